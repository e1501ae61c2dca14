import { compileCalendar, deadline, type Calendar, type CalendarSource, type Deadline } from '@suqiu/domain';
import { drawFor } from './draw';
import { NaiveCalendar } from './naive-calendar';
import { naiveDeadline } from './naive-deadline';
import { randomClock, type Clock } from './random-clock';
import { randomCalendar } from './random-policy';

/** What is put to the test. */
export type Engine = (clock: Clock, calendar: Calendar) => Deadline;

/** The triples of a run: `count` of them from the index `from` on. The same seed and index is the same triple. */
export interface Range {
  readonly seed: number;
  readonly from: number;
  readonly count: number;
}

/** A triple on which engine and oracle disagree. */
export interface Mismatch {
  readonly index: number;
  readonly calendar: Pick<CalendarSource, 'zone' | 'seasons' | 'overlay'> & {
    readonly years: readonly number[];
  };
  readonly clock: Clock;
  readonly engine: Deadline;
  readonly oracle: Deadline;
}

export interface Comparison {
  readonly compared: number;
  readonly mismatches: number;
  /** The first of them. */
  readonly examples: readonly Mismatch[];
}

/** So many triples in a row share a calendar; drawing every minute of five years anew for each would take for ever. */
const TRIPLES_A_CALENDAR = 1_000;
const EXAMPLES = 5;

export const theEngine: Engine = ({ start, limits, pauses }, calendar) =>
  deadline(start, limits, pauses, calendar);

/** Puts random triples of policy, start and pauses to the engine and to the oracle. */
export function compare(
  national: CalendarSource,
  { seed, from, count }: Range,
  engine = theEngine,
): Comparison {
  const examples: Mismatch[] = [];
  let mismatches = 0;
  let stage = stageFor(national, seed, from);
  for (let index = from; index < from + count; index += 1) {
    if (index % TRIPLES_A_CALENDAR === 0) stage = stageFor(national, seed, index);
    const clock = randomClock(stage.source, drawFor(seed, index));
    const answers = { engine: engine(clock, stage.calendar), oracle: naiveDeadline(clock, stage.naive) };
    if (isSame(answers.engine, answers.oracle)) continue;
    mismatches += 1;
    if (examples.length < EXAMPLES)
      examples.push({ index, calendar: named(stage.source), clock, ...answers });
  }
  return { compared: count, mismatches, examples };
}

interface Stage {
  readonly source: CalendarSource;
  readonly calendar: Calendar;
  readonly naive: NaiveCalendar;
}

/** The calendar that the triples around an index share. */
function stageFor(national: CalendarSource, seed: number, index: number): Stage {
  const place = -1 - Math.floor(index / TRIPLES_A_CALENDAR);
  const source = randomCalendar(national, drawFor(seed, place));
  return { source, calendar: compileCalendar(source), naive: new NaiveCalendar(source) };
}

function isSame(one: Deadline, other: Deadline): boolean {
  return one.dueAt === other.dueAt && one.provisional === other.provisional;
}

function named({ zone, seasons, overlay, years }: CalendarSource): Mismatch['calendar'] {
  return { zone, seasons, overlay, years: years.map(({ year }) => year) };
}
