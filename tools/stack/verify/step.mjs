import { spawn } from 'node:child_process';

const running = new Set();

/** Ends the steps that are running, with all that they started. */
export function endSteps() {
  for (const child of running) {
    try {
      process.kill(-child.pid, 'SIGTERM');
    } catch (error) {
      if (error.code !== 'ESRCH') throw error;
    }
  }
}

/**
 * Runs one step of the verification, its output on the terminal.
 *
 * @param {{command: string[], cwd: string, env: object}} step
 * @returns {Promise<boolean>} whether it succeeded
 */
export function runStep({ command: [program, ...args], cwd, env }) {
  // A group of its own, so that Ctrl-C ends the step through `endSteps`, whatever it has started.
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'inherit', 'inherit'], detached: true });
  running.add(child);
  return new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('exit', (code) => {
      running.delete(child);
      resolve(code === 0);
    });
  });
}
