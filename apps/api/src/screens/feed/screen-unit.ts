import { MetricSubject, OrgLevel } from '@suqiu/domain';
import { districtOf } from '../../metrics/figure-units';
import type { Organisation } from '../../organisations/organisation';
import type { OrganisationTree } from '../../organisations/organisation-tree';

/** Whose screen it is, and where it stands. */
export interface ScreenUnit {
  readonly organisation: Organisation;
  readonly district: Organisation;
  /** Null where the screen is that of the whole district. */
  readonly streetId: string | null;
  /** The units that it ranks: streets on the screen of a district, communities on that of a street. */
  readonly ranks: 'street' | 'community';
  readonly tree: OrganisationTree;
}

/** The organisation of a screen; null where it is not in use any more. */
export function screenUnit(tree: OrganisationTree, orgId: string): ScreenUnit | null {
  const organisation = tree.byId(orgId);
  if (!organisation?.active) return null;
  const isStreet = organisation.level === OrgLevel.street;
  return {
    organisation,
    district: districtOf(tree, organisation),
    streetId: isStreet ? orgId : null,
    ranks: isStreet ? MetricSubject.community : MetricSubject.street,
    tree,
  };
}
