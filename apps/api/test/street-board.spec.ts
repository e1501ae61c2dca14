import type { Colleague, Filed } from './support/people';
import { openOffice, type SmallOffice } from './support/small-office';
import { happens } from './support/happens';
import { gives, Summons } from './support/summons';

interface BoardCase {
  readonly caseNo: string;
  readonly request: { readonly text: string | null; readonly label: string } | null;
  readonly escalation: {
    readonly from: { readonly code: string };
    readonly cause: string;
    readonly tenures: readonly {
      readonly level: string;
      readonly heldMs: number;
      readonly to: string | null;
    }[];
    readonly assists: readonly {
      readonly organisation: { readonly code: string };
      readonly formerLead: boolean;
    }[];
    readonly departments: readonly {
      readonly organisation: { readonly code: string };
      readonly newsLabel: string;
    }[];
  } | null;
  readonly call: { readonly script: readonly { readonly id: string; readonly text: string }[] } | null;
}

interface Group {
  readonly code: string;
  readonly action: string | null;
  readonly mayAct: boolean;
  readonly count: number;
  readonly cases: readonly BoardCase[];
  readonly whistles: readonly { readonly whistleNo: string }[];
  readonly nextCursor: string | null;
}

describe('the board of a street office', () => {
  let office: SmallOffice;
  let clerk: Colleague;
  let dispatcher: Colleague;
  let leader: Colleague;
  const filed: Record<string, Filed> = {};

  const signed = async (name: string, parts: Record<string, unknown> = {}) => {
    const report = await office.resident.files(parts);
    filed[name] = report;
    await clerk.gives(report.caseNo, 'sign').expect(200);
    return report;
  };
  const board = async (colleague: Colleague, limit = 20) => {
    const { body } = (await colleague.get(`/boards/street?limit=${limit}`).expect(200)) as {
      body: { groups: Group[] };
    };
    return new Map(body.groups.map((group) => [group.code, group]));
  };
  const numbers = (group: Group | undefined) => group?.cases.map(({ caseNo }) => caseNo) ?? [];
  const only = (group: Group | undefined): BoardCase => {
    if (group?.cases.length !== 1 || !group.cases[0]) throw new Error('not exactly one');
    return group.cases[0];
  };

  beforeAll(async () => {
    office = await openOffice();
    clerk = await office.colleague('zhuyuan', 'community_clerk');
    dispatcher = await office.colleague('cuizhu', 'street_dispatcher');
    leader = await office.colleague('cuizhu', 'street_leader');
    const because = { text: '楼体结构鉴定需要区里出面' };
    const { caseNo: lifted } = await signed('lifted');
    await clerk.gives(lifted, 'escalate', because).expect(200);
    const more = {
      by: { amount: 1, unit: 'natural_day' },
      legalBasis: '《信访工作条例》第三十四条',
      ...because,
    };
    await clerk.gives((await signed('extension')).caseNo, 'request-extension', more).expect(200);
    await clerk.gives((await signed('returned')).caseNo, 'request-return', because).expect(200);
    await clerk
      .gives((await signed('pause')).caseNo, 'request-pause', { reason: 'appraisal', ...because })
      .expect(200);
    const plan = { expectedAt: '2099-01-01T00:00:00Z', leader: '分管领导', ...because };
    await clerk.gives((await signed('account')).caseNo, 'request-account', plan).expect(200);
    const end = { ground: 'not_cooperating', ...because };
    await clerk.gives((await signed('termination')).caseNo, 'request-termination', end).expect(200);
    for (const name of ['result', 'call']) {
      const { caseNo } = await signed(name);
      await clerk.gives(caseNo, 'record-contact', { channel: 'visit' }).expect(200);
      const result = { outcome: 'done', text: '已处理', toldBy: 'visit' };
      await clerk.gives(caseNo, 'submit-result', result).expect(200);
    }
    await dispatcher.gives(filed['call']?.caseNo ?? '', 'review-result', { approved: true }).expect(200);
    // Another street's cases are nobody's business here.
    await office.resident.files({ place: { address: '东湖花园', communityCode: 'shiniuyan' } });
  });
  afterAll(() => office.close());

  it('has each case in the group of what it waits for, with who asked and why', async () => {
    const groups = await board(dispatcher);
    const expected = {
      escalated: ['lifted'],
      returns: ['returned'],
      results: ['result'],
      extensions: ['extension'],
      pauses: ['pause'],
      accounts: ['account'],
      terminations: ['termination'],
      callbacks: ['call'],
    };
    for (const [code, names] of Object.entries(expected)) {
      expect([code, numbers(groups.get(code))]).toEqual([code, names.map((name) => filed[name]?.caseNo)]);
      expect(groups.get(code)?.count).toBe(names.length);
    }
    expect(only(groups.get('returns')).request).toMatchObject({
      label: '申请退单',
      text: '楼体结构鉴定需要区里出面',
      actor: { organisation: { code: 'zhuyuan' } },
    });
  });

  it('says of an escalated petition where it came from, why, and how long each level held it', async () => {
    const { escalation } = only((await board(dispatcher)).get('escalated'));
    expect(escalation).toMatchObject({
      from: { code: 'zhuyuan' },
      cause: 'asked',
      causeLabel: '承办单位上报',
    });
    expect(escalation?.tenures.map(({ level, to }) => [level, to === null])).toEqual([
      ['community', false],
      ['street', true],
    ]);
    for (const { heldMs } of escalation?.tenures ?? []) expect(heldMs).toBeGreaterThanOrEqual(0);
    expect(escalation?.assists).toMatchObject([{ organisation: { code: 'zhuyuan' }, formerLead: true }]);
  });

  it('says who else is needed: departments that were whistled for it, until the whistle is over', async () => {
    const { caseNo } = filed['lifted'] ?? { caseNo: '' };
    await happens(office.app, caseNo, () => [
      {
        type: 'whistle_reported',
        report: {
          whistleId: '0190a3f0-0000-7000-8000-000000000001',
          whistleNo: 'SH20261125-000009',
          kind: { id: 'enforcement', name: '综合执法哨' },
          ruleVersion: 'generic@1',
          seq: 2,
          at: Date.now(),
          news: 'blown',
          orgId: null,
          summoned: [
            { orgId: office.district.orgs.urban.id, limit: { amount: 5, unit: 'work_day' }, basis: 'design' },
          ],
        },
      },
    ]);
    const { escalation } = only((await board(dispatcher)).get('escalated'));
    expect(escalation?.departments).toMatchObject([
      { organisation: { code: 'yuhua-urban' }, whistleNo: 'SH20261125-000009', newsLabel: '吹哨' },
    ]);
  });

  it('gives a call its script, with the names of the case filled in', async () => {
    const { call } = only((await board(dispatcher)).get('callbacks'));
    const spoken = call?.script.map(({ text }) => text).join('') ?? '';
    expect(call?.script.map(({ id }) => id)).not.toContain('still-open');
    expect(spoken).toContain(filed['call']?.caseNo);
    expect(spoken).toContain('这里是翠竹街道');
    expect(spoken).toContain('竹园社区');
    expect(spoken).not.toMatch(/[{}]/);
  });

  it('names for every group the command that its cases allow, and only to roles that may give it', async () => {
    const groups = await board(dispatcher);
    for (const { action, mayAct, cases } of groups.values()) {
      for (const { caseNo } of cases) {
        const { body } = (await dispatcher.get(`/cases/${caseNo}`).expect(200)) as {
          body: { allowedActions: string[] };
        };
        if (action !== null) expect(body.allowedActions).toContain(action);
      }
      expect(mayAct).toBe(action !== null && action !== 'approve');
    }
    expect((await board(leader)).get('whistles_to_approve')?.mayAct).toBe(true);
  });

  it('has the whistles to approve, and those to close when nobody owes anything', async () => {
    const summons = await Summons.of(office);
    const drafted = await summons.drafted();
    const alone = { departments: [{ orgCode: 'yuhua-urban', lead: true, task: '认定。' }] };
    const owed = await summons.blown(alone);
    const free = await summons.blown(alone);
    await gives(summons.leader, free, 'release-department', {
      orgCode: 'yuhua-urban',
      text: '不再需要',
    }).expect(200);
    const groups = await board(leader);
    const shown = (code: string) => groups.get(code)?.whistles.map(({ whistleNo }) => whistleNo);
    expect(shown('whistles_to_approve')).toEqual([drafted]);
    expect(shown('whistles_to_close')).toEqual([free]);
    expect(shown('whistles_to_close')).not.toContain(owed);
  });

  it('counts what its pages list, page by page, none twice', async () => {
    for (let more = 0; more < 4; more += 1) {
      await clerk
        .gives((await signed(`more ${more}`)).caseNo, 'escalate', { text: '请街道协调' })
        .expect(200);
    }
    const group = (await board(dispatcher, 2)).get('escalated');
    const listed = [...numbers(group)];
    let cursor = group?.nextCursor ?? null;
    while (cursor !== null) {
      const { body } = (await dispatcher
        .get(`/boards/street/escalated?limit=2&cursor=${cursor}`)
        .expect(200)) as { body: Group };
      expect(body.count).toBe(5);
      listed.push(...numbers(body));
      cursor = body.nextCursor;
    }
    expect(group?.count).toBe(5);
    expect(new Set(listed).size).toBe(5);
    expect(listed).toHaveLength(5);
  });

  it('lets a case go when it was decided, handed down or called back', async () => {
    const no = (name: string) => filed[name]?.caseNo ?? '';
    await dispatcher.gives(no('returned'), 'rule-return', { upheld: false, text: '属社区职责' }).expect(200);
    await dispatcher.gives(no('extension'), 'decide-extension', { granted: true }).expect(200);
    await dispatcher.gives(no('lifted'), 'hand-down', { orgCode: 'qinghe', text: '请办理' }).expect(200);
    const answer = { outcome: 'reached', answer: { solved: 'solved', satisfaction: 'satisfied' } };
    await dispatcher.gives(no('call'), 'record-callback', answer).expect(200);
    const groups = await board(dispatcher);
    for (const code of ['returns', 'extensions', 'callbacks'])
      expect([code, groups.get(code)?.count]).toEqual([code, 0]);
    expect(numbers(groups.get('escalated'))).not.toContain(no('lifted'));
  });

  it('is for the street office: others are told so, and an unknown group too', async () => {
    expect((await clerk.get('/boards/street').expect(403)).body).toMatchObject({
      code: 'board.not_permitted',
    });
    const unknown = await dispatcher.get('/boards/street/nonsense').expect(404);
    expect(unknown.body).toMatchObject({ code: 'board.group_unknown' });
    const other = await board(await office.colleague('donghu', 'street_dispatcher'));
    expect([...other.values()].map(({ count }) => count)).toEqual(new Array(other.size).fill(0));
  });
});
