import { ReviewRefusal } from '@suqiu/domain';
import { ApplicationUnknownError, IdempotencyMismatchError, ReviewRefusedError } from '@suqiu/ledger';
import { Problem } from '../problems/problem';
import { REFUSAL_DETAILS } from './application-labels';

const FORBIDDEN: ReadonlySet<ReviewRefusal> = new Set([ReviewRefusal.notPermitted, ReviewRefusal.tookPart]);

/** Why an application or a step was not taken, as a problem; anything else as it is. */
export function refusedReview(error: unknown): unknown {
  if (error instanceof IdempotencyMismatchError)
    return new Problem('idempotency.key_reused', { cause: error });
  if (error instanceof ApplicationUnknownError) return new Problem('application.not_found', { cause: error });
  if (!(error instanceof ReviewRefusedError)) return error;
  return new Problem(FORBIDDEN.has(error.code) ? 'command.not_permitted' : 'command.refused', {
    code: error.code,
    detail: REFUSAL_DETAILS[error.code],
    cause: error,
  });
}
