import { aReport } from './support/people';
import { openOffice, type SmallOffice } from './support/small-office';

interface Page {
  readonly items: readonly {
    readonly caseNo: string;
    readonly title: string;
    readonly dueAt: string | null;
  }[];
  readonly nextCursor: string | null;
}

describe('the work list', () => {
  let office: SmallOffice;
  const filed: string[] = [];

  beforeAll(async () => {
    office = await openOffice();
    for (let i = 0; i < 7; i += 1) filed.push((await office.resident.files()).caseNo);
    const lift = { categoryCode: 'lift', title: '电梯困人', description: '二单元电梯昨晚困人。' };
    filed.push((await office.resident.files(lift)).caseNo);
    const vendors = { categoryCode: 'street-vendors', title: '占道', description: '早市占道。' };
    filed.push((await office.resident.files(vendors)).caseNo);
  });
  afterAll(() => office.close());

  const list = async (query: string) => {
    const dispatcher = await office.colleague('cuizhu', 'street_dispatcher');
    return (await dispatcher.get(`/cases?${query}`).expect(200)).body as Page;
  };

  it('shows the most pressing case first', async () => {
    const { items } = await list('limit=100');
    const due = items.map(({ dueAt }) => dueAt ?? '9');
    expect(due).toEqual([...due].sort());
    expect(items[0]).toMatchObject({
      title: '电梯困人',
      urgency: 'urgent',
      urgencyLabel: '紧急',
      light: 'green',
    });
    expect(items).toHaveLength(filed.length);
  });

  it('pages without gaps or doubles, though many cases are due at the same instant', async () => {
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: Page = await list(`limit=2${cursor && `&cursor=${cursor}`}`);
      seen.push(...page.items.map(({ caseNo }) => caseNo));
      cursor = page.nextCursor;
    }
    expect([...seen].sort()).toEqual([...filed].sort());
  });

  it('finds two-character words in title and description', async () => {
    const words = async (text: string) => (await list(`words=${encodeURIComponent(text)}`)).items.length;
    expect(await words('电梯')).toBe(1);
    expect(await words('渗水')).toBe(7);
    expect(await words('电梯 困人')).toBe(1);
    expect(await words('充电')).toBe(0);
    expect(await words('!!')).toBe(0);
    expect(await words("'; DROP TABLE grievances; --")).toBe(0);
    expect(office.log.join('')).not.toContain(encodeURIComponent('困人'));
  });

  it('narrows by level, organisation, status and due date', async () => {
    expect((await list('level=street')).items).toHaveLength(1);
    expect((await list('organisation=zhuyuan')).items).toHaveLength(8);
    expect((await list('organisation=cuizhu')).items).toHaveLength(9);
    expect((await list('status=in_progress')).items).toHaveLength(0);
    expect((await list('status=in_progress,dispatched')).items).toHaveLength(9);
    expect((await list('status=in_progress&status=dispatched')).items).toHaveLength(9);
    expect((await list('dueBefore=2020-01-01T00:00:00Z')).items).toHaveLength(0);
    expect((await list('dueBefore=2099-01-01T00:00:00%2B08:00')).items).toHaveLength(9);
  });

  it('hides what has ended unless its status is asked for', async () => {
    const done = (await office.resident.report(aReport({ title: '撤回的' })).expect(201)).body as {
      caseNo: string;
      trackingCode: string;
    };
    await office.resident.does(done, 'withdrawal', {}).expect(200);
    const numbers = async (query: string) => (await list(query)).items.map(({ caseNo }) => caseNo);
    expect(await numbers('limit=100')).not.toContain(done.caseNo);
    expect(await numbers('status=withdrawn')).toEqual([done.caseNo]);
  });

  it('pages through open and ended cases together in one order', async () => {
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: Page = await list(`status=withdrawn,dispatched&limit=3${cursor && `&cursor=${cursor}`}`);
      seen.push(...page.items.map(({ caseNo }) => caseNo));
      cursor = page.nextCursor;
    }
    const together = (await list('status=withdrawn,dispatched&limit=100')).items;
    expect(seen).toEqual(together.map(({ caseNo }) => caseNo));
    expect(seen).toHaveLength(filed.length + 1);
    const due = together.map(({ dueAt }) => dueAt ?? '9');
    expect(due).toEqual([...due].sort());
  });

  it('refuses an organisation that does not exist', async () => {
    const dispatcher = await office.colleague('cuizhu', 'street_dispatcher');
    const answer = await dispatcher.get('/cases?organisation=nowhere').expect(422);
    expect(answer.body).toMatchObject({ code: 'organisation.unknown' });
  });

  it('is narrowed by light, and by what stands still or is watched', async () => {
    const clerk = await office.colleague('zhuyuan', 'community_clerk');
    const street = await office.colleague('cuizhu', 'street_dispatcher');
    const supervisor = await office.colleague('district', 'district_supervisor');
    const [paused, accounted, watched] = filed as [string, string, string];
    for (const caseNo of [paused, accounted, watched]) await clerk.gives(caseNo, 'sign').expect(200);
    await clerk.gives(paused, 'request-pause', { reason: 'hearing', text: '听证' }).expect(200);
    await street.gives(paused, 'decide-pause', { granted: true }).expect(200);
    const plan = { expectedAt: '2099-12-31T00:00:00Z', leader: '分管领导', text: '计划' };
    await clerk.gives(accounted, 'request-account', plan).expect(200);
    await street.gives(accounted, 'decide-account', { granted: true }).expect(200);
    await supervisor.gives(watched, 'supervise', { kind: 'key', level: 1, text: '关注' }).expect(200);
    const of = async (query: string) => (await list(`limit=100&${query}`)).items.map(({ caseNo }) => caseNo);
    expect(await of('mark=paused')).toEqual([paused]);
    expect(await of('mark=on_account')).toEqual([accounted]);
    expect(await of('mark=supervised')).toEqual([watched]);
    expect(await of('mark=paused,supervised')).toEqual([]);
    // On account the regular review has a deadline; in a pause nothing has.
    expect(await of('light=grey')).toEqual([paused]);
    expect(await of('light=orange,red')).toEqual([]);
    expect((await list('mark=paused')).items[0]).toMatchObject({ light: 'grey', marks: ['paused'] });
    const wrong = await street.get('/cases?light=blue&mark=lost').expect(400);
    expect(wrong.body).toMatchObject({ errors: [{ field: 'light' }, { field: 'mark' }] });
  });
});
