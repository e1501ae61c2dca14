import type { Instant } from '../../time/instant';
import { WhistleClockKind } from '../../whistle/clocks';
import type { WhistleEvent } from '../../whistle/events';
import { MetricSet } from '../metric-set';
import type { Occurrence } from '../occurrence';
import { counted, isType, type EventOf } from './whistle-record';

/** When a closing is due that nobody has asked for yet. */
const NEVER: Instant = Number.POSITIVE_INFINITY;

/** What the street that blew the whistle is judged by: 有效吹哨, 销哨, and what the departments said of it. */
export function streetFacts(
  events: readonly WhistleEvent[],
  blown: WhistleEvent,
  streetOrgId: string,
): Occurrence[] {
  const withdrawals = events.filter(isType('withdrawn'));
  const upheld = events.filter(isType('objection_ruled')).filter(({ body }) => body.upheld);
  const isEffective = withdrawals.length === 0 && upheld.length === 0;
  return [
    counted(MetricSet.whistleBlown, blown, streetOrgId),
    ...(isEffective ? [counted(MetricSet.whistleEffective, blown, streetOrgId)] : []),
    ...withdrawals.map((event) => counted(MetricSet.whistleWithdrawn, event, streetOrgId)),
    ...upheld.map((event) => counted(MetricSet.objectionUpheld, event, streetOrgId)),
    ...closingFacts(events, blown, streetOrgId),
    ...events.filter(isType('whistle_rated')).flatMap((event) => opinion(event, streetOrgId)),
  ];
}

function opinion(event: EventOf<'whistle_rated'>, streetOrgId: string): Occurrence[] {
  const { needed, rightDepartments } = event.body;
  return [
    counted(MetricSet.opinionGiven, event, streetOrgId),
    ...(needed ? [counted(MetricSet.opinionNeeded, event, streetOrgId)] : []),
    ...(rightDepartments ? [counted(MetricSet.opinionRightDepartments, event, streetOrgId)] : []),
  ];
}

/** 销哨 is owed within its limit once the last department is done; late counts when it was due. */
function closingFacts(
  events: readonly WhistleEvent[],
  blown: WhistleEvent,
  streetOrgId: string,
): Occurrence[] {
  const closed = events.find(isType('closed'));
  const late = events.find(
    ({ body }) => body.type === 'clock_breached' && body.clock === WhistleClockKind.closing,
  );
  const overdue = late ?? closed;
  const due = overdue === undefined ? NEVER : closingDueBefore(events, overdue.seq);
  const inTime = closed !== undefined && late === undefined && closed.at <= due;
  return [
    ...(inTime
      ? [
          counted(MetricSet.closingDue, closed, streetOrgId),
          counted(MetricSet.closedByStreetInTime, closed, streetOrgId),
        ]
      : overdue === undefined
        ? []
        : [counted(MetricSet.closingDue, overdue, streetOrgId, { at: due })]),
    ...(closed === undefined
      ? []
      : [
          counted(MetricSet.closedByStreet, closed, streetOrgId),
          counted(MetricSet.closeTime, closed, streetOrgId, { amount: closed.at - blown.at }),
        ]),
  ];
}

/** The due instant of the closing clock as an event meets it; the clock begins anew when a department was open again. */
function closingDueBefore(events: readonly WhistleEvent[], seq: number): Instant {
  const started = events
    .filter((event) => event.seq < seq)
    .flatMap(({ clocks }) => clocks.filter((stamp) => stamp.action === 'start'))
    .findLast(({ kind }) => kind === WhistleClockKind.closing);
  return started === undefined ? NEVER : started.dueAt;
}
