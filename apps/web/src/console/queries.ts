import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from '../api/problem';

const TRIES = 2;

/** What the console has read. Refusals are final; a broken line or a fault of the service is tried again. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, error) => failures < TRIES && !(error instanceof ApiProblem && error.status < 500),
    },
    mutations: { retry: false },
  },
});
