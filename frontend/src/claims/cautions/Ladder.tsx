import { Typography } from '@mui/material';
import type { ClaimAnalysis } from '../../api/types.js';
import { RUNG_WORD } from '../../ui/words.js';

/** How high the claim reaches, and how high its evidence; nothing where it is not about who did it. */
export function Ladder({ ladder }: Pick<ClaimAnalysis, 'ladder'>) {
  const { claim, evidence, reached } = ladder;
  if (claim === null) return null;
  return (
    <Typography sx={{ mb: 1.5, ...(reached ? {} : { color: 'warning.main' }) }}>
      The claim reaches the rung <strong>{RUNG_WORD[claim].toLowerCase()}</strong>;{' '}
      {evidence === null ? (
        'no support that readers can see, from a source graded A to D, bears on who did it.'
      ) : (
        <>
          what supports it reaches <strong>{RUNG_WORD[evidence].toLowerCase()}</strong>.
        </>
      )}
      {!reached && ' So it cannot be called supported.'}
    </Typography>
  );
}
