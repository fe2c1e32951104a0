import { Typography } from '@mui/material';
import type { ChainAnalysis } from '../../api/types.js';

/** What the chain amounts to: whether its origins are independent, where it was first, and what goes round in a circle. */
export function ChainSum({ analysis }: { analysis: ChainAnalysis }) {
  const { independent, first, circles, depth } = analysis;
  const steps = `${depth} ${depth === 1 ? 'step' : 'steps'}`;
  return (
    <>
      <Typography variant="body2">{independent.words}</Typography>
      <Typography variant="body2" color="textSecondary">
        {first.words}
        {depth > 0 && ` The longest way from the origin has ${steps}.`}
      </Typography>
      {circles.map(({ words }) => (
        <Typography key={words} variant="body2" sx={{ color: 'warning.main', fontWeight: 600 }}>
          Reported in a circle: {words}
        </Typography>
      ))}
    </>
  );
}
