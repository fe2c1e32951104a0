import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import type { Rating } from '../api/codes.js';
import { Sign } from './Sign.js';
import { RATING_WORD } from './words.js';

type Tone = 'success.main' | 'warning.main' | 'error.main' | 'text.secondary';

const disc = <circle cx="8" cy="8" r="7" fill="currentColor" />;
const ring = <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.6" />;
const stroke = (d: string, colour = 'currentColor') => (
  <path d={d} fill="none" stroke={colour} strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round" />
);
const ground = 'var(--mui-palette-background-paper)';

const LOOKS: Record<Rating, { tone: Tone; shape: ReactElement }> = {
  supported: {
    tone: 'success.main',
    shape: (
      <>
        {disc}
        {stroke('m4.8 8.3 2.2 2.2 4.2-4.8', ground)}
      </>
    ),
  },
  mostly_supported: {
    tone: 'success.main',
    shape: (
      <>
        {ring}
        {stroke('m5 8.2 2.1 2.1 3.9-4.4')}
      </>
    ),
  },
  mixed: {
    tone: 'warning.main',
    shape: (
      <>
        {ring}
        <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4z" fill="currentColor" />
      </>
    ),
  },
  misleading: {
    tone: 'warning.main',
    shape: (
      <>
        {stroke('M8 2.2 14.3 13.4H1.7z')}
        {stroke('M8 6.4v3.2M8 11.4v.1')}
      </>
    ),
  },
  refuted: {
    tone: 'error.main',
    shape: (
      <>
        {disc}
        {stroke('m5.4 5.4 5.2 5.2M10.6 5.4l-5.2 5.2', ground)}
      </>
    ),
  },
  unproven: {
    tone: 'text.secondary',
    shape: (
      <circle
        cx="8"
        cy="8"
        r="6.2"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeDasharray="2.6 2.2"
      />
    ),
  },
  contested: { tone: 'text.secondary', shape: stroke('M2 5.5h11M10 2.5l3 3M14 10.5H3M6 13.5l-3-3') },
  unverifiable: {
    tone: 'text.secondary',
    shape: (
      <>
        {ring}
        {stroke('M6.2 6.4c.2-2.4 3.8-2.2 3.7.1-.1 1.4-1.9 1.4-1.9 2.8M8 11.5v.1')}
      </>
    ),
  },
};

/** What the evidence says, as shape and word; `null` is a finding not yet made. */
export function RatingChip({ rating }: { rating: Rating | null }) {
  const look = rating ? LOOKS[rating] : undefined;
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.75,
        color: look?.tone ?? 'text.secondary',
        fontSize: '0.875rem',
        fontWeight: 600,
        whiteSpace: 'nowrap',
      }}
    >
      {look && <Sign>{look.shape}</Sign>}
      {rating ? RATING_WORD[rating] : 'No rating yet'}
    </Box>
  );
}
