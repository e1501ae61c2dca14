import {
  ApplicationFailure,
  ServiceError,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
  isGrpcServiceError,
} from '@temporalio/client';
import type { DomainErrorCode } from '@suqiu/domain';
import { DOMAIN_FAILURE_PREFIX } from '@suqiu/workflows/messages';
import type { CommandOutcome } from './case-gateway';

/**
 * What a failed update means. A refusal by a rule carries its code in the failure type; deadline, server or worker
 * away, and a process that starts over leave the outcome open. Every other error is none of Temporal's.
 *
 * @throws the error itself where it does not come from Temporal
 */
export function outcomeOfFailure(error: unknown): CommandOutcome {
  if (!isFromTemporal(error)) throw error;
  const { cause } = error;
  if (!(cause instanceof ApplicationFailure) || !cause.type?.startsWith(DOMAIN_FAILURE_PREFIX)) {
    return { kind: 'pending', cause: error };
  }
  const [details] = (cause.details ?? []) as Readonly<Record<string, unknown>>[];
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
