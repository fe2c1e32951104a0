import { Box } from '@mui/material';
import type { Mark } from './matrix.js';
import { MARK_WORD } from './words.js';

const COLOUR: Record<Mark, string> = {
  CC: 'success.main',
  C: 'success.main',
  N: 'text.secondary',
  I: 'error.main',
  II: 'error.main',
  NA: 'text.secondary',
};

/** The mark as its letters; a reader of the screen hears its words. */
export function MarkSign({ mark }: { mark: Mark }) {
  return (
    <Box component="span" sx={{ color: COLOUR[mark], fontWeight: 650 }} title={MARK_WORD[mark]}>
      <span aria-hidden>{mark}</span>
      <span style={HEARD}>{MARK_WORD[mark]}</span>
    </Box>
  );
}

/** Out of sight, and read out. */
export const HEARD = {
  position: 'absolute',
  width: 1,
  height: 1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const;
