import type { OrgLevel } from '../organisation/organisation';
import type { StaffRole } from '../organisation/role';
import type { ApplicationKind, ReviewedKind } from './codes';

/** Figures that lose a case together: they count the same sets, so none of them can lose it alone. */
export interface FigureFamily {
  readonly code: string;
  readonly name: string;
  readonly subject: ReviewedKind;
  /** The sets whose facts leave numerator and denominator. */
  readonly sets: readonly string[];
  readonly basis: string;
}

/** A ground on which a case or a whistle may be taken out of the figures, or a deduction be disputed. */
export interface ReviewGround {
  readonly code: string;
  readonly name: string;
  readonly subjects: readonly ReviewedKind[];
  readonly basis: string;
}

/** One step of a review: the organisation of that level above the applicant decides, by one of the roles. */
export interface ReviewStep {
  readonly code: string;
  readonly name: string;
  readonly level: OrgLevel;
  readonly roles: readonly StaffRole[];
}

/** How one kind of application is reviewed. */
export interface Review {
  /** Days after the end of the disputed period within which it can be applied for; null for ever. */
  readonly withinDays: number | null;
  readonly steps: readonly ReviewStep[];
  readonly basis: string;
}

/** The rules of exclusion and appeal, from the catalogue of figures. */
export interface ReviewRules {
  /** Version of the catalogue that they stand in, `figures@1`. */
  readonly version: string;
  readonly families: readonly FigureFamily[];
  readonly grounds: readonly ReviewGround[];
  readonly reviews: Readonly<Record<ApplicationKind, Review>>;
  /** Roles of a unit that may apply for it, and withdraw. */
  readonly applicants: readonly StaffRole[];
  /** Roles of the district that may take back what was granted. */
  readonly revokers: readonly StaffRole[];
}
