import type { paths } from '../../../api/schema.gen';
import { filtersOf, writeFilters, type CaseFilters } from './case-filters';

export type CaseSort = NonNullable<NonNullable<paths['/api/v1/cases']['get']['parameters']['query']>['sort']>;

/** How many rows a page may have. */
export const PAGE_SIZES = [20, 50, 100] as const;
type PageSize = (typeof PAGE_SIZES)[number];

/** The work list as somebody looks at it. All of it stands in the address: sending the address sends the view. */
export interface CaseView {
  readonly filters: CaseFilters;
  readonly sort: CaseSort;
  readonly size: PageSize;
}

export const EVERY_CASE: CaseView = { filters: {}, sort: 'due', size: 20 };

/** The view of an address; what it does not say is as usual. */
export function viewOf(address: URLSearchParams): CaseView {
  const size = PAGE_SIZES.find((one) => String(one) === address.get('limit'));
  return {
    filters: filtersOf(address),
    sort: address.get('sort') === 'registered' ? 'registered' : EVERY_CASE.sort,
    size: size ?? EVERY_CASE.size,
  };
}

/** The address of a view; the usual is left out. */
export function addressOf({ filters, sort, size }: CaseView): URLSearchParams {
  const address = new URLSearchParams();
  writeFilters(address, filters);
  if (sort !== EVERY_CASE.sort) address.set('sort', sort);
  if (size !== EVERY_CASE.size) address.set('limit', String(size));
  return address;
}
