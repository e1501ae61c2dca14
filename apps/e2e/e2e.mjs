import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './chromium.mjs';

// Plain Node without dependencies: on a fresh clone it is the stack's start that installs and builds the rest.
const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const CORE = '--core';

/** A folder that PostgreSQL's own account can enter as well. */
function newHome() {
  const home = mkdtempSync(join(tmpdir(), 'suqiu-e2e-'));
  chmodSync(home, 0o755);
  return home;
}

/** The Temporal program that the usual stack of this checkout keeps serves this one too. */
function programs() {
  if (process.env.SUQIU_CACHE) return {};
  return { SUQIU_CACHE: join(resolve(ROOT, process.env.SUQIU_HOME || '.suqiu'), 'bin') };
}

const args = process.argv.slice(2);
const core = args.includes(CORE);
const home = newHome();
/** A stack of its own on free ports, with the cases of the demonstration and a short past. */
const env = {
  ...process.env,
  ...programs(),
  SUQIU_HOME: home,
  SUQIU_DEMO_PAST: '200',
  SUQIU_TEMPORAL_UI: '0',
  SUQIU_ENV: 'development',
  API_PORT: '0',
  WORKER_HTTP_PORT: '0',
  SUQIU_TEMPORAL_PORT: '0',
  SUQIU_POSTGRES_PORT: '0',
  SUQIU_READY: join(home, 'ready.json'),
  SUQIU_E2E_ARTIFACTS: join(ROOT, 'apps/e2e/artifacts'),
};
// Stories write cases: never into somebody's database.
for (const name of ['DATABASE_URL', 'TEMPORAL_ADDRESS']) delete env[name];

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

/** Starts the stack, tells the stories on it in a real browser, and stops what was started. */
async function main() {
  env.SUQIU_E2E_CHROMIUM = findChromium();
  let status = await run('tools/stack/start.mjs', '--detach');
  if (status === 0 && !interrupted) {
    const jest = ['node_modules/jest/bin/jest.js', '--config', 'apps/e2e/stories.config.cjs'];
    const rest = args.filter((arg) => arg !== CORE);
    status = await run(...jest, ...(core ? ['--testPathPatterns=stories/core'] : []), ...rest);
  }
  await run('tools/stack/stop.mjs');
  rmSync(home, { recursive: true, force: true });
  return interrupted ? 1 : status;
}

process.exitCode = await main();
