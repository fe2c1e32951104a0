import { useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useCallback } from 'react';
import { api } from '../../api/http.js';
import type { ApiProblem } from '../../api/problem.js';
import type { Suggestion, SuggestionRun, Suggestions } from '../../api/types.js';
import { keyOf, useApi, useSend } from '../../ui/useApi.js';
import { lookAgainIn } from './run.js';

/** Where the suggestions of a capture are asked for. */
export function pathOf(captureId: string): string {
  return `captures/${captureId}/suggestions`;
}

/** The suggestions of a capture; while its text is being read, looked at again and again. */
export function useSuggestions(captureId: string): UseQueryResult<Suggestions, ApiProblem> {
  return useApi<Suggestions>(pathOf(captureId), undefined, { every: (known) => lookAgainIn(known?.run) });
}

/** Puts suggestions as the server answered them in the place of those that are shown. */
export function useReplace(captureId: string): (answered: readonly Suggestion[]) => void {
  const cache = useQueryClient();
  return useCallback(
    (answered) => {
      const fresh = new Map(answered.map((one) => [one.id, one]));
      cache.setQueryData<Suggestions>(
        keyOf(pathOf(captureId)),
        (known) =>
          known && { ...known, suggestions: known.suggestions.map((one) => fresh.get(one.id) ?? one) },
      );
    },
    [cache, captureId],
  );
}

/** Has the text read anew. */
export function useReadAgain(captureId: string) {
  return useSend(() => api.post<SuggestionRun>(`captures/${captureId}/suggestion-runs`), {
    refresh: [pathOf(captureId)],
  });
}
