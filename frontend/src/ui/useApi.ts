import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import { api, type Query } from '../api/http.js';
import type { ApiProblem } from '../api/problem.js';

interface AskOptions<T = unknown> {
  enabled?: boolean;
  /** Milliseconds between looks while the page is visible; may hang on what was answered last. */
  every?: number | ((answer: T | undefined) => number | false);
  /** Keep showing the last answer while another one is fetched. */
  keepPrevious?: boolean;
}

/** The key under which an answer of the API is cached; starts with its path, so `useRefresh('claims/1')` finds it. */
export function keyOf(path: string, query?: Query): readonly unknown[] {
  return ['api', ...path.split('/'), ...(query ? [query] : [])];
}

/** What the API answers at `path`, cached. */
export function useApi<T>(
  path: string,
  query?: Query,
  options: AskOptions<T> = {},
): UseQueryResult<T, ApiProblem> {
  const { every } = options;
  return useQuery<T, ApiProblem>({
    queryKey: keyOf(path, query),
    queryFn: ({ signal }) => api.get<T>(path, query ? { query, signal } : { signal }),
    enabled: options.enabled ?? true,
    ...(typeof every === 'function' ? { refetchInterval: ({ state }) => every(state.data) } : {}),
    ...(typeof every === 'number' ? { refetchInterval: every } : {}),
    ...(options.keepPrevious ? { placeholderData: keepPreviousData } : {}),
  });
}

/** Plain text of the API, such as `captures/:id/text`; stored text never changes, so it is read once. */
export function useApiText(path: string, options: AskOptions = {}): UseQueryResult<string, ApiProblem> {
  return useQuery<string, ApiProblem>({
    queryKey: keyOf(path),
    queryFn: ({ signal }) => api.text(path, { signal }),
    enabled: options.enabled ?? true,
    staleTime: Infinity,
  });
}

interface SendOptions<T, Input> {
  /** Paths whose answers are out of date afterwards; everything beneath them too. */
  refresh?: readonly string[] | ((answer: T, input: Input) => readonly string[]);
  /** Sendings of one name go one after the other, each when the answer to the one before is there. */
  inTurn?: string;
  onSuccess?: (answer: T, input: Input) => void;
  /** Return true when the problem has been shown to the person; otherwise it is told at the foot of the page. */
  onProblem?: (problem: ApiProblem, input: Input) => boolean | void;
}

/** Sends something to the API, then refreshes what it changed; a refusal is told in its own words. */
export function useSend<T, Input = void>(
  send: (input: Input) => Promise<T>,
  { refresh = [], inTurn, onSuccess, onProblem }: SendOptions<T, Input> = {},
): UseMutationResult<T, ApiProblem, Input> {
  const refreshPaths = useRefresh();
  const notify = useNotify();
  return useMutation<T, ApiProblem, Input>({
    mutationFn: send,
    ...(inTurn === undefined ? {} : { scope: { id: inTurn } }),
    onSuccess: (answer, input) => {
      refreshPaths(typeof refresh === 'function' ? refresh(answer, input) : refresh);
      onSuccess?.(answer, input);
    },
    onError: (problem, input) => {
      if (onProblem?.(problem, input) !== true) notify(problem.message, { type: 'error' });
    },
  });
}

/** Marks the answers at these paths, and below them, as out of date. */
export function useRefresh(): (paths: readonly string[]) => void {
  const cache = useQueryClient();
  return (paths) => {
    for (const path of paths) {
      void cache.invalidateQueries({ queryKey: keyOf(path) });
      // The lists of react-admin stand under the resource's name.
      void cache.invalidateQueries({ queryKey: [path.split('/')[0]] });
    }
  };
}
