import { Box, Typography } from '@mui/material';
import { RatingChip } from '../ui/RatingChip.js';
import type { DocDissent } from './document.js';
import { Part } from './FindingText.js';

/** What second checkers found otherwise, as readers will see it: without a name. */
export function Dissents({ dissent }: { dissent: readonly DocDissent[] }) {
  if (dissent.length === 0) return null;
  return (
    <Part title="Where we disagree">
      {dissent.map(({ rating, reason }) => (
        <Box key={rating + reason} sx={{ mb: 1.5 }}>
          <Typography component="div">
            A second checker rates it: <RatingChip rating={rating} />
          </Typography>
          <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{reason}</Typography>
        </Box>
      ))}
    </Part>
  );
}
