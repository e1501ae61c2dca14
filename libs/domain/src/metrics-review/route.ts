import type { OrgRef } from '../organisation/organisation';
import { OrgKind } from '../organisation/organisation';
import type { ReviewStation } from './application';
import type { ReviewStep } from './review-rules';

/**
 * The way of an application: each step finds the organisation of its level above the unit. Nobody reviews themselves, so
 * the application of a street begins at the district, and that of a department, which no street stands above, too.
 *
 * @param above the organisations above the unit, nearest first
 */
export function routeOf(steps: readonly ReviewStep[], above: readonly OrgRef[]): ReviewStation[] {
  return steps.flatMap(({ code, name, level, roles }) => {
    const found = above.find((org) => org.level === level && org.kind === OrgKind.government);
    return found ? [{ step: code, name, orgId: found.id, roles }] : [];
  });
}
