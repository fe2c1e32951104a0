import { Box } from '@mui/material';
import type { ReactElement } from 'react';
import type { ClaimKind, SuggestionState } from '../../api/codes.js';
import { Sign } from '../../ui/Sign.js';
import { KIND_WORD, SUGGESTION_STATE_WORD } from '../../ui/words.js';
import { FAMILY } from './textLooks.js';

const SHAPE = {
  who: { tone: 'info.main', shape: <circle cx="8" cy="8" r="5.5" fill="currentColor" /> },
  effect: { tone: 'warning.main', shape: <path d="M8 2.2 14.2 13.4H1.8z" fill="currentColor" /> },
  means: { tone: 'success.main', shape: <path d="M8 1.6 14.4 8 8 14.4 1.6 8z" fill="currentColor" /> },
  rest: { tone: 'text.secondary', shape: <path d="M3 3h10v10H3z" fill="currentColor" /> },
} as const;

/** The kind of what is claimed: the shape of its family, and its word. */
export function KindTag({ kind }: { kind: ClaimKind }) {
  const { tone, shape } = SHAPE[FAMILY[kind]];
  return (
    <Box component="span" sx={{ ...TAG, color: tone }}>
      <Sign size={11}>{shape}</Sign>
      {KIND_WORD[kind]}
    </Box>
  );
}

const STATE: Record<Exclude<SuggestionState, 'open'>, { tone: string; shape: ReactElement }> = {
  accepted: { tone: 'success.main', shape: <path d="m3 8.5 3.2 3.3L13 4.6" {...stroke()} /> },
  merged: { tone: 'success.main', shape: <path d="M3 3.5 8 8l5-4.5M8 8v5.5" {...stroke()} /> },
  dismissed: { tone: 'text.secondary', shape: <path d="m4 4 8 8M12 4l-8 8" {...stroke()} /> },
};

/** What became of it; nothing is said of what is open. */
export function StateTag({ state }: { state: SuggestionState }) {
  if (state === 'open') return null;
  const { tone, shape } = STATE[state];
  return (
    <Box component="span" sx={{ ...TAG, color: tone }}>
      <Sign size={13}>{shape}</Sign>
      {SUGGESTION_STATE_WORD[state]}
    </Box>
  );
}

function stroke() {
  return { fill: 'none', stroke: 'currentColor', strokeWidth: 2, strokeLinecap: 'round' } as const;
}

const TAG = {
  display: 'inline-flex',
  alignItems: 'center',
  gap: 0.625,
  fontSize: '0.8125rem',
  fontWeight: 600,
  whiteSpace: 'nowrap',
} as const;
