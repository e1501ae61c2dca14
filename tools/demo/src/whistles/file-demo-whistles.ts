import { CaseDriver, ProblemError, StaffTeam, SuqiuClient, WhistleDriver, type Ready } from '@suqiu/client';
import { demoWhistles, draftOf, type DemoWhistle } from './demo-whistles';
import { WHISTLE_STORIES } from './whistle-stories';

/** What became of the demonstration whistles. */
export interface FiledWhistles {
  readonly drafted: number;
  /** A sentence for each whistle that could not be drafted or driven. */
  readonly failures: readonly string[];
}

/**
 * Drafts the demonstration whistles through the API, for cases that were filed before, and tells each one's story as far as it
 * goes. The same whistles again are the same whistles; what time or somebody has moved on since stays as it is.
 */
export async function fileDemoWhistles({
  api,
  demoAccounts,
}: Pick<Ready, 'api' | 'demoAccounts'>): Promise<FiledWhistles> {
  const client = new SuqiuClient(api);
  const team = new StaffTeam(client, demoAccounts);
  const startedAt = Date.now();
  const failures: string[] = [];
  const whistles = demoWhistles();
  for (const whistle of whistles) {
    const failure = await tellStory(client, team, whistle, startedAt);
    if (failure !== null) failures.push(failure);
  }
  return { drafted: whistles.length - failures.length, failures };
}

async function tellStory(
  client: SuqiuClient,
  team: StaffTeam,
  demo: DemoWhistle,
  startedAt: number,
): Promise<string | null> {
  let isOfEarlierRun = false;
  try {
    const filed = demo.for && (await CaseDriver.file(client, team, demo.for.report, demo.for.name));
    const draft = draftOf(demo, filed?.receipt.caseNo ?? null);
    const driver = await WhistleDriver.draft(team, demo.street, draft, demo.name);
    isOfEarlierRun = Date.parse(driver.receipt.draftedAt) < startedAt;
    await WHISTLE_STORIES[demo.story](driver);
    return null;
  } catch (error) {
    if (isOfEarlierRun && error instanceof ProblemError && error.status === 409) return null;
    return `${demo.name} (${demo.story}): ${(error as Error).message}`;
  }
}
