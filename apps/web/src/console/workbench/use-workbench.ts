import { useQuery } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client';
import { readNow } from '../cases/case-item';

/** The key under which the workbench is kept. */
export const WORKBENCH = 'workbench';

/** What waits for the acting role, and what presses most. */
export function useWorkbench() {
  return useQuery({
    queryKey: [WORKBENCH],
    queryFn: async () => {
      const { next, ...rest } = await dataOf(api.GET('/api/v1/workbench'));
      return { ...rest, items: readNow(next) };
    },
  });
}
