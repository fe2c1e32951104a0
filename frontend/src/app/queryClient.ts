import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from '../api/problem.js';

/** A refusal is an answer and is not asked again; only a server that did not answer is. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      retry: (failures, error) =>
        failures < 2 && error instanceof ApiProblem && (error.status === 0 || error.status >= 500),
    },
  },
});
