import { QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiProblem } from '../api/problem';

const TRIES = 2;

/** What the console has read. Refusals are final; a broken line or a fault of the service is tried again. */
export const queries = new QueryClient({
  queryCache: new QueryCache({
    onError: (error) => {
      // The session is over: asking who is signed in leads to where one signs in, and back.
      if (error instanceof ApiProblem && error.status === 401)
        void queries.invalidateQueries({ queryKey: ['me'] });
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, error) => failures < TRIES && !(error instanceof ApiProblem && error.status < 500),
    },
    mutations: { retry: false },
  },
});
