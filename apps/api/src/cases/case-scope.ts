import { OrgKind, StaffRole } from '@suqiu/domain';
import type { ActingStaff } from '../access/principal';
import type { OrganisationTree } from '../organisations/organisation-tree';

/** Which cases a person may see, as values for {@link VISIBLE}. */
export interface CaseScope {
  /** Cases that lie in, or are in the hands of, one of these. */
  readonly areaIds: readonly string[];
  /** Cases against one of these are hidden: the unit complained about never sees the case. */
  readonly blindIds: readonly string[];
}

/**
 * A role sees its organisation and what lies below it. A centre (hotline, call-back) works for the whole area of the
 * organisation that it belongs to. Administrators look after accounts and see no cases. Against a person count all
 * organisations they have a role in, whichever they act for now.
 */
export function scopeOf(staff: ActingStaff, tree: OrganisationTree): CaseScope {
  const { role, organisation } = staff.acting;
  const blindIds = [...new Set(staff.roles.map((held) => held.organisation.id))];
  if (role === StaffRole.sysadmin) return { areaIds: [], blindIds };
  const top =
    organisation.kind === OrgKind.centre && organisation.parentId !== null
      ? organisation.parentId
      : organisation.id;
  return { areaIds: tree.subtreeIds(top), blindIds };
}

/**
 * The condition on `grievances g` for a scope whose area ids and blind ids are the parameters with these numbers: the
 * place lies in the area, or an organisation of the area leads, led, assists, dispatched or triages.
 */
export function visible(areaParameter: number, blindParameter: number): string {
  const area = `$${areaParameter}::uuid[]`;
  const inArea = ['community_id', 'street_id', 'district_id', 'estate_id', 'grid_id']
    .map((column) => `g.${column} = ANY (${area})`)
    .join(' OR ');
  return `(g.visible_org_ids && ${area} OR ${inArea})
    AND (g.complained_org_id IS NULL OR g.complained_org_id <> ALL ($${blindParameter}::uuid[]))`;
}
