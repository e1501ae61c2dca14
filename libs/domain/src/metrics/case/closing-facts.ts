import { MetricSet } from '../metric-set';
import type { Occurrence } from '../occurrence';
import { livesOf, occurrence, type CaseHistory, type CaseStep } from './case-history';
import { breachOf, caseDueAt, caseWasDueAt } from './deadline';

/** 应结案, 结案, 重新打开, and whether the resident of a closed case had been heard. */
export function closingFacts(history: CaseHistory): Occurrence[] {
  return livesOf(history).flatMap((life) => {
    const breach = breachOf(life);
    const closing = life.find(({ event }) => event.body.type === 'closed');
    const reopening = life.find(({ event }) => event.body.type === 'reopened');
    return [
      ...(reopening === undefined ? [] : [occurrence(MetricSet.reopened, reopening)]),
      ...(closing === undefined ? [] : closed(closing, breach === undefined)),
      ...owed(closing, breach),
      ...(closing === undefined || history.traits.proactive ? [] : heard(closing)),
    ];
  });
}

/** What a case owes is its result in time; call-back and feedback are others' work and are not held against it. */
function isInTime({ before, ...step }: CaseStep, neverBreached: boolean): boolean {
  const due = caseDueAt({ before, ...step });
  return neverBreached && (due === null || before.result === null || before.result.at <= due);
}

function closed(closing: CaseStep, neverBreached: boolean): Occurrence[] {
  const set = isInTime(closing, neverBreached) ? MetricSet.closedInTime : MetricSet.closedLate;
  return [occurrence(MetricSet.closed, closing), occurrence(set, closing)];
}

function owed(closing: CaseStep | undefined, breach: CaseStep | undefined): Occurrence[] {
  if (closing !== undefined && isInTime(closing, breach === undefined)) {
    return [occurrence(MetricSet.closeDue, closing)];
  }
  const late = breach ?? closing;
  return late === undefined ? [] : [occurrence(MetricSet.closeDue, late, { at: caseWasDueAt(late) })];
}

function heard(closing: CaseStep): Occurrence[] {
  const { body } = closing.event;
  return [
    occurrence(MetricSet.callbackOwed, closing),
    ...(body.type === 'closed' && body.rated ? [occurrence(MetricSet.callbackAnswered, closing)] : []),
  ];
}
