import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

// Plain Node without dependencies: on a fresh clone it is the stack's start that installs and builds the rest.
const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** A folder that PostgreSQL's own account can enter as well. */
function newHome(name) {
  const home = mkdtempSync(join(tmpdir(), `suqiu-${name}-`));
  chmodSync(home, 0o755);
  return home;
}

/** The Temporal program that the usual stack of this checkout keeps serves this one too. */
function programs() {
  if (process.env.SUQIU_CACHE) return {};
  return { SUQIU_CACHE: join(resolve(ROOT, process.env.SUQIU_HOME || '.suqiu'), 'bin') };
}

/**
 * A stack for one run: in a folder of its own, on free ports, with servers that are nobody else's.
 *
 * @param {string} name goes into the name of the folder
 * @returns {{home: string, env: object}} the folder, for its user to delete, and the environment that all programs of
 *   the run get
 */
export function throwawayStack(name) {
  const home = newHome(name);
  const env = {
    ...process.env,
    ...programs(),
    SUQIU_HOME: home,
    SUQIU_TEMPORAL_UI: '0',
    API_PORT: '0',
    WORKER_HTTP_PORT: '0',
    SUQIU_TEMPORAL_PORT: '0',
    SUQIU_POSTGRES_PORT: '0',
  };
  // Never into somebody's database.
  for (const named of ['DATABASE_URL', 'TEMPORAL_ADDRESS', 'SUQIU_READY']) delete env[named];
  return { home, env };
}

/**
 * Runs Node programs in the workspace one after the other, and hands signals on to the one that runs.
 *
 * @param {object} env what they get as environment
 * @returns {{run: (...command: string[]) => Promise<number>, interrupted: () => boolean}} `run` answers with the exit
 *   status
 */
export function programRunner(env) {
  let running;
  let interrupted = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      interrupted = true;
      running?.kill(signal);
    });
  }
  return {
    run(...command) {
      running = spawn(process.execPath, command, { cwd: ROOT, stdio: 'inherit', env });
      return new Promise((finish) => running.once('exit', (code) => finish(code ?? 1)));
    },
    interrupted: () => interrupted,
  };
}
