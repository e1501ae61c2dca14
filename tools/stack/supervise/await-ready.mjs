import { StackError } from '../host/stack-error.mjs';
import { waitFor } from '../host/wait-for.mjs';
import { tailOf } from './log-file.mjs';

/**
 * Waits until a child answers that it is ready.
 *
 * @throws {StackError} `child.not_ready` with the log's last lines
 */
export async function awaitReady({ name, isReady, log }, { withinMs, signal }) {
  if (await waitFor(isReady, { withinMs, everyMs: 100, signal })) return;
  if (signal?.aborted) throw new StackError('start.stopped', 'The start was stopped.');
  throw new StackError(
    'child.not_ready',
    `${name} was not ready after ${withinMs / 1000} s; its log is ${log}.`,
    {
      lines: tailOf(log, 30),
    },
  );
}
