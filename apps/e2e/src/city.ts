import { randomUUID } from 'node:crypto';
import type { APIRequestContext, Browser } from 'playwright-core';
import { Person } from './person';
import { address } from './stage';

/** What a community does first with what it leads. */
export const CONTACTED = [
  ['sign'],
  ['record-contact', { channel: 'phone', text: '已与陈女士约定明早到场。' }],
] as const;

/** What a resident is given for a report. */
export interface Filed {
  readonly caseNo: string;
  readonly trackingCode: string;
}

/** A community of the demonstration that leads what is on its duty list, and who works there. */
export const COMMUNITY = 'donghu-shiniuyan';
export const STREET = 'donghu';
/** A department of the district that streets whistle to. */
export const DEPARTMENT = 'yunze-chengguan';

/** Files a report over the interface, for stories that are about what comes after it. */
export async function fileReport(request: APIRequestContext, title: string): Promise<Filed> {
  const answer = await request.post(`${address()}/api/v1/grievances`, {
    headers: { 'Idempotency-Key': randomUUID() },
    data: {
      requestType: 'help_request',
      categoryCode: 'property-facilities',
      title,
      description: `${title},影响居民出行。`,
      place: { address: '橡树林一期3栋', communityCode: COMMUNITY },
      petitioner: { name: '陈女士', phone: '13800138000' },
    },
  });
  if (!answer.ok()) throw new Error(`The report was refused: ${answer.status()} ${await answer.text()}`);
  return (await answer.json()) as Filed;
}

/** A case whose result waits for the resident's judgement, with all that was done before. */
export async function solvedCase(browser: Browser, title: string, reply: string): Promise<Filed> {
  const filed = await reportOf(browser, title);
  const clerk = await Person.signedIn(browser, 'community_clerk', COMMUNITY);
  await doneBy(clerk, `cases/${filed.caseNo}`, [
    ...CONTACTED,
    ['submit-result', { outcome: 'done', text: reply }],
  ]);
  const dispatcher = await Person.signedIn(browser, 'street_dispatcher', STREET);
  await doneBy(dispatcher, `cases/${filed.caseNo}`, [['review-result', { approved: true }]]);
  for (const person of [clerk, dispatcher]) await person.leave();
  return filed;
}

/** Files a report without a window of one's own. */
export async function reportOf(browser: Browser, title: string): Promise<Filed> {
  const context = await browser.newContext();
  try {
    return await fileReport(context.request, title);
  } finally {
    await context.close();
  }
}

/** Gives commands one after the other over the interface, for stories that begin later in a life. */
export async function doneBy(
  person: Person,
  target: `cases/${string}` | `whistles/${string}`,
  commands: readonly (readonly [command: string, body?: Readonly<Record<string, unknown>>])[],
): Promise<void> {
  for (const [command, data = {}] of commands) await post(person, `${target}/commands/${command}`, data);
}

/** Drafts a whistle of a street to one department over the interface. Answers with its number. */
export async function draftWhistle(person: Person): Promise<string> {
  const { whistleNo } = await post(person, 'whistles', {
    kind: 'key-work',
    text: '老旧小区改造进场,需部门到场会商。',
    caseNos: [],
    departments: [{ orgCode: DEPARTMENT, task: '会商占道施工的时段。', lead: true }],
  });
  return String(whistleNo);
}

/** Sends something once as somebody's page would. Answers with the body. @throws Error with what was refused and why */
export async function post(
  { context }: Person,
  path: string,
  data: object,
): Promise<Readonly<Record<string, unknown>>> {
  const headers = { 'Suqiu-Client': 'web', 'Idempotency-Key': randomUUID() };
  const answer = await context.request.post(`/api/v1/${path}`, { headers, data });
  if (!answer.ok()) throw new Error(`${path} was refused: ${answer.status()} ${await answer.text()}`);
  return (await answer.json()) as Readonly<Record<string, unknown>>;
}
