import { HOUR_MS, type Actor, type Instant, type StaffRole } from '@suqiu/domain';
import type { World } from '../life/world';
import type { WhistleLife } from './whistle-life';

/** Somebody of an organisation in a role; null where nobody holds it. */
export function staffIn(
  { staff }: World,
  orgId: string,
  role: StaffRole,
): Extract<Actor, { readonly kind: 'staff' }> | null {
  const actor = staff.of(orgId, role);
  return actor?.kind === 'staff' ? actor : null;
}

/** When somebody has worked for about so many hours. */
export function workedFor(whistle: WhistleLife, { office }: World, at: Instant, hours: number): Instant {
  return office.after(Math.ceil(at), whistle.random.around(hours) * HOUR_MS);
}
