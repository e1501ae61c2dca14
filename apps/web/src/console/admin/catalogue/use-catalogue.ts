import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '../../../api/client';
import { useRepeatKey } from '../../../api/repeat-key';
import type { components } from '../../../api/schema.gen';

type Schemas = components['schemas'];
export type CatalogueEntry = Schemas['CatalogueEntryView'];
export type CategoryRevision = Schemas['ReviseCategoryDto'];

const KEY = 'category-catalogue';

/** Every category as the dispatch catalogue has it now. */
export function useCatalogue() {
  return useQuery({ queryKey: [KEY], queryFn: () => dataOf(api.GET('/api/v1/category-catalogue')) });
}

/** One with its dated edits. */
export function useCategory(category: string) {
  return useQuery({
    queryKey: [KEY, category],
    queryFn: () =>
      dataOf(api.GET('/api/v1/category-catalogue/{category}', { params: { path: { category } } })),
  });
}

/** Edits a category from a day on, once however often it has to be tried. */
export function useReviseCategory(category: string) {
  const client = useQueryClient();
  const keyOf = useRepeatKey();
  return useMutation({
    mutationFn: (body: CategoryRevision) => {
      const params = { path: { category }, header: { 'Idempotency-Key': keyOf(body) } };
      return dataOf(api.POST('/api/v1/category-catalogue/{category}/revisions', { params, body }));
    },
    onSuccess: () => client.invalidateQueries({ queryKey: [KEY] }),
  });
}
