import { compileCalendar, type Calendar } from '@suqiu/domain';
import { PolicyBook, PolicyUnknownError, readCalendar } from '@suqiu/policy';
import { UsageError } from './usage-error';

/** The pack whose settings are taken unless another is named: the national calendar, and days as the law counts them. */
const GENERIC = 'generic';

/** The calendar by which a policy pack counts. Throws UsageError with the packs that there are. */
export function calendarOfPack(name = GENERIC): Calendar {
  if (name === GENERIC) return compileCalendar(readCalendar());
  try {
    return PolicyBook.load(name).calendar();
  } catch (error) {
    if (!(error instanceof PolicyUnknownError)) throw error;
    const known = [...new Set([GENERIC, ...error.known])].sort();
    throw new UsageError(`There is no policy pack "${name}". Known: ${known.join(', ')}.`);
  }
}
