import { Box, Button, Typography } from '@mui/material';
import type { Chain, ChainAnalysis, CitationView } from '../../api/types.js';
import { CITATION_KIND_WORD } from '../../ui/words.js';
import { driftAlong } from '../chain/analysis.js';
import { DriftNote } from '../chain/DriftNote.js';
import type { Removal } from '../chain/useRemoveCitation.js';
import { upstreamName } from './chain.js';

interface CitationLineProps {
  readonly chain: Chain;
  readonly analysis: ChainAnalysis | undefined;
  readonly citation: CitationView;
  readonly mayWrite: boolean;
  readonly removal: Removal;
}

/** From whom an appearance took the claim, and what became of the words. */
export function CitationLine({ chain, analysis, citation, mayWrite, removal }: CitationLineProps) {
  const name = upstreamName(chain, citation);
  return (
    <Typography variant="body2" component="div" sx={{ pl: 2 }}>
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
          disabled={removal.isBusy}
          aria-label={`Remove the citation of ${name}`}
          onClick={() => removal.remove(citation)}
          sx={{ ml: 0.5, py: 0 }}
        >
          Remove
        </Button>
      )}
      <DriftNote drift={driftAlong(analysis, citation)} />
    </Typography>
  );
}
