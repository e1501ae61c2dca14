import { join } from 'node:path';
import { runToEnd } from '../host/run.mjs';
import { tellFailure } from '../host/terminal.mjs';
import { PROGRAMS } from '../workspace/build.mjs';

/** Enough that every chart has something to say, few enough that nobody waits for them. */
const CASES = '2000';

/**
 * Gives the demonstration district two years of invented past at a home's first start, before anybody works on its
 * cases. A failure is told and costs nothing but the past: the next start tries again.
 *
 * @param {{root: string, home: object, env: object, marks: object, tell: (line: string) => void}} facts
 */
export async function simulateDemoPast({ root, home, env, marks, tell }) {
  if (env.SUQIU_ENV === 'production' || env.SUQIU_DEMO_CASES === '0' || marks.get('demoPast')) return;
  const cases = env.SUQIU_DEMO_PAST ?? CASES;
  tell(`simulating two years of past with ${cases} cases (SUQIU_DEMO_CASES=0 skips this)`);
  try {
    await runToEnd([process.execPath, join(root, PROGRAMS.simulate), '--cases', cases], {
      cwd: root,
      env,
      log: join(home.logs, 'seed.log'),
      name: 'demo_past',
    });
    marks.set('demoPast', true);
  } catch (error) {
    tellFailure(error);
  }
}
