import type { Logger } from 'pino';
import { nameFailure } from '../observability/describe-failure';
import { backOffMs } from './back-off';
import { pause } from './pause';

/**
 * Tries to reach a server until it answers, with a line in the log for each failed try: at a start the servers may come
 * up after the worker. Null when the signal aborted first.
 */
export async function untilReached<T>(
  server: string,
  reach: () => Promise<T>,
  around: { readonly logger: Logger; readonly stopping: AbortSignal },
): Promise<T | null> {
  for (let failures = 1; !around.stopping.aborted; failures += 1) {
    try {
      return await reach();
    } catch (error) {
      const pauseMs = backOffMs(failures);
      around.logger.warn({ server, failure: nameFailure(error), pauseMs }, 'not reached yet; trying again');
      await pause(pauseMs, around.stopping);
    }
  }
  return null;
}
