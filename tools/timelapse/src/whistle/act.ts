import { WhistleDriver, type StaffTeam, type WhistleTimelineItem } from '@suqiu/client';
import { setTimeout as pause } from 'node:timers/promises';
import { DEPARTMENTS, PARTIES } from './parties';

/** People take a moment between two steps, so that one can follow. */
const MOMENT_MS = 700;
const LOOK_EVERY_MS = 200;
const { street, district, prompt, unwilling, absent } = PARTIES;

const SITE = { lat: 30.613, lng: 104.099, accuracy: 12 };

/** The street's dispatcher writes the whistle for a case. */
export function draftFor(team: StaffTeam, caseNo: string, name: string): Promise<WhistleDriver> {
  const draft = {
    kind: 'enforcement',
    text: '一楼餐饮店占用后巷、搭建披棚,社区和街道无法单独处置。',
    caseNos: [caseNo],
    departments: [
      { orgCode: prompt, lead: true, task: '认定披棚是否为违法建设,依法处置。' },
      { orgCode: unwilling, lead: false, task: '核查后门是否堵塞逃生通道。' },
      { orgCode: absent, lead: false, task: '核查八家餐饮店的经营许可。' },
    ],
  };
  return WhistleDriver.draft(team, street, draft, name);
}

/** Everybody does their part, the absent department only when it is told to by the district. */
export async function act(drive: WhistleDriver, team: StaffTeam): Promise<void> {
  await pause(MOMENT_MS);
  await drive.blow('情况属实,同意吹哨。');
  await Promise.all([comesAtOnce(drive), isOverruled(drive), isOrdered(drive, team)]);
  for (const org of DEPARTMENTS) {
    await drive.command({ org }, 'report-done', { text: '本部门事项已办结。' });
    await pause(MOMENT_MS);
  }
  await drive.byStreet('close', { text: '现场验收合格,销哨。' });
  await rate(drive);
}

async function comesAtOnce(drive: WhistleDriver): Promise<void> {
  await pause(MOMENT_MS);
  await drive.command({ org: prompt }, 'accept', {});
  await pause(MOMENT_MS);
  await drive.reportIn(prompt);
  await drive.byStreet('confirm-arrival', { orgCode: prompt });
  await drive.command({ org: prompt }, 'submit-plan', { text: '今日下达限期拆除通知,三日内拆除。' });
}

async function isOverruled(drive: WhistleDriver): Promise<void> {
  await pause(MOMENT_MS);
  await drive.command({ org: unwilling }, 'object', { text: '消防通道认定不属本部门职责。' });
  await pause(2 * MOMENT_MS);
  await drive.command({ org: district, role: 'district_dispatcher' }, 'rule-objection', {
    orgCode: unwilling,
    upheld: false,
    text: '现场秩序和出入口安全属本部门职责,请报到。',
  });
  await pause(MOMENT_MS);
  await drive.command({ org: unwilling }, 'arrive', { method: 'position', position: SITE });
}

/** Nobody calls the district: it hears by itself that the department is late with accepting and with arriving. */
async function isOrdered(drive: WhistleDriver, team: StaffTeam): Promise<void> {
  const viewer = (await team.of(district, 'district_dispatcher')).whistles();
  const isLate = (timeline: readonly WhistleTimelineItem[]) =>
    timeline.some(({ type, facts }) => type === 'escalated' && facts['stage'] === 'arrive');
  while (!isLate(await viewer.timeline(drive.whistleNo))) await pause(LOOK_EVERY_MS);
  await pause(MOMENT_MS);
  await drive.command({ org: district, role: 'district_supervisor' }, 'direct', {
    orgCode: absent,
    text: '请立即派员到场。',
  });
  await pause(2 * MOMENT_MS);
  await drive.reportIn(absent, 'qr');
}

async function rate(drive: WhistleDriver): Promise<void> {
  const levels = { [prompt]: 'very_satisfied', [unwilling]: 'satisfied', [absent]: 'dissatisfied' } as const;
  for (const org of DEPARTMENTS) {
    await drive.byStreet('rate-department', { orgCode: org, level: levels[org], solved: true });
    await drive.command({ org }, 'rate-whistle', { needed: true, rightDepartments: org !== unwilling });
  }
}
