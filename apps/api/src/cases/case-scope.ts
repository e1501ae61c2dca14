import { OrgKind, StaffRole } from '@suqiu/domain';
import type { ActingStaff } from '../access/principal';

/** Which cases a person may see, as values for {@link VISIBLE}. */
export interface CaseScope {
  /** Cases that one of these sees; each sees what it, or anything below it, has to do with. */
  readonly areaIds: readonly string[];
  /** Cases against one of these are hidden: the unit complained about never sees the case. */
  readonly blindIds: readonly string[];
}

/**
 * A role sees its organisation and what lies below it. A centre (hotline, call-back) works for the whole area of the
 * organisation that it belongs to. Administrators look after accounts and see no cases. Against a person count all
 * organisations they have a role in, whichever they act for now.
 */
export function scopeOf(staff: ActingStaff): CaseScope {
  const { role, organisation } = staff.acting;
  const blindIds = [...new Set(staff.roles.map((held) => held.organisation.id))];
  if (role === StaffRole.sysadmin) return { areaIds: [], blindIds };
  const top =
    organisation.kind === OrgKind.centre && organisation.parentId !== null
      ? organisation.parentId
      : organisation.id;
  return { areaIds: [top], blindIds };
}

/**
 * The condition on `grievances g` for a scope whose area ids and blind ids are these parameters, e.g. `$1`. The row names
 * every organisation that sees the case, so a role of whatever level asks for one.
 */
export function visible(areaIds: string, blindIds: string): string {
  return `g.visible_org_ids && ${areaIds}::uuid[]
    AND (g.complained_org_id IS NULL OR g.complained_org_id <> ALL (${blindIds}::uuid[]))`;
}

/** By whom a case is seen. */
export interface SeenCase {
  readonly visibleOrgIds: readonly string[];
  readonly complainedOrgId: string | null;
}

/** Whether a scope sees a case: what {@link visible} asks of the database, asked of a row that was read for all. */
export function seesCase({ areaIds, blindIds }: CaseScope, seen: SeenCase): boolean {
  const against = seen.complainedOrgId !== null && blindIds.includes(seen.complainedOrgId);
  return !against && areaIds.some((id) => seen.visibleOrgIds.includes(id));
}
