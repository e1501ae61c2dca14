import type { StaffRole } from '@suqiu/domain';
import { aReport } from './support/people';
import { openOffice, type SmallOffice } from './support/small-office';

interface Page {
  readonly items: readonly {
    readonly caseNo: string;
    readonly title: string;
    readonly dueAt: string | null;
    readonly registeredAt: string;
    readonly countdown: {
      readonly remainingMs: number;
      readonly asOf: string;
      readonly dueAt: string | null;
    } | null;
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
    const due = items.map(({ countdown }) => countdown?.dueAt ?? '9');
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
    // What has ended stands behind all that is still to be done.
    const due = together.map(({ countdown }) => countdown?.dueAt ?? '9');
    expect(due).toEqual([...due].sort());
  });

  it('narrows by place, category, channel, urgency and time of registration', async () => {
    const size = async (query: string) => (await list(`limit=100&${query}`)).items.length;
    const patrol = { channel: 'patrol', title: '巡查', categoryCode: 'street-vendors' };
    await office.resident.files(patrol);
    const all = await size('');
    expect(await size('street=cuizhu')).toBe(all);
    expect(await size('street=donghu')).toBe(0);
    expect(await size('community=zhuyuan&channel=patrol')).toBe(1);
    expect(await size('category=lift')).toBe(1);
    // A category stands for those below it, too.
    expect(await size('category=property')).toBe(all - 2);
    expect(await size('urgency=urgent')).toBe(1);
    expect(await size('urgency=urgent,normal')).toBe(all);
    expect(await size('registeredFrom=2099-01-01T00:00:00Z')).toBe(0);
    expect(await size('registeredTo=2099-01-01T00:00:00Z&registeredFrom=2020-01-01T00:00:00Z')).toBe(all);
  });

  it('shows the newest first where that is asked for, page by page', async () => {
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: Page = await list(
        `sort=registered&status=withdrawn,dispatched&limit=4${cursor && `&cursor=${cursor}`}`,
      );
      seen.push(...page.items.map(({ caseNo }) => caseNo));
      cursor = page.nextCursor;
    }
    const { items } = await list('sort=registered&status=withdrawn,dispatched&limit=100');
    expect(seen).toEqual(items.map(({ caseNo }) => caseNo));
    const registered = items.map(({ registeredAt }) => registeredAt);
    expect(registered).toEqual([...registered].sort().reverse());
  });

  it('counts as many rows as its pages have', async () => {
    const dispatcher = await office.colleague('cuizhu', 'street_dispatcher');
    for (const query of ['', 'status=withdrawn,dispatched', 'category=lift', 'words=!!', 'light=red']) {
      const { items } = await list(`limit=100&${query}`);
      const { body } = await dispatcher.get(`/cases/count?${query}`).expect(200);
      expect(body).toEqual({ count: items.length, capped: false });
    }
    await dispatcher.get('/cases/count?limit=3').expect(400);
  });

  it('counts down what is left of the first duty of each case', async () => {
    const { items } = await list('limit=100');
    for (const { countdown } of items) {
      expect(countdown).toMatchObject({
        clock: expect.any(String) as string,
        dueAt: expect.any(String) as string,
      });
      expect(countdown?.remainingMs).toBeGreaterThan(0);
    }
    // One page, one instant.
    expect(new Set(items.map(({ countdown }) => countdown?.asOf)).size).toBe(1);
    const ended = (await list('status=withdrawn')).items;
    expect(ended.map(({ countdown }) => countdown)).toEqual(ended.map(() => null));
  });

  it.each([
    ['organisation=nowhere', 'organisation.unknown'],
    ['street=nowhere', 'organisation.unknown'],
    ['community=nowhere', 'organisation.unknown'],
    ['category=nothing', 'category.unknown'],
  ])('refuses %s, which does not exist', async (query, code) => {
    const dispatcher = await office.colleague('cuizhu', 'street_dispatcher');
    expect((await dispatcher.get(`/cases?${query}`).expect(422)).body).toMatchObject({ code });
    expect((await dispatcher.get(`/cases/count?${query}`).expect(422)).body).toMatchObject({ code });
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
    const [still] = (await list('mark=paused')).items;
    expect(still?.countdown).toMatchObject({ running: false, changesAt: null, dueAt: null });
    expect((await list('mark=paused')).items[0]).toMatchObject({ light: 'grey', marks: ['paused'] });
    const wrong = await street.get('/cases?light=blue&mark=lost').expect(400);
    expect(wrong.body).toMatchObject({ errors: [{ field: 'light' }, { field: 'mark' }] });
  });

  it('is narrowed by how one’s own organisation stands to the cases', async () => {
    const of = async (
      [org, role]: readonly ['zhuyuan' | 'cuizhu' | 'housing' | 'callCentre', StaffRole],
      query: string,
    ) => {
      const colleague = await office.colleague(org, role);
      const { body } = await colleague.get(`/cases?limit=100&${query}`).expect(200);
      return (body as Page).items.map(({ caseNo }) => caseNo);
    };
    const clerk = ['zhuyuan', 'community_clerk'] as const;
    const housing = ['housing', 'department_liaison'] as const;
    const { caseNo } = await office.resident.files();
    const community = await office.colleague('zhuyuan', 'community_clerk');
    await community.gives(caseNo, 'sign').expect(200);
    await community.gives(caseNo, 'add-assist', { orgCode: 'yuhua-housing', text: '请鉴定' }).expect(200);
    expect(await of(clerk, 'holder=lead')).toContain(caseNo);
    expect(await of(clerk, 'holder=assist')).toEqual([]);
    expect(await of(housing, 'holder=lead')).toEqual([]);
    expect(await of(housing, 'holder=assist')).toEqual([caseNo]);
    expect(await of(housing, 'holder=mine')).toEqual([caseNo]);
    expect(await of(['zhuyuan', 'grid_worker'], 'holder=lead')).toEqual(await of(clerk, 'holder=lead'));
    expect(await of(['cuizhu', 'street_dispatcher'], 'holder=dispatcher')).toContain(caseNo);
    expect(await of(clerk, 'holder=others')).not.toContain(caseNo);
    expect(await of(['callCentre', 'callback_agent'], 'holder=others')).toContain(caseNo);
    const liaison = await office.colleague('housing', 'department_liaison');
    await liaison.gives(caseNo, 'reply-assist', { text: '已鉴定' }).expect(200);
    // What was owed has been given.
    expect(await of(housing, 'holder=mine')).toEqual([]);
  });

  it('shows on what somebody waits: more time, a pause, 挂账, a call-back', async () => {
    const clerk = await office.colleague('zhuyuan', 'community_clerk');
    const street = await office.colleague('cuizhu', 'street_dispatcher');
    const cases: Record<string, string> = {};
    const asks = {
      extension_asked: [
        'request-extension',
        { by: { amount: 1, unit: 'natural_day' }, legalBasis: '规则第三条', text: '等配件' },
      ],
      pause_asked: ['request-pause', { reason: 'hearing', text: '听证' }],
      account_asked: [
        'request-account',
        { expectedAt: '2099-12-31T00:00:00Z', leader: '分管领导', text: '计划' },
      ],
      callback_open: ['submit-result', { outcome: 'done', text: '已修好' }],
    } as const;
    for (const [mark, [command, body]] of Object.entries(asks)) {
      const { caseNo } = await office.resident.files();
      await clerk.gives(caseNo, 'sign').expect(200);
      await clerk.gives(caseNo, 'record-contact', { channel: 'phone' }).expect(200);
      await clerk.gives(caseNo, command, body).expect(200);
      cases[mark] = caseNo;
    }
    const { callback_open: done = '' } = cases;
    await street.gives(done, 'review-result', { approved: true }).expect(200);
    for (const [mark, caseNo] of Object.entries(cases)) {
      const { body } = await street.get(`/cases?mark=${mark}`).expect(200);
      expect((body as Page).items).toMatchObject([{ caseNo, marks: [mark] }]);
    }
  });
});
