import {
  explain,
  LimitInvalidError,
  parseLimit,
  type Explanation,
  type Limit,
  type Part,
} from '@suqiu/domain';
import { countedBy } from '@suqiu/policy';
import type { Counter } from '../counter-of-pack';
import { UsageError } from '../usage-error';
import { startInstant } from './start-instant';

const MINUTE_MS = 60_000;

/** What is asked: `start` as {@link startInstant} reads it, `limit` as `8 work_hour`. */
export interface Question {
  readonly start: string;
  readonly limit: string;
  /** Whether a limit in natural days that ends on a rest day moves to the next working day; nothing to other units. */
  readonly roll?: boolean | undefined;
}

/** The answer as JSON: instants in UTC, `date` the local date of the due instant. */
export interface Answer {
  readonly due: string;
  readonly date: string;
  readonly provisional: boolean;
  readonly explanation: readonly (Omit<Part, 'from' | 'to'> & {
    readonly from: string;
    readonly to: string;
  })[];
}

/** A question, understood. */
export interface Understood {
  readonly limit: Limit;
  readonly explanation: Explanation;
}

/** Counts out when something is due. Throws UsageError where start or limit cannot be read. */
export function understand({ start, limit: text, roll }: Question, counter: Counter): Understood {
  const { calendar, counting } = counter;
  const at = startInstant(start, calendar);
  const read = limitOf(text);
  const limit = countedBy(
    counting,
    roll === undefined || read.unit !== 'natural_day' ? read : { ...read, roll },
  );
  return { limit, explanation: explain(at, [limit], [], calendar) };
}

/** The answer in the form that programs read. */
export function answerOf({ dueAt, provisional, parts, zoneOffsetMinutes }: Explanation): Answer {
  const iso = (at: number): string => new Date(at).toISOString();
  return {
    due: iso(dueAt),
    date: iso(dueAt + zoneOffsetMinutes * MINUTE_MS).slice(0, 10),
    provisional,
    explanation: parts.map(({ from, to, ...part }) => ({ from: iso(from), to: iso(to), ...part })),
  };
}

function limitOf(text: string): Limit {
  try {
    return parseLimit(text);
  } catch (error) {
    if (error instanceof LimitInvalidError) throw new UsageError(error.message);
    throw error;
  }
}
