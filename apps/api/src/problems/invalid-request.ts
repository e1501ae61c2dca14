import type { ValidationError } from 'class-validator';
import { fieldMessage } from './field-messages';
import { Problem, type FieldProblem } from './problem';

function flatten(errors: readonly ValidationError[], prefix: string): FieldProblem[] {
  return errors.flatMap((error) => {
    const field = prefix + error.property;
    const own = Object.keys(error.constraints ?? {}).map((code) => ({
      field,
      code,
      message: fieldMessage(code),
    }));
    return [...own, ...flatten(error.children ?? [], `${field}.`)];
  });
}

/** Every broken field of a body or a query, by path. Values are not repeated: they may be personal. */
export function invalidRequest(errors: readonly ValidationError[]): Problem {
  return new Problem('request.invalid', { errors: flatten(errors, '') });
}

/** A well-formed field that names something which does not exist. */
export function unknownReference(
  code:
    | 'category.unknown'
    | 'organisation.unknown'
    | 'merge.target_unknown'
    | 'whistle.case_unknown'
    | 'whistle.earlier_unknown'
    | 'theme.case_unknown'
    | 'attachment.unusable',
  field: string,
): Problem {
  return new Problem(code, { errors: [{ field, code, message: '不存在' }] });
}

/** A field that is wrong in a way that no declared rule can see. */
export function invalidField(field: string, code: string): Problem {
  return new Problem('request.invalid', { errors: [{ field, code, message: fieldMessage(code) }] });
}
