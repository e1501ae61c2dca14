import { rmSync } from 'node:fs';
import { endProcess, STOP_ORDER } from './end-process.mjs';
import { livingIn } from './pids.mjs';

const ORDER = Object.keys(STOP_ORDER);

/**
 * Ends what a killed supervisor left running, in the order of a normal stop, and forgets the record.
 *
 * @param {string} pidsFile
 * @param {(line: string) => void} tell told once per process
 * @returns {Promise<number>} how many there were
 */
export async function endOrphans(pidsFile, tell) {
  const orphans = livingIn(pidsFile)
    .filter(({ name }) => name !== 'supervisor')
    .sort((a, b) => ORDER.indexOf(a.name) - ORDER.indexOf(b.name));
  for (const orphan of orphans) {
    tell(`an earlier run left ${orphan.name} behind (process ${orphan.pid}); ending it`);
    await endProcess(orphan);
  }
  rmSync(pidsFile, { force: true });
  return orphans.length;
}
