import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { tailOf } from '../supervise/log-file.mjs';
import { StackError } from './stack-error.mjs';

const running = new Set();

/** Ends the commands that are running, because the person wants to stop. */
export function endRunning() {
  for (const child of running) child.kill('SIGTERM');
}

/**
 * Runs a command to its end, its output in a log file.
 *
 * @param {string[]} command program and arguments
 * @param {{log: string, name: string, env?: object, cwd?: string, timeoutMs?: number, uid?: number, gid?: number}} options
 * @throws {StackError} `<name>.failed` with the log's last lines
 */
export async function runToEnd([program, ...args], { log, name, timeoutMs = 0, ...options }) {
  const fd = openSync(log, 'a');
  const child = spawn(program, args, { ...options, stdio: ['ignore', fd, fd], timeout: timeoutMs });
  closeSync(fd);
  running.add(child);
  const outcome = await new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(code === 0 ? undefined : (signal ?? `exit code ${code}`)));
  });
  running.delete(child);
  if (outcome === undefined) return;
  throw new StackError(`${name}.failed`, `${name} failed (${outcome}); the whole output is in ${log}.`, {
    lines: tailOf(log, 40),
  });
}
