import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '../../../api/client';
import type { components } from '../../../api/schema.gen';

export type SavedView = components['schemas']['SavedViewView'];
export type ViewDraft = components['schemas']['ChangeViewDto'];

const VIEWS = ['views', 'cases'];

/** The views of the work list: one's own, and those that colleagues of the organisation share. */
export function useViews() {
  return useQuery({
    queryKey: VIEWS,
    queryFn: () => dataOf(api.GET('/api/v1/views', { params: { query: { list: 'cases' } } })),
  });
}

/** Saves a view: a new one under `key`, or an own one anew. */
export function useSaveView() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ draft, key, id }: { draft: ViewDraft; key: string; id: string | undefined }) =>
      id === undefined
        ? dataOf(
            api.POST('/api/v1/views', {
              params: { header: { 'Idempotency-Key': key } },
              body: { ...draft, list: 'cases' },
            }),
          )
        : dataOf(api.PUT('/api/v1/views/{id}', { params: { path: { id } }, body: draft })),
    onSuccess: () => client.invalidateQueries({ queryKey: VIEWS }),
  });
}

/** Removes an own view. */
export function useRemoveView() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.DELETE('/api/v1/views/{id}', { params: { path: { id } } }),
    onSuccess: () => client.invalidateQueries({ queryKey: VIEWS }),
  });
}
