import { historyToJSON } from '@temporalio/common/lib/proto-utils';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { CaseBench, startTimeSkipping } from './case-bench';
import { writeStory } from './history-files';
import { STORIES } from './stories';
import { WHISTLE_STORIES } from './whistle-stories';

/** Records the histories that the replay test keeps; run by `npm run histories:record -w @suqiu/workflows`. */
let env: TestWorkflowEnvironment;
beforeAll(async () => {
  env = await startTimeSkipping();
});
afterAll(() => env.teardown());

it.each(Object.entries({ ...STORIES, ...WHISTLE_STORIES }))('records %s', (name, story) =>
  CaseBench.run(env, async (bench) => {
    const told = await story(bench);
    const history = await told.workflow.fetchHistory();
    writeStory(name, historyToJSON(history), told.recorded());
  }),
);
