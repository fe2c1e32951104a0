import { useEffect, useState, useSyncExternalStore } from 'react';
import { api } from '../../api/http.js';
import type { RevisionView } from '../../api/types.js';
import { useRefresh } from '../../ui/useApi.js';
import { pathsOf } from '../work.js';
import { Autosave, type Written } from './autosave.js';
import { DraftDrawer } from './draft.js';
import { sendable } from './finding.js';

export interface FindingDesk {
  readonly written: Written;
  readonly autosave: Autosave;
}

/** The verdict in writing: what is typed, what the server has, and the way between the two. */
export function useFinding(claimId: string, personId: string, latest: RevisionView | undefined): FindingDesk {
  const refresh = useRefresh();
  const [autosave] = useState(
    () =>
      new Autosave(latest, new DraftDrawer(sessionStorage, claimId, personId), async (base, finding) => {
        const revision = await api.post<RevisionView>(`claims/${claimId}/revisions`, {
          base,
          ...sendable(finding),
        });
        refresh(pathsOf(claimId));
        return revision;
      }),
  );
  const written = useSyncExternalStore(autosave.listen, autosave.get);

  useEffect(() => autosave.meet(latest), [autosave, latest]);

  useEffect(() => {
    const leaving = (event: BeforeUnloadEvent) => {
      if (autosave.get().state.is !== 'saved') event.preventDefault();
    };
    const online = () => void autosave.flush();
    window.addEventListener('beforeunload', leaving);
    window.addEventListener('online', online);
    return () => {
      window.removeEventListener('beforeunload', leaving);
      window.removeEventListener('online', online);
      void autosave.flush();
    };
  }, [autosave]);

  return { written, autosave };
}
