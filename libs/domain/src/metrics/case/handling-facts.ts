import type { Instant } from '../../time/instant';
import { MetricSet } from '../metric-set';
import type { Occurrence } from '../occurrence';
import { livesOf, newLeadOf, occurrence, type CaseHistory, type CaseStep } from './case-history';
import { breachOf, caseDueAt, caseWasDueAt, resultOf } from './deadline';

/**
 * 应处置, 处置, and in which time. A case ought to be handled when it is due, or counts when it is handled, if that is
 * earlier; so a case handled in time stands in both sets at one instant, and the share in time never passes 1.
 */
export function handlingFacts(history: CaseHistory): Occurrence[] {
  return livesOf(history).flatMap((life) => {
    const result = resultOf(life);
    return [...owedFacts(life, result), ...(result === undefined ? [] : handledFacts(life, result))];
  });
}

function owedFacts(life: readonly CaseStep[], result: CaseStep | undefined): Occurrence[] {
  const breach = breachOf(life);
  if (result !== undefined && (breach === undefined || result.event.seq < breach.event.seq)) {
    const lead = leadGiven(result);
    if (isInTime(result)) {
      return [occurrence(MetricSet.due, result, lead), occurrence(MetricSet.handledInTime, result, lead)];
    }
    return late(result);
  }
  return breach === undefined ? [] : late(breach);
}

/** Late counts at the instant at which it was due, not when somebody noticed. */
function late(step: CaseStep): Occurrence[] {
  const at = caseWasDueAt(step);
  return [occurrence(MetricSet.due, step, { at }), occurrence(MetricSet.overdue, step, { at })];
}

function isInTime(result: CaseStep): boolean {
  const due = caseDueAt(result);
  return due === null || result.event.at <= due;
}

function handledFacts(life: readonly CaseStep[], result: CaseStep): Occurrence[] {
  const lead = leadGiven(result);
  const since = leadSince(life, result);
  return [
    occurrence(MetricSet.handled, result, lead),
    occurrence(MetricSet.handlingTime, result, { ...lead, amount: result.event.at - since }),
  ];
}

/** When the lead that gave the result got the case: its last change of lead, or the reopening. */
function leadSince(life: readonly CaseStep[], result: CaseStep): Instant {
  const until = life.filter(({ event }) => event.seq <= result.event.seq);
  const got = until.filter((step) => newLeadOf(step) !== null || step.event.body.type === 'reopened');
  return Math.max(...got.map(({ event }) => event.at));
}

/** Answered on the spot, the one that answers becomes lead with its answer. */
function leadGiven(result: CaseStep): Partial<Occurrence> {
  const lead = newLeadOf(result);
  return lead === null ? {} : { orgId: lead.id };
}
