import { CalendarInvalidError } from '@suqiu/domain';
import {
  PolicyChangedError,
  PolicyOrderError,
  PolicyRetroactiveError,
  UnknownRevisionError,
} from '@suqiu/ledger';
import { CalendarFileInvalidError, PolicyInvalidError, PolicyUnknownError } from '@suqiu/policy';
import { Problem, type FieldProblem } from '../problems/problem';

/** Why a document was not taken, as a problem that names each fault with its path; anything else as it is. */
export function refusedRules(error: unknown): unknown {
  if (error instanceof PolicyInvalidError)
    return invalid('policy.invalid', error.problems.map(fieldOf), error);
  if (error instanceof CalendarFileInvalidError) {
    return invalid('calendar.invalid', error.problems.map(fieldOf), error);
  }
  if (error instanceof CalendarInvalidError) {
    const { path, problem } = error;
    return invalid(
      'calendar.invalid',
      [{ field: `document.${path}`, code: 'invalid', message: problem }],
      error,
    );
  }
  if (error instanceof PolicyUnknownError) {
    return new Problem('policy.unknown', { facts: { known: error.known }, cause: error });
  }
  if (error instanceof PolicyChangedError) return new Problem('policy.changed', { cause: error });
  if (error instanceof PolicyRetroactiveError) {
    return new Problem('policy.retroactive', { facts: { ...error.details }, cause: error });
  }
  if (error instanceof PolicyOrderError) {
    return new Problem('policy.order', { facts: { ...error.details }, cause: error });
  }
  if (error instanceof UnknownRevisionError) return new Problem('rules.revision_unknown', { cause: error });
  return error;
}

function invalid(
  kind: 'policy.invalid' | 'calendar.invalid',
  errors: readonly FieldProblem[],
  cause: unknown,
): Problem {
  return new Problem(kind, { errors, cause });
}

/** A sentence `path: what is wrong.` as the problem of a field. */
export function fieldOf(sentence: string): FieldProblem {
  const [, path = '', message = sentence] = /^([\w.]+): (.*)$/s.exec(sentence) ?? [];
  return { field: path === '' ? 'document' : `document.${path}`, code: 'invalid', message };
}
