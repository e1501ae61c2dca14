import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runToEnd } from '../host/run.mjs';
import { StackError } from '../host/stack-error.mjs';
import { sourceHash } from './source-hash.mjs';

/** What the stack runs; a build that leaves these out is no build. */
export const PROGRAMS = {
  api: 'apps/api/dist/main.js',
  worker: 'apps/worker/dist/main.js',
  workflowBundle: 'apps/worker/dist/workflow-bundle.js',
  migrate: 'libs/entities/dist/migrate.js',
  seedDistrict: 'tools/demo/dist/seed-district.js',
  seedCases: 'tools/demo/dist/seed-cases.js',
  web: 'apps/web/dist/console.html',
  simulate: 'tools/simulate/dist/run.js',
};

/** The environment in which Nx asks nothing, keeps no daemon and calls nobody. */
export const NX_ENV = { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', NX_NO_CLOUD: 'true' };

/**
 * Builds all projects when their sources have changed since the last build of this home.
 *
 * @returns {Promise<string>} the hash of the sources that are built now
 */
export async function buildWhenChanged(root, home, marks, tell) {
  const hash = sourceHash(root);
  const log = join(home.logs, 'build.log');
  const complete = Object.values(PROGRAMS).every((path) => existsSync(join(root, path)));
  if (complete && marks.get('built') === hash) return hash;
  tell('building (one to two minutes the first time)');
  const nx = [process.execPath, join(root, 'node_modules/nx/dist/bin/nx.js')];
  const command = [...nx, 'run-many', '-t', 'build', 'bundle', '--outputStyle=static'];
  await runToEnd(command, { cwd: root, env: NX_ENV, log, name: 'build' });
  const missing = Object.values(PROGRAMS).filter((path) => !existsSync(join(root, path)));
  if (missing.length > 0) {
    throw new StackError('build.incomplete', `The build left out ${missing.join(', ')}; see ${log}.`);
  }
  marks.set('built', hash);
  return hash;
}
