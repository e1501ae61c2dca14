import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, dataOf, newKey } from '../../api/client';
import type { components } from '../../api/schema.gen';

export type Notice = components['schemas']['NoticeView'];

/** The key under which notices are kept. */
export const NOTICES = 'notices';
const SHOWN = 8;

/** The newest notices that nobody has read. */
export function useUnreadNotices() {
  return useQuery({
    queryKey: [NOTICES, 'unread'],
    queryFn: () => dataOf(api.GET('/api/v1/notices', { params: { query: { unread: true, limit: SHOWN } } })),
  });
}

/** Marks a notice as read. */
export function useReadNotice() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      api.POST('/api/v1/notices/{id}/read', {
        params: { path: { id }, header: { 'Idempotency-Key': newKey() } },
        body: {},
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: [NOTICES] }),
  });
}
