import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readJson } from '../host/json-file.mjs';
import { runToEnd } from '../host/run.mjs';
import { PROGRAMS } from '../workspace/build.mjs';

/**
 * Brings the database to the current schema and, outside production, sows the demonstration district once per build.
 *
 * @param {{root: string, home: object, env: object, marks: object, built: string, tell: (line: string) => void}} facts
 */
export async function prepareDatabase({ root, home, env, marks, built, tell }) {
  const log = join(home.logs, 'migrate.log');
  tell('bringing the database to the current schema');
  await runToEnd([process.execPath, join(root, PROGRAMS.migrate), 'up'], {
    cwd: root,
    env,
    log,
    name: 'migrate',
  });
  const sown = fingerprint(built, env.DATABASE_URL);
  if (env.SUQIU_ENV === 'production' || (marks.get('district') === sown && existsSync(home.accounts))) return;
  tell('sowing the demonstration district');
  await runToEnd([process.execPath, join(root, PROGRAMS.seedDistrict)], {
    cwd: root,
    env: { ...env, SUQIU_DEMO_ACCOUNTS: home.accounts },
    log: join(home.logs, 'seed.log'),
    name: 'seed',
  });
  marks.set('district', sown);
}

/** One value per build and database; the port may move between starts, and the address holds a password. */
function fingerprint(built, databaseUrl) {
  return createHash('sha256')
    .update(`${built} ${databaseUrl.replace(/:\d+\//, '/')}`)
    .digest('hex');
}

/** The demonstration accounts; none in production. */
export function demoAccounts(home) {
  return readJson(home.accounts) ?? [];
}
