import { statSync } from 'node:fs';
import { join } from 'node:path';
import { nativeFolder } from './binaries.mjs';
import { initialise, isInitialised, NAMES, POSTGRES_ENV } from './cluster.mjs';
import { clearLeftovers } from './leftovers.mjs';
import { postgresUser } from './os-user.mjs';
import { postgresIsReady } from './probe.mjs';
import { placeFor, reachableBinaries } from './reach.mjs';

/** A throw-away server need not survive a power cut; a kept one must. */
const THROW_AWAY = ['-c', 'fsync=off', '-c', 'full_page_writes=off', '-c', 'synchronous_commit=off'];

function ownerOf(data, user) {
  const { uid, gid } = statSync(data);
  return user && { ...user, uid, gid };
}

/** An error names its kind and no more: its details and its statement would repeat rows, and rows hold personal data. */
const DISCREET = ['-c', 'log_error_verbosity=terse', '-c', 'log_min_error_statement=panic'];

/**
 * Makes an embedded PostgreSQL startable: account, place, programs, data folder.
 *
 * @param {{home: object, password: string, port: number, log: string, throwAway?: boolean, tell: (line: string) => void}} options
 * @returns the child's description for the supervisor, with `url` and `isReady()`
 */
export async function preparePostgres({ home, password, port, log, throwAway = false, tell }) {
  let user = postgresUser(tell);
  const place = placeFor(home, user, tell);
  const native = reachableBinaries(nativeFolder(), place, user, tell);
  const data = join(place.folder, 'data');
  if (isInitialised(data)) user = ownerOf(data, user);
  else {
    tell('PostgreSQL: creating the database (a few seconds, only once)');
    await initialise({ native, folder: place.folder, data, password, log, user, throwAway });
  }
  const network = ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-p', String(port)];
  const settings = ['-c', 'max_connections=200', '-c', 'timezone=UTC', '-c', 'log_timezone=UTC', ...DISCREET];
  return {
    name: 'postgres',
    command: [
      join(native, 'bin/postgres'),
      '-D',
      data,
      ...network,
      ...settings,
      ...(throwAway ? THROW_AWAY : []),
    ],
    env: POSTGRES_ENV,
    cwd: place.folder,
    log,
    ...(user && { uid: user.uid, gid: user.gid }),
    prepare: () => clearLeftovers(data),
    url: `postgres://${NAMES.user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${NAMES.database}`,
    isReady: () => postgresIsReady({ port, ...NAMES }),
  };
}
