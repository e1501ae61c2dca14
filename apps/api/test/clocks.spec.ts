import { lightOf, type GrievanceState } from '@suqiu/domain';
import request from 'supertest';
import type { Filed } from './support/people';
import { openOffice, type SmallOffice } from './support/small-office';

interface Clock {
  readonly duty: boolean;
  readonly key: string;
  readonly light: string;
  readonly dueAt: string;
  readonly spent: { readonly total: number; readonly used: number; readonly remaining: number };
}

interface Explanation {
  readonly startedAt: string;
  readonly dueAt: string;
  readonly sumMs: number;
  readonly parts: readonly { readonly from: string; readonly to: string; readonly ms: number }[];
  readonly holdings: readonly { readonly ms: number }[];
}

const lengthOf = ({ startedAt, dueAt }: Explanation) => Date.parse(dueAt) - Date.parse(startedAt);

describe('the clocks of a case', () => {
  let office: SmallOffice;

  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office.close());

  const clerk = () => office.colleague('zhuyuan', 'community_clerk');
  const street = () => office.colleague('cuizhu', 'street_dispatcher');
  const clocksOf = async (caseNo: string) =>
    ((await (await clerk()).get(`/cases/${caseNo}/clocks`).expect(200)).body as { items: Clock[] }).items;
  const explained = async (caseNo: string, clock: string) =>
    (await (await clerk()).get(`/cases/${caseNo}/clocks/${clock}/explanation`).expect(200))
      .body as Explanation;
  const promised = ({ caseNo }: Filed, clock = 'case') =>
    request(office.app.getHttpServer()).get(`/api/v1/grievances/${caseNo}/clocks/${clock}/explanation`);

  /** A case that was paused, went on, got more time and was handed up: everything that moves a deadline. */
  const eventful = async () => {
    const filed = await office.resident.files();
    const { caseNo } = filed;
    await (await clerk()).gives(caseNo, 'sign').expect(200);
    await (await clerk()).gives(caseNo, 'request-pause', { reason: 'hearing', text: '听证' }).expect(200);
    await (await street()).gives(caseNo, 'decide-pause', { granted: true }).expect(200);
    await (await clerk()).gives(caseNo, 'resume').expect(200);
    const { dueAt } = (await clocksOf(caseNo)).find(({ key }) => key === 'case')!;
    const more = { by: { amount: 1, unit: 'natural_day' }, legalBasis: '依据', text: '理由' };
    await (await clerk()).gives(caseNo, 'request-extension', more).expect(200);
    await (await street()).gives(caseNo, 'decide-extension', { granted: true }).expect(200);
    await (await clerk()).gives(caseNo, 'escalate', { text: '涉及多个社区' }).expect(200);
    return { filed, dueBefore: dueAt };
  };

  it('say what is used and what is left of each', async () => {
    const { caseNo } = await office.resident.files();
    const clocks = await clocksOf(caseNo);
    expect(clocks.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['case', 'holder', 'sign', 'contact']),
    );
    for (const { spent } of clocks) {
      expect(spent.used + spent.remaining).toBeCloseTo(spent.total);
      expect(spent.remaining).toBeGreaterThanOrEqual(0);
    }
  });

  it('are duties that one can be late with, or only end', async () => {
    const { caseNo } = await office.resident.files();
    const duties = (await clocksOf(caseNo)).map(({ key, duty }) => [key, duty]);
    expect(duties).toEqual(
      expect.arrayContaining([
        ['case', true],
        ['sign', true],
        ['return_window', false],
      ]),
    );
  });

  it('are explained as sums that add up to the millisecond, part by part without a gap', async () => {
    const { filed } = await eventful();
    for (const { key } of await clocksOf(filed.caseNo)) {
      const explanation = await explained(filed.caseNo, key);
      const { parts, sumMs, startedAt, dueAt } = explanation;
      expect(sumMs).toBe(lengthOf(explanation));
      expect(parts.reduce((sum, { ms }) => sum + ms, 0)).toBe(sumMs);
      expect([startedAt, ...parts.map(({ to }) => to)]).toEqual([...parts.map(({ from }) => from), dueAt]);
    }
  });

  it('name the rule, the pauses with ground and approver, the extensions and who had the case how long', async () => {
    const { filed, dueBefore } = await eventful();
    const explanation = await explained(filed.caseNo, 'case');
    expect(explanation).toMatchObject({
      key: 'case',
      label: '办理总时限',
      rule: { version: 'generic@1', basis: expect.stringMatching(/\S/) as string },
      pauses: [{ reason: 'hearing', reasonLabel: '听证', approvedBy: { code: 'cuizhu' } }],
      extensions: [{ by: { amount: 1, unitLabel: '个自然日' }, approvedBy: { code: 'cuizhu' } }],
      holdings: [{ organisation: { code: 'zhuyuan' } }, { organisation: { code: 'cuizhu' } }],
      sentence: expect.stringContaining('起算') as string,
    });
    expect(Date.parse(explanation.dueAt)).toBeGreaterThan(Date.parse(dueBefore));
  });

  it('are explained to the petitioner by the same sum: the promised one only, and without a name of staff', async () => {
    const { filed } = await eventful();
    const { trackingCode } = filed;
    const told = await promised(filed).set('X-Tracking-Code', trackingCode).expect(200);
    const { parts, dueAt, rule } = told.body as Explanation & { rule: object };
    expect(await explained(filed.caseNo, 'case')).toMatchObject({ parts, dueAt, rule });
    const names = await office.database.dataSource.query<{ display_name: string; id: string }[]>(
      'SELECT id, display_name FROM staff',
    );
    for (const { display_name, id } of names) {
      expect(told.text).not.toContain(display_name);
      expect(told.text).not.toContain(id);
    }
    const inside = await promised(filed, 'holder').set('X-Tracking-Code', trackingCode).expect(404);
    expect(inside.body).toMatchObject({ code: 'clock.not_found' });
    const wrong = await promised(filed).set('X-Tracking-Code', 'AAAA-AAAA-AAAA').expect(404);
    expect(wrong.body).toMatchObject({ code: 'case.not_found' });
  });

  it('are explained under the address of the resident to staff who see the case, and to nobody else', async () => {
    const { filed } = await eventful();
    await promised(filed).expect(401);
    const path = `/grievances/${filed.caseNo}/clocks/holder/explanation`;
    await (await clerk()).get(path).expect(200);
    const stranger = await office.colleague('shiniuyan', 'community_clerk');
    expect((await stranger.get(path).expect(404)).body).toMatchObject({ code: 'case.not_found' });
    expect((await stranger.get(`/cases/${filed.caseNo}/clocks`).expect(404)).body).toMatchObject({
      code: 'case.not_found',
    });
    const none = await (await clerk()).get(`/cases/${filed.caseNo}/clocks/no-such/explanation`).expect(404);
    expect(none.body).toMatchObject({ code: 'clock.not_found' });
  });

  it('show the same light and due instant in the state, the list, the case, the clocks and the explanation', async () => {
    const { filed } = await eventful();
    const { caseNo } = filed;
    const [row] = await office.database.dataSource.query<{ state: GrievanceState }[]>(
      'SELECT state FROM grievances WHERE case_no = $1',
      [caseNo],
    );
    const { state } = row!;
    const shown = (await (await clerk()).get(`/cases/${caseNo}`).expect(200)).body as { clocks: Clock[] };
    const { items } = (await (await clerk()).get('/cases?limit=100').expect(200)).body as {
      items: { caseNo: string }[];
    };
    const whole = { light: lightOf(state), dueAt: new Date(state.clocks['case']!.dueAt).toISOString() };
    expect(shown).toMatchObject(whole);
    expect(items.find((item) => item.caseNo === caseNo)).toMatchObject(whole);
    for (const { key, light, dueAt } of await clocksOf(caseNo)) {
      const clock = state.clocks[key]!;
      expect({ light, dueAt }).toEqual({ light: clock.light, dueAt: new Date(clock.dueAt).toISOString() });
      expect(shown.clocks).toContainEqual(expect.objectContaining({ key, light, dueAt }));
      expect(await explained(caseNo, key)).toMatchObject({ light, dueAt });
    }
  });
});
