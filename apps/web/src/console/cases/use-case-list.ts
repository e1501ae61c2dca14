import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client';
import { readNow } from './case-item';
import type { CaseFilters } from './view/case-filters';
import type { CaseView } from './view/case-view';

/** The key under which everything about work lists is kept. */
export const CASE_LISTS = 'case-lists';

/** One page of a view. The page before stays until it is there. */
export function useCaseList({ filters, sort, size }: CaseView, cursor: string | undefined) {
  const query = { ...filters, sort, limit: size, ...(cursor ? { cursor } : {}) };
  return useQuery({
    queryKey: [CASE_LISTS, 'page', query],
    queryFn: async () => {
      const { items, nextCursor } = await dataOf(api.GET('/api/v1/cases', { params: { query } }));
      return { items: readNow(items), nextCursor };
    },
    placeholderData: keepPreviousData,
  });
}

/** How many cases some filters leave. */
export function useCaseCount(filters: CaseFilters) {
  return useQuery({
    queryKey: [CASE_LISTS, 'count', filters],
    queryFn: () => dataOf(api.GET('/api/v1/cases/count', { params: { query: filters } })),
  });
}

/** A number of cases in words; above the most that is counted only that there are more. */
export function countText({ count, capped }: { readonly count: number; readonly capped: boolean }): string {
  return `${count.toLocaleString('zh-CN')}${capped ? '+' : ''}`;
}
