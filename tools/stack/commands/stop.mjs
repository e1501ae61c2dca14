import { rmSync } from 'node:fs';
import { homeAt } from '../host/home.mjs';
import { print, say } from '../host/terminal.mjs';
import { waitFor } from '../host/wait-for.mjs';
import { sendSignal } from '../supervise/end-process.mjs';
import { lockHolder } from '../supervise/lock.mjs';
import { endOrphans } from '../supervise/orphans.mjs';

const WITHIN_MS = 90_000;

/** `npm stop`: ends the stack of this home, from any terminal; what it did not start it leaves alone. */
export async function stopCommand() {
  const home = homeAt();
  const pid = lockHolder(home.lock);
  if (pid === undefined) {
    const ended = await endOrphans(home.pids, say);
    for (const file of [home.ready, home.starting, home.lock]) rmSync(file, { force: true });
    print(ended > 0 ? 'Suqiu is stopped.' : 'Suqiu does not run.');
    return;
  }
  say(`asking the stack (process ${pid}) to stop`);
  sendSignal(pid, 'SIGTERM');
  if (await waitFor(() => lockHolder(home.lock) === undefined, { withinMs: WITHIN_MS })) {
    print('Suqiu is stopped; its data stay in place.');
    return;
  }
  print(
    `The stack (process ${pid}) has not stopped after ${WITHIN_MS / 1000} s; see ${home.logs}/supervisor.log.`,
  );
  process.exitCode = 1;
}
