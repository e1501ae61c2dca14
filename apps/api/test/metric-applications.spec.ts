import { randomUUID } from 'node:crypto';
import { localMonth } from './support/local-time';
import type { Colleague } from './support/people';
import { openOffice, type SmallOffice } from './support/small-office';

interface Answer {
  readonly id: string;
  readonly seq: number;
  readonly status: string;
}
interface Page {
  readonly items: readonly { readonly id: string; readonly subjectNo: string }[];
  readonly nextCursor: string | null;
}

describe('exclusion from the figures and appeals', () => {
  let office: SmallOffice;
  let clerk: Colleague;
  let leader: Colleague;
  let supervisor: Colleague;
  let caseNo: string;

  beforeAll(async () => {
    office = await openOffice();
    clerk = await office.colleague('zhuyuan', 'community_clerk');
    leader = await office.colleague('cuizhu', 'street_leader');
    supervisor = await office.colleague('district', 'district_supervisor');
  });
  afterAll(() => office.close());
  beforeEach(async () => {
    ({ caseNo } = await office.resident.files());
  });

  const exclusion = (parts: Record<string, unknown> = {}) => ({
    kind: 'exclusion',
    subject: 'case',
    subjectNo: caseNo,
    family: 'three_rates',
    ground: 'unreasonable_demand',
    text: '超出社区职责,已当面说明。',
    ...parts,
  });
  const appeal = () =>
    exclusion({
      kind: 'appeal',
      family: 'cards',
      ground: 'force_majeure',
      figure: 'yellow_card_count',
      scheme: 'calendar_month',
      period: localMonth(),
    });
  const applies = async (by: Colleague = clerk, body: object = exclusion()): Promise<Answer> =>
    (await by.post('/metric-applications', body).expect(201)).body as Answer;
  const decides = (by: Colleague, id: string, step: string, agrees = true) =>
    by.post(`/metric-applications/${id}/commands/decide`, { step, agrees, text: agrees ? '属实' : '不属实' });
  const read = async (by: Colleague, id: string) =>
    (await by.get(`/metric-applications/${id}`).expect(200)).body as Record<string, unknown>;
  const inbox = async (by: Colleague): Promise<string[]> =>
    ((await by.get('/metric-applications?limit=100').expect(200)).body as Page).items.map(({ id }) => id);

  it('go from the unit by street and district, each in its turn, with a log of who, when and why', async () => {
    const { id } = await applies();
    expect([await inbox(leader), await inbox(supervisor)]).toEqual([[id], []]);
    await decides(supervisor, id, 'district_review').expect(403);
    await decides(leader, id, 'street_review').expect(200);
    expect([await inbox(leader), await inbox(supervisor)]).toEqual([[], [id]]);
    const granted = await decides(supervisor, id, 'district_review').expect(200);
    expect(granted.body).toEqual({ id, seq: 3, status: 'granted' });
    expect(await read(clerk, id)).toMatchObject({
      label: '剔除申请',
      statusLabel: '已同意',
      subjectNo: caseNo,
      family: { code: 'three_rates', name: '响应率、解决率、满意率' },
      ground: { name: '不合理诉求' },
      route: [
        { name: '街道初审', organisation: { code: 'cuizhu' }, state: 'agreed' },
        { name: '区级审核', organisation: { code: 'yuhua' }, state: 'agreed' },
      ],
      steps: [
        { label: '提出申请', roleLabel: '社区工作者', text: '超出社区职责,已当面说明。' },
        { label: '街道初审:同意', organisation: { code: 'cuizhu' }, text: '属实' },
        { label: '区级审核:同意', name: 'yuhua.district_supervisor' },
      ],
      allowedActions: [],
    });
    expect(await read(supervisor, id)).toMatchObject({ allowedActions: ['revoke'] });
    await clerk.post(`/metric-applications/${id}/commands/revoke`, { text: '不要了' }).expect(403);
    await supervisor.post(`/metric-applications/${id}/commands/revoke`, { text: '新证据' }).expect(200);
    expect(await read(clerk, id)).toMatchObject({ status: 'revoked' });
  });

  it('of a disputed deduction pass preliminary review, department and leader', async () => {
    const { id } = await applies(clerk, appeal());
    const desk = await office.colleague('district', 'district_dispatcher');
    await decides(leader, id, 'pre_review').expect(200);
    await decides(desk, id, 'department_review').expect(200);
    expect((await decides(supervisor, id, 'leader_review').expect(200)).body).toMatchObject({
      status: 'granted',
    });
    const period = localMonth();
    expect(await read(supervisor, id)).toMatchObject({
      disputed: { figure: 'yellow_card_count', scheme: 'calendar_month', period },
    });
  });

  it('end where a step refuses, with its reason, and can be withdrawn before', async () => {
    const { id } = await applies();
    await decides(leader, id, 'street_review', false).expect(200);
    expect(await read(clerk, id)).toMatchObject({
      status: 'refused',
      steps: [{}, { label: '街道初审:不同意', text: '不属实' }],
    });
    const again = await applies();
    expect(await read(clerk, again.id)).toMatchObject({ allowedActions: ['withdraw'] });
    await clerk.post(`/metric-applications/${again.id}/commands/withdraw`, { text: '重报' }).expect(200);
    expect(await inbox(leader)).not.toContain(again.id);
  });

  it('are offered with their grounds to whoever may apply, and for what counts for their unit alone', async () => {
    const catalogue = async (by: Colleague, query = '') =>
      (await by.get(`/metric-applications/catalogue${query}`).expect(200)).body as Record<string, unknown>;
    const ofThis = `?subject=case&subjectNo=${caseNo}`;
    const elsewhere = await office.colleague('urban', 'department_liaison');
    expect(await catalogue(clerk, ofThis)).toMatchObject({
      mayApply: true,
      kinds: [
        { label: '剔除申请', steps: [{ name: '街道初审' }, { name: '区级审核' }] },
        { label: '申诉', withinDays: 30 },
      ],
      families: expect.arrayContaining([
        expect.objectContaining({
          code: 'three_rates',
          figures: expect.arrayContaining([{ code: 'solved_rate', name: '解决率' }]) as unknown,
        }),
      ]) as unknown,
      grounds: expect.arrayContaining([
        expect.objectContaining({ code: 'unreasonable_demand', name: '不合理诉求', subjects: ['case'] }),
      ]) as unknown,
    });
    expect(await catalogue(elsewhere)).toMatchObject({ mayApply: true });
    expect(await catalogue(elsewhere, ofThis)).toMatchObject({ mayApply: false });
    expect(await catalogue(supervisor, ofThis)).toMatchObject({ mayApply: false });
  });

  it('are made once for each key, and one at a time for the same figures', async () => {
    const key = randomUUID();
    const first = await clerk.post('/metric-applications', exclusion(), key).expect(201);
    const repeated = await clerk.post('/metric-applications', exclusion(), key).expect(201);
    expect(repeated.body).toEqual(first.body);
    const reused = await clerk
      .post('/metric-applications', exclusion({ ground: 'malicious' }), key)
      .expect(422);
    expect(reused.body).toMatchObject({ code: 'idempotency.key_reused' });
    const second = await clerk.post('/metric-applications', exclusion()).expect(409);
    expect(second.body).toMatchObject({ code: 'application.already_open' });
  });

  it('are refused by rule, each with a code and words', async () => {
    const refused = async (body: object, status: number, code: string) =>
      expect((await clerk.post('/metric-applications', body).expect(status)).body).toMatchObject({ code });
    await refused(exclusion({ family: 'reporting' }), 409, 'application.family_unknown');
    await refused(exclusion({ ground: 'bad_luck' }), 409, 'application.ground_unknown');
    await refused({ ...appeal(), figure: 'solved_rate' }, 409, 'application.figure_unsuitable');
    await refused({ ...appeal(), period: '2026-13' }, 400, 'request.invalid');
    await refused({ ...appeal(), scheme: 'moon' }, 400, 'request.invalid');
    await refused({ ...appeal(), period: '2024-01' }, 409, 'application.too_late');
    await refused(exclusion({ text: ' ' }), 400, 'request.invalid');
    await refused(exclusion({ more: 1 }), 400, 'request.invalid');
    const worker = await office.colleague('zhuyuan', 'grid_worker');
    const { body } = await worker.post('/metric-applications', exclusion()).expect(403);
    expect(body).toMatchObject({ code: 'application.not_permitted', title: '该角色现在不能这样办理' });
  });

  it('concern the units that the case counts for; for others there is no such case', async () => {
    const stranger = await office.colleague('shiniuyan', 'community_clerk');
    const { body } = await stranger.post('/metric-applications', exclusion()).expect(404);
    expect(body).toMatchObject({ code: 'application.subject_not_found' });
    const { id } = await applies();
    await stranger.get(`/metric-applications/${id}`).expect(404);
    await (await office.colleague('donghu', 'street_leader')).get(`/metric-applications/${id}`).expect(404);
    await (await office.colleague('district', 'sysadmin')).get(`/metric-applications/${id}`).expect(404);
    await clerk.get('/metric-applications/no-uuid').expect(404);
  });

  it('about a case against the street pass it by, and the street never hears of them', async () => {
    const { caseNo: against } = await office.resident.files({ complainedOrgCode: 'cuizhu' });
    const { id } = await applies(clerk, exclusion({ subjectNo: against }));
    await leader.get(`/metric-applications/${id}`).expect(404);
    const area = (await leader.get('/metric-applications?box=area&limit=100').expect(200)).body as Page;
    expect(area.items.map((item) => item.id)).not.toContain(id);
    await decides(supervisor, id, 'district_review').expect(200);
  });

  it('are paged without gaps or doubles, for the unit and for the area', async () => {
    const all = ((await clerk.get('/metric-applications?box=own&limit=100').expect(200)).body as Page).items;
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const query: string = `/metric-applications?box=own&limit=2${cursor && `&cursor=${cursor}`}`;
      const page = (await clerk.get(query).expect(200)).body as Page;
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(all.map(({ id }) => id));
    const district = (await supervisor.get('/metric-applications?box=area&limit=100').expect(200))
      .body as Page;
    expect(district.items).toHaveLength(all.length);
    const open = (await supervisor.get('/metric-applications?box=area&open=true&limit=100').expect(200))
      .body as Page;
    expect(open.items.length).toBeLessThan(all.length);
  });
});
