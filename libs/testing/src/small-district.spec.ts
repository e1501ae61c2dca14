import { RECEIVING_ROLES, STAFF_ROLES } from '@suqiu/domain';
import { OrgUnitEntity } from '@suqiu/entities';
import { createTestDatabase, seedSmallDistrict, type TestDatabase } from './index';

describe('the small district', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase();
  });

  afterAll(() => database.drop());

  it('stands in a migrated database with somebody for every role', async () => {
    const district = await seedSmallDistrict(database.dataSource);
    expect(await database.dataSource.getRepository(OrgUnitEntity).count()).toBe(11);
    const roles = new Set(district.staff.map(({ role }) => role));
    expect([...roles].sort()).toEqual([...STAFF_ROLES].sort());
    expect(RECEIVING_ROLES).toContain(district.staffOf('zhuyuan', 'community_clerk').role);
  });

  it('shares nothing with another database made beside it', async () => {
    const [one, other] = await Promise.all([createTestDatabase(), createTestDatabase()]);
    await seedSmallDistrict(one.dataSource);
    expect(await other.dataSource.getRepository(OrgUnitEntity).count()).toBe(0);
    await Promise.all([one.drop(), other.drop()]);
  });
});
