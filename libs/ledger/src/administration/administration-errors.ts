/** Why an administrator cannot do what they asked for; the codes are those of the problems that the API answers with. */
export type AdministrationRefusal =
  | 'staff.not_found'
  | 'staff.username_taken'
  | 'staff.own_account'
  | 'staff.role_misplaced'
  | 'outbox.not_found'
  | 'revision.retroactive'
  | 'organisation.not_found'
  | 'organisation.code_taken'
  | 'organisation.misplaced'
  | 'organisation.own'
  | 'organisation.in_use'
  | 'organisation.still_active'
  | 'organisation.parent_inactive'
  | 'organisation.below_active'
  | 'administration.not_permitted';

/** Nothing was written. `details` are codes and numbers, never names of people. */
export class AdministrationRefusedError extends Error {
  constructor(
    readonly code: AdministrationRefusal,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(code);
    this.name = 'AdministrationRefusedError';
  }
}
