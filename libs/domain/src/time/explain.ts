import type { Calendar } from './calendar';
import { countLegs, endOf } from './deadline';
import type { Instant } from './instant';
import type { Leg } from './leg';
import type { Limit } from './limit';
import { joined, type Part } from './part';
import { partsInDays } from './parts-in-days';
import { partsInTime } from './parts-in-time';
import { gapsOf, touchedDays, type Pause } from './pause';

/** Why something is due when it is. */
export interface Explanation {
  readonly start: Instant;
  readonly dueAt: Instant;
  readonly provisional: boolean;
  /** Offset of local time from UTC in minutes, to write the instants down as people there read them. */
  readonly zoneOffsetMinutes: number;
  /** Without a gap from start to due: together they are as long as that to the millisecond. */
  readonly parts: readonly Part[];
}

/** Lays open how a deadline comes about, stretch by stretch; see `deadline`. Costs a step for each day it shows. */
export function explain(
  start: Instant,
  limits: readonly Limit[],
  pauses: readonly Pause[],
  calendar: Calendar,
): Explanation {
  const gaps = gapsOf(pauses);
  const touched = touchedDays(gaps, calendar);
  const partsOf = (leg: Leg): Part[] =>
    leg.counts === 'days' ? partsInDays(leg, touched, calendar) : partsInTime(leg, gaps, calendar);
  const legs = countLegs(start, limits, gaps, calendar);
  return {
    start,
    ...endOf(start, legs),
    zoneOffsetMinutes: calendar.zoneOffsetMinutes,
    parts: joined(legs.flatMap(partsOf)),
  };
}
