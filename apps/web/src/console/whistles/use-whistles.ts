import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client';
import type { components } from '../../api/schema.gen';

type Schemas = components['schemas'];
export type WhistleItem = Schemas['WhistleItemView'];
export type WhistleDetail = Schemas['WhistleDetailView'];
export type WhistleDepartment = WhistleDetail['departments'][number];
export type WhistleEvent = Schemas['WhistleEventView'];
export type WhistleKind = Schemas['WhistleKindView'];

/** Most events that one answer carries. */
const PAGE = 500;

/** What is on the page stays until the person asks for more: nothing moves under the cursor, nothing is sent unseen. */
const STILL = { staleTime: Infinity, refetchOnWindowFocus: false } as const;

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
    ...STILL,
  });
}

/** What happened to it, oldest first. */
export function useWhistleStory(whistleNo: string) {
  return useQuery({
    queryKey: ['whistle', whistleNo, 'timeline'],
    queryFn: () => readWhistleStory(whistleNo, 0),
    ...STILL,
  });
}

/** What happened after an event. @throws ApiProblem, NetworkAway */
export async function readWhistleStory(whistleNo: string, after: number): Promise<readonly WhistleEvent[]> {
  const params = { path: { whistleNo }, query: { after, limit: PAGE } };
  const { items, nextAfter } = await dataOf(api.GET('/api/v1/whistles/{whistleNo}/timeline', { params }));
  return nextAfter === null ? items : [...items, ...(await readWhistleStory(whistleNo, nextAfter))];
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
