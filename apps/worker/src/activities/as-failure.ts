import { LedgerBehindError, LedgerConflictError } from '@suqiu/ledger';
import { LedgerFailure } from '@suqiu/workflows/messages';
import { ApplicationFailure } from '@temporalio/common';
import { nameFailure } from '../observability/describe-failure';

/**
 * What the process is told of an error. The ledger's objections end the step; everything else is tried again, and is
 * told by name and code only, as the history of a process keeps what it is told and storage repeats values in messages.
 */
export function asFailure(error: unknown): ApplicationFailure {
  if (error instanceof LedgerBehindError) {
    return ApplicationFailure.nonRetryable('storage knows fewer events', LedgerFailure.behind);
  }
  if (error instanceof LedgerConflictError) {
    return ApplicationFailure.nonRetryable('storage knows other events', LedgerFailure.conflict);
  }
  return ApplicationFailure.retryable(nameFailure(error), 'storage.failed');
}
