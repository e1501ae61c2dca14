import { DAY_MS, type Instant } from '@suqiu/domain';
import { parseArgs } from 'node:util';
import { UsageError } from './usage-error';

/** What the command was asked for. */
export interface Options {
  readonly months: number;
  readonly cases: number;
  readonly seed: number;
  readonly openAtMost: number;
  /** How many cases are written alike of each that is simulated; `cases` is a multiple of it. */
  readonly copies: number;
  readonly to: Instant;
  /** Simulate although the database holds simulated cases. */
  readonly again: boolean;
}

const DAYS_A_MONTH = 30.44;

/** Reads the options; `now` ends the past where none is given. Throws UsageError. */
export function readOptions(args: readonly string[], now: Instant): Options {
  const values = parsed(args);
  const cases = whole('cases', values.cases, 50_000, 10_000_000);
  const copies = whole('copies', values.copies, 1, 1_000);
  if (cases % copies !== 0) throw new UsageError(`--cases ${cases} is no multiple of --copies ${copies}.`);
  return {
    months: whole('months', values.months, 24, 120),
    cases,
    copies,
    seed: whole('seed', values.seed, 1, 2 ** 31 - 1),
    openAtMost: whole('open', values.open, 2_000, 1_000_000),
    to: values.to === undefined ? now : instant(values.to, now),
    again: values.again === true,
  };
}

/** When the past begins. */
export function beginning({ to, months }: Pick<Options, 'to' | 'months'>): Instant {
  return to - Math.round(months * DAYS_A_MONTH) * DAY_MS;
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        months: { type: 'string' },
        cases: { type: 'string' },
        seed: { type: 'string' },
        open: { type: 'string' },
        copies: { type: 'string' },
        to: { type: 'string' },
        again: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function whole(name: string, text: string | undefined, otherwise: number, most: number): number {
  if (text === undefined) return otherwise;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < 1 || value > most)
    throw new UsageError(`--${name} "${text}" is no whole number from 1 to ${most}.`);
  return value;
}

/** A date means its beginning; the zone is that of the demonstration district. */
function instant(text: string, now: Instant): Instant {
  const at = Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00+08:00` : text);
  if (Number.isNaN(at)) throw new UsageError(`--to "${text}" is no date or instant.`);
  if (at > now) throw new UsageError(`--to "${text}" has not passed yet: only a past can be simulated.`);
  return at;
}
