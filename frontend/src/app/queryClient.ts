import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from '../api/problem.js';

/**
 * A refusal is an answer and is not asked again; only a server that did not answer is. Without a network we fail in
 * words instead of waiting in silence, and nothing is ever sent later on somebody's behalf.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    mutations: { networkMode: 'always' },
    queries: {
      networkMode: 'always',
      staleTime: 5_000,
      retry: (failures, error) =>
        failures < 2 && error instanceof ApiProblem && (error.status === 0 || error.status >= 500),
    },
  },
});
