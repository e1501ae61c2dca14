import dayjs, { type Dayjs } from 'dayjs';
import { localDay, startOfLocalDay } from '../../../time/dates';
import type { CaseFilters } from '../view/case-filters';

/** What the search form holds: the filters, with days where these have instants. */
export interface SearchValues extends Omit<CaseFilters, 'dueBefore' | 'registeredFrom' | 'registeredTo'> {
  /** First and last day of registration, both included. */
  readonly registered?: readonly [Dayjs | null, Dayjs | null] | null;
  /** The last day on which it may be due. */
  readonly dueUntil?: Dayjs | null;
}

/** The filters as the form shows them. */
export function searchValues(filters: CaseFilters): SearchValues {
  const { dueBefore, registeredFrom, registeredTo, ...rest } = filters;
  const last = (end?: string) => (end ? dayBefore(end) : null);
  return {
    ...rest,
    registered:
      registeredFrom || registeredTo
        ? [registeredFrom ? dayjs(localDay(registeredFrom)) : null, last(registeredTo)]
        : null,
    dueUntil: last(dueBefore),
  };
}

/** What was filled in as filters: without what is empty, and days as the instants at which they begin and end. */
export function searchFilters({ registered, dueUntil, ...rest }: SearchValues): CaseFilters {
  const [first, last] = registered ?? [null, null];
  const filters: CaseFilters = {
    ...rest,
    ...(rest.words ? { words: rest.words.trim() } : {}),
    ...(first ? { registeredFrom: startOf(first) } : {}),
    ...(last ? { registeredTo: startOf(last.add(1, 'day')) } : {}),
    ...(dueUntil ? { dueBefore: startOf(dueUntil.add(1, 'day')) } : {}),
  };
  const filled = Object.entries(filters).filter(([, value]) => value !== undefined && value?.length !== 0);
  return Object.fromEntries(filled) as CaseFilters;
}

const startOf = (day: Dayjs) => startOfLocalDay(day.format('YYYY-MM-DD'));

/** The day that ends at an instant, which need not be midnight when the address was written by hand. */
const dayBefore = (end: string) => dayjs(localDay(Date.parse(end) - 1));
