import { Box, Button, Typography } from '@mui/material';
import { api } from '../../api/http.js';
import type { Chain, CitationView } from '../../api/types.js';
import { useSend } from '../../ui/useApi.js';
import { CITATION_KIND_WORD } from '../../ui/words.js';
import { pathsOf } from '../work.js';
import { upstreamName } from './chain.js';

interface CitationLineProps {
  readonly claimId: string;
  readonly chain: Chain;
  readonly citation: CitationView;
  readonly mayWrite: boolean;
}

/** From whom an appearance took the claim. */
export function CitationLine({ claimId, chain, citation, mayWrite }: CitationLineProps) {
  const { mutate, isPending } = useSend(() => api.delete(`citations/${citation.id}`), {
    refresh: pathsOf(claimId),
  });
  const name = upstreamName(chain, citation);
  return (
    <Typography variant="body2" sx={{ pl: 2 }}>
      <Box component="span" aria-hidden="true" sx={{ color: 'text.secondary', mr: 0.75 }}>
        ↳
      </Box>
      {CITATION_KIND_WORD[citation.kind].toLowerCase()} <strong>{name}</strong>
      {citation.asserted ? (
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {' '}
          (by our own reading)
        </Box>
      ) : (
        citation.passage && <>: “{citation.passage.exact}”</>
      )}
      {mayWrite && (
        <Button
          size="small"
          color="secondary"
          disabled={isPending}
          aria-label={`Remove the citation of ${name}`}
          onClick={() => mutate()}
          sx={{ ml: 0.5, py: 0 }}
        >
          Remove
        </Button>
      )}
    </Typography>
  );
}
