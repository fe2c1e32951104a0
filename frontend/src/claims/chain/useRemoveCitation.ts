import { api } from '../../api/http.js';
import type { CitationView } from '../../api/types.js';
import { passageBody } from '../../intake/passage.js';
import { useSend } from '../../ui/useApi.js';
import { useTell } from '../../ui/useTell.js';
import { pathsOf } from '../work.js';

/** Takes a citation out of the chain; for a moment it can be put back as it was. */
export function useRemoveCitation(claimId: string) {
  const tell = useTell();
  const refresh = pathsOf(claimId);
  const restore = useSend(
    (citation: CitationView) => api.post(`claims/${claimId}/citations`, bodyOf(citation)),
    {
      refresh,
      onSuccess: () => tell('The citation is back in the chain.'),
    },
  );
  return useSend((citation: CitationView) => api.delete(`citations/${citation.id}`), {
    refresh,
    onSuccess: (_, citation) =>
      tell('The citation is taken out of the chain.', { undo: () => restore.mutate(citation) }),
  });
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
