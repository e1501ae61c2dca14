import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout that this bootstrap belongs to. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/**
 * The places of one stack's data. `SUQIU_HOME` moves them, so that several stacks can run side by side.
 *
 * @param {string} folder defaults to `SUQIU_HOME`, or `.suqiu` in the checkout
 */
export function homeAt(folder = process.env.SUQIU_HOME || join(ROOT, '.suqiu')) {
  const path = resolve(ROOT, folder);
  return {
    path,
    logs: join(path, 'logs'),
    bin: join(path, 'bin'),
    temporal: join(path, 'temporal'),
    postgres: join(path, 'postgres'),
    attachments: join(path, 'attachments'),
    ready: join(path, 'ready.json'),
    starting: join(path, 'starting.json'),
    pids: join(path, 'pids.json'),
    lock: join(path, 'supervisor.lock'),
    secrets: join(path, 'secrets.json'),
    accounts: join(path, 'demo-accounts.json'),
    marks: join(path, 'marks.json'),
  };
}

/** Creates the folders that every start writes to. */
export function createHome(home) {
  for (const folder of [home.path, home.logs, home.bin]) mkdirSync(folder, { recursive: true });
}
