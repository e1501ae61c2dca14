import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, dataOf, newKey } from '../../../api/client';
import type { components } from '../../../api/schema.gen';

type Schemas = components['schemas'];
export type OutboxMessage = Schemas['OutboxMessageView'];
export type OutboxCount = Schemas['OutboxCountView'];
export type Job = Schemas['JobView'];

const KEY = 'operations';
/** Who looks at this page waits for it to become better. */
const EVERY_MS = 10_000;

/** How far each job in the background is behind. */
export function useJobs() {
  return useQuery({
    queryKey: [KEY, 'jobs'],
    queryFn: () => dataOf(api.GET('/api/v1/operations/jobs')),
    refetchInterval: EVERY_MS,
  });
}

/** What was not delivered yet, what is tried next first. */
export function useOutbox(failed: boolean, cursor: string | null) {
  const query = { failed, ...(cursor && { cursor }) };
  return useQuery({
    queryKey: [KEY, 'outbox', query],
    queryFn: () => dataOf(api.GET('/api/v1/operations/outbox', { params: { query } })),
    placeholderData: keepPreviousData,
    refetchInterval: EVERY_MS,
  });
}

/** Has a message tried at once; asked twice it is tried once more at most. */
export function useRetryMessage() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => {
      const params = { path: { id }, header: { 'Idempotency-Key': newKey() } };
      return dataOf(api.POST('/api/v1/operations/outbox/{id}/retry', { params, body: {} }));
    },
    onSuccess: () => client.invalidateQueries({ queryKey: [KEY] }),
  });
}
