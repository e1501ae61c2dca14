import { OrgKind, OrgLevel, STAFF_ROLES } from '@suqiu/domain';
import { UNCLASSIFIED } from '@suqiu/entities';
import { dispatchCatalogue } from '../catalogue/dispatch-catalogue';
import { demoStaff } from '../staff/demo-staff';
import { inventedName } from '../staff/invented-names';
import { districtBodyCode, organisationTree } from './organisation-tree';

describe('the demonstration district', () => {
  const tree = organisationTree();
  const codes = new Set(tree.map(({ code }) => code));
  const catalogue = dispatchCatalogue();

  it('has three streets with twelve communities, eight departments and one call-back centre', () => {
    const count = (level: string, kind: string) =>
      tree.filter((org) => org.level === level && org.kind === kind).length;
    expect(count(OrgLevel.street, OrgKind.government)).toBe(3);
    expect(count(OrgLevel.community, OrgKind.government)).toBe(12);
    expect(count(OrgLevel.district, OrgKind.department)).toBe(8);
    expect(count(OrgLevel.district, OrgKind.centre)).toBe(1);
  });

  it('names every organisation once, each under a parent that comes before it', () => {
    expect(codes.size).toBe(tree.length);
    const seen = new Set<string | null>([null]);
    for (const { code, parentCode } of tree) {
      expect(seen).toContain(parentCode);
      seen.add(code);
    }
  });

  it('has somebody for every role, in an organisation that exists, each under an invented name of their own', () => {
    const staff = demoStaff();
    const roles = staff.flatMap((person) => person.roles);
    expect(new Set(roles.map(({ role }) => role))).toEqual(new Set(STAFF_ROLES));
    expect(roles.filter(({ orgCode }) => !codes.has(orgCode))).toEqual([]);
    expect(new Set(staff.map(({ username }) => username)).size).toBe(staff.length);
    expect(new Set(staff.map(({ displayName }) => displayName)).size).toBe(staff.length);
    expect(inventedName(0)).toBe('安晓禾');
  });

  it('sends each of some forty categories to somebody who exists, or to the desk', () => {
    const leaves = catalogue.filter(({ level }) => level === 3);
    expect(leaves.length).toBeGreaterThanOrEqual(40);
    const departments = catalogue.flatMap(({ dispatchRule }) =>
      dispatchRule?.to === 'department' ? [districtBodyCode(dispatchRule.departmentCode)] : [],
    );
    expect(departments.filter((code) => !codes.has(code))).toEqual([]);
    expect(catalogue.find(({ code }) => code === UNCLASSIFIED)?.dispatchRule).toBeNull();
  });

  it('never gives a community what is not on its duty list', () => {
    const wrong = catalogue.filter(
      ({ dispatchRule, onDutyList }) => dispatchRule?.to === 'community' && !onDutyList,
    );
    expect(wrong).toEqual([]);
  });

  it('names every category once, under a parent that comes before it', () => {
    const seen = new Set<string | null>([null]);
    for (const { code, parentCode } of catalogue) {
      expect(seen).toContain(parentCode);
      expect(seen).not.toContain(code);
      seen.add(code);
    }
  });
});
