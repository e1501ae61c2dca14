import { useQuery } from '@tanstack/react-query';
import { api, dataOf } from '../../../api/client';

/** A change of the rules in a list; the document types these rows as plain objects. */
export interface RuleChangeRow {
  readonly revision: number;
  readonly key: string;
  readonly status: 'restating' | 'done';
  readonly createdAt: string;
  readonly finishedAt: string | null;
}

const KEY = 'rule-changes';

/** What was changed, the newest first. */
export function useRuleChanges() {
  return useQuery({
    queryKey: [KEY],
    queryFn: async () => {
      const { items } = await dataOf(api.GET('/api/v1/rule-changes'));
      return items as unknown as readonly RuleChangeRow[];
    },
  });
}

/** One change with what it moved, from the given place in the list on. */
export function useRuleChange(revision: string, after: number) {
  return useQuery({
    queryKey: [KEY, revision, after],
    queryFn: () =>
      dataOf(
        api.GET('/api/v1/rule-changes/{revision}', { params: { path: { revision }, query: { after } } }),
      ),
  });
}
