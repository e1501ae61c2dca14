import { openOffice, type SmallOffice } from './support/small-office';
import { happens } from './support/happens';

const IN_A_YEAR = () => new Date(Date.now() + 365 * 24 * 3_600_000).toISOString();

describe('a case that stands still or is watched', () => {
  let office: SmallOffice;

  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office.close());

  const clerk = () => office.colleague('zhuyuan', 'community_clerk');
  const street = () => office.colleague('cuizhu', 'street_dispatcher');
  const supervisor = () => office.colleague('district', 'district_supervisor');
  const signed = async () => {
    const filed = await office.resident.files();
    await (await clerk()).gives(filed.caseNo, 'sign').expect(200);
    return filed;
  };
  const read = async (caseNo: string) =>
    (await (await clerk()).get(`/cases/${caseNo}`).expect(200)).body as object;
  const toldTheResident = async (filed: Awaited<ReturnType<typeof signed>>) => {
    const progress = (await office.resident.progress(filed).expect(200)).body as {
      timeline: { label: string; text: string | null }[];
    };
    return progress.timeline.map(({ label, text }) => (text === null ? label : `${label}:${text}`));
  };

  it('waits for an approver where its ground needs one, and says so to everybody', async () => {
    const filed = await signed();
    const { caseNo } = filed;
    await (
      await clerk()
    )
      .gives(caseNo, 'request-pause', { reason: 'appraisal', text: '委托鉴定' })
      .expect(200);
    expect(await read(caseNo)).toMatchObject({ pause: null, pausePending: 'appraisal' });
    await (await street()).gives(caseNo, 'decide-pause', { granted: true, text: '内部意见' }).expect(200);
    expect(await read(caseNo)).toMatchObject({ pause: { reason: 'appraisal' }, light: 'grey' });
    await (await clerk()).gives(caseNo, 'resume', { text: '报告已收到' }).expect(200);
    expect(await read(caseNo)).toMatchObject({ pause: null, light: 'green' });
    const told = await toldTheResident(filed);
    expect(told).toEqual(expect.arrayContaining(['挂起(鉴定、检测)', '恢复计时']));
    expect(told.join()).not.toContain('内部');
  });

  it('is kept on account with a plan, a leader and a date ahead', async () => {
    const filed = await signed();
    const { caseNo } = filed;
    const asked = { expectedAt: IN_A_YEAR(), leader: '分管领导', text: '纳入更新计划' };
    const past = { ...asked, expectedAt: '2020-01-01T00:00:00Z' };
    const refused = await (await clerk()).gives(caseNo, 'request-account', past).expect(409);
    expect(refused.body).toMatchObject({ code: 'account.date_past', detail: '预计解决时间应在今后。' });
    await (await clerk()).gives(caseNo, 'request-account', asked).expect(200);
    await (await street()).gives(caseNo, 'decide-account', { granted: true }).expect(200);
    await (await clerk()).gives(caseNo, 'review-account', { text: '资金已到位' }).expect(200);
    expect(await read(caseNo)).toMatchObject({ account: { expectedAt: asked.expectedAt } });
    await (await street()).gives(caseNo, 'take-off-account', { text: '恢复办理' }).expect(200);
    expect(await read(caseNo)).toMatchObject({ account: null });
    const told = await toldTheResident(filed);
    expect(told).toEqual(expect.arrayContaining(['挂账', '挂账复查:资金已到位', '销账']));
    const [plan] = await office.database.dataSource.query<{ body: string }[]>(
      `SELECT body FROM grievance_texts WHERE kind = 'request_account'`,
    );
    expect(plan?.body).toBe('责任领导:分管领导\n计划:纳入更新计划');
  });

  it('is answered for in writing, and neither supervision nor cards reach the resident', async () => {
    const filed = await signed();
    const { caseNo } = filed;
    const order = { kind: 'leader', level: 3, text: '请书面说明' };
    await (await clerk()).gives(caseNo, 'supervise', order).expect(403);
    await (await supervisor()).gives(caseNo, 'supervise', order).expect(200);
    const wrong = await (
      await clerk()
    )
      .gives(caseNo, 'answer-supervision', { no: 7, text: '答' })
      .expect(409);
    expect(wrong.body).toMatchObject({ code: 'supervision.unknown', details: { no: 7 } });
    await (await clerk()).gives(caseNo, 'answer-supervision', { no: 1, text: '正在办理' }).expect(200);
    await (await supervisor()).gives(caseNo, 'close-supervision', { no: 1 }).expect(200);
    await (await supervisor()).gives(caseNo, 'urge').expect(200);
    const again = await (await supervisor()).gives(caseNo, 'urge').expect(409);
    expect(again.body).toMatchObject({ code: 'urge.too_soon' });
    await happens(office.app, caseNo, ({ lead }) => [
      { type: 'card_given', colour: 'yellow', orgId: lead!.id },
    ]);
    await (await clerk()).gives(caseNo, 'answer-card', { text: '已整改' }).expect(200);
    expect(await read(caseNo)).toMatchObject({
      supervisions: [{ no: 1, kind: 'leader', level: 3, by: { code: 'yuhua' } }],
      cards: [{ colour: 'yellow', organisation: { code: 'zhuyuan' } }],
    });
    expect((await toldTheResident(filed)).join()).not.toMatch(/督办|催办|牌/);
  });

  it('gets a category that exists, before it is dispatched', async () => {
    const { caseNo } = await office.resident.files({ categoryCode: undefined, title: '其他' });
    const desk = await office.colleague('district', 'district_dispatcher');
    const unknown = { categoryCode: 'no-such', urgency: 'urgent' };
    const answer = await desk.gives(caseNo, 'classify', unknown).expect(422);
    expect(answer.body).toMatchObject({ code: 'category.unknown', errors: [{ field: 'categoryCode' }] });
    await desk.gives(caseNo, 'accept').expect(200);
    await desk.gives(caseNo, 'classify', { ...unknown, categoryCode: 'leak' }).expect(200);
    expect((await desk.get(`/cases/${caseNo}`).expect(200)).body).toMatchObject({
      category: { code: 'leak' },
      urgency: 'urgent',
    });
  });
});
