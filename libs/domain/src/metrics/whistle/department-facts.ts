import type { WhistleEvent } from '../../whistle/events';
import type { WhistleTraits } from '../fact';
import { MetricSet } from '../metric-set';
import type { Occurrence } from '../occurrence';
import { departmentRecords, type DepartmentRecord, type Summoned } from './department-record';
import { ratingFacts } from './rating-facts';
import { counted } from './whistle-record';

/** What each summoned department is judged by: 应哨, 报到, 办结, 评哨. Excused ones are judged by nothing. */
export function departmentFacts(
  events: readonly WhistleEvent[],
  blownFor: readonly Summoned[],
  traits: WhistleTraits,
): Occurrence[] {
  return departmentRecords(events, blownFor)
    .filter(({ excused }) => !excused)
    .flatMap((record) => [
      ...answerFacts(record),
      ...arrivalFacts(record),
      ...doneFacts(record, traits),
      ...ratingFacts(record),
    ]);
}

function answerFacts(record: DepartmentRecord): Occurrence[] {
  const { summons, accepted, acceptDue } = record;
  if (wasSparedTheAnswer(record)) return [];
  const summoned = atSummons(record);
  if (accepted === null) return [summoned(MetricSet.whistled)];
  return [
    summoned(MetricSet.whistled),
    summoned(MetricSet.answered, accepted),
    ...(isInTime(accepted, acceptDue) ? [summoned(MetricSet.answeredInTime, accepted)] : []),
    summoned(MetricSet.answerTime, accepted, accepted.at - summons.at),
  ];
}

function arrivalFacts(record: DepartmentRecord): Occurrence[] {
  const { summons, arrival, arriveDue, arrivalMissed, letOff } = record;
  if (arriveDue === null || wasSparedTheAnswer(record)) return [];
  if (arrival === null && wasSpared(letOff, arriveDue)) return [];
  const summoned = atSummons(record);
  if (arrival === null) {
    return [
      summoned(MetricSet.arrivalOwed),
      ...(arrivalMissed === null ? [] : [summoned(MetricSet.noShow, arrivalMissed)]),
    ];
  }
  return [
    summoned(MetricSet.arrivalOwed),
    summoned(MetricSet.arrived, arrival),
    ...(isInTime(arrival, arriveDue) ? [summoned(MetricSet.arrivedInTime, arrival)] : []),
    summoned(MetricSet.arriveTime, arrival, arrival.at - summons.at),
  ];
}

function doneFacts(record: DepartmentRecord, { rewhistled }: WhistleTraits): Occurrence[] {
  const { orgId, no, done, doneDue, doneMissed, rating } = record;
  const late = doneMissed ?? done;
  const inTime = done !== null && doneMissed === null && isInTime(done, doneDue);
  return [
    ...(doneDue === null || late === null
      ? []
      : [counted(MetricSet.doneDue, late, orgId, { at: inTime ? late.at : doneDue, no })]),
    ...(done === null ? [] : [counted(MetricSet.done, done, orgId, { no })]),
    ...(inTime && doneDue !== null ? [counted(MetricSet.doneInTime, done, orgId, { no })] : []),
    ...(done !== null && rating?.body.solved === true && !rewhistled
      ? [counted(MetricSet.solvedOnce, done, orgId, { why: rating.seq, no })]
      : []),
  ];
}

/** Counts at the summons what came of it: `why` is the event that says so. */
function atSummons({ orgId, no, summons }: DepartmentRecord) {
  return (set: MetricSet, why: WhistleEvent = summons, amount = 1): Occurrence =>
    counted(set, summons, orgId, { why: why.seq, amount, no });
}

function wasSparedTheAnswer({ accepted, acceptDue, letOff }: DepartmentRecord): boolean {
  return accepted === null && wasSpared(letOff, acceptDue);
}

/** Let off before anything was late: what it did not do cannot be held against it. */
function wasSpared(letOff: WhistleEvent | null, due: number | null): boolean {
  return letOff !== null && (due === null || letOff.at <= due);
}

function isInTime({ at }: WhistleEvent, due: number | null): boolean {
  return due === null || at <= due;
}
