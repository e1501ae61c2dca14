/** Why an application, or a step of it, was refused by rule. Codes are stable: clients and tests rely on them. */
export const ReviewRefusal = {
  /** This role of this organisation may not do this now. */
  notPermitted: 'application.not_permitted',
  /** The unit has no part in it: it does not count for it. */
  notConcerned: 'application.not_concerned',
  /** The catalogue has no such family of figures for this kind of subject. */
  familyUnknown: 'application.family_unknown',
  /** The catalogue has no such ground, or it cannot be named here. */
  groundUnknown: 'application.ground_unknown',
  /** An appeal names the figure that it disputes; the figure is not of the family, or none was named. */
  figureUnsuitable: 'application.figure_unsuitable',
  /** The time for appeals against figures of this period is over. */
  tooLate: 'application.too_late',
  /** Nobody stands above the unit to review it. */
  noReviewer: 'application.no_reviewer',
  /** Another application for the same figures of the same case is under way. */
  alreadyOpen: 'application.already_open',
  /** It does not count already. */
  alreadyExcluded: 'application.already_excluded',
  /** The application is decided or withdrawn. */
  notOpen: 'application.not_open',
  /** Nothing was granted, or it was taken back already. */
  notGranted: 'application.not_granted',
  /** The application lies at another step meanwhile. */
  otherStep: 'application.other_step',
  /** Whoever applied or decided a step does not decide another one. */
  tookPart: 'application.took_part',
} as const;
export type ReviewRefusal = (typeof ReviewRefusal)[keyof typeof ReviewRefusal];

/** What the rules answer with: a step to be logged, or why there is none. */
export type ReviewDecision<T> =
  { readonly ok: true; readonly event: T } | { readonly ok: false; readonly refusal: ReviewRefusal };

/** Says no. */
export function refuse(refusal: ReviewRefusal): { readonly ok: false; readonly refusal: ReviewRefusal } {
  return { ok: false, refusal };
}
