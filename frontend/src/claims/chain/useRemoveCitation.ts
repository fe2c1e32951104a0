import { useState } from 'react';
import { api } from '../../api/http.js';
import type { CitationView } from '../../api/types.js';
import { passageBody } from '../../intake/passage.js';
import { useSend } from '../../ui/useApi.js';
import { useTell } from '../../ui/useTell.js';
import { pathsOf } from '../work.js';

/** Takes citations out of the chain; the last one can be put back as it was. */
export interface Removal {
  readonly remove: (citation: CitationView) => void;
  readonly isBusy: boolean;
  /** The one taken out last, until it is put back. */
  readonly removed: CitationView | null;
  readonly restore: () => void;
}

export function useRemoveCitation(claimId: string): Removal {
  const tell = useTell();
  const [removed, setRemoved] = useState<CitationView | null>(null);
  const refresh = pathsOf(claimId);
  const restore = useSend(
    (citation: CitationView) => api.post(`claims/${claimId}/citations`, bodyOf(citation)),
    {
      refresh,
      onSuccess: () => {
        setRemoved(null);
        tell('The citation is back in the chain.');
      },
    },
  );
  const remove = useSend((citation: CitationView) => api.delete(`citations/${citation.id}`), {
    refresh,
    onSuccess: (_, citation) => {
      setRemoved(citation);
      tell('The citation is taken out of the chain.', { undo: () => restore.mutate(citation) });
    },
  });
  return {
    remove: remove.mutate,
    isBusy: remove.isPending || restore.isPending,
    removed,
    restore: () => removed && restore.mutate(removed),
  };
}

/** The citation as it was entered. */
export function bodyOf({ appearanceId, upstream, kind, passage }: CitationView) {
  return {
    appearanceId,
    kind,
    ...('party' in upstream
      ? { upstreamPartyId: upstream.party.id }
      : { upstreamAppearanceId: upstream.appearanceId }),
    ...(passage ? { passage: passageBody(passage.captureId, passage) } : {}),
  };
}
