import { historyToJSON } from '@temporalio/common/lib/proto-utils';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { CaseBench, startTimeSkipping } from './case-bench';
import { writeStory } from './history-files';
import { STORIES } from './stories';

/** Records the histories that the replay test keeps; run by `npm run histories:record -w @suqiu/workflows`. */
let env: TestWorkflowEnvironment;
beforeAll(async () => {
  env = await startTimeSkipping();
});
afterAll(() => env.teardown());

it.each(Object.entries(STORIES))('records %s', (name, story) =>
  CaseBench.run(env, async (bench) => {
    const grievance = await story(bench);
    const history = await grievance.workflow.fetchHistory();
    writeStory(name, historyToJSON(history), bench.ledger.stateOf(grievance.id));
  }),
);
