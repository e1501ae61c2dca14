import type { Gap } from './axis';
import { factsOfDay, localDay, startOfDay, type Calendar } from './calendar';
import type { Day } from './day';
import type { CountedDays, DayLeg } from './leg';
import { LimitUnit, type DayUnit } from './limit';
import { PartName, type Part } from './part';

type Shown = Pick<Part, 'kind' | 'name' | 'amount'>;

/** The stretches of a limit counted in days: each day from its start to its end, the first and the last cut to size. */
export function partsInDays(leg: DayLeg, touched: readonly Gap<Day>[], calendar: Calendar): Part[] {
  const { days, unit } = leg;
  const parts: Part[] = [];
  for (let day = localDay(calendar, leg.from); day <= days.due; day += 1) {
    const isTouched = touched.some(({ from, to }) => from <= day && day < to);
    parts.push({
      from: Math.max(leg.from, startOfDay(calendar, day)),
      to: Math.min(leg.dueAt, startOfDay(calendar, day + 1)),
      ...shownAs(day, unit, days, isTouched, calendar),
    });
  }
  return parts;
}

/** What one day does to the count. */
function shownAs(day: Day, unit: DayUnit, days: CountedDays, isTouched: boolean, calendar: Calendar): Shown {
  const { isWork, name } = factsOfDay(calendar, day);
  if (day < days.received)
    return { kind: 'closed', name: isWork ? PartName.offHours : (name as string), amount: null };
  if (day === days.received) return { kind: 'start_day', name: PartName.startDay, amount: null };
  if (unit === LimitUnit.workDay && !isWork) return { kind: 'closed', name: name as string, amount: null };
  if (isTouched) return { kind: 'paused', name: PartName.paused, amount: null };
  if (day > days.last) return { kind: 'closed', name: PartName.rolled, amount: null };
  if (unit === LimitUnit.naturalDay) return counts(PartName.naturalDay, unit);
  return counts(name === null ? PartName.workingDay : PartName.madeUp, unit);
}

function counts(name: string, unit: DayUnit): Shown {
  return { kind: 'counted', name, amount: { value: 1, unit } };
}
