import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHome, homeAt } from '../host/home.mjs';
import { readJson } from '../host/json-file.mjs';
import { lockHolder, takeLock } from '../supervise/lock.mjs';
import { endOrphans } from '../supervise/orphans.mjs';

const PREFIX = 'suqiu-test-run-';

/** A throw-away home for one test run, held by this process. */
export function createTestHome() {
  const folder = mkdtempSync(join(tmpdir(), PREFIX));
  chmodSync(folder, 0o711);
  const home = homeAt(folder);
  createHome(home);
  takeLock(home.lock);
  return home;
}

/** Deletes a test run's home, and what its database put outside of it. */
export function deleteTestHome(home) {
  const outside = readJson(join(home.path, 'postgres.json'))?.folder;
  for (const folder of [outside, home.path]) if (folder) rmSync(folder, { recursive: true, force: true });
}

/** Ends and deletes what killed test runs left behind. */
export async function sweepTestHomes(tell, base = tmpdir()) {
  const folders = readdirSync(base).filter((name) => name.startsWith(PREFIX));
  for (const home of folders.map((name) => homeAt(join(base, name)))) {
    // Another run may be between creating its folder and taking the lock: only a lock whose holder died is swept.
    if (readJson(home.lock) === undefined || lockHolder(home.lock) !== undefined) continue;
    await endOrphans(home.pids, tell);
    deleteTestHome(home);
  }
}
