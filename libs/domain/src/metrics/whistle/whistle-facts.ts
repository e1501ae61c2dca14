import type { WhistleEvent } from '../../whistle/events';
import type { MetricFact, WhistleTraits } from '../fact';
import { numbered } from '../occurrence';
import { departmentFacts } from './department-facts';
import { streetFacts } from './street-facts';
import { isType } from './whistle-record';

/**
 * Every fact of a whistle: of the street that blew it, and of each department that it summoned. From the whole list of
 * its events, and whether the matter needed another whistle.
 */
export function whistleFacts(events: readonly WhistleEvent[], traits: WhistleTraits): MetricFact[] {
  const drafted = events.find(isType('drafted'));
  const blown = events.find(isType('blown'));
  if (drafted === undefined || blown === undefined) return [];
  const { streetOrgId, departments } = drafted.body;
  const summoned = departments.map(({ orgId }) => ({ orgId, summons: blown }));
  return numbered([...streetFacts(events, blown, streetOrgId), ...departmentFacts(events, summoned, traits)]);
}
