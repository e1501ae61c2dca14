import { CaseDriver, ProblemError, StaffTeam, SuqiuClient, type Ready } from '@suqiu/client';
import { castOf } from './cast';
import { demoCases, type DemoCase } from './demo-cases';
import { STORIES } from './stories';

/** What became of the demonstration cases. */
export interface FiledCases {
  readonly filed: number;
  /** Cases that were past their step already, because time or somebody had moved them on since an earlier run. */
  readonly movedOn: number;
}

/** As many at once as a small machine takes without making its users wait. */
const AT_ONCE = 4;
const REPORT_EVERY = 10;

/**
 * Files the demonstration cases through the API and tells each one's story as far as it goes. The same cases again
 * are the same cases. Throws ProblemError or UnansweredError at the first case that cannot be filed or driven.
 */
export async function fileDemoCases(
  { api, demoAccounts }: Pick<Ready, 'api' | 'demoAccounts'>,
  tell: (line: string) => void,
): Promise<FiledCases> {
  const client = new SuqiuClient(api);
  const team = new StaffTeam(client, demoAccounts);
  const waiting = demoCases();
  const all = waiting.length;
  let filed = 0;
  let movedOn = 0;
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      if (!(await tellStory(client, team, next))) movedOn += 1;
      filed += 1;
      if (filed % REPORT_EVERY === 0 || filed === all) tell(`${filed} of ${all} demonstration cases`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { filed, movedOn };
}

/** Answers false where a rule refused a step (409): the case had moved on. */
async function tellStory(client: SuqiuClient, team: StaffTeam, demo: DemoCase): Promise<boolean> {
  const file = (name: string) => CaseDriver.file(client, team, demo.report, name);
  const drive = await file(demo.name);
  const cast = castOf(drive.receipt.handledBy?.code, demo.street);
  try {
    await STORIES[demo.story]({
      drive,
      cast,
      matter: demo.matter,
      fileAgain: () => file(`${demo.name}-again`),
    });
    return true;
  } catch (error) {
    if (error instanceof ProblemError && error.status === 409) return false;
    throw error;
  }
}
