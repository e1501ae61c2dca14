import { MetricSubject, OrgKind, OrgLevel } from '@suqiu/domain';
import type { ActingStaff } from '../access/principal';
import { scopeOf } from '../cases/case-scope';
import type { Organisation } from '../organisations/organisation';
import type { OrganisationTree } from '../organisations/organisation-tree';
import { Problem } from '../problems/problem';

/** As what an organisation is ranked; null for those that are not: the district itself, centres, estates, grids. */
export function subjectOf({ level, kind }: Organisation): MetricSubject | null {
  if (kind === OrgKind.department) return MetricSubject.department;
  if (kind !== OrgKind.government) return null;
  if (level === OrgLevel.community) return MetricSubject.community;
  return level === OrgLevel.street ? MetricSubject.street : null;
}

/** The kinds of units that a dashboard shows: nothing lies in a department. */
export function subjectsBy(by: 'handler' | 'place'): readonly MetricSubject[] {
  const all = [MetricSubject.street, MetricSubject.department, MetricSubject.community];
  return by === 'handler' ? all : all.filter((subject) => subject !== MetricSubject.department);
}

/** The district that an organisation belongs to; the organisation itself where it is one. */
export function districtOf(tree: OrganisationTree, organisation: Organisation): Organisation {
  const top = tree.ancestorIds(organisation.id).at(-1);
  return (top === undefined ? undefined : tree.byId(top)) ?? organisation;
}

/** Ids of the organisations whose figures a person may see: those of the district for its roles, else the own and below. */
export function visibleUnitIds(staff: ActingStaff, tree: OrganisationTree): ReadonlySet<string> {
  return new Set(scopeOf(staff).areaIds.flatMap((id) => tree.subtreeIds(id)));
}

/** The organisation with a code, if its figures may be seen. @throws Problem `organisation.not_found`, `metric.not_permitted` */
export function admittedUnit(staff: ActingStaff, tree: OrganisationTree, code: string): Organisation {
  const organisation = tree.byCode(code);
  if (!organisation) throw new Problem('organisation.not_found');
  if (!visibleUnitIds(staff, tree).has(organisation.id)) throw new Problem('metric.not_permitted');
  return organisation;
}
