import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createHome, homeAt, ROOT } from '../host/home.mjs';
import { endRunning } from '../host/run.mjs';
import { print, say, tellFailure } from '../host/terminal.mjs';
import { sumCounts, verdict } from '../verify/counts.mjs';
import { verificationPlan } from '../verify/plan.mjs';
import { endSteps, runStep } from '../verify/step.mjs';
import { createTestHome, deleteTestHome, sweepTestHomes } from '../verify/test-home.mjs';
import { startTestServers } from '../verify/test-servers.mjs';
import { installDependencies } from '../workspace/dependencies.mjs';

/** `npm test`: every check and every test, with servers of its own; the last line counts. */
export async function testCommand() {
  createHome(homeAt());
  await sweepTestHomes(say);
  const home = createTestHome();
  const stop = stopOnSignal();
  const counts = join(home.path, 'counts');
  mkdirSync(counts);
  const failed = [];
  let servers;
  try {
    await installDependencies(ROOT, homeAt(), say);
    servers = await startTestServers(home, {
      tell: say,
      signal: stop,
      onGivenUp: () => failed.push('test servers'),
    });
    for (const step of verificationPlan({ root: ROOT, env: servers.env, counts })) {
      if (stop.aborted) break;
      say(`== ${step.name}`);
      if (!(await runStep(step))) failed.push(step.name);
    }
  } catch (error) {
    tellFailure(error);
    failed.push('preparation');
  }
  if (stop.aborted) failed.push('interrupted');
  const sum = sumCounts(counts);
  await servers?.stop();
  deleteTestHome(home);
  finish(sum, failed);
}

function stopOnSignal() {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      stop.abort();
      endSteps();
      endRunning();
    });
  }
  return stop.signal;
}

function finish(sum, failed) {
  const { line, good } = verdict(sum, failed);
  if (failed.length > 0) print(`Failed: ${failed.join(', ')}`);
  for (const { name, reason } of sum.failures) print([`  ${name}`, ...reason].join('\n      '));
  if (sum.passed === 0) print('No test ran.');
  print(line);
  process.exit(good ? 0 : 1);
}
