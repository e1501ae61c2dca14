import { OrgKind, OrgLevel, StaffRole } from '@suqiu/domain';
import { CategoryEntity, OrgUnitEntity, StaffEntity, StaffRoleEntity, uuidV7 } from '@suqiu/entities';
import type { DataSource } from 'typeorm';
import { anOrganisation, type OrganisationRow } from '../builders/an-organisation';
import { SMALL_CATALOGUE } from './small-catalogue';

/** The organisations of the small district, by what they are called in tests. */
export type SmallOrganisation =
  | 'district'
  | 'cuizhu'
  | 'donghu'
  | 'zhuyuan'
  | 'qinghe'
  | 'shiniuyan'
  | 'cuizhuyuan'
  | 'donghuEstate'
  | 'housing'
  | 'urban'
  | 'callCentre';

/** A person on the staff, as an actor of the domain needs it. */
export interface SmallStaff {
  readonly staffId: string;
  readonly username: string;
  readonly role: StaffRole;
  readonly orgId: string;
}

/** What was seeded. `staff` has one person for each role of each organisation, keyed `organisation.role`. */
export interface SmallDistrict {
  readonly orgs: Readonly<Record<SmallOrganisation, OrganisationRow>>;
  readonly staff: readonly SmallStaff[];
  /** The person who holds the role in the organisation. */
  staffOf(org: SmallOrganisation, role: StaffRole): SmallStaff;
}

const STAFFING: readonly (readonly [SmallOrganisation, readonly StaffRole[]])[] = [
  ['district', [StaffRole.districtDispatcher, StaffRole.districtSupervisor, StaffRole.sysadmin]],
  ['cuizhu', [StaffRole.streetDispatcher, StaffRole.streetLeader]],
  ['donghu', [StaffRole.streetDispatcher, StaffRole.streetLeader]],
  ['zhuyuan', [StaffRole.communityClerk, StaffRole.communitySecretary, StaffRole.gridWorker]],
  ['qinghe', [StaffRole.communityClerk]],
  ['shiniuyan', [StaffRole.communityClerk, StaffRole.communitySecretary]],
  ['housing', [StaffRole.departmentLiaison]],
  ['urban', [StaffRole.departmentLiaison]],
  ['callCentre', [StaffRole.callbackAgent]],
];

/**
 * Seeds a district with two streets, three communities, two estates, two departments, a call-back centre, people for
 * every role and a small catalogue. Codes are as in production files: kebab case, unique in the tree.
 *
 * `passwordHash` is what every account gets; the default fits no password.
 */
export async function seedSmallDistrict(
  dataSource: DataSource,
  options: { readonly passwordHash?: string } = {},
): Promise<SmallDistrict> {
  const orgs = organisations();
  const staff = people(orgs);
  await dataSource.transaction(async (manager) => {
    await manager.insert(OrgUnitEntity, Object.values(orgs));
    await manager.insert(CategoryEntity, [...SMALL_CATALOGUE]);
    await manager.insert(
      StaffEntity,
      staff.map(({ staffId, username }) => ({
        id: staffId,
        username,
        displayName: username,
        passwordHash: options.passwordHash ?? '!',
        active: true,
      })),
    );
    await manager.insert(
      StaffRoleEntity,
      staff.map(({ staffId, role, orgId }) => ({ id: uuidV7(Date.now()), staffId, role, orgUnitId: orgId })),
    );
  });
  return { orgs, staff, staffOf: (org, role) => find(staff, orgs[org].id, role) };
}

function organisations(): Record<SmallOrganisation, OrganisationRow> {
  const district = anOrganisation(null, { code: 'yuhua', name: '雨花台区', shortName: '雨花台' });
  const cuizhu = anOrganisation(district, { code: 'cuizhu', name: '翠竹街道', shortName: '翠竹' });
  const donghu = anOrganisation(district, { code: 'donghu', name: '东湖街道', shortName: '东湖' });
  const zhuyuan = anOrganisation(cuizhu, { code: 'zhuyuan', name: '竹园社区', shortName: '竹园' });
  const shiniuyan = anOrganisation(donghu, { code: 'shiniuyan', name: '石牛堰社区', shortName: '石牛堰' });
  const ofDistrict = { level: OrgLevel.district, kind: OrgKind.department };
  return {
    district,
    cuizhu,
    donghu,
    zhuyuan,
    qinghe: anOrganisation(cuizhu, { code: 'qinghe', name: '清河社区', shortName: '清河' }),
    shiniuyan,
    cuizhuyuan: anOrganisation(zhuyuan, {
      code: 'cuizhuyuan',
      name: '翠竹园',
      addressNames: ['翠竹园小区', '翠竹花苑'],
    }),
    donghuEstate: anOrganisation(shiniuyan, { code: 'donghu-2', name: '东湖花园2期', shortName: '东湖花园' }),
    housing: anOrganisation(district, { ...ofDistrict, code: 'yuhua-housing', name: '住房和城乡建设局' }),
    urban: anOrganisation(district, { ...ofDistrict, code: 'yuhua-urban', name: '城市管理局' }),
    callCentre: anOrganisation(district, {
      code: 'yuhua-12345',
      name: '12345回访中心',
      level: OrgLevel.district,
      kind: OrgKind.centre,
    }),
  };
}

function people(orgs: Record<SmallOrganisation, OrganisationRow>): SmallStaff[] {
  return STAFFING.flatMap(([org, roles]) =>
    roles.map((role) => ({
      staffId: uuidV7(Date.now()),
      username: `${orgs[org].code}.${role}`,
      role,
      orgId: orgs[org].id,
    })),
  );
}

function find(staff: readonly SmallStaff[], orgId: string, role: StaffRole): SmallStaff {
  const found = staff.find((person) => person.orgId === orgId && person.role === role);
  if (!found) throw new Error(`The small district has nobody who is ${role} there`);
  return found;
}
