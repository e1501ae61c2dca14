import {
  ApplicationFailure,
  ServiceError,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
  isGrpcServiceError,
} from '@temporalio/client';
import type { DomainErrorCode } from '@suqiu/domain';
import { DOMAIN_FAILURE_PREFIX, STALE_COMMAND_FAILURE } from '@suqiu/workflows/messages';
import type { CommandOutcome } from './process-gateway';

/**
 * What a failed update means. A refusal by a rule carries its code in the failure type, one by version has a
 * type of its own; deadline, server or worker
 * away, and a process that starts over leave the outcome open. Every other error is none of Temporal's.
 *
 * @throws the error itself where it does not come from Temporal
 */
export function outcomeOfFailure(error: unknown): Exclude<CommandOutcome, { readonly kind: 'done' }> {
  if (!isFromTemporal(error)) throw error;
  const { cause } = error;
  if (!(cause instanceof ApplicationFailure)) return { kind: 'pending', cause: error };
  const [details] = (cause.details ?? []) as Readonly<Record<string, unknown>>[];
  if (cause.type === STALE_COMMAND_FAILURE) return { kind: 'stale', seq: Number(details?.['seq']) };
  if (!cause.type?.startsWith(DOMAIN_FAILURE_PREFIX)) return { kind: 'pending', cause: error };
  const code = cause.type.slice(DOMAIN_FAILURE_PREFIX.length) as DomainErrorCode;
  return { kind: 'refused', code, details: details ?? {} };
}

function isFromTemporal(error: unknown): error is Error {
  return (
    error instanceof ServiceError ||
    error instanceof WorkflowUpdateFailedError ||
    error instanceof WorkflowUpdateRPCTimeoutOrCancelledError ||
    error instanceof WorkflowNotFoundError ||
    isGrpcServiceError(error)
  );
}
