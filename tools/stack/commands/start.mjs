import { join } from 'node:path';
import { readReady } from '../apps/ready.mjs';
import { createHome, homeAt } from '../host/home.mjs';
import { endRunning } from '../host/run.mjs';
import { copyLinesTo, print, say, tellFailure } from '../host/terminal.mjs';
import { lockHolder, releaseLock, takeLock } from '../supervise/lock.mjs';
import { rotateLog } from '../supervise/log-file.mjs';
import { startDetached } from './detached.mjs';
import { bringUp } from './bring-up.mjs';

const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

function tellRunning(home, pid) {
  const ready = readReady(home.ready);
  const where = ready ? `at ${ready.api}` : 'and is still starting';
  print(`Suqiu already runs ${where} (process ${pid}). Stop it with \`npm stop\`.`);
}

/**
 * `npm start [-- --detach]`: brings the stack up and stays as its supervisor. With `--detach` the supervisor runs in
 * the background and the command returns when the stack is ready.
 */
export async function startCommand(args) {
  const home = homeAt();
  createHome(home);
  if (args.includes('--detach') && lockHolder(home.lock) === undefined) return startDetached(home);
  const holder = takeLock(home.lock);
  if (holder !== undefined) return tellRunning(home, holder);
  const supervisorLog = join(home.logs, 'supervisor.log');
  rotateLog(supervisorLog);
  copyLinesTo(supervisorLog);
  process.exitCode = await supervise(home);
  releaseLock(home.lock);
  process.exit();
}

/** Runs the stack until it is asked to stop, cannot start, or gives up; answers with the exit code. */
async function supervise(home) {
  const stop = new AbortController();
  let gaveUp = false;
  for (const signal of STOP_SIGNALS) {
    process.on(signal, () => {
      if (stop.signal.aborted) return;
      say('stopping');
      stop.abort();
      endRunning();
    });
  }
  // A terminal that was closed must not take the supervisor down before its children.
  process.stdout.on('error', () => undefined);
  const onGivenUp = () => {
    gaveUp = true;
    stop.abort();
  };
  const stack = bringUp(home, { signal: stop.signal, onGivenUp });
  try {
    await stack.ready;
    if (!stop.signal.aborted) await new Promise((resolve) => stop.signal.addEventListener('abort', resolve));
  } catch (error) {
    if (!stop.signal.aborted) tellFailure(error);
    gaveUp ||= !stop.signal.aborted;
  }
  await stack.stop();
  say('stopped');
  return gaveUp ? 1 : 0;
}
