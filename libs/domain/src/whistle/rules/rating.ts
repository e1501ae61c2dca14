import { staffOf } from '../../grievance/actor';
import type { SceneOf, WhistleRuling } from '../decision';
import { allRated } from '../departments';
import type { WhistleEventBody } from '../events';
import type { WhistleDepartment, WhistleState } from '../state';

/** 评哨 by the street: five levels, and whether the department's part is solved. */
export function rateDepartment({ state, command, now: at }: SceneOf<'rate_department'>): WhistleRuling {
  const { orgId, level, solved } = command;
  return [
    { type: 'department_rated', orgId, level, solved },
    ...endOfRating(state, orgId, { rating: { level, solved, at } }),
  ];
}

/** 评哨 by a department: was it needed, and were the right departments summoned? (双考核, 条例 Art. 33) */
export function rateWhistle({ state, command, actor, now: at }: SceneOf<'rate_whistle'>): WhistleRuling {
  const { orgId } = staffOf(actor);
  const { needed, rightDepartments } = command;
  return [
    { type: 'whistle_rated', orgId, needed, rightDepartments },
    ...endOfRating(state, orgId, { opinion: { needed, rightDepartments, at } }),
  ];
}

/** A resident or deputy whom the street invited (《北京市街道办事处条例》 Art. 44 §2). */
export function addRating({ command }: SceneOf<'add_rating'>): WhistleRuling {
  const { orgId, by, level } = command;
  return [{ type: 'invited_rating_added', orgId, by, level }];
}

/** With the last rating that is due the whistle ends. */
function endOfRating(
  { departments }: WhistleState,
  orgId: string,
  rated: Partial<WhistleDepartment>,
): WhistleEventBody[] {
  const after = departments.map((one) => (one.orgId === orgId ? { ...one, ...rated } : one));
  return allRated({ departments: after }) ? [{ type: 'rating_ended', automatic: false }] : [];
}
