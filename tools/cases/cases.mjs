import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

// Plain Node without dependencies: on a fresh clone it is the stack's start that installs and builds the rest.
const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Runs a program of this checkout with our terminal; answers with its exit status. */
function run(...command) {
  return spawnSync(process.execPath, command, { cwd: ROOT, stdio: 'inherit' }).status ?? 1;
}

/** Whether the API that `ready.json` names is ready. */
async function stackAnswers() {
  const home = resolve(ROOT, process.env.SUQIU_HOME || '.suqiu');
  const file = process.env.SUQIU_READY ? resolve(process.env.SUQIU_READY) : join(home, 'ready.json');
  if (!existsSync(file)) return false;
  const { api } = JSON.parse(readFileSync(file, 'utf8'));
  try {
    return (await fetch(`${api}/health/ready`, { signal: AbortSignal.timeout(5_000) })).ok;
  } catch {
    return false;
  }
}

/** Starts a stack when none answers, drives the cases, and stops what was started. */
async function main() {
  const isRunning = await stackAnswers();
  if (!isRunning) {
    const started = run('tools/stack/start.mjs', '--detach');
    if (started !== 0) return started;
  }
  const built = run('node_modules/typescript/bin/tsc', '-b', 'tools/cases/tsconfig.lib.json');
  const status = built === 0 ? run('tools/cases/dist/main.js') : built;
  if (!isRunning) run('tools/stack/stop.mjs');
  return status;
}

process.exitCode = await main();
