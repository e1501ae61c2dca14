import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { setPriority } from 'node:os';
import { identityOf } from '../host/process-identity.mjs';

/**
 * How far worker and Temporal stand back where the processor is short: in a storm of reports, giving receipts comes
 * before opening the processes of those that were given.
 */
export const STAND_BACK = 10;

/**
 * Starts one long-running process.
 *
 * @param {{name: string, command: string[], log: string, env: object, cwd?: string, uid?: number, gid?: number,
 *   nice?: number}} spec `nice`: how far it stands back where the processor is short, 0 (not at all) to 19
 * @returns {{pid: number | undefined, identity: string | undefined, startedAt: number, ended: Promise<string>}}
 *   `ended` is fulfilled with how it ended, e.g. `exit code 1` or `SIGKILL`
 */
export function startChild({ command: [program, ...args], log, env, cwd, uid, gid, nice = 0 }) {
  // The child writes to the file itself: when the supervisor is killed, no pipe breaks under the child. Its own
  // session keeps the terminal's Ctrl-C away from it, so that the supervisor alone decides the order of stopping.
  const fd = openSync(log, 'a');
  const child = spawn(program, args, { env, cwd, uid, gid, stdio: ['ignore', fd, fd], detached: true });
  closeSync(fd);
  if (nice > 0 && child.pid !== undefined) setPriority(child.pid, nice);
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
  });
  return { pid: child.pid, identity: identityOf(child.pid), startedAt: performance.now(), ended };
}
