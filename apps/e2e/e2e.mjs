import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { programRunner, throwawayStack } from '../../tools/stack/throwaway.mjs';
import { findChromium } from './chromium.mjs';

const CORE = '--core';
/** Where pictures of every page and what was measured are left. */
const ARTIFACTS = join(dirname(fileURLToPath(import.meta.url)), 'artifacts');

const args = process.argv.slice(2);
const core = args.includes(CORE);
const { home, env } = throwawayStack('e2e');
/** With the cases of the demonstration and a short past. */
Object.assign(env, {
  SUQIU_DEMO_PAST: '200',
  SUQIU_ENV: 'development',
  SUQIU_READY: join(home, 'ready.json'),
  SUQIU_E2E_ARTIFACTS: ARTIFACTS,
});
const { run, interrupted } = programRunner(env);

/** Starts the stack, tells the stories on it in a real browser, and stops what was started. */
async function main() {
  env.SUQIU_E2E_CHROMIUM = findChromium();
  rmSync(ARTIFACTS, { recursive: true, force: true });
  let status = await run('tools/stack/start.mjs', '--detach');
  if (status === 0 && !interrupted()) {
    const jest = ['node_modules/jest/bin/jest.js', '--config', 'apps/e2e/stories.config.cjs'];
    const rest = args.filter((arg) => arg !== CORE);
    status = await run(...jest, ...(core ? ['--testPathPatterns=stories/core'] : []), ...rest);
  }
  await run('tools/stack/stop.mjs');
  rmSync(home, { recursive: true, force: true });
  return interrupted() ? 1 : status;
}

process.exitCode = await main();
