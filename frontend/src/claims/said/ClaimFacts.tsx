import { Box } from '@mui/material';
import type { ClaimView } from '../../api/types.js';
import { descriptionOf } from '../../intake/facets.js';
import { factsOf } from './facts.js';

/** The facets of a claim as a short table; what was not given says so. */
export function ClaimFacts({ claim }: { claim: ClaimView }) {
  const facts = factsOf(descriptionOf(claim));
  if (facts.length === 0) return null;
  return (
    <Box component="dl" sx={LOOKS}>
      {facts.map(({ label, words, lacking }) => (
        <Box key={label} sx={{ display: 'contents' }}>
          <dt>{label}</dt>
          <Box component="dd" sx={lacking ? { fontStyle: 'italic', color: 'text.secondary' } : {}}>
            {words}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

const LOOKS = {
  m: 0,
  mt: 1.25,
  display: 'grid',
  gridTemplateColumns: 'fit-content(45%) 1fr',
  columnGap: 2,
  rowGap: 0.25,
  fontSize: '0.875rem',
  '& dt': { color: 'text.secondary' },
  '& dd': { m: 0, overflowWrap: 'anywhere' },
} as const;
