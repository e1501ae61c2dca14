import { spawnSync } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

// Plain Node without dependencies: on a fresh clone it is the stack's start that installs and builds the rest.
const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** A stack of its own beside the usual one, so that figures are not mixed with anybody's cases. */
const env = { ...process.env, SUQIU_HOME: '.suqiu/bench', SUQIU_DEMO_CASES: '0' };

function run(...command) {
  return spawnSync(process.execPath, command, { cwd: ROOT, stdio: 'inherit', env }).status ?? 1;
}

function main(args) {
  const started = run('tools/stack/start.mjs', '--detach');
  if (started !== 0) return started;
  const built = run('node_modules/typescript/bin/tsc', '-b', 'tools/bench/tsconfig.lib.json');
  const status = built === 0 ? run('tools/bench/dist/main.js', ...args) : built;
  run('tools/stack/stop.mjs');
  return status;
}

process.exitCode = main(process.argv.slice(2));
