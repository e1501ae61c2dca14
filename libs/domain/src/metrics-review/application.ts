import type { OrgRef } from '../organisation/organisation';
import type { StaffRole } from '../organisation/role';
import type { Instant } from '../time/instant';
import type { ApplicationKind, ApplicationStatus, ReviewedKind } from './codes';

/** A step of the review as it stands for one application: the organisation is found, whoever holds the role decides. */
export interface ReviewStation {
  readonly step: string;
  readonly name: string;
  readonly orgId: string;
  readonly roles: readonly StaffRole[];
}

/** What is to leave the figures. */
export interface Reviewed {
  readonly kind: ReviewedKind;
  readonly id: string;
  /** Whose part in a whistle is meant, the department's or the street's; null for a case. */
  readonly partOrgId: string | null;
}

/** The deduction that an appeal disputes: a figure of the unit in a period. */
export interface DisputedFigure {
  /** Code of the figure in the catalogue. */
  readonly figure: string;
  readonly scheme: string;
  readonly period: string;
}

/** An application for exclusion (剔除), or an appeal (申诉): the fold of its steps. */
export interface MetricApplication {
  readonly id: string;
  readonly kind: ApplicationKind;
  readonly reviewed: Reviewed;
  readonly family: string;
  /** The sets that the family counted when it was made: what is granted leaves these, whatever the family holds later. */
  readonly sets: readonly string[];
  /** Null where no appeal is made. */
  readonly disputed: DisputedFigure | null;
  readonly ground: string;
  /** The unit that applied: its figures are concerned. */
  readonly unit: OrgRef;
  readonly districtId: string;
  /** Found when it was made, and kept: rules that change later do not move it. */
  readonly route: readonly ReviewStation[];
  readonly rulesVersion: string;
  readonly status: ApplicationStatus;
  /** How many steps of the route agreed. */
  readonly passed: number;
  /** Who applied, and who decided a step: none of them decides another. */
  readonly tookPart: readonly string[];
  readonly appliedAt: Instant;
  readonly seq: number;
}

/** The station at which an open application lies; null when it is decided. */
export function presentStation({ status, route, passed }: MetricApplication): ReviewStation | null {
  return status === 'open' ? (route[passed] ?? null) : null;
}
