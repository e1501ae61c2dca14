import { spawnSync } from 'node:child_process';
import { chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readJson, writeJson } from '../host/json-file.mjs';
import { StackError } from '../host/stack-error.mjs';

const OUTSIDE = ['/var/lib', '/var/tmp', tmpdir()];

function mayEnter(folder, { uid, gid }) {
  const { mode, uid: owner, gid: group } = statSync(folder);
  if (owner === uid) return (mode & 0o100) !== 0;
  if (group === gid) return (mode & 0o010) !== 0;
  return (mode & 0o001) !== 0;
}

/** Whether an account can walk down to a folder; parts that do not exist yet do not count. */
export function canReach(folder, user) {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(at) && !mayEnter(at, user)) return false;
    if (at === dirname(at)) return true;
  }
}

function makeOutside(user) {
  for (const base of OUTSIDE) {
    try {
      if (!existsSync(base) || !canReach(base, user)) continue;
      const folder = mkdtempSync(join(base, 'suqiu-postgres-'));
      chownSync(folder, user.uid, user.gid);
      return folder;
    } catch (error) {
      if (!['EACCES', 'EROFS', 'EPERM', 'ENOSPC'].includes(error.code)) throw error;
    }
  }
  throw new StackError(
    'postgres.no_folder',
    `The account "${user.name}" can reach none of ${OUTSIDE.join(', ')}. Move the checkout to a folder that ` +
      'others may enter, start as an ordinary user, or set DATABASE_URL.',
  );
}

/**
 * Where the database's files are: in the home, or, when PostgreSQL runs as another account that cannot enter the
 * home, in a folder outside that the home remembers (`postgres.json`).
 *
 * @returns {{folder: string, outside: boolean}} an existing folder that the account owns
 */
export function placeFor(home, user, tell) {
  const note = `${home.path}/postgres.json`;
  const remembered = readJson(note)?.folder;
  if (remembered && existsSync(remembered)) return { folder: remembered, outside: true };
  if (!user || canReach(home.path, user)) {
    mkdirSync(home.postgres, { recursive: true });
    if (user) chownSync(home.postgres, user.uid, user.gid);
    return { folder: home.postgres, outside: false };
  }
  const folder = makeOutside(user);
  tell(`the account "${user.name}" cannot enter ${home.path}; the database's files go to ${folder}`);
  writeJson(note, { folder });
  return { folder, outside: true };
}

/** The PostgreSQL programs at a place the account can reach: as installed, or a copy beside the data. */
export function reachableBinaries(native, place, user, tell) {
  if (!user || canReach(join(native, 'bin'), user)) return native;
  const copy = join(place.folder, 'programs');
  if (existsSync(join(copy, 'bin/postgres'))) return copy;
  tell(`the account "${user.name}" cannot enter the checkout; copying PostgreSQL (60 MB) to ${copy}`);
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  // A strict umask at the time of the installation would shut the account out of the copy as well.
  spawnSync('chmod', ['-R', 'a+rX', copy]);
  return copy;
}
