import { StaffEntity } from '@suqiu/entities';
import { openLedgerBench, type LedgerBench } from './ledger-bench';

describe('the organisations around a case', () => {
  let bench: LedgerBench;
  let grievanceId: string;

  beforeAll(async () => {
    bench = await openLedgerBench();
    grievanceId = (await bench.receive()).id;
  });

  afterAll(() => bench.close());

  it('are its community, street and district, lowest first', async () => {
    const { zhuyuan, cuizhu, district } = bench.district.orgs;
    const { ladder, leadAncestorIds, communityMayLead } = await bench.ledger.facts({ grievanceId });
    expect(ladder.map(({ org, receives }) => [org.id, org.level, receives])).toEqual([
      [zhuyuan.id, 'community', true],
      [cuizhu.id, 'street', true],
      [district.id, 'district', true],
    ]);
    expect(leadAncestorIds).toEqual([cuizhu.id, district.id]);
    expect(communityMayLead).toBe(true);
  });

  it('name the actor with those above it, and the target', async () => {
    const { cuizhu, district, housing, callCentre } = bench.district.orgs;
    const facts = await bench.ledger.facts({ grievanceId, actorOrgId: cuizhu.id, targetOrgId: housing.id });
    expect(facts.actorOrgIds).toEqual([cuizhu.id, district.id]);
    expect(facts.target).toEqual({
      org: { id: housing.id, level: 'district', kind: 'department' },
      receives: true,
      ancestorIds: [district.id],
    });
    const other = await bench.ledger.facts({ grievanceId, targetOrgId: callCentre.id });
    expect(other.target).toMatchObject({ org: { kind: 'centre' }, receives: false });
  });

  it('do not name a target that does not exist', async () => {
    const targetOrgId = '01900000-0000-7000-8000-000000000000';
    expect((await bench.ledger.facts({ grievanceId, targetOrgId })).target).toBeNull();
  });

  it('show a level where nobody is left to receive the case', async () => {
    const elsewhere = await bench.receive({ address: '东湖花园2期' });
    const dispatcher = bench.district.staffOf('donghu', 'street_dispatcher');
    await bench.database.dataSource.getRepository(StaffEntity).update(dispatcher.staffId, { active: false });
    const { ladder } = await bench.ledger.facts({ grievanceId: elsewhere.id });
    expect(ladder.map(({ receives }) => receives)).toEqual([true, false, true]);
  });

  it('are asked for in vain where the case is not known', async () => {
    await expect(
      bench.ledger.facts({ grievanceId: '01900000-0000-7000-8000-000000000000' }),
    ).rejects.toMatchObject({ code: 'reference.unknown' });
  });
});
