import type { Gap } from './axis';
import { factsOfDay, localDay, startOfDay, type Calendar } from './calendar';
import type { Day } from './day';
import { DAY_MS, type Instant } from './instant';
import type { TimeLeg } from './leg';
import { LimitUnit } from './limit';
import { countedTime, PartName, type Part } from './part';

/** The stretches of a limit counted in time: counted, closed and paused. */
export function partsInTime(
  { from, dueAt, unit }: TimeLeg,
  gaps: readonly Gap<Instant>[],
  calendar: Calendar,
): Part[] {
  const running = (start: Instant, end: Instant): Part[] =>
    unit === LimitUnit.workHour
      ? workingTime(start, end, calendar)
      : [countedTime(start, end, PartName.wallClock, unit)];
  const parts: Part[] = [];
  let at = from;
  for (const gap of gaps) {
    if (gap.to <= at || gap.from >= dueAt) continue;
    if (gap.from > at) parts.push(...running(at, gap.from));
    const start = Math.max(at, gap.from);
    parts.push({ from: start, to: gap.to, kind: 'paused', name: PartName.paused, amount: null });
    at = gap.to;
  }
  return [...parts, ...running(at, dueAt)];
}

function workingTime(from: Instant, to: Instant, calendar: Calendar): Part[] {
  const parts: Part[] = [];
  for (let day = localDay(calendar, from); startOfDay(calendar, day) < to; day += 1) {
    for (const part of partsOfDay(day, calendar)) {
      const [start, end] = [Math.max(from, part.from), Math.min(to, part.to)];
      if (start >= end) continue;
      parts.push(
        part.kind === 'counted'
          ? countedTime(start, end, part.name, LimitUnit.workHour)
          : { ...part, from: start, to: end },
      );
    }
  }
  return parts;
}

/** A whole day in working hours, breaks and rest. */
function partsOfDay(day: Day, calendar: Calendar): Part[] {
  const { isWork, name, windows } = factsOfDay(calendar, day);
  const midnight = startOfDay(calendar, day);
  const closed = (from: number, to: number, called: string): Part => ({
    from: midnight + from,
    to: midnight + to,
    kind: 'closed',
    name: called,
    amount: null,
  });
  if (!isWork) return [closed(0, DAY_MS, name as string)];
  const hours = name === null ? PartName.workingHours : PartName.madeUp;
  const parts: Part[] = [];
  let at = 0;
  for (const { open, close } of windows) {
    parts.push(closed(at, open, at === 0 ? PartName.offHours : PartName.noonBreak));
    parts.push(countedTime(midnight + open, midnight + close, hours, LimitUnit.workHour));
    at = close;
  }
  return [...parts, closed(at, DAY_MS, PartName.offHours)];
}
