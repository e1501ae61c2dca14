import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client';
import type { components } from '../../api/schema.gen';

type Schemas = components['schemas'];
export type CaseDetail = Schemas['CaseDetailView'];
export type RunningClock = Schemas['RunningClockView'];
export type ClockExplanation = Schemas['ClockExplanationView'];
export type TimelineEvent = Schemas['TimelineEventView'];

/** Most events that one answer carries. */
const PAGE = 500;
const MINUTE = 60_000;

/** What is on the page stays until the person asks for more: nothing moves under the cursor, nothing is sent unseen. */
const STILL = { staleTime: Infinity, refetchOnWindowFocus: false } as const;

const keysOf = (caseNo: string) => ['case', caseNo];

/** One case as the acting role sees it. */
export function useCase(caseNo: string) {
  return useQuery({
    queryKey: [...keysOf(caseNo), 'detail'],
    queryFn: () => dataOf(api.GET('/api/v1/cases/{caseNo}', { params: { path: { caseNo } } })),
    ...STILL,
  });
}

/** Its clocks, with what is left of each; asked for anew as time passes. */
export function useClocks(caseNo: string) {
  return useQuery({
    queryKey: [...keysOf(caseNo), 'clocks'],
    queryFn: () => dataOf(api.GET('/api/v1/cases/{caseNo}/clocks', { params: { path: { caseNo } } })),
    refetchInterval: MINUTE,
  });
}

/** Why one of its clocks is due then. */
export function useExplanation(caseNo: string, clock: string | undefined) {
  return useQuery({
    queryKey: [...keysOf(caseNo), 'explanation', clock],
    queryFn: () => {
      const path = { caseNo, clock: clock ?? '' };
      return dataOf(api.GET('/api/v1/cases/{caseNo}/clocks/{clock}/explanation', { params: { path } }));
    },
    enabled: clock !== undefined,
  });
}

/** Everything that happened to it, oldest first. */
export function useStory(caseNo: string) {
  return useQuery({
    queryKey: [...keysOf(caseNo), 'timeline'],
    queryFn: () => readTimeline(caseNo, 0),
    ...STILL,
  });
}

/** What happened after an event. @throws ApiProblem, NetworkAway */
export async function readTimeline(caseNo: string, after: number): Promise<readonly TimelineEvent[]> {
  const params = { path: { caseNo }, query: { after, limit: PAGE } };
  const { items, nextAfter } = await dataOf(api.GET('/api/v1/cases/{caseNo}/timeline', { params }));
  return nextAfter === null ? items : [...items, ...(await readTimeline(caseNo, nextAfter))];
}

/** Reads a case anew, with all that belongs to it; answers when it is there. */
export function useRefreshCase(caseNo: string) {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: keysOf(caseNo) });
}
