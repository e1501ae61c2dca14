import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, dataOf, newKey } from '../../api/client';
import { useRepeatKey } from '../../api/repeat-key';
import type { components } from '../../api/schema.gen';

type Schemas = components['schemas'];
export type Poster = Schemas['PosterView'];

const KEY = 'posters';
/** As many as can be made at once: what was just made stands on the first page. */
const PAGE = 200;

/** Which posters: those of an organisation and below, or of one's whole area; one page of them. */
export interface PosterQuery {
  readonly orgCode: string | null;
  readonly cursor: string | null;
}

/** Posters, the newest first, those out of use too. */
export function usePosters({ orgCode, cursor }: PosterQuery) {
  const query = { limit: PAGE, ...(orgCode && { orgCode }), ...(cursor && { cursor }) };
  return useQuery({
    queryKey: [KEY, query],
    queryFn: () => dataOf(api.GET('/api/v1/posters', { params: { query } })),
    placeholderData: keepPreviousData,
  });
}

/** Makes posters for spots of a place, once however often it has to be tried. Answers with what was made. */
export function useMakePosters() {
  const client = useQueryClient();
  const keyOf = useRepeatKey();
  return useMutation({
    mutationFn: async (body: Schemas['MakePostersDto']) => {
      const params = { header: { 'Idempotency-Key': keyOf(body) } };
      return (await dataOf(api.POST('/api/v1/posters', { params, body }))).items;
    },
    onSuccess: () => client.invalidateQueries({ queryKey: [KEY] }),
  });
}

/** Takes a poster out of use for good; doing it twice changes nothing. */
export function useRevokePoster() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => {
      const params = { path: { id }, header: { 'Idempotency-Key': newKey() } };
      return dataOf(api.POST('/api/v1/posters/{id}/revoke', { params, body: {} }));
    },
    onSuccess: () => client.invalidateQueries({ queryKey: [KEY] }),
  });
}
