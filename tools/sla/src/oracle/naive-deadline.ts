import type { Deadline, Limit } from '@suqiu/domain';
import { Look, type LocalSecond } from './look';
import type { NaiveCalendar } from './naive-calendar';
import type { Clock } from './random-clock';

const MINUTE = 60;
const DAY = 1_440 * MINUTE;

/** When a clock is due, by looking at every minute. Knows nothing of the engine; slow on purpose. */
export function naiveDeadline({ start, limits, pauses }: Clock, calendar: NaiveCalendar): Deadline {
  const offset = calendar.offsetMinutes * MINUTE;
  const look = new Look(
    calendar,
    pauses.map(({ from, to }) => ({ from: from / 1_000 + offset, to: (to ?? from) / 1_000 + offset })),
  );
  let at: LocalSecond = start / 1_000 + offset;
  limits.forEach((limit, index) => (at = dueAfter(at, limit, index === 0, look)));
  return { dueAt: (at - offset) * 1_000, provisional: look.sawUnpublished };
}

function dueAfter(from: LocalSecond, limit: Limit, isFirst: boolean, look: Look): LocalSecond {
  const { unit, amount } = limit;
  if (unit === 'second') return stepped(from, amount, () => true, look);
  if (unit === 'minute') return stepped(from, amount * MINUTE, () => true, look);
  if (unit === 'urgent_hour') return stepped(from, amount * 60 * MINUTE, () => true, look);
  if (unit === 'work_hour') return stepped(from, amount * 60 * MINUTE, (at) => look.isOpen(at), look);
  const startDay = received(from, limit, isFirst, look);
  if (unit === 'work_day') {
    return endOf(
      countedDay(startDay + 1, amount, (day) => look.isWorkDay(day), look),
      limit,
      look,
    );
  }
  const last = countedDay(startDay + 1, amount, () => true, look);
  const isRolling = limit.roll === true;
  return endOf(isRolling ? countedDay(last, 1, (day) => look.isWorkDay(day), look) : last, limit, look);
}

/** Goes from minute to minute, from second to second beside whole minutes, until enough of them have counted. */
function stepped(
  from: LocalSecond,
  seconds: number,
  counts: (at: LocalSecond) => boolean,
  look: Look,
): LocalSecond {
  let at = from;
  let left = seconds;
  while (left > 0) {
    const isCounted = counts(at) && !look.isPaused(at);
    const step = at % MINUTE !== 0 || (isCounted && left < MINUTE) ? 1 : MINUTE;
    if (isCounted) left -= step;
    at += step;
  }
  return at;
}

/** Goes from day to day until enough of them have counted. */
function countedDay(first: number, amount: number, counts: (day: number) => boolean, look: Look): number {
  let day = first - 1;
  let left = amount;
  while (left > 0) {
    day += 1;
    if (counts(day) && look.runsThrough(day)) left -= 1;
  }
  return day;
}

function received(from: LocalSecond, limit: Limit, isFirst: boolean, look: Look): number {
  let day = Math.floor(from / DAY);
  if (!isFirst || limit.startDay !== 'working_day') return day;
  const closing = look.closingOf(day);
  if (closing !== null && from - day * DAY < closing * MINUTE) return day;
  do day += 1;
  while (!look.isWorkDay(day));
  return day;
}

function endOf(day: number, limit: Limit, look: Look): LocalSecond {
  const closing = limit.dayEnd === 'close_of_business' ? look.closingOf(day) : null;
  return closing === null || closing * MINUTE === DAY ? (day + 1) * DAY - 1 : day * DAY + closing * MINUTE;
}
