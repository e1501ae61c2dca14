import type { Calendar } from '@suqiu/domain';
import { PolicyUnknownError, Rulebook, type Counting } from '@suqiu/policy';
import { UsageError } from './usage-error';

/** By what is counted: the calendar, and how days are counted where the question does not say so. */
export interface Counter {
  readonly calendar: Calendar;
  readonly counting: Counting;
}

/** How a policy pack counts, `generic` unless another is named. Throws UsageError with the packs that there are. */
export function counterOfPack(name = 'generic'): Counter {
  try {
    const rulebook = new Rulebook(name);
    return { calendar: rulebook.calendar(), counting: rulebook.activeAt(Date.now()).counting };
  } catch (error) {
    if (!(error instanceof PolicyUnknownError)) throw error;
    throw new UsageError(`There is no policy pack "${name}". Known: ${[...error.known].sort().join(', ')}.`);
  }
}
