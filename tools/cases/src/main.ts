import { readReady, readyPath, StaffTeam, SuqiuClient } from '@suqiu/client';
import { randomUUID } from 'node:crypto';
import { judgeCase } from './judge-case';
import { runCase } from './run-case';
import { sourceCases, type SourceCase } from './source-case';
import { storyOf } from './stories/all-stories';
import { brokenRow, rowOf, table } from './verdict-table';

/** Drives all source cases on the running stack, side by side, and prints the table. Answers with the exit status. */
async function main(): Promise<number> {
  const ready = readReady();
  if (!ready) {
    console.error(`There is no running stack: ${readyPath()} does not exist. Start one with npm start.`);
    return 1;
  }
  const client = new SuqiuClient(ready.api);
  const team = new StaffTeam(client, ready.demoAccounts);
  const run = randomUUID().slice(0, 8);
  const sources = sourceCases();
  const results = await Promise.all(
    sources.map((source, index) => drive(client, team, source, index, `cases-${run}-${index}`)),
  );
  console.log(table(results.map(({ row }) => row)));
  const astray = results.filter(({ asTold }) => !asTold).length;
  console.log(
    astray === 0
      ? `All ${sources.length} cases ended as their documents tell.`
      : `${astray} of ${sources.length} cases did not end as their documents tell.`,
  );
  return astray === 0 ? 0 : 1;
}

async function drive(
  client: SuqiuClient,
  team: StaffTeam,
  source: SourceCase,
  number: number,
  name: string,
): Promise<{ row: string[]; asTold: boolean }> {
  try {
    const record = await runCase(client, team, { source, story: storyOf(source.id), number, name });
    const verdict = judgeCase(record);
    return { row: rowOf(record, verdict), asTold: verdict.deviations.length === 0 };
  } catch (error) {
    return { row: brokenRow(source.id, source.title, (error as Error).message), asTold: false };
  }
}

void main().then((status) => {
  process.exitCode = status;
});
