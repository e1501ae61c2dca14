import type { WarningLight } from '../clock/light';
import type { Limit } from '../time/limit';
import { WhistleStage } from './codes';

/** How long a department has for one stage, counted from the blowing (or from when it was added). */
export interface WhistleLimit {
  readonly stage: WhistleStage;
  readonly limit: Limit;
  readonly basis: string;
}

/** A kind of whistle: 应急处置哨, 综合执法哨, 重点工作哨, 群众诉求哨, or what a pack adds. */
export interface WhistleKind {
  readonly id: string;
  readonly name: string;
  /** Whether it can be blown without a case (重点工作). */
  readonly caseNeeded: boolean;
  readonly limits: readonly WhistleLimit[];
  readonly basis: string;
}

/**
 * What a whistle needs of its pack, pinned to it when it is drafted together with its kind. A whistle keeps the rules
 * under which it was drafted, unless a later version of its pack says that it applies to open whistles.
 */
export interface WhistleRules {
  /** Pack id and version, e.g. `generic@1`; written on every event. */
  readonly version: string;
  readonly kind: WhistleKind;
  /** How long the street's leader has for the approval. */
  readonly approval: Limit;
  /** How long the district has to rule on an objection; then it counts as rejected. */
  readonly objectionReview: Limit;
  /** How long the street has to close the whistle after the last department is done. */
  readonly closing: Limit;
  /** How long both sides may rate after closing. */
  readonly rating: Limit;
  /** How long a department that the district ordered to come has to arrive. */
  readonly directed: Limit;
  /** Being late with one of these goes to the district by itself. */
  readonly escalatedStages: readonly WhistleStage[];
  /** A whistle for the same matter within so many days is a re-whistle. */
  readonly rewhistleDays: number;
  readonly lights: readonly { readonly light: WarningLight; readonly atShare: number }[];
}

/** The limits that stand in the rules under a name of their own; a clock by one of them carries the name as its rule. */
export const NAMED_LIMITS = ['approval', 'objectionReview', 'closing', 'rating', 'directed'] as const;
export type NamedLimit = (typeof NAMED_LIMITS)[number];

/** The rule of a clock whose limit is that of a stage of its kind. */
export function stageRuleId(kindId: string, stage: WhistleStage): string {
  return `${kindId}/${stage}`;
}

/** The time that a department has for its work as a whole. Every kind has one: its schema refuses a kind without. */
export function workLimit({ id, limits }: WhistleKind): WhistleLimit {
  const found = limits.find(({ stage }) => stage === WhistleStage.done);
  if (found === undefined) throw new TypeError(`the kind ${id} of whistle has no limit for the work`);
  return found;
}

/** What the pure rules need of a whistle pack. `libs/policy` holds the packs as data with their schema. */
export interface WhistlePack extends Omit<WhistleRules, 'version' | 'kind'> {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  /** Local date, `YYYY-MM-DD`, from which it is in force. */
  readonly effectiveFrom: string;
  /** Whether open whistles of earlier versions follow it from then on. */
  readonly applyToOpen: boolean;
  readonly kinds: readonly WhistleKind[];
}

/** The rules of a pack for whistles of one kind; null where it has no such kind. */
export function whistleRulesOf(pack: WhistlePack, kindId: string): WhistleRules | null {
  const { id, version, title: _title, effectiveFrom: _from, applyToOpen: _open, kinds, ...rules } = pack;
  const kind = kinds.find((one) => one.id === kindId);
  return kind === undefined ? null : { ...rules, kind, version: `${id}@${version}` };
}
