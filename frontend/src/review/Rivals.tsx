import { Box, Typography } from '@mui/material';
import type { DocHeld, DocHypotheses } from './document.js';
import { Part } from './FindingText.js';

/** Who else it could be, as readers are told. A document of the first format says nothing of it. */
export function Rivals({ hypotheses }: { hypotheses?: DocHypotheses | null }) {
  if (!hypotheses) return null;
  const { analysts } = hypotheses;
  return (
    <Part title="Who else could it be">
      <Typography color="textSecondary" variant="body2" sx={{ mb: 1 }}>
        Judged by {analysts === 1 ? 'one person' : `${analysts} people, each alone`}. Readers see what speaks
        against each, and no names.
      </Typography>
      <Box component="ol" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 1 }}>
        {hypotheses.hypotheses.map(({ statement, against, untested, disputed }) => (
          <li key={statement}>
            <strong>{statement}</strong>{' '}
            {untested
              ? 'Untested: nothing bears on it.'
              : against.length === 0
                ? 'Nothing speaks against it.'
                : `Against it: ${against.map((one) => `${held(one)} (${one.analysts} of ${analysts})`).join(', ')}.`}
            {disputed.length > 0 && ` ≠ Judged differently: ${disputed.map(held).join(', ')}.`}
          </li>
        ))}
      </Box>
    </Part>
  );
}

function held({ evidence, absent }: DocHeld): string {
  return evidence === null ? `absent: ${absent}` : `[${evidence}]`;
}
