import { spawn } from 'node:child_process';
import { chownSync, closeSync, existsSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { once } from 'node:events';
import { runToEnd } from '../host/run.mjs';
import { StackError } from '../host/stack-error.mjs';
import { tailOf } from '../supervise/log-file.mjs';

/** The superuser and the database of the embedded server. */
export const NAMES = { user: 'suqiu', database: 'suqiu' };

/** The environment of PostgreSQL's own programs: nothing of ours, one language for its messages. */
export const POSTGRES_ENV = { PATH: process.env.PATH ?? '', LC_ALL: 'C', TZ: 'UTC' };

/** Whether a data folder was initialised to the end. */
export function isInitialised(data) {
  return existsSync(join(data, 'suqiu-initialised'));
}

/**
 * Creates the data folder and the database: UTF-8, PostgreSQL's built-in C.UTF-8 locale (the same on every machine),
 * password authentication only.
 *
 * @param {{native: string, folder: string, data: string, password: string, log: string, user?: {uid: number, gid: number}, throwAway?: boolean}} cluster
 *   `throwAway`: need not survive a power cut
 */
export async function initialise({ native, folder, data, password, log, user, throwAway }) {
  rmSync(data, { recursive: true, force: true });
  const passwordFile = join(folder, 'initdb-password');
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (user) chownSync(passwordFile, user.uid, user.gid);
  const as = { cwd: folder, env: POSTGRES_ENV, ...(user && { uid: user.uid, gid: user.gid }) };
  try {
    const flags = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
    if (throwAway) flags.push('--no-sync');
    const access = [`--username=${NAMES.user}`, '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
    await runToEnd([join(native, 'bin/initdb'), '-D', data, ...flags, ...access], {
      log,
      name: 'postgres.initdb',
      ...as,
    });
    await createDatabase(join(native, 'bin/postgres'), data, log, as);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  writeFileSync(join(data, 'suqiu-initialised'), '');
}

/** The package ships no psql: the server's single-user mode creates the database, without any client. */
async function createDatabase(postgres, data, log, as) {
  const fd = openSync(log, 'a');
  const server = spawn(postgres, ['--single', '-D', data, 'postgres'], { ...as, stdio: ['pipe', fd, fd] });
  closeSync(fd);
  server.stdin.end(`CREATE DATABASE ${NAMES.database};\n`);
  const [code] = await once(server, 'exit');
  if (code === 0) return;
  throw new StackError('postgres.create_database', `The database could not be created; see ${log}.`, {
    lines: tailOf(log, 20),
  });
}
