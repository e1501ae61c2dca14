import type { EventType } from '../../grievance/events';
import type { Instant } from '../../time/instant';
import { MetricSet } from '../metric-set';
import type { Occurrence } from '../occurrence';
import { holderOf, newLeadOf, occurrence, type CaseHistory, type CaseStep } from './case-history';

/** Events after which nobody has the case in hand. */
export const LAYS_DOWN: readonly EventType[] = [
  'result_submitted',
  'answered_on_spot',
  'transferred',
  'merged',
  'terminated',
  'withdrawn',
  'closed',
];
/** Events after which the lead has it in hand again. */
const TAKES_UP: readonly EventType[] = ['reworked', 'reopened'];

/**
 * 持有时长: how long each lead had the case in hand, stretch by stretch, by the wall clock: from getting it, from a
 * rework or a reopening, until its result, another lead, or the end.
 */
export function holdingFacts({ steps }: CaseHistory): Occurrence[] {
  let since: Instant | null = null;
  return steps.flatMap((step) => {
    const { type } = step.event.body;
    const from = since;
    if (LAYS_DOWN.includes(type)) since = null;
    else if (newLeadOf(step) !== null) since = step.event.at;
    else if (TAKES_UP.includes(type)) since ??= step.event.at;
    else return [];
    return from === null || from === since ? [] : stretch(step, from);
  });
}

function stretch(step: CaseStep, from: Instant): Occurrence[] {
  const amount = step.event.at - from;
  return amount === 0 ? [] : [occurrence(MetricSet.holdingTime, step, { orgId: holderOf(step), amount })];
}
