import Box from '@mui/material/Box';
import type { ReactElement } from 'react';
import type { Stage } from '../api/codes.js';
import { Sign } from './Sign.js';
import { STAGE_WORD } from './words.js';

type Tone = 'text.secondary' | 'primary.main' | 'warning.main' | 'success.main' | 'info.main';

const ring = <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.75" />;

/** How far along, as a filling disc: readable without colour. */
const LOOKS: Record<Stage, { tone: Tone; shape: ReactElement }> = {
  inbox: {
    tone: 'text.secondary',
    shape: (
      <circle
        cx="8"
        cy="8"
        r="6"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
        strokeDasharray="2.4 2.3"
      />
    ),
  },
  queued: { tone: 'text.secondary', shape: ring },
  in_work: {
    tone: 'info.main',
    shape: (
      <>
        {ring}
        <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />
      </>
    ),
  },
  in_review: {
    tone: 'warning.main',
    shape: (
      <>
        {ring}
        <path d="M8 2a6 6 0 1 1-6 6h6z" fill="currentColor" />
      </>
    ),
  },
  approved: { tone: 'success.main', shape: <circle cx="8" cy="8" r="6.75" fill="currentColor" /> },
  settled: {
    tone: 'success.main',
    shape: (
      <path
        fillRule="evenodd"
        fill="currentColor"
        d="M8 1.25a6.75 6.75 0 1 0 0 13.5 6.75 6.75 0 0 0 0-13.5zm3.7 4.6-1.2-1.1-3.4 3.8-1.6-1.6-1.2 1.2 2.9 2.8z"
      />
    ),
  },
  on_hold: {
    tone: 'text.secondary',
    shape: <path d="M4.5 3h2.5v10H4.5zM9 3h2.5v10H9z" fill="currentColor" />,
  },
  closed: {
    tone: 'text.secondary',
    shape: <path d="m4 4 8 8M12 4l-8 8" stroke="currentColor" strokeWidth="1.9" strokeLinecap="round" />,
  },
};

/** Where a claim stands, as shape and word. */
export function StageChip({ stage, size = 'medium' }: { stage: Stage; size?: 'small' | 'medium' }) {
  const { tone, shape } = LOOKS[stage];
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.75,
        color: tone,
        fontSize: size === 'small' ? '0.8125rem' : '0.875rem',
        fontWeight: 600,
        whiteSpace: 'nowrap',
      }}
    >
      <Sign>{shape}</Sign>
      {STAGE_WORD[stage]}
    </Box>
  );
}
