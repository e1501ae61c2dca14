import type { ClockKind } from '../clock/clock';
import type { WarningLight } from '../clock/light';
import type { PauseReason, Satisfaction, Solved, Urgency } from '../grievance/codes';
import type { OrgLevel } from '../organisation/organisation';
import type { Limit } from '../time/limit';

/** Thresholds that `decide` needs. They are pinned to a case at registration together with the pack's version. */
export interface CaseRules {
  /** Pack id and version, e.g. `generic@1`; written on every event. */
  readonly version: string;
  /** Returns after which the case is lifted to the next level by itself. */
  readonly returnsBeforeLift: number;
  /** Reworks after which the case is lifted to the next level. */
  readonly reworksBeforeLift: number;
  /** Call-back attempts after which a resident counts as unreachable. */
  readonly callbackAttempts: number;
  readonly extension: {
    readonly max: number;
    /** The longest that one extension may be: as long as the original limit of the case, or so long. */
    readonly atMost: 'original' | Limit;
  };
  readonly pause: {
    /** Urgencies whose cases never stand still. */
    readonly never: readonly Urgency[];
    /** The grounds that are allowed, and whether the dispatcher must approve. */
    readonly reasons: readonly { readonly reason: PauseReason; readonly approval: boolean }[];
  };
  /** So many yellow cards of one unit within so many days are a red one. */
  readonly cards: { readonly yellowsForRed: number; readonly periodDays: number };
  /** The resident's answers that send a case back. */
  readonly reworkOn: { readonly solved: readonly Solved[]; readonly satisfaction: readonly Satisfaction[] };
}

/** What happens to a clock that is started again: it begins anew (单次) or goes on where it stopped (累计). */
export const Reentry = { restart: 'restart', continue: 'continue' } as const;
export type Reentry = (typeof Reentry)[keyof typeof Reentry];

/**
 * One limit of a pack. The most specific rule wins: a category counts more than an urgency, an urgency more than a
 * level.
 */
export interface LimitRule {
  readonly id: string;
  readonly clock: ClockKind;
  readonly categoryCode?: string | undefined;
  readonly urgency?: Urgency | undefined;
  readonly level?: OrgLevel | undefined;
  readonly limit: Limit;
  /** Default: `restart`. */
  readonly reentry?: Reentry | undefined;
  /** Article or standard the number comes from, or `design`. */
  readonly basis: string;
}

/** A part of the work of a category with a deadline of its own: make safe, temporary repair, permanent repair. */
export interface Milestone {
  readonly id: string;
  readonly name: string;
  readonly categoryCode: string;
  readonly limit: Limit;
  readonly basis: string;
}

/**
 * From which share of its time on the named clocks show a light, e.g. 0.8. A rule for a category takes the place of the
 * general one for that light.
 */
export interface LightRule {
  readonly light: WarningLight;
  readonly categoryCode?: string | undefined;
  readonly atShare: number;
  readonly clocks: readonly ClockKind[];
  readonly basis: string;
}

/** What the pure rules need of a policy pack. `libs/policy` holds the packs as data with their schema. */
export interface PolicyPack {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  /** Local date, `YYYY-MM-DD`, from which it is in force. */
  readonly effectiveFrom: string;
  readonly rules: CaseRules;
  readonly limits: readonly LimitRule[];
  readonly milestones: readonly Milestone[];
  readonly lights: readonly LightRule[];
}
