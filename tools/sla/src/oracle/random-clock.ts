import {
  DayEnd,
  LimitUnit,
  StartDay,
  type CalendarSource,
  type Instant,
  type Limit,
  type Pause,
} from '@suqiu/domain';
import type { Draw } from './draw';

const MINUTE_MS = 60_000;
const DAY_MINUTES = 1_440;

/** A clock: when it starts, what it may take, when it stood still. Starts and pauses lie on whole minutes. */
export interface Clock {
  readonly start: Instant;
  readonly limits: readonly Limit[];
  readonly pauses: readonly Pause[];
}

/** The largest amounts drawn; a limit of sixty days comes now and then. */
const MOST: Readonly<Record<LimitUnit, number>> = {
  second: 600,
  minute: 3_000,
  urgent_hour: 120,
  work_hour: 40,
  work_day: 15,
  natural_day: 20,
};
const LONG_DAYS = 60;

/** A random clock that starts in 2024 to 2026, often at an edge of a working day. */
export function randomClock(calendar: CalendarSource, draw: Draw): Clock {
  const edges = calendar.seasons.flatMap(({ windows }) =>
    windows.flatMap(({ open, close }) => [open, close]),
  );
  const aroundDay = (day: number): number =>
    day * DAY_MINUTES - offsetOf(calendar) + minuteOfDay(edges, draw);
  const firstDay = Date.UTC(2024, 0, 1) / MINUTE_MS / DAY_MINUTES;
  const start = aroundDay(firstDay + draw.whole(0, 3 * 365));
  const startDay = Math.floor(start / DAY_MINUTES);
  const limits = Array.from({ length: draw.chance(70) ? 1 : draw.whole(2, 3) }, () => randomLimit(draw));
  const pauses = Array.from({ length: draw.chance(40) ? 0 : draw.whole(1, 4) }, () => {
    const from = draw.chance(20) ? start + draw.whole(0, 60) : aroundDay(startDay + draw.whole(-2, 12));
    const to = draw.chance(50) ? from + draw.whole(0, 600) : aroundDay(startDay + draw.whole(-2, 16));
    return { from: from * MINUTE_MS, to: draw.chance(5) ? null : to * MINUTE_MS };
  });
  return { start: start * MINUTE_MS, limits, pauses };
}

function randomLimit(draw: Draw): Limit {
  const unit = draw.oneOf(Object.values(LimitUnit));
  const inDays = unit === LimitUnit.workDay || unit === LimitUnit.naturalDay;
  const most = inDays && draw.chance(5) ? LONG_DAYS : MOST[unit];
  return {
    amount: draw.whole(1, most),
    unit,
    roll: draw.chance(50),
    dayEnd: draw.oneOf(Object.values(DayEnd)),
    startDay: draw.oneOf(Object.values(StartDay)),
  };
}

/** An edge of the working day, the minute beside it, or any minute. */
function minuteOfDay(edges: readonly string[], draw: Draw): number {
  if (draw.chance(40)) return draw.whole(0, DAY_MINUTES - 1);
  const [hours = 0, minutes = 0] = draw.oneOf(edges).split(':').map(Number);
  return hours * 60 + minutes + draw.whole(-1, 1);
}

function offsetOf({ zone }: CalendarSource): number {
  return { 'Asia/Shanghai': 480, 'Asia/Urumqi': 360, UTC: 0 }[zone];
}
