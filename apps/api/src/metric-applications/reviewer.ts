import type { Reviewer } from '@suqiu/domain';
import type { ActingStaff } from '../access/principal';

/** The person as the rules of review see them. */
export function reviewerOf({ staffId, acting }: ActingStaff): Reviewer {
  return { staffId, role: acting.role, orgId: acting.organisation.id };
}
