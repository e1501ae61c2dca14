import type { ClockKind } from '../clock/clock';
import type { Satisfaction, Solved, Urgency } from '../grievance/codes';
import type { OrgLevel } from '../organisation/organisation';
import type { Limit } from '../time/limit';

/** Thresholds that `decide` needs. They are pinned to a case at registration together with the pack's version. */
export interface CaseRules {
  /** Pack id and version, e.g. `general@1`; written on every event. */
  readonly version: string;
  /** Returns after which the case is lifted to the next level by itself. */
  readonly returnsBeforeLift: number;
  /** Reworks after which the case is lifted to the next level. */
  readonly reworksBeforeLift: number;
  /** Call-back attempts after which a resident counts as unreachable. */
  readonly callbackAttempts: number;
  readonly maxExtensions: number;
  /** The resident's answers that send a case back. */
  readonly reworkOn: { readonly solved: readonly Solved[]; readonly satisfaction: readonly Satisfaction[] };
}

/** One limit of a pack. The most specific rule wins: urgency and level given, then urgency, then level, then neither. */
export interface LimitRule {
  readonly id: string;
  readonly clock: ClockKind;
  readonly urgency?: Urgency | undefined;
  readonly level?: OrgLevel | undefined;
  readonly limit: Limit;
  /** Share of the time from start to due after which the holder is warned, e.g. 0.8; absent: no warning. */
  readonly warnAtShare?: number | undefined;
  /** Article or standard the number comes from, or `design`. */
  readonly basis: string;
}

/** What the pure rules need of a policy pack. `libs/policy` holds the packs as data with their schema. */
export interface PolicyPack {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly rules: CaseRules;
  readonly limits: readonly LimitRule[];
}
