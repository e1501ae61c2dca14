import { openLedgerBench, type LedgerBench } from './ledger-bench';

describe('finding the receiver of a grievance', () => {
  let bench: LedgerBench;

  beforeAll(async () => {
    bench = await openLedgerBench();
  });

  afterAll(() => bench.close());

  async function placeOf(id: string): Promise<Record<string, string | null>> {
    const [row] = await bench.query<Record<string, string | null>>(
      `SELECT c.code AS community, s.code AS street, e.code AS estate, d.code AS district
         FROM grievances g JOIN org_units d ON d.id = g.district_id
         LEFT JOIN org_units c ON c.id = g.community_id LEFT JOIN org_units s ON s.id = g.street_id
         LEFT JOIN org_units e ON e.id = g.estate_id WHERE g.id = $1`,
      [id],
    );
    return row ?? {};
  }

  it.each([
    ['an estate', '东湖花园2期11栋', { estate: 'donghu-2', community: 'shiniuyan', street: 'donghu' }],
    [
      'another name of an estate',
      '翠竹花苑门口',
      { estate: 'cuizhuyuan', community: 'zhuyuan', street: 'cuizhu' },
    ],
    ['a community', '清河社区居委会旁', { estate: null, community: 'qinghe', street: 'cuizhu' }],
    ['a street', '翠竹街道菜市场', { estate: null, community: null, street: 'cuizhu' }],
    ['nothing known', '某处', { estate: null, community: null, street: null, district: 'yuhua' }],
    ['no address at all', null, { estate: null, community: null, street: null, district: 'yuhua' }],
  ])('finds the place from %s', async (_what, address, place) => {
    const { id } = await bench.receive({ address });
    expect(await placeOf(id)).toMatchObject(place);
  });

  it('believes a named estate over an address that says nothing', async () => {
    const { id } = await bench.receive({ address: '3栋', place: { estateName: '东湖花园2期' } });
    expect(await placeOf(id)).toMatchObject({ estate: 'donghu-2' });
  });

  it('believes the community that is given over what the address mentions', async () => {
    const { qinghe } = bench.district.orgs;
    const { id } = await bench.receive({ address: '东湖花园2期', place: { communityId: qinghe.id } });
    expect(await placeOf(id)).toMatchObject({ community: 'qinghe', estate: null });
  });

  it.each([
    ['lift', '翠竹园', 'zhuyuan'],
    ['illegal-building', '翠竹园', 'cuizhu'],
    ['street-vendors', '翠竹园', 'cuizhu'],
    ['heating', '翠竹园', 'housing'],
    ['lift', '翠竹街道', 'cuizhu'],
  ] as const)('sends %s at %s to %s', async (categoryCode, address, lead) => {
    const receipt = await bench.receive({ categoryCode, address });
    expect(receipt.lead?.id).toBe(bench.district.orgs[lead].id);
  });

  it.each([
    ['unclassified', '翠竹园'],
    ['lift', '某处'],
  ])('leaves %s at %s to the desk of the district', async (categoryCode, address) => {
    const receipt = await bench.receive({ categoryCode, address });
    expect(receipt).toMatchObject({ lead: null, desk: { id: bench.district.orgs.district.id } });
  });

  it('never gives the case to the unit complained about, nor lets it see it', async () => {
    const { zhuyuan } = bench.district.orgs;
    const receipt = await bench.receive({ complainedOrgId: zhuyuan.id });
    expect(receipt.lead).toBeNull();
    const [row] = await bench.query<{ visible: string[] }>(
      'SELECT visible_org_ids AS visible FROM grievances WHERE id = $1',
      [receipt.id],
    );
    expect(row?.visible).not.toContain(zhuyuan.id);
  });

  it('takes the urgency of the category unless the report says otherwise', async () => {
    const usual = await bench.receive();
    const asked = await bench.receive({ urgency: 'emergency' });
    expect((await bench.ledger.load(usual.id))?.urgency).toBe('urgent');
    expect((await bench.ledger.load(asked.id))?.urgency).toBe('emergency');
  });
});
