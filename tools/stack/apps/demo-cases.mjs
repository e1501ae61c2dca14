import { join } from 'node:path';
import { runToEnd } from '../host/run.mjs';
import { tellFailure } from '../host/terminal.mjs';
import { PROGRAMS } from '../workspace/build.mjs';

/**
 * Files the demonstration cases through the API at a home's first start. A failure is told and costs nothing but the
 * demonstration: the next start tries again.
 *
 * @param {{root: string, home: object, env: object, marks: object, readyFile: string, tell: (line: string) => void}} facts
 */
export async function fileDemoCases({ root, home, env, marks, readyFile, tell }) {
  if (env.SUQIU_ENV === 'production' || env.SUQIU_DEMO_CASES === '0' || marks.get('demoCases')) return;
  tell('filing the demonstration cases through the API (SUQIU_DEMO_CASES=0 skips this)');
  try {
    await runToEnd([process.execPath, join(root, PROGRAMS.seedCases)], {
      cwd: root,
      env: { ...env, SUQIU_READY: readyFile },
      log: join(home.logs, 'seed.log'),
      name: 'demo_cases',
    });
    marks.set('demoCases', true);
  } catch (error) {
    tellFailure(error);
  }
}
