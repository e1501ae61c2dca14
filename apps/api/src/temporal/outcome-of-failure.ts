import { ApplicationFailure } from '@temporalio/client';
import type { DomainErrorCode } from '@suqiu/domain';
import { DOMAIN_FAILURE_PREFIX } from '@suqiu/workflows/messages';
import type { CommandOutcome } from './case-gateway';

/**
 * What a failed update means. A refusal by a rule carries its code in the failure type; everything else (deadline,
 * server or worker away, a process that starts over) leaves the outcome open.
 */
export function outcomeOfFailure(error: unknown): CommandOutcome {
  const cause = error instanceof Error ? error.cause : undefined;
  if (!(cause instanceof ApplicationFailure) || !cause.type?.startsWith(DOMAIN_FAILURE_PREFIX)) {
    return { kind: 'pending', cause: error };
  }
  const [details] = (cause.details ?? []) as Readonly<Record<string, unknown>>[];
  const code = cause.type.slice(DOMAIN_FAILURE_PREFIX.length) as DomainErrorCode;
  return { kind: 'refused', code, details: details ?? {} };
}
