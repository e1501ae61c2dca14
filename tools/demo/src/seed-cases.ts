import { readReady, readyPath } from '@suqiu/client';
import { fileDemoCases } from './cases/file-demo-cases';
import { refuseProduction } from './seed/demo-only';
import { runSeed } from './seed/run-seed';

/** Files the demonstration cases on the stack that SUQIU_READY names. Answers with a line for people. */
async function seedCases(env: NodeJS.ProcessEnv): Promise<string> {
  refuseProduction(env);
  const ready = readReady(readyPath(env));
  if (!ready)
    throw new Error(`There is no running stack: ${readyPath(env)} does not exist. Start one with npm start.`);
  const { filed, movedOn } = await fileDemoCases(ready, (line) => console.log(line));
  const note = movedOn > 0 ? ` ${movedOn} had moved on since an earlier run and were left as they are.` : '';
  return `${filed} demonstration cases are there.${note}`;
}

runSeed(() => seedCases(process.env));
