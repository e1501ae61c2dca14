import { randomUUID } from 'node:crypto';
import type { Colleague } from './support/people';
import { openOffice, type SmallOffice } from './support/small-office';

interface Step {
  readonly themeNo: string;
  readonly seq: number;
  readonly status: string;
}

interface Page {
  readonly items: readonly { readonly themeNo: string; readonly caseNo: string }[];
  readonly nextCursor: string | null;
}

const PROPOSAL = {
  month: '2026-01',
  title: '老旧小区漏水',
  categoryCodes: ['leak'],
  placeCodes: ['cuizhu'],
  text: '连续三个月居首。',
};
const ADOPTION = { leadCode: 'yuhua-housing', assistCodes: ['cuizhu'], text: '列为本月题目。' };

describe('a theme of the month', () => {
  let office: SmallOffice;

  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office.close());

  const dispatcher = () => office.colleague('district', 'district_dispatcher');
  const supervisor = () => office.colleague('district', 'district_supervisor');
  const housing = () => office.colleague('housing', 'department_liaison');
  const cuizhu = () => office.colleague('cuizhu', 'street_dispatcher');

  const propose = async (parts: object = {}) =>
    (await (await dispatcher()).post('/themes', { ...PROPOSAL, ...parts }).expect(201)).body as Step;
  const give = (who: Colleague, themeNo: string, command: string, body: object = {}, key?: string) =>
    who.post(`/themes/${themeNo}/commands/${command}`, body, key);
  const adopted = async () => {
    const { themeNo } = await propose();
    await give(await supervisor(), themeNo, 'adopt', ADOPTION).expect(200);
    return themeNo;
  };
  const plan = { text: '排查、修理、更新,建立应急维修资金通道。' };
  const task = { title: '完成辖区排查', orgCode: 'cuizhu', dueOn: '2099-12-31' };

  it('goes from the proposal to its summary, with a plan and three lists, and each step in its history', async () => {
    const themeNo = await adopted();
    const lead = await housing();
    await give(lead, themeNo, 'state-plan', plan).expect(200);
    await give(lead, themeNo, 'add-task', task).expect(200);
    const policy = { title: '应急维修资金办法', reference: '雨建〔2026〕3号' };
    await give(lead, themeNo, 'add-policy', policy).expect(200);
    const early = await give(await dispatcher(), themeNo, 'close', { text: '完成' }).expect(409);
    expect(early.body).toMatchObject({ code: 'theme.task_open', themeNo, themeStatus: 'adopted' });
    await give(await cuizhu(), themeNo, 'finish-task', { no: 1, text: '已排查' }).expect(200);
    const closed = await give(await dispatcher(), themeNo, 'close', { text: '下降六成' }).expect(200);
    expect(closed.body).toEqual({ themeNo, seq: 7, status: 'closed', statusLabel: '已办结' });
    expect(closed.headers['etag']).toBe('"7"');
    const read = await lead.get(`/themes/${themeNo}`).expect(200);
    expect(read.headers['etag']).toBe('"7"');
    expect(read.body).toMatchObject({
      title: PROPOSAL.title,
      categories: [{ code: 'leak', name: '房屋漏水' }],
      places: [{ code: 'cuizhu' }],
      lead: { code: 'yuhua-housing' },
      assists: [{ code: 'cuizhu' }],
      plan: plan.text,
      summary: '下降六成',
      tasks: [{ no: 1, title: task.title, organisation: { code: 'cuizhu' }, dueOn: task.dueOn, late: false }],
      policies: [{ no: 1, ...policy }],
      taskCounts: { total: 1, done: 1, late: 0 },
      allowedActions: [],
    });
    const { history } = read.body as { history: { label: string; text: string; organisation: object }[] };
    expect(history.map(({ label }) => label)).toEqual([
      '提出题目',
      '立题',
      '制定方案',
      '增加任务',
      '列入政策',
      '完成任务',
      '结题',
    ]);
    expect(history[0]).toMatchObject({ text: PROPOSAL.text, organisation: { code: 'yuhua' } });
    expect(history[1]?.text).toBe(ADOPTION.text);
  });

  it('is proposed and taken up by the district alone, kept by its lead alone', async () => {
    const street = await cuizhu();
    const refused = await street.post('/themes', PROPOSAL).expect(403);
    expect(refused.body).toMatchObject({ code: 'command.not_permitted', allowedActions: [] });
    const themeNo = await adopted();
    await give(street, themeNo, 'state-plan', plan).expect(403);
    await give(await dispatcher(), themeNo, 'state-plan', plan).expect(403);
    const mine = await (await housing()).get(`/themes/${themeNo}`).expect(200);
    expect(mine.body).toMatchObject({
      allowedActions: [
        ...['state_plan', 'add_task', 'finish_task', 'cancel_task', 'add_policy', 'drop_policy'],
        ...['link_cases', 'unlink_cases'],
      ],
    });
  });

  it('gets another lead by the district against the version it saw, with the reason in its history', async () => {
    const themeNo = await adopted();
    const colleague = await dispatcher();
    const seen = (await colleague.get(`/themes/${themeNo}`).expect(200)).headers['etag'] as string;
    const other = { leadCode: 'cuizhu', assistCodes: ['yuhua-housing'], text: '属地牵头更便于统筹。' };
    await give(await housing(), themeNo, 'reassign', other).expect(403);
    const stale = give(colleague, themeNo, 'reassign', other).set('If-Match', '"1"');
    expect((await stale.expect(412)).body).toMatchObject({ code: 'theme.stale' });
    await give(colleague, themeNo, 'reassign', other).set('If-Match', seen).expect(200);
    const { body } = await (await cuizhu()).get(`/themes/${themeNo}`).expect(200);
    expect(body).toMatchObject({ lead: { code: 'cuizhu' }, assists: [{ code: 'yuhua-housing' }] });
    const said = JSON.stringify(body);
    expect(said).toContain('调整主责、配合单位');
    expect(said).toContain(other.text);
    await give(await cuizhu(), themeNo, 'state-plan', plan).expect(200);
    await give(await housing(), themeNo, 'state-plan', plan).expect(403);
  });

  it('is seen by the district, and by those who take part once it is taken up', async () => {
    const { themeNo } = await propose();
    const sees = async (colleague: Colleague) => {
      const page = (await colleague.get('/themes?limit=100').expect(200)).body as Page;
      const listed = page.items.some((item) => item.themeNo === themeNo);
      const { status } = await colleague.get(`/themes/${themeNo}`);
      const volume = await colleague.get(`/themes/${themeNo}/volume`);
      expect([status, volume.status]).toEqual(listed ? [200, 200] : [404, 404]);
      return listed;
    };
    expect([await sees(await supervisor()), await sees(await housing())]).toEqual([true, false]);
    await give(await dispatcher(), themeNo, 'adopt', ADOPTION).expect(200);
    expect([await sees(await housing()), await sees(await cuizhu())]).toEqual([true, true]);
    expect(await sees(await office.colleague('donghu', 'street_dispatcher'))).toBe(false);
    expect(await sees(await office.colleague('urban', 'department_liaison'))).toBe(false);
    expect(await sees(await office.colleague('zhuyuan', 'community_clerk'))).toBe(false);
    expect(await sees(await office.colleague('district', 'sysadmin'))).toBe(false);
  });

  it('is one theme for a key, however often it is proposed, also twice at once', async () => {
    const key = randomUUID();
    const colleague = await dispatcher();
    const [first, second] = await Promise.all([1, 2].map(() => colleague.post('/themes', PROPOSAL, key)));
    expect([first?.status, second?.status]).toEqual([201, 201]);
    expect(second?.body).toEqual(first?.body);
    expect(first?.headers['location']).toBe(`/api/v1/themes/${(first?.body as Step).themeNo}`);
    const other = await colleague.post('/themes', { ...PROPOSAL, title: '另一题' }, key).expect(422);
    expect(other.body).toMatchObject({ code: 'idempotency.key_reused' });
  });

  it('takes a command once for a key, and answers as the first time though it has moved on', async () => {
    const themeNo = await adopted();
    const lead = await housing();
    const key = randomUUID();
    const first = await give(lead, themeNo, 'state-plan', plan, key).expect(200);
    await give(lead, themeNo, 'add-task', task).expect(200);
    const again = await give(lead, themeNo, 'state-plan', plan, key).expect(200);
    expect(again.body).toEqual(first.body);
    const other = await give(lead, themeNo, 'state-plan', { text: '另一方案' }, key).expect(422);
    expect(other.body).toMatchObject({ code: 'idempotency.key_reused' });
  });

  it('lets exactly one of several commands against the same version pass', async () => {
    const themeNo = await adopted();
    const lead = await housing();
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => give(lead, themeNo, 'add-task', task).set('If-Match', '"2"')),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
    const stale = answers.find(({ status }) => status === 412);
    expect(stale?.body).toMatchObject({ code: 'theme.stale', themeNo, seq: 3 });
  });

  it('counts what is late on its task list, but not what was cancelled', async () => {
    const themeNo = await adopted();
    const lead = await housing();
    await give(lead, themeNo, 'add-task', task).expect(200);
    await give(lead, themeNo, 'add-task', task).expect(200);
    await give(lead, themeNo, 'cancel-task', { no: 2, text: '并入第一项' }).expect(200);
    await office.database.dataSource.query(
      "UPDATE theme_tasks SET due_on = '2026-01-31' FROM themes t WHERE t.id = theme_id AND t.theme_no = $1",
      [themeNo],
    );
    const { body } = await lead.get(`/themes/${themeNo}`).expect(200);
    expect(body).toMatchObject({
      taskCounts: { total: 1, done: 0, late: 1 },
      tasks: [{ late: true }, { late: false }],
    });
  });

  it('holds the cases that are linked to it, each reader seeing their own', async () => {
    const themeNo = await adopted();
    const filed = [await office.resident.files(), await office.resident.files()];
    const caseNos = filed.map(({ caseNo }) => caseNo);
    const district = await dispatcher();
    const unknown = await give(await housing(), themeNo, 'link-cases', { caseNos }).expect(422);
    expect(unknown.body).toMatchObject({ code: 'theme.case_unknown', errors: [{ field: 'caseNos' }] });
    await give(district, themeNo, 'link-cases', { caseNos }).expect(200);
    const twice = await give(district, themeNo, 'link-cases', { caseNos }).expect(409);
    expect(twice.body).toMatchObject({ code: 'command.already_done' });
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const query = `?limit=1${cursor && `&cursor=${cursor}`}`;
      const page = (await district.get(`/themes/${themeNo}/cases${query}`).expect(200)).body as Page;
      seen.push(...page.items.map(({ caseNo }) => caseNo));
      cursor = page.nextCursor;
    }
    expect(seen.sort()).toEqual(caseNos.sort());
    const ofHousing = await (await housing()).get(`/themes/${themeNo}/cases`).expect(200);
    expect((ofHousing.body as Page).items).toEqual([]);
    await give(district, themeNo, 'unlink-cases', { caseNos: caseNos.slice(0, 1) }).expect(200);
    expect((await district.get(`/themes/${themeNo}`)).body).toMatchObject({ caseCount: 1 });
  });

  it('is listed by month and status, proposed last first, in pages without gaps', async () => {
    const month = '2026-02';
    const made = [await propose({ month }), await propose({ month }), await propose({ month })];
    await give(await dispatcher(), made[0]!.themeNo, 'drop', { text: '并入另一题' }).expect(200);
    const district = await supervisor();
    const page = async (query: string) => (await district.get(`/themes?${query}`).expect(200)).body as Page;
    const first = await page(`month=${month}&limit=2`);
    const rest = await page(`month=${month}&limit=2&cursor=${first.nextCursor}`);
    const listed = [...first.items, ...rest.items].map(({ themeNo }) => themeNo);
    expect(listed).toEqual(made.map(({ themeNo }) => themeNo).reverse());
    expect(rest.nextCursor).toBeNull();
    expect((await page(`month=${month}&status=dropped`)).items).toHaveLength(1);
  });

  it.each([
    ['a month that is none', { month: '2026-13' }, 400, 'request.invalid'],
    ['a month to come', { month: '2099-01' }, 409, 'theme.month_ahead'],
    ['a category that does not exist', { categoryCodes: ['no-such'] }, 422, 'category.unknown'],
    ['no category', { categoryCodes: [] }, 400, 'request.invalid'],
    ['a category twice', { categoryCodes: ['leak', 'leak'] }, 400, 'request.invalid'],
    ['a place that does not exist', { placeCodes: ['no-such'] }, 422, 'organisation.unknown'],
    ['a department as place', { placeCodes: ['yuhua-housing'] }, 409, 'theme.place_unsuitable'],
    ['a field that there is not', { priority: 1 }, 400, 'request.invalid'],
  ])('is not proposed with %s', async (_, parts, status, code) => {
    const answer = await (await dispatcher()).post('/themes', { ...PROPOSAL, ...parts }).expect(status);
    expect(answer.body).toMatchObject({ code });
  });

  it('refuses what its rules forbid with what is possible instead', async () => {
    const { themeNo } = await propose();
    const community = { leadCode: 'zhuyuan' };
    const refused = await give(await dispatcher(), themeNo, 'adopt', community).expect(409);
    expect(refused.body).toMatchObject({
      code: 'theme.org_unsuitable',
      allowedActions: ['adopt', 'link_cases', 'unlink_cases', 'drop'],
    });
    await give(await dispatcher(), themeNo, 'adopt', ADOPTION).expect(200);
    const noDay = { ...task, dueOn: '2026-02-31' };
    const invalid = await give(await housing(), themeNo, 'add-task', noDay).expect(400);
    expect(invalid.body).toMatchObject({ errors: [expect.objectContaining({ field: 'dueOn' })] });
    await give(await housing(), 'ZT202601-999999', 'state-plan', plan).expect(404);
  });
});
