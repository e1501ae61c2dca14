import type { OrgRef } from '../organisation/organisation';
import { OrgLevel } from '../organisation/organisation';
import { DAY_MS, type Instant } from '../time/instant';
import type { DisputedFigure, Reviewed } from './application';
import { ApplicationKind } from './codes';
import type { ApplicationEvent, Reviewer } from './events';
import { refuse, ReviewRefusal, type ReviewDecision } from './refusal';
import type { ReviewRules } from './review-rules';
import { routeOf } from './route';

/** What somebody asks for. */
export interface ApplicationDraft {
  readonly id: string;
  readonly kind: ApplicationKind;
  readonly reviewed: Reviewed;
  readonly family: string;
  readonly disputed: DisputedFigure | null;
  readonly ground: string;
}

/** The facts around it, as storage knows them at that moment. */
export interface ApplyContext {
  readonly now: Instant;
  readonly by: Reviewer;
  /** The organisation that the person acts for. */
  readonly unit: OrgRef;
  /** The organisations above it, nearest first. */
  readonly above: readonly OrgRef[];
  /** The unit complained about, which never hears of a case and so reviews nothing of it; null where there is none. */
  readonly complainedOrgId: string | null;
  readonly rules: ReviewRules;
  /** Whether the subject (for a whistle: this part of it) counts for the unit. */
  readonly countsForUnit: boolean;
  /** Families of the disputed figure in the catalogue; empty where none is disputed or it is unknown. */
  readonly familiesOfFigure: readonly string[];
  /** When the disputed period ends; null where none is disputed. */
  readonly periodEndsAt: Instant | null;
  /** Whether the family is excluded for the subject already. */
  readonly isExcluded: boolean;
}

/** Makes an application, or says why not. That no other one is open, storage guards by a unique index. */
export function applyForReview(
  draft: ApplicationDraft,
  context: ApplyContext,
): ReviewDecision<ApplicationEvent> {
  const { rules, unit, by, now, complainedOrgId } = context;
  const mayApply = by.orgId === unit.id && rules.applicants.includes(by.role);
  if (!mayApply) return refuse(ReviewRefusal.notPermitted);
  const family = rules.families.find(({ code }) => code === draft.family);
  if (family?.subject !== draft.reviewed.kind) return refuse(ReviewRefusal.familyUnknown);
  const refusal = objectionTo(draft, context);
  if (refusal !== null) return refuse(refusal);
  const above = context.above.filter(({ id }) => id !== complainedOrgId);
  const district = above.find(({ level }) => level === OrgLevel.district);
  const route = routeOf(rules.reviews[draft.kind].steps, above);
  if (!district || route.length === 0) return refuse(ReviewRefusal.noReviewer);
  const body = {
    type: 'applied',
    ...draft,
    sets: family.sets,
    unit,
    districtId: district.id,
    route,
    rulesVersion: rules.version,
  } as const;
  return { ok: true, event: { at: now, by, body } };
}

function objectionTo(draft: ApplicationDraft, context: ApplyContext): ReviewRefusal | null {
  if (!isGroundFor(draft, context.rules)) return ReviewRefusal.groundUnknown;
  if (!isFigureOf(draft, context)) return ReviewRefusal.figureUnsuitable;
  if (isTooLate(draft, context)) return ReviewRefusal.tooLate;
  if (!context.countsForUnit) return ReviewRefusal.notConcerned;
  return context.isExcluded ? ReviewRefusal.alreadyExcluded : null;
}

function isGroundFor({ reviewed, ground }: ApplicationDraft, { grounds }: ReviewRules): boolean {
  return grounds.some(({ code, subjects }) => code === ground && subjects.includes(reviewed.kind));
}

function isTooLate({ kind }: ApplicationDraft, { rules, periodEndsAt, now }: ApplyContext): boolean {
  const { withinDays } = rules.reviews[kind];
  return withinDays !== null && periodEndsAt !== null && now >= periodEndsAt + withinDays * DAY_MS;
}

/** An appeal disputes a figure of the family; an exclusion disputes none. */
function isFigureOf({ kind, disputed, family }: ApplicationDraft, context: ApplyContext): boolean {
  if (kind === ApplicationKind.exclusion) return disputed === null;
  return disputed !== null && context.familiesOfFigure.includes(family);
}
