import { MetricSet } from '../metric-set';
import type { Occurrence } from '../occurrence';
import { livesOf, occurrence, type CaseHistory, type CaseStep } from './case-history';

/** 核查 and 返工. Every result that somebody looked at counts once; a life that was sent back at all, once. */
export function reviewFacts(history: CaseHistory): Occurrence[] {
  const reworked = livesOf(history)
    .map((life) => life.find(({ event }) => event.body.type === 'reworked'))
    .filter((step) => step !== undefined);
  return [...history.steps.flatMap(verdict), ...reworked.map((step) => occurrence(MetricSet.reworked, step))];
}

function verdict(step: CaseStep): Occurrence[] {
  const { body } = step.event;
  if (body.type === 'result_approved') {
    return body.automatic ? [] : [occurrence(MetricSet.reviewPassed, step)];
  }
  return body.type === 'reworked' && body.cause === 'result_rejected'
    ? [occurrence(MetricSet.reviewRejected, step)]
    : [];
}
