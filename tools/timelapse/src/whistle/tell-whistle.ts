import { CaseDriver, StaffTeam, SuqiuClient, type Ready } from '@suqiu/client';
import { inventedName, inventedPhone } from '@suqiu/demo';
import { randomUUID } from 'node:crypto';
import { act, draftFor } from './act';
import { deviationsOf } from './deviations';
import { PARTIES } from './parties';
import { watchWhistle } from './watch-whistle';

const PATIENCE_MS = 120_000;

/** Blows one whistle for one case, lets its people act, and shows what happens. Answers with the exit status. */
export async function tellWhistle({ api, demoAccounts }: Ready): Promise<number> {
  const client = new SuqiuClient(api);
  const team = new StaffTeam(client, demoAccounts);
  const viewer = await team.of(PARTIES.district, 'district_dispatcher');
  const run = `timelapse-${randomUUID().slice(0, 8)}`;
  const { caseNo } = (await CaseDriver.file(client, team, report(), `${run}-case`)).receipt;
  const drive = await draftFor(team, caseNo, run);
  const { whistleNo } = drive;
  console.log(`${whistleNo} 综合执法哨,为诉求 ${caseNo} 而吹`);
  const acting = act(drive, team);
  const [record] = await Promise.all([watchWhistle(viewer, { whistleNo, caseNo }, PATIENCE_MS), acting]);
  const astray = deviationsOf(record, await viewer.whistles().read(whistleNo));
  for (const deviation of astray) console.error(deviation);
  console.log(astray.length === 0 ? 'The whistle ended as told.' : 'The whistle did not end as told.');
  return astray.length === 0 ? 0 : 1;
}

function report() {
  return {
    categoryCode: 'property-service',
    requestType: 'complaint',
    title: '后巷被占、垃圾遍地',
    description: '一楼餐饮店开后门,巷子被占作后场,搭建披棚,请尽快处理。',
    channel: 'web',
    place: { address: '东湖街道石牛堰社区', communityCode: PARTIES.community },
    petitioner: { name: inventedName(0), phone: inventedPhone(0) },
  } as const;
}
