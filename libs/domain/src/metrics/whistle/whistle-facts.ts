import type { WhistleEvent } from '../../whistle/events';
import type { MetricFact, WhistleTraits } from '../fact';

/**
 * Every fact of a whistle: of the street that blew it, and of each department that it summoned. From the whole list of
 * its events, and whether the matter needed another whistle.
 */
export function whistleFacts(_events: readonly WhistleEvent[], _traits: WhistleTraits): MetricFact[] {
  return [];
}
