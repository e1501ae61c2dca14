import type { OrgRef } from '../organisation/organisation';
import type { StaffRole } from '../organisation/role';
import type { Instant } from '../time/instant';
import type { DisputedFigure, ReviewStation, Reviewed } from './application';
import type { ApplicationKind } from './codes';

/** What can happen to an application, without the envelope. */
export type ApplicationEventBody =
  | {
      readonly type: 'applied';
      readonly id: string;
      readonly kind: ApplicationKind;
      readonly reviewed: Reviewed;
      readonly family: string;
      readonly sets: readonly string[];
      readonly disputed: DisputedFigure | null;
      readonly ground: string;
      readonly unit: OrgRef;
      readonly districtId: string;
      readonly route: readonly ReviewStation[];
      readonly rulesVersion: string;
    }
  /** A step agreed, and another one follows. */
  | { readonly type: 'agreed'; readonly step: string }
  /** The last step agreed: from now on it does not count. */
  | { readonly type: 'granted'; readonly step: string }
  | { readonly type: 'refused'; readonly step: string }
  | { readonly type: 'withdrawn' }
  /** What was granted counts again. */
  | { readonly type: 'revoked' };

export type ApplicationEventType = ApplicationEventBody['type'];

/** Somebody on the staff who does a step. */
export interface Reviewer {
  readonly staffId: string;
  readonly role: StaffRole;
  readonly orgId: string;
}

/** A step as it is logged: who, when, and what. The words stand beside it. */
export interface ApplicationEvent {
  readonly at: Instant;
  readonly by: Reviewer;
  readonly body: ApplicationEventBody;
}
