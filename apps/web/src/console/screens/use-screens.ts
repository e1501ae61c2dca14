import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { api, dataOf, newKey } from '../../api/client';
import { ApiProblem } from '../../api/problem';
import type { components } from '../../api/schema.gen';

type Schemas = components['schemas'];
export type Screen = Schemas['ScreenView'];
export type MadeScreen = Schemas['MadeScreenView'];
export type WantedScreen = Schemas['CreateScreenDto'];

const KEY = 'screens';

/** The links of big screens of the area, newest first. */
export function useScreens(cursor: string | null) {
  const query = cursor ? { cursor } : {};
  return useQuery({
    queryKey: [KEY, query],
    queryFn: () => dataOf(api.GET('/api/v1/screens', { params: { query } })),
    placeholderData: keepPreviousData,
  });
}

/** Makes a link. A try whose answer was lost is repeated with the same key, so that no second link comes of it. */
export function useMakeScreen() {
  const client = useQueryClient();
  const key = useRef(newKey());
  return useMutation({
    mutationFn: (body: WantedScreen): Promise<MadeScreen> =>
      dataOf(
        api.POST('/api/v1/screens', { params: { header: { 'Idempotency-Key': key.current } }, body }),
      ) as Promise<MadeScreen>,
    onSettled: (_made, error) => {
      if (error === null || error instanceof ApiProblem) key.current = newKey();
      return client.invalidateQueries({ queryKey: [KEY] });
    },
  });
}

/** Ends a link for good. */
export function useRevokeScreen() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      api.POST('/api/v1/screens/{id}/revoke', {
        params: { path: { id }, header: { 'Idempotency-Key': newKey() } },
        body: {},
      }),
    onSettled: () => client.invalidateQueries({ queryKey: [KEY] }),
  });
}
