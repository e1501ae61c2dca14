import type { Gap } from './axis';
import { localDay, type Calendar } from './calendar';
import type { Day } from './day';
import type { Instant } from './instant';

/** A clock that stands still in `[from, to)`; `to` null: it still does. */
export interface Pause {
  readonly from: Instant;
  readonly to: Instant | null;
}

/**
 * Pauses in order, overlapping ones joined, empty ones left out. One that still lasts ends at `standingUntil`; without
 * it, it is taken to end as it began.
 */
export function gapsOf(pauses: readonly Pause[], standingUntil = -Infinity): Gap<Instant>[] {
  const gaps: Gap<Instant>[] = [];
  const ended = pauses
    .map(({ from, to }) => ({ from, to: to ?? standingUntil }))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from);
  for (const { from, to } of ended) {
    const last = gaps.at(-1);
    if (last === undefined || last.to < from) gaps.push({ from, to });
    else gaps[gaps.length - 1] = { from: last.from, to: Math.max(last.to, to) };
  }
  return gaps;
}

/** The days that pauses touch, each from the first of them to the day after the last; neighbours may overlap. */
export function touchedDays(gaps: readonly Gap<Instant>[], calendar: Calendar): Gap<Day>[] {
  return gaps.map(({ from, to }) => ({ from: localDay(calendar, from), to: localDay(calendar, to - 1) + 1 }));
}
