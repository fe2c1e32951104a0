import { api } from '../api/http.js';
import type { ClaimKind } from '../api/codes.js';
import type { ApiProblem } from '../api/problem.js';
import type { ChecklistView } from '../api/types.js';
import { useRefresh, useSend } from '../ui/useApi.js';
import { useTell } from '../ui/useTell.js';
import type { Asked } from './changes.js';

interface Next {
  readonly base: number;
  readonly note: string;
  readonly items: readonly Asked[];
}

interface Publishing {
  readonly send: (next: Next) => void;
  readonly busy: boolean;
  readonly problem: ApiProblem | null;
  /** The version that somebody published meanwhile. */
  readonly newer: ChecklistView | undefined;
  readonly reset: () => void;
}

/** Publishes the next version of a kind's checklist. */
export function usePublishing(kind: ClaimKind, onDone: () => void): Publishing {
  const tell = useTell();
  const refresh = useRefresh();
  const { mutate, isPending, error, reset } = useSend(
    (next: Next) => api.post<ChecklistView>(`checklists/${kind}/versions`, next),
    {
      refresh: ['checklists'],
      onSuccess: ({ version }) => {
        tell(`Version ${version} is published.`);
        onDone();
      },
      onProblem: ({ isStale }) => {
        if (isStale) refresh(['checklists']);
        return true;
      },
    },
  );
  return {
    send: mutate,
    busy: isPending,
    problem: error,
    newer: error?.isStale ? (error.current as ChecklistView) : undefined,
    reset,
  };
}
