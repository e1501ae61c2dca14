import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client';
import type { components } from '../../api/schema.gen';

type Schemas = components['schemas'];
export type WhistleItem = Schemas['WhistleItemView'];
export type WhistleDetail = Schemas['WhistleDetailView'];
export type WhistleDepartment = WhistleDetail['departments'][number];
export type WhistleStoryItem = Schemas['WhistleTimelineView']['items'][number];
export type WhistleAction = WhistleDetail['allowedActions'][number];
export type WhistleKind = Schemas['WhistleKindView'];

/** Which whistles a list shows. */
export interface WhistleListQuery {
  readonly box?: 'street' | 'department' | 'district';
  readonly status?: readonly WhistleItem['status'][];
  readonly late?: boolean;
  readonly cursor?: string;
}

/** One page of a list of whistles. */
export function useWhistles(query: WhistleListQuery) {
  return useQuery({
    queryKey: ['whistles', query],
    queryFn: () =>
      dataOf(
        api.GET('/api/v1/whistles', {
          params: { query: { ...query, status: query.status?.slice() } as never },
        }),
      ),
    placeholderData: keepPreviousData,
  });
}

/** One whistle as the acting role sees it. */
export function useWhistle(whistleNo: string) {
  return useQuery({
    queryKey: ['whistle', whistleNo, 'detail'],
    queryFn: () => dataOf(api.GET('/api/v1/whistles/{whistleNo}', { params: { path: { whistleNo } } })),
  });
}

/** What happened to it, oldest first. */
export function useWhistleStory(whistleNo: string) {
  return useQuery({
    queryKey: ['whistle', whistleNo, 'timeline'],
    queryFn: () =>
      dataOf(api.GET('/api/v1/whistles/{whistleNo}/timeline', { params: { path: { whistleNo } } })),
  });
}

/** The one-time codes by which departments report in; the whistling street alone is told them. */
export function useCheckInCodes(whistleNo: string) {
  return useQuery({
    queryKey: ['whistle', whistleNo, 'codes'],
    queryFn: () =>
      dataOf(api.GET('/api/v1/whistles/{whistleNo}/check-in-codes', { params: { path: { whistleNo } } })),
  });
}

/** The kinds of whistle that can be blown now, each with its limits. */
export function useWhistleKinds() {
  return useQuery({
    queryKey: ['whistle-kinds'],
    queryFn: () => dataOf(api.GET('/api/v1/whistle-kinds')),
    staleTime: Infinity,
  });
}

/** Reads a whistle anew, and every list in which it may stand. */
export function useRefreshWhistle(whistleNo: string) {
  const client = useQueryClient();
  return async () => {
    await client.invalidateQueries({ queryKey: ['whistle', whistleNo] });
    void client.invalidateQueries({ queryKey: ['whistles'] });
  };
}
