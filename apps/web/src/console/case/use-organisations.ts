import { useQuery } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client';
import type { components } from '../../api/schema.gen';

export type OrganisationLevel = components['schemas']['OrganisationView']['level'];

/** The organisations of the area; they change rarely, so they are read once. */
export function useOrganisations() {
  return useQuery({
    queryKey: ['organisations'],
    queryFn: () => dataOf(api.GET('/api/v1/organisations')),
    staleTime: Infinity,
  });
}
