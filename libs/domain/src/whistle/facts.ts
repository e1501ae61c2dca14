import type { TargetFacts } from '../organisation/facts';

/** Facts about organisations and cases that a whistle's command carries as values. */
export interface WhistleFacts {
  /** The acting organisation and those above it; empty for the process itself. */
  readonly actorOrgIds: readonly string[];
  /** The departments that the command names, as storage knows them at that moment. */
  readonly targets: readonly TargetFacts[];
  /** The units complained about in the whistle's cases: they are never summoned. */
  readonly complainedOrgIds: readonly string[];
}
