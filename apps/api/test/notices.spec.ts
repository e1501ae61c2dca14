import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { FeedReader } from './support/feed-reader';
import type { Colleague } from './support/people';
import { openOffice, type SmallOffice } from './support/small-office';

interface Inbox {
  readonly items: readonly {
    readonly template: string;
    readonly label: string;
    readonly text: string | null;
    readonly themeNo: string | null;
    readonly applicationId: string | null;
    readonly subjectNo: string | null;
    readonly params: object;
  }[];
}

const PROPOSAL = {
  month: '2026-01',
  title: '老旧小区漏水',
  categoryCodes: ['leak'],
  placeCodes: ['cuizhu'],
  text: '连续三个月居首。',
};
const ADOPTION = { leadCode: 'yuhua-housing', assistCodes: ['cuizhu'], text: '列为本月题目。' };
const TASK = { title: '完成辖区排查', orgCode: 'cuizhu', dueOn: '2099-12-31' };

describe('notices', () => {
  let office: SmallOffice;
  let district: Colleague;
  let housing: Colleague;
  let street: Colleague;
  let clerk: Colleague;
  let supervisor: Colleague;

  beforeAll(async () => {
    office = await openOffice();
    district = await office.colleague('district', 'district_dispatcher');
    supervisor = await office.colleague('district', 'district_supervisor');
    housing = await office.colleague('housing', 'department_liaison');
    street = await office.colleague('cuizhu', 'street_leader');
    clerk = await office.colleague('zhuyuan', 'community_clerk');
  });
  afterAll(() => office.close());

  const inbox = async (who: Colleague): Promise<Inbox['items']> =>
    ((await who.get('/notices?unread=true&limit=100').expect(200)).body as Inbox).items;
  const aboutTheme = async (who: Colleague, themeNo: string) =>
    (await inbox(who)).filter((one) => one.themeNo === themeNo).map(({ template }) => template);
  const give = (who: Colleague, themeNo: string, command: string, body: object, key?: string) =>
    who.post(`/themes/${themeNo}/commands/${command}`, body, key);
  const proposed = async () =>
    ((await district.post('/themes', PROPOSAL).expect(201)).body as { themeNo: string }).themeNo;
  const exclusion = async () => ({
    kind: 'exclusion',
    subject: 'case',
    subjectNo: (await office.resident.files()).caseNo,
    family: 'three_rates',
    ground: 'unreasonable_demand',
    text: '超出社区职责,已当面说明。',
  });
  const decides = (who: Colleague, id: string, step: string) =>
    who.post(`/metric-applications/${id}/commands/decide`, { step, agrees: true, text: '属实' }).expect(200);

  it('tell who leads and helps a theme when it is taken up, whoever gets a task, and all when it ends', async () => {
    const themeNo = await proposed();
    expect(await aboutTheme(housing, themeNo)).toEqual([]);
    await give(district, themeNo, 'adopt', ADOPTION).expect(200);
    await give(housing, themeNo, 'state-plan', { text: '排查、修理。' }).expect(200);
    await give(housing, themeNo, 'add-task', TASK).expect(200);
    expect(await aboutTheme(housing, themeNo)).toEqual(['theme_adopted']);
    expect(await aboutTheme(street, themeNo)).toEqual(['theme_task_given', 'theme_adopted']);
    await give(street, themeNo, 'finish-task', { no: 1, text: '已排查' }).expect(200);
    await give(district, themeNo, 'close', { text: '下降六成' }).expect(200);
    expect(await aboutTheme(housing, themeNo)).toEqual([
      'theme_closed',
      'theme_task_finished',
      'theme_adopted',
    ]);
    expect((await aboutTheme(street, themeNo))[0]).toBe('theme_closed');
    expect(JSON.stringify(await inbox(street))).not.toMatch(/漏水|排查|六成/);
  });

  it("tell a theme's participants once, however often the request comes, and by the outbox as others", async () => {
    const themeNo = await proposed();
    const key = randomUUID();
    await Promise.all([1, 2, 3].map(() => give(district, themeNo, 'adopt', ADOPTION, key).expect(200)));
    expect(await aboutTheme(housing, themeNo)).toEqual(['theme_adopted']);
    const messages = await office.database.dataSource.query(
      `SELECT o.topic, o.payload ->> 'template' AS template, o.payload ->> 'themeId' = t.id::text AS same
       FROM outbox o JOIN themes t ON o.key = t.id::text WHERE t.theme_no = $1`,
      [themeNo],
    );
    expect(messages).toEqual(Array(2).fill({ topic: 'notice', template: 'theme_adopted', same: true }));
  });

  it('tell nothing of a command that is refused', async () => {
    const themeNo = await proposed();
    await give(district, themeNo, 'adopt', { ...ADOPTION, leadCode: 'zhuyuan' }).expect(409);
    expect(await aboutTheme(street, themeNo)).toEqual([]);
  });

  it('tell reviewers that an application waits for them, and its unit what each of them decides', async () => {
    const body = await exclusion();
    const { id } = (await clerk.post('/metric-applications', body).expect(201)).body as { id: string };
    const told = async (who: Colleague) =>
      (await inbox(who)).filter(({ applicationId }) => applicationId === id);
    expect(await told(street)).toMatchObject([
      {
        template: 'application_to_review',
        label: '剔除、申诉申请待审核',
        subjectNo: body.subjectNo,
        params: { kind: 'exclusion', step: 'street_review' },
      },
    ]);
    expect(await told(supervisor)).toEqual([]);
    await decides(street, id, 'street_review');
    await decides(supervisor, id, 'district_review');
    expect((await told(supervisor)).map(({ template }) => template)).toEqual(['application_to_review']);
    expect((await told(clerk)).map(({ template }) => template)).toEqual([
      'application_granted',
      'application_agreed',
    ]);
    expect(JSON.stringify(await told(clerk))).not.toMatch(/当面说明|属实/);
  });

  it('come in the words of their template, which may name the theme and what an application concerns', async () => {
    const admin = await office.colleague('district', 'sysadmin');
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    const words = { title: '牵头一题', text: '请牵头办理 {themeNo}。', basis: '演练', effectiveFrom: today };
    await admin.post('/notice-templates/theme_adopted/revisions', words).expect(200);
    const themeNo = await proposed();
    await give(district, themeNo, 'adopt', ADOPTION).expect(200);
    const notice = (await inbox(housing)).find((one) => one.themeNo === themeNo);
    expect(notice).toMatchObject({ label: '牵头一题', text: `请牵头办理 ${themeNo}。` });
  });

  it('reach those who follow the feed, in codes and numbers only', async () => {
    await office.app.listen(0, '127.0.0.1');
    const server = office.app.getHttpServer() as Server;
    const reader = await FeedReader.open(server, street.headers);
    await reader.hears(() => reader.beats > 0);
    const { id } = (await clerk.post('/metric-applications', await exclusion()).expect(201)).body as {
      id: string;
    };
    const subject = { caseNo: null, whistleNo: null, themeNo: null, applicationId: null };
    const review = { ...subject, template: 'application_to_review', applicationId: id };
    await reader.hears(() => reader.told.some(({ data }) => data['applicationId'] === id));
    expect(reader.told.map(({ data }) => data)).toContainEqual(review);
    const themeNo = await proposed();
    await give(district, themeNo, 'adopt', ADOPTION).expect(200);
    await reader.hears(() => reader.told.some(({ data }) => data['themeNo'] === themeNo));
    expect(reader.told.at(-1)?.data).toEqual({ ...subject, template: 'theme_adopted', themeNo });
    reader.leave();
  });
});
