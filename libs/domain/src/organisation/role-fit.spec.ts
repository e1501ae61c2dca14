import { OrgKind, OrgLevel } from './organisation';
import { STAFF_ROLES, StaffRole } from './role';
import { mayLieUnder, roleFits } from './role-fit';

const office = (level: OrgLevel) => ({ level, kind: OrgKind.government });
const LEVELS = Object.values(OrgLevel);
const department = { level: OrgLevel.district, kind: OrgKind.department };
const centre = { level: OrgLevel.district, kind: OrgKind.centre };
const estate = office(OrgLevel.estate);
const committee = { level: OrgLevel.estate, kind: OrgKind.ownersCommittee };

describe('where a role may be held', () => {
  it.each([
    [StaffRole.gridWorker, ['grid', 'community']],
    [StaffRole.communityClerk, ['community']],
    [StaffRole.communitySecretary, ['community']],
    [StaffRole.streetDispatcher, ['street']],
    [StaffRole.streetLeader, ['street']],
    [StaffRole.departmentLiaison, []],
    [StaffRole.districtDispatcher, ['district']],
    [StaffRole.districtSupervisor, ['district']],
    [StaffRole.callbackAgent, ['district']],
    [StaffRole.sysadmin, ['district']],
  ])('is, for a %s, an office of level %j', (role, levels) => {
    expect(LEVELS.filter((level) => roleFits(role, office(level)))).toEqual(levels);
  });

  it('is a department for its liaison alone, a centre for those who call back, and no owners’ committee', () => {
    const fitting = (place: typeof department | typeof committee | typeof centre) =>
      STAFF_ROLES.filter((role) => roleFits(role, place));
    expect(fitting(department)).toEqual([StaffRole.departmentLiaison]);
    expect(fitting(centre)).toEqual([StaffRole.callbackAgent]);
    expect(fitting(committee)).toEqual([]);
  });
});

describe('where an organisation may lie', () => {
  it.each([
    ['grid', 'community'],
    ['estate', 'community'],
    ['community', 'street'],
    ['street', 'district'],
    ['district', null],
  ] as const)('is, for an office of level %s, under %s and nowhere else', (level, above) => {
    const under = LEVELS.filter((each) => mayLieUnder(office(level), office(each)));
    expect(under).toEqual(above === null ? [] : [above]);
    expect(mayLieUnder(office(level), null)).toBe(above === null);
    expect(mayLieUnder(office(level), department)).toBe(false);
  });

  it('is, for departments, centres and owners’ committees, beside what they belong to', () => {
    expect(mayLieUnder(department, office(OrgLevel.district))).toBe(true);
    expect(mayLieUnder(centre, office(OrgLevel.district))).toBe(true);
    expect(mayLieUnder(department, office(OrgLevel.street))).toBe(false);
    expect(mayLieUnder(department, department)).toBe(false);
    expect(mayLieUnder(centre, null)).toBe(false);
    expect(mayLieUnder(committee, estate)).toBe(true);
    expect(mayLieUnder(committee, office(OrgLevel.community))).toBe(false);
    expect(mayLieUnder({ ...committee, level: OrgLevel.grid }, estate)).toBe(false);
    expect(mayLieUnder(committee, null)).toBe(false);
  });
});
