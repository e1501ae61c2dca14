import { useQuery } from '@tanstack/react-query';
import { api, dataOf } from '../../../api/client';
import type { components } from '../../../api/schema.gen';

/** Rules of cases, or of whistles. */
export type PackKind = 'case' | 'whistle';

/** A version of a pack in a list; the document types these rows as plain objects. */
export interface PackVersion {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly effectiveFrom: string;
  readonly applyToOpen: boolean;
}

/** A pack with its versions, the newest first. */
export interface Pack {
  readonly kind: PackKind;
  readonly id: string;
  readonly title: string;
  readonly versions: readonly PackVersion[];
}

export type PolicyChange = components['schemas']['PolicyChangeView'];

const KEY = 'policies';

/** Every pack of cases and of whistles with its versions. */
export function usePacks() {
  return useQuery({
    queryKey: [KEY],
    queryFn: async () => {
      const [cases, whistles] = await Promise.all([
        dataOf(api.GET('/api/v1/policies')),
        dataOf(api.GET('/api/v1/whistle-packs')),
      ]);
      const rowsOf = (list: { readonly items: readonly object[] }) =>
        list.items as unknown as readonly PackVersion[];
      return [...packsOf('case', rowsOf(cases)), ...packsOf('whistle', rowsOf(whistles))];
    },
  });
}

/** Rows of versions as packs, in the order in which packs are first named. */
export function packsOf(kind: PackKind, rows: readonly PackVersion[]): Pack[] {
  return [...new Set(rows.map(({ id }) => id))].map((id) => {
    const versions = rows.filter((row) => row.id === id).sort((a, b) => b.version - a.version);
    return { kind, id, title: versions[0]?.title ?? id, versions };
  });
}

/** What changed between two versions of a pack of cases; nothing is read while they are the same. */
export function usePolicyDiff(pack: string, from: number, to: number) {
  return useQuery({
    queryKey: [KEY, pack, 'diff', from, to],
    queryFn: () =>
      dataOf(api.GET('/api/v1/policies/{pack}/diff', { params: { path: { pack }, query: { from, to } } })),
    enabled: from !== to,
  });
}
