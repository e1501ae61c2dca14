import { CaseDriver, ProblemError, StaffTeam, SuqiuClient, type Ready } from '@suqiu/client';
import { castOf } from './cast';
import { demoCases, type DemoCase } from './demo-cases';
import { STORIES } from './stories';

/** What became of the demonstration cases. */
export interface FiledCases {
  readonly filed: number;
  /** Cases of an earlier run that time or somebody has moved on since; they are left as they are. */
  readonly movedOn: number;
  /** A sentence for each case that could not be filed or driven. */
  readonly failures: readonly string[];
}

/** As many at once as a small machine takes without making its users wait. */
const AT_ONCE = 4;
const REPORT_EVERY = 10;

/**
 * Files the demonstration cases through the API and tells each one's story as far as it goes. The same cases again
 * are the same cases.
 */
export async function fileDemoCases(
  { api, demoAccounts }: Pick<Ready, 'api' | 'demoAccounts'>,
  tell: (line: string) => void,
): Promise<FiledCases> {
  const client = new SuqiuClient(api);
  const team = new StaffTeam(client, demoAccounts);
  const startedAt = Date.now();
  const cases = demoCases();
  const outcomes: Outcome[] = [];
  const waiting = [...cases];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      outcomes.push(await tellStory(client, team, next, startedAt));
      const done = outcomes.length;
      if (done % REPORT_EVERY === 0 || done === cases.length)
        tell(`${done} of ${cases.length} demonstration cases`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return {
    filed: outcomes.filter((outcome) => outcome === 'told').length,
    movedOn: outcomes.filter((outcome) => outcome === 'moved_on').length,
    failures: outcomes.flatMap((outcome) => (typeof outcome === 'object' ? [outcome.failure] : [])),
  };
}

type Outcome = 'told' | 'moved_on' | { readonly failure: string };

async function tellStory(
  client: SuqiuClient,
  team: StaffTeam,
  demo: DemoCase,
  startedAt: number,
): Promise<Outcome> {
  const file = (name: string) => CaseDriver.file(client, team, demo.report, name);
  let isOfEarlierRun = false;
  try {
    const drive = await file(demo.name);
    isOfEarlierRun = Date.parse(drive.receipt.registeredAt) < startedAt;
    const cast = castOf(drive.receipt.handledBy?.code, demo.street);
    await STORIES[demo.story]({
      drive,
      cast,
      matter: demo.matter,
      fileAgain: () => file(`${demo.name}-again`),
    });
    return 'told';
  } catch (error) {
    const isRefused = error instanceof ProblemError && error.status === 409;
    if (isOfEarlierRun && isRefused) return 'moved_on';
    return { failure: `${demo.name} (${demo.story}): ${(error as Error).message}` };
  }
}
