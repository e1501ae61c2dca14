import type { StaffRole } from '../organisation/role';

/** Who does something to a case. Residents are the petitioner of the case; the process acts for timers and rules. */
export type Actor =
  | { readonly kind: 'staff'; readonly staffId: string; readonly role: StaffRole; readonly orgId: string }
  | { readonly kind: 'resident' }
  | { readonly kind: 'system' };

/** The column of the permission table in which an actor stands. */
export type ActorRole = StaffRole | 'resident' | 'system';

export function roleOf(actor: Actor): ActorRole {
  return actor.kind === 'staff' ? actor.role : actor.kind;
}

/** The actor as a member of staff. Asking it of anybody else is a mistake in the rules, not of a person. */
export function staffOf(actor: Actor): Extract<Actor, { kind: 'staff' }> {
  if (actor.kind !== 'staff') throw new TypeError(`the ${actor.kind} is not a member of staff`);
  return actor;
}

/** The organisation an actor speaks for, or null for residents and the process. */
export function orgOf(actor: Actor): string | null {
  return actor.kind === 'staff' ? actor.orgId : null;
}
