import type { Gap } from './axis';
import type { Calendar } from './calendar';
import type { Instant } from './instant';
import { leg, type Leg } from './leg';
import type { Limit } from './limit';
import { gapsOf, type Pause } from './pause';

/** When something is due. */
export interface Deadline {
  readonly dueAt: Instant;
  /** Whether a year was looked at whose arrangement is not published yet, so that the instant may still move. */
  readonly provisional: boolean;
}

/**
 * The instant at which limits in sequence, the original one and its extensions, are used up: each starts where the one
 * before ended. Without limits it is `start`.
 *
 * - Seconds, minutes and urgent hours run on the wall clock, working hours only inside the working windows of working
 *   days. What a pause covers is not counted. An amount used up exactly at closing time is due at closing time.
 * - Days: **a day counts only if the clock ran through the whole of it.** So the start day does not count (民法典
 *   Art. 201), nor does any day that a pause touches, however briefly. The limit is used up at the end of its last
 *   counted day; with `roll`, at the end of the next counted working day when that is a rest day (Art. 203).
 *
 * A due instant never lies inside a pause. A pause that still lasts is taken to end as it began. Total for whole
 * amounts; the same on every host. A long limit costs no more than a short one, each pause one look.
 */
export function deadline(
  start: Instant,
  limits: readonly Limit[],
  pauses: readonly Pause[],
  calendar: Calendar,
): Deadline {
  return endOf(start, countLegs(start, limits, gapsOf(pauses), calendar));
}

/** The instant at which one limit that starts at `start` is used up, without pauses; see {@link deadline}. */
export function dueAt(start: Instant, limit: Limit, calendar: Calendar): Instant {
  return deadline(start, [limit], [], calendar).dueAt;
}

/** The limits of a sequence counted out one after the other; see {@link deadline}. */
export function countLegs(
  start: Instant,
  limits: readonly Limit[],
  gaps: readonly Gap<Instant>[],
  calendar: Calendar,
): Leg[] {
  const legs: Leg[] = [];
  for (const limit of limits) {
    const before = legs.at(-1);
    legs.push(leg(before?.dueAt ?? start, limit, gaps, calendar, before === undefined));
  }
  return legs;
}

/** The deadline to which limits that are counted out lead. */
export function endOf(start: Instant, legs: readonly Leg[]): Deadline {
  return { dueAt: legs.at(-1)?.dueAt ?? start, provisional: legs.some(({ provisional }) => provisional) };
}
