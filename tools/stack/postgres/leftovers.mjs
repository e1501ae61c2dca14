import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { identityOf } from '../host/process-identity.mjs';
import { waitFor } from '../host/wait-for.mjs';
import { sendSignal } from '../supervise/end-process.mjs';

function workingFolderOf(pid) {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}

/** The processes whose working folder is this data folder: PostgreSQL's server and its back ends, nothing else. */
function processesIn(data) {
  if (!existsSync('/proc/self') || !existsSync(data)) return [];
  const folder = realpathSync(data);
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && workingFolderOf(name) === folder)
    .map(Number)
    .filter((pid) => identityOf(pid) !== undefined);
}

/**
 * Clears what a killed server left: back ends that have not noticed yet (they hold its shared memory and would stop
 * the next start), and a lock file that names a process which is gone, a zombie, or somebody else by now.
 *
 * @param {string} data the data folder, which no living supervisor may be using
 */
export async function clearLeftovers(data) {
  for (const signal of ['SIGQUIT', 'SIGKILL']) {
    for (const pid of processesIn(data)) sendSignal(pid, signal);
    if (await waitFor(() => processesIn(data).length === 0, { withinMs: 2_000, everyMs: 20 })) break;
  }
  const lock = join(data, 'postmaster.pid');
  if (!existsSync(lock)) return;
  const [pid] = readFileSync(lock, 'utf8').split('\n');
  if (!processesIn(data).includes(Number(pid))) rmSync(lock, { force: true });
}
