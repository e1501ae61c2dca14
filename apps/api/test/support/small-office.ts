import type { StaffRole } from '@suqiu/domain';
import {
  createTestDatabase,
  seedSmallDistrict,
  type SmallDistrict,
  type SmallOrganisation,
  type TestDatabase,
} from '@suqiu/testing';
import { hash } from 'argon2';
import type { ApiLimits } from '../../src/settings/limits';
import { startApi, type ApiUnderTest } from './api-under-test';
import { Colleague, Resident } from './people';

const PASSWORD = 'correct horse battery staple';

/** The API over the small district, with people who can sign in. */
export interface SmallOffice extends ApiUnderTest {
  readonly database: TestDatabase;
  readonly district: SmallDistrict;
  readonly password: string;
  readonly resident: Resident;
  /** The colleague who holds a role in an organisation, signed in. */
  colleague(org: SmallOrganisation, role: StaffRole): Promise<Colleague>;
}

/** Opens the office; whoever opens it closes it. */
export async function openOffice(limits: Partial<ApiLimits> = {}): Promise<SmallOffice> {
  const database = await createTestDatabase();
  // Cheap on purpose: the cost of a password is not what these tests are about.
  const passwordHash = await hash(PASSWORD, { memoryCost: 1024, timeCost: 2, parallelism: 1 });
  const district = await seedSmallDistrict(database.dataSource, { passwordHash });
  const api = await startApi(database.url, limits);
  const signedIn = new Map<string, Promise<Colleague>>();
  return {
    ...api,
    database,
    district,
    password: PASSWORD,
    resident: new Resident(api.app),
    colleague: (org, role) => {
      const { username } = district.staffOf(org, role);
      const known = signedIn.get(username) ?? Colleague.signIn(api.app, username, PASSWORD);
      signedIn.set(username, known);
      return known;
    },
    close: async () => {
      await api.close();
      await database.drop();
    },
  };
}
