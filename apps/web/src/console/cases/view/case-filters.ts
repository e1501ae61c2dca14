import type { paths } from '../../../api/schema.gen';

type ListQuery = NonNullable<paths['/api/v1/cases']['get']['parameters']['query']>;

/** What narrows the work list, named as the API names it. */
export type CaseFilters = Omit<ListQuery, 'sort' | 'limit' | 'cursor'>;
export type FilterName = keyof CaseFilters;

/** Whether a filter takes several values; the compiler misses none. The order is that of the address. */
const TAKES_SEVERAL: Readonly<Record<FilterName, boolean>> = {
  words: false,
  status: true,
  light: true,
  mark: true,
  urgency: true,
  holder: false,
  organisation: false,
  level: false,
  category: false,
  channel: false,
  street: false,
  community: false,
  dueBefore: false,
  registeredFrom: false,
  registeredTo: false,
};

export const FILTER_NAMES = Object.keys(TAKES_SEVERAL) as readonly FilterName[];

/** The filters that an address names. What it may not hold, the API refuses in words. */
export function filtersOf(address: URLSearchParams): CaseFilters {
  const entries = FILTER_NAMES.flatMap((name) => {
    const values = address
      .getAll(name)
      .flatMap((text) => (TAKES_SEVERAL[name] ? text.split(',') : [text]))
      .filter((text) => text !== '');
    if (values.length === 0) return [];
    return [[name, TAKES_SEVERAL[name] ? values : values[0]]];
  });
  return Object.fromEntries(entries) as CaseFilters;
}

/** Writes filters into an address: always in the same order, so that the same view has the same address. */
export function writeFilters(address: URLSearchParams, filters: CaseFilters): void {
  for (const name of FILTER_NAMES) {
    const value = filters[name];
    const text = Array.isArray(value) ? value.join(',') : value;
    if (text) address.set(name, text);
  }
}

/** How many filters narrow a list. */
export function filterCount(filters: CaseFilters): number {
  return FILTER_NAMES.filter((name) => filters[name] !== undefined).length;
}
