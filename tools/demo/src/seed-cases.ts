import { readReady, readyPath } from '@suqiu/client';
import { fileDemoCases } from './cases/file-demo-cases';
import { fileDemoWhistles } from './whistles/file-demo-whistles';
import { refuseProduction } from './seed/demo-only';
import { runSeed } from './seed/run-seed';

/**
 * Files the demonstration cases and whistles on the stack that SUQIU_READY names. Answers with a line for people; throws
 * with a line for each that could not be filed or driven.
 */
async function seedCases(env: NodeJS.ProcessEnv): Promise<string> {
  refuseProduction(env);
  const path = readyPath(env);
  const ready = readReady(path);
  if (!ready) throw new Error(`There is no running stack: ${path} does not exist. Start one with npm start.`);
  const { filed, movedOn, failures: ofCases } = await fileDemoCases(ready, (line) => console.log(line));
  const { drafted, failures: ofWhistles } = await fileDemoWhistles(ready);
  const failures = [...ofCases, ...ofWhistles];
  if (failures.length > 0) {
    throw new Error(
      [`${failures.length} demonstration cases and whistles are not there as meant:`, ...failures].join(
        '\n  ',
      ),
    );
  }
  const note = movedOn > 0 ? ` ${movedOn} have moved on since an earlier run and were left as they are.` : '';
  return `${filed + movedOn} demonstration cases and ${drafted} whistles are there.${note}`;
}

runSeed(() => seedCases(process.env));
