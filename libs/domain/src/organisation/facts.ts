import type { OrgRef } from './organisation';

/** One step of the way up from the place of a case. */
export interface LadderStep {
  readonly org: OrgRef;
  /** Whether somebody active in the organisation holds a role that can receive a case. */
  readonly receives: boolean;
}

/** The organisation that a command names, as storage knows it at that moment. */
export interface TargetFacts {
  readonly org: OrgRef;
  readonly receives: boolean;
  /** The organisations above the target, nearest first. */
  readonly ancestorIds: readonly string[];
}

/** Facts about organisations that a command carries as values, so that rules stay pure and replay stays true. */
export interface CaseFacts {
  /** Community, street and district of the case's place, lowest first. A level that does not exist there is absent. */
  readonly ladder: readonly LadderStep[];
  /** The case's category is on the community duty list (Art. 17). */
  readonly communityMayLead: boolean;
  /** The organisations above the present lead, nearest first; empty when there is no lead. */
  readonly leadAncestorIds: readonly string[];
  /** The acting organisation and those above it; empty for residents and the process itself. */
  readonly actorOrgIds: readonly string[];
  /** The organisation that the command names, when it names one. */
  readonly target: TargetFacts | null;
  /** Yellow cards that the lead's unit was given within the period of the rules, on any case. */
  readonly leadYellowCards: number;
}

/** What a command carries that names no organisation, and that no organisation gave. */
export const NO_CASE_FACTS: CaseFacts = {
  ladder: [],
  communityMayLead: false,
  leadAncestorIds: [],
  actorOrgIds: [],
  target: null,
  leadYellowCards: 0,
};
