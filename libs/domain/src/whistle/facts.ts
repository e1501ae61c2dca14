import type { TargetFacts } from '../organisation/facts';
import type { Instant } from '../time/instant';

/** A case that a whistle is drafted for, as storage knows it at that moment. */
export interface LinkedCaseFacts {
  readonly caseId: string;
  readonly hasEnded: boolean;
  readonly leadOrgId: string | null;
  /** The organisations of its place: community, street and district, as far as they exist there. */
  readonly placeOrgIds: readonly string[];
}

/** An earlier whistle of the same street that may be for the same matter, and when it was closed. */
export interface EarlierWhistleFacts {
  readonly whistleId: string;
  readonly closedAt: Instant;
}

/** Facts about organisations and cases that a whistle's command carries as values. */
export interface WhistleFacts {
  /** The departments that the command names, as storage knows them at that moment. */
  readonly targets: readonly TargetFacts[];
  /** The units complained about in the whistle's cases: they are never summoned. */
  readonly complainedOrgIds: readonly string[];
  /** The cases that a draft names; empty for every other command. */
  readonly cases: readonly LinkedCaseFacts[];
  /** Closed whistles for a case of the draft, or the one that its writer names; empty for every other command. */
  readonly earlier: readonly EarlierWhistleFacts[];
}

/** What a command carries that names no organisation and no case: most of them, and everything that time brings. */
export const NO_WHISTLE_FACTS: WhistleFacts = { targets: [], complainedOrgIds: [], cases: [], earlier: [] };
