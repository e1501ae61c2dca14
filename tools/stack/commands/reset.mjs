import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { homeAt } from '../host/home.mjs';
import { readJson } from '../host/json-file.mjs';
import { print } from '../host/terminal.mjs';
import { lockHolder } from '../supervise/lock.mjs';
import { livingIn } from '../supervise/pids.mjs';

/** What a reset deletes: everything but the programs that took long to get. */
function dataOf(home) {
  const outside = readJson(join(home.path, 'postgres.json'))?.folder;
  const files = [
    home.postgres,
    home.attachments,
    home.temporal,
    home.logs,
    home.secrets,
    home.accounts,
    home.marks,
  ];
  const records = [home.ready, home.starting, home.pids, home.lock, join(home.path, 'postgres.json')];
  return [outside, ...files, ...records].filter((path) => path && existsSync(path));
}

async function confirmed(home) {
  if (!process.stdin.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`Delete all cases, accounts and keys in ${home.path}? Type "yes": `);
  terminal.close();
  return answer.trim() === 'yes';
}

/** `npm run reset [-- --yes]`: deletes a stopped stack's data. The Temporal program stays. */
export async function resetCommand(args) {
  const home = homeAt();
  const runs = lockHolder(home.lock) !== undefined || livingIn(home.pids).length > 0;
  if (runs) {
    print('Suqiu runs. Stop it with `npm stop` first; nothing was deleted.');
    process.exitCode = 1;
    return;
  }
  const paths = dataOf(home);
  if (paths.length === 0) return print('There is nothing to delete.');
  if (!args.includes('--yes') && !(await confirmed(home))) {
    print('Nothing was deleted. (`npm run reset -- --yes` deletes without asking.)');
    process.exitCode = 1;
    return;
  }
  for (const path of paths) rmSync(path, { recursive: true, force: true });
  print('All data are deleted; `npm start` begins anew.');
}
