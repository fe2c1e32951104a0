import { Box } from '@mui/material';
import type { Coefficient } from '../api/types.js';
import { numberInWords, RELIABLE, TENTATIVE } from './meaning.js';

const WIDTH = 320;
const HEIGHT = 34;
const EDGE = 8;
/** Chance stands at 0; what is far below it is drawn at the left edge. */
const LEAST = -0.4;

/** Alpha as a mark on its scale and the interval as a line through it; its words are the picture's name. */
export function IntervalBar({ coefficient }: { coefficient: Coefficient }) {
  const { alpha, low, high } = coefficient;
  return (
    <Box
      component="svg"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={`On a scale from 0, chance, to 1, full agreement: ${numberInWords(coefficient)}.`}
      sx={{ width: '100%', maxWidth: 420, display: 'block', overflow: 'visible', color: 'text.primary' }}
    >
      <line x1={at(LEAST)} x2={at(1)} y1="14" y2="14" stroke="var(--mui-palette-divider)" strokeWidth="2" />
      {[0, TENTATIVE, RELIABLE, 1].map((mark) => (
        <g key={mark}>
          <line x1={at(mark)} x2={at(mark)} y1="8" y2="20" stroke="var(--mui-palette-text-secondary)" />
          <text
            x={at(mark)}
            y="31"
            textAnchor="middle"
            fontSize="10"
            fill="var(--mui-palette-text-secondary)"
          >
            {mark === TENTATIVE ? '.67' : mark}
          </text>
        </g>
      ))}
      {low !== null && high !== null && (
        <line
          x1={at(low)}
          x2={Math.max(at(high), at(low) + 2)}
          y1="14"
          y2="14"
          stroke="var(--mui-palette-primary-main)"
          strokeWidth="6"
          strokeLinecap="round"
          opacity="0.45"
        />
      )}
      {alpha !== null && (
        <circle
          cx={at(alpha)}
          cy="14"
          r="5"
          fill="var(--mui-palette-primary-main)"
          stroke="var(--mui-palette-background-default)"
        />
      )}
    </Box>
  );
}

function at(value: number): number {
  const within = Math.max(LEAST, Math.min(1, value));
  return EDGE + ((within - LEAST) / (1 - LEAST)) * (WIDTH - 2 * EDGE);
}
