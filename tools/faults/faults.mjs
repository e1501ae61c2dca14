import { existsSync, rmSync } from 'node:fs';
import { programRunner, throwawayStack } from '../stack/throwaway.mjs';

const { home, env } = throwawayStack('faults');
/** Its deadlines count in seconds, and it has no case that the storm did not file. */
Object.assign(env, {
  POLICY_PACK: 'faults',
  WHISTLE_PACK: 'faults',
  SUQIU_DEMO_CASES: '0',
  SUQIU_ENV: 'test',
});
const { run, interrupted } = programRunner(env);

/** Starts the stack, lets the storm loose on it, and stops what was started. What was found stays on disk. */
async function main() {
  const steps = [
    ['tools/stack/start.mjs', '--detach'],
    ['node_modules/typescript/bin/tsc', '-b', 'tools/faults/tsconfig.lib.json'],
    ['tools/faults/dist/main.js', ...process.argv.slice(2)],
  ];
  let status = 0;
  for (const step of steps) {
    if (status === 0 && !interrupted()) status = await run(...step);
  }
  const stopped = await run('tools/stack/stop.mjs');
  if (status === 0 && stopped === 0 && !interrupted()) rmSync(home, { recursive: true, force: true });
  else if (existsSync(home)) console.log(`What this run left behind is in ${home}.`);
  return status || stopped || (interrupted() ? 1 : 0);
}

process.exitCode = await main();
