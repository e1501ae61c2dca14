import { CaseDriver, readReady, readyPath, StaffTeam, SuqiuClient, type Ready } from '@suqiu/client';
import { DISTRICT, inventedName, inventedPhone } from '@suqiu/demo';
import { randomUUID } from 'node:crypto';
import { explainNationalDay, lines } from './explain/national-day';
import { STORIES } from './stories';
import type { Lead } from './story';
import { watch } from './watch';
import { tellWhistle } from './whistle/tell-whistle';

const PATIENCE_MS = 120_000;
const LEAD: Lead = { community: 'donghu-shiniuyan', street: 'donghu', district: DISTRICT.code };

/** Files the three cases, lets their people act, and shows what happens. Answers with the exit status. */
async function tellCases(ready: Ready): Promise<number> {
  const client = new SuqiuClient(ready.api);
  const team = new StaffTeam(client, ready.demoAccounts);
  const viewer = await team.of(DISTRICT.code, 'district_dispatcher');
  const run = randomUUID().slice(0, 8);
  const drives = await Promise.all(
    STORIES.map((story, number) =>
      CaseDriver.file(client, team, report(story.about, number), `timelapse-${run}-${number}`),
    ),
  );
  const acting = Promise.all(STORIES.map((story, index) => story.act(at(drives, index), LEAD)));
  const watched = STORIES.map((story, index) => ({ story, caseNo: at(drives, index).receipt.caseNo }));
  const [timelines] = await Promise.all([watch(viewer, watched, PATIENCE_MS), acting]);
  const astray = STORIES.flatMap((story, index) =>
    story.deviations(at(timelines, index)).map((deviation) => `${story.title}: ${deviation}`),
  );
  for (const deviation of astray) console.error(deviation);
  console.log(astray.length === 0 ? 'All three cases ended as told.' : 'Not every case ended as told.');
  return astray.length === 0 ? 0 : 1;
}

function report(about: string, number: number) {
  return {
    categoryCode: 'property-service',
    requestType: 'complaint',
    title: about,
    description: `${about},请尽快处理。`,
    channel: 'web',
    place: { address: '东湖街道石牛堰社区', communityCode: LEAD.community },
    petitioner: { name: inventedName(number), phone: inventedPhone(number) },
  } as const;
}

function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`nothing at ${index}`);
  return item;
}

/**
 * `explain` prints the deadline of a case over the National Day as a sum, `whistle` tells of a whistle; without a word the
 * three stories are told.
 */
async function told([what]: readonly string[]): Promise<number> {
  if (what === 'explain') {
    for (const line of lines(explainNationalDay())) console.log(line);
    return 0;
  }
  const ready = readReady();
  if (!ready) {
    console.error(`There is no running stack: ${readyPath()} does not exist. Run npm run timelapse.`);
    return 1;
  }
  return what === 'whistle' ? tellWhistle(ready) : tellCases(ready);
}

void told(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
