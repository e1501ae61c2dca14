import type { Colleague } from './support/people';
import { Summons, gives } from './support/summons';
import { openOffice, type SmallOffice } from './support/small-office';

interface Page {
  readonly items: readonly { readonly whistleNo: string }[];
  readonly nextCursor: string | null;
}

describe('who sees a whistle', () => {
  let office: SmallOffice;
  let summons: Summons;

  beforeAll(async () => {
    office = await openOffice();
    summons = await Summons.of(office);
  });
  afterAll(() => office.close());

  const statusFor = async (who: Colleague, whistleNo: string) => {
    const { status } = await who.get(`/whistles/${whistleNo}`);
    const timeline = await who.get(`/whistles/${whistleNo}/timeline`);
    expect(timeline.status).toBe(status);
    return status;
  };
  const listOf = async (who: Colleague, query = '') =>
    ((await who.get(`/whistles?limit=100${query}`).expect(200)).body as Page).items.map(
      ({ whistleNo }) => whistleNo,
    );

  it('is its street and the district; a department from the blowing on, and only a summoned one', async () => {
    const only = { departments: [{ orgCode: 'yuhua-urban', lead: true, task: '请处置。' }] };
    const whistleNo = await summons.drafted(only);
    expect(await statusFor(summons.urban, whistleNo)).toBe(404);
    await gives(summons.leader, whistleNo, 'approve').expect(200);
    const otherStreet = await office.colleague('donghu', 'street_leader');
    for (const [who, status] of [
      [summons.dispatcher, 200],
      [summons.urban, 200],
      [summons.district, 200],
      [summons.housing, 404],
      [otherStreet, 404],
      [await office.colleague('callCentre', 'callback_agent'), 404],
      [await office.colleague('zhuyuan', 'community_clerk'), 404],
      [await office.colleague('district', 'sysadmin'), 404],
    ] as const) {
      expect(await statusFor(who, whistleNo)).toBe(status);
    }
    const foreign = await gives(otherStreet, whistleNo, 'close').expect(404);
    expect(foreign.body).toMatchObject({ code: 'whistle.not_found' });
  });

  it('is also the community whose case it is blown for, which reads the case beside it', async () => {
    const { caseNo } = await office.resident.files();
    const whistleNo = await summons.drafted({ caseNos: [caseNo] });
    const clerk = await office.colleague('zhuyuan', 'community_clerk');
    const other = await office.colleague('qinghe', 'community_clerk');
    expect(await statusFor(clerk, whistleNo)).toBe(404);
    await gives(summons.leader, whistleNo, 'approve').expect(200);
    expect(await statusFor(clerk, whistleNo)).toBe(200);
    expect(await statusFor(other, whistleNo)).toBe(404);
    const read = await clerk.get(`/cases/${caseNo}`).expect(200);
    expect(read.body).toMatchObject({
      whistles: [
        {
          whistleNo,
          kind: '综合执法哨',
          status: 'blown',
          departments: [
            { organisation: { code: 'yuhua-urban' }, status: 'notified', statusLabel: '待应哨' },
            { organisation: { code: 'yuhua-housing' }, status: 'notified' },
          ],
        },
      ],
    });
    await gives(clerk, whistleNo, 'add-note', { text: '看一下' }).expect(403);
  });

  it('finds it on the board of its side, the most pressing first, page by page', async () => {
    const key = await summons.blown();
    const emergency = await summons.blown({ kind: 'emergency' });
    const drafted = await summons.drafted();
    const board = await listOf(summons.dispatcher);
    expect(board.indexOf(emergency)).toBeLessThan(board.indexOf(key));
    expect(board).toContain(drafted);
    expect(await listOf(summons.dispatcher, '&status=drafted')).toContain(drafted);
    expect(await listOf(summons.dispatcher, '&status=drafted')).not.toContain(key);
    expect(await listOf(summons.urban, '&box=department')).toEqual(expect.arrayContaining([key, emergency]));
    expect(await listOf(summons.urban)).not.toContain(drafted);
    expect(await listOf(summons.district, '&late=true')).toEqual([]);
    const paged: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const after: string = cursor === '' ? '' : `&cursor=${cursor}`;
      const page = (await summons.district.get(`/whistles?limit=2${after}`).expect(200)).body as Page;
      paged.push(...page.items.map(({ whistleNo }) => whistleNo));
      cursor = page.nextCursor;
    }
    expect(paged).toEqual(await listOf(summons.district));
    expect(new Set(paged).size).toBe(paged.length);
  });

  it('leaves the list of a department when it has done its part and said its word', async () => {
    const only = { departments: [{ orgCode: 'yuhua-urban', lead: true, task: '请处置。' }] };
    const whistleNo = await summons.blown(only);
    await gives(summons.urban, whistleNo, 'arrive', {
      method: 'code',
      code: await summons.codeFor(whistleNo, 'yuhua-urban'),
    }).expect(200);
    await gives(summons.urban, whistleNo, 'report-done', { text: '已办结。' }).expect(200);
    await gives(summons.dispatcher, whistleNo, 'close').expect(200);
    expect(await listOf(summons.urban)).toContain(whistleNo);
    await gives(summons.urban, whistleNo, 'rate-whistle', { needed: true, rightDepartments: true }).expect(
      200,
    );
    expect(await listOf(summons.urban)).not.toContain(whistleNo);
    expect(await listOf(summons.urban, '&status=closed')).toContain(whistleNo);
  });

  it('is told apart by sides: nobody reads the list of another', async () => {
    for (const [who, box] of [
      [summons.urban, 'street'],
      [summons.dispatcher, 'district'],
      [await office.colleague('zhuyuan', 'community_clerk'), 'street'],
    ] as const) {
      const refused = await who.get(`/whistles?box=${box}`).expect(403);
      expect(refused.body).toMatchObject({ code: 'whistle.box_not_permitted' });
    }
  });

  it('hears of it in the inbox', async () => {
    const whistleNo = await summons.blown();
    const inbox = (await summons.urban.get('/notices?limit=100').expect(200)).body as {
      items: { whistleNo: string | null; caseNo: string | null; label: string }[];
    };
    expect(inbox.items).toContainEqual(
      expect.objectContaining({ whistleNo, caseNo: null, label: '被吹哨,请应哨' }),
    );
  });

  it('learns which kinds there are, with their limits', async () => {
    const kinds = await summons.dispatcher.get('/whistle-kinds').expect(200);
    expect(kinds.body).toMatchObject({
      ruleVersion: 'generic@1',
      items: expect.arrayContaining([
        expect.objectContaining({
          id: 'emergency',
          name: '应急处置哨',
          limits: expect.arrayContaining([
            expect.objectContaining({
              stage: 'arrive',
              stageLabel: '报到',
              limit: { amount: 30, unit: 'minute', unitLabel: '分钟' },
            }),
          ]) as unknown[],
        }),
      ]) as unknown[],
    });
  });
});
