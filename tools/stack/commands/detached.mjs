import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../host/home.mjs';
import { print } from '../host/terminal.mjs';
import { waitFor } from '../host/wait-for.mjs';

const WITHIN_MS = 30 * 60_000;

/** Starts the supervisor in the background, repeats what it says, and returns when the stack is ready or has failed. */
export async function startDetached(home) {
  // A killed supervisor leaves its facts behind; they must not be taken for the new one's.
  rmSync(home.ready, { force: true });
  const output = join(home.logs, 'detached.log');
  const fd = openSync(output, 'w');
  const program = join(ROOT, 'tools/stack/start.mjs');
  const child = spawn(process.execPath, [program], { cwd: ROOT, stdio: ['ignore', fd, fd], detached: true });
  closeSync(fd);
  let exitCode;
  child.once('exit', (code) => (exitCode = code ?? 1));
  let shown = 0;
  const repeat = () => {
    const text = readFileSync(output, 'utf8');
    if (text.length > shown) process.stdout.write(text.slice(shown));
    shown = text.length;
  };
  await waitFor(
    () => {
      repeat();
      return exitCode !== undefined || existsSync(home.ready);
    },
    { withinMs: WITHIN_MS, everyMs: 100 },
  );
  repeat();
  child.unref();
  if (exitCode === undefined && existsSync(home.ready))
    print(`It runs in the background (process ${child.pid}).`);
  process.exit(exitCode ?? (existsSync(home.ready) ? 0 : 1));
}
