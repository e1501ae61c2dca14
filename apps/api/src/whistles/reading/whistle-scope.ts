import { StaffRole } from '@suqiu/domain';
import type { ActingStaff } from '../../access/principal';
import { scopeOf, visible, type CaseScope } from '../../cases/case-scope';
import type { ValueOf } from '../../database/parameters';

/** From which side somebody looks at whistles. */
export const WhistleSide = {
  /** Of the street that blows. */
  street: 'street',
  /** Of a department that is summoned. */
  department: 'department',
  /** Of the district above both. */
  district: 'district',
  /** Of those whose case it is blown for: they read, and that is all. */
  community: 'community',
} as const;
export type WhistleSide = (typeof WhistleSide)[keyof typeof WhistleSide];

/** Which whistles a person may see. */
export interface WhistleScope {
  /** Null for roles that have nothing to do with whistles. */
  readonly side: WhistleSide | null;
  readonly orgId: string;
  /** The cases that they see. */
  readonly cases: CaseScope;
}

const SIDES: Readonly<Record<StaffRole, WhistleSide | null>> = {
  grid_worker: WhistleSide.community,
  community_clerk: WhistleSide.community,
  community_secretary: WhistleSide.community,
  street_dispatcher: WhistleSide.street,
  street_leader: WhistleSide.street,
  department_liaison: WhistleSide.department,
  district_dispatcher: WhistleSide.district,
  district_supervisor: WhistleSide.district,
  callback_agent: null,
  sysadmin: null,
};

/** A role looks from the side of its organisation. */
export function whistleScopeOf(staff: ActingStaff): WhistleScope {
  const { role, organisation } = staff.acting;
  return { side: SIDES[role], orgId: organisation.id, cases: scopeOf(staff) };
}

/**
 * The condition on `whistles w` for a scope. What the street only means to summon knows nothing of it before the whistle is
 * blown.
 */
export function visibleWhistle({ side, orgId, cases }: WhistleScope, value: ValueOf): string {
  switch (side) {
    case 'street':
      return `w.street_org_id = ${value(orgId)}::uuid`;
    case 'district':
      return `w.district_org_id = ${value(orgId)}::uuid`;
    case 'department':
      return `EXISTS (SELECT 1 FROM whistle_departments d
        WHERE d.whistle_id = w.id AND d.org_id = ${value(orgId)}::uuid AND d.notified_at IS NOT NULL)`;
    case 'community':
      return `w.blown_at IS NOT NULL AND EXISTS (
        SELECT 1 FROM whistle_cases l JOIN grievances g ON g.id = l.grievance_id
        WHERE l.whistle_id = w.id AND ${visibleCase(cases, value)})`;
    case null:
      return 'false';
  }
}

/** The condition on `grievances g` for the cases of a scope. */
export function visibleCase({ areaIds, blindIds }: CaseScope, value: ValueOf): string {
  return visible(value(areaIds), value(blindIds));
}

/** Whether somebody sees what is between a department and the street: positions, photos, objections, ratings. */
export function seesAllOf({ side, orgId }: WhistleScope, departmentId: string): boolean {
  return side === WhistleSide.street || side === WhistleSide.district || orgId === departmentId;
}
