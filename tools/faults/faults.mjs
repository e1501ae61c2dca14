import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

// Plain Node without dependencies: on a fresh clone it is the stack's start that installs and builds the rest.
const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** A folder that PostgreSQL's own account can enter as well. */
function newHome() {
  const home = mkdtempSync(join(tmpdir(), 'suqiu-faults-'));
  chmodSync(home, 0o755);
  return home;
}

/** The Temporal program that the usual stack of this checkout keeps serves this one too. */
function programs() {
  if (process.env.SUQIU_CACHE) return {};
  return { SUQIU_CACHE: join(resolve(ROOT, process.env.SUQIU_HOME || '.suqiu'), 'bin') };
}

const home = newHome();
/** A stack of its own on ports of its own, whose deadlines count in seconds. */
const env = {
  ...process.env,
  ...programs(),
  SUQIU_HOME: home,
  POLICY_PACK: 'faults',
  WHISTLE_PACK: 'faults',
  SUQIU_DEMO_CASES: '0',
  SUQIU_TEMPORAL_UI: '0',
  SUQIU_ENV: 'test',
  API_PORT: '0',
  WORKER_HTTP_PORT: '0',
  SUQIU_TEMPORAL_PORT: '0',
  SUQIU_POSTGRES_PORT: '0',
};
// The servers that die here are its own, never somebody's.
for (const name of ['DATABASE_URL', 'TEMPORAL_ADDRESS', 'SUQIU_READY']) delete env[name];

let running;
function run(...command) {
  running = spawn(process.execPath, command, { cwd: ROOT, stdio: 'inherit', env });
  return new Promise((finish) => running.once('exit', (code) => finish(code ?? 1)));
}

let interrupted = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    interrupted = true;
    running?.kill(signal);
  });
}

/** Starts the stack, lets the storm loose on it, and stops what was started. What was found stays on disk. */
async function main() {
  const steps = [
    ['tools/stack/start.mjs', '--detach'],
    ['node_modules/typescript/bin/tsc', '-b', 'tools/faults/tsconfig.lib.json'],
    ['tools/faults/dist/main.js', ...process.argv.slice(2)],
  ];
  let status = 0;
  for (const step of steps) {
    if (status === 0 && !interrupted) status = await run(...step);
  }
  const stopped = await run('tools/stack/stop.mjs');
  if (status === 0 && stopped === 0 && !interrupted) rmSync(home, { recursive: true, force: true });
  else if (existsSync(home)) console.log(`What this run left behind is in ${home}.`);
  return status || stopped || (interrupted ? 1 : 0);
}

process.exitCode = await main();
