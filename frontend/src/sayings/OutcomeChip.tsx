import Box from '@mui/material/Box';
import type { ClaimSaying } from '../api/types.js';
import { RatingChip } from '../ui/RatingChip.js';
import { STAGE_WORD } from '../ui/words.js';

/** What the public reads of a claim, or how far the desk has got with it. */
export function OutcomeChip({
  claim: { outcome, stage },
}: {
  claim: Pick<ClaimSaying, 'outcome' | 'stage'>;
}) {
  if (outcome && outcome !== 'void') return <RatingChip rating={outcome} />;
  return (
    <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.875rem', fontWeight: 600 }}>
      {outcome === 'void' ? 'Void' : STAGE_WORD[stage]}
    </Box>
  );
}
