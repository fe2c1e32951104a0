import { Box, Button } from '@mui/material';
import { MARKS, type Mark } from './matrix.js';
import { MARK_KEY, MARK_WORD } from './words.js';

interface MarkBarProps {
  /** Where the marks go, in words; undefined where the cursor is in no cell to be judged. */
  readonly target: string | undefined;
  readonly current: Mark | null;
  readonly onMark: (mark: Mark | null) => void;
}

/** What can be said in a cell, each with its keys; pressing one judges the cell with the cursor. */
export function MarkBar({ target, current, onMark }: MarkBarProps) {
  return (
    <Box
      role="group"
      aria-label={target ? `Judge ${target}` : 'Marks'}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}
    >
      {MARKS.map((mark, place) => (
        <Button
          key={mark}
          size="small"
          variant={current === mark ? 'contained' : 'outlined'}
          aria-pressed={current === mark}
          disabled={target === undefined}
          onClick={() => onMark(current === mark ? null : mark)}
          sx={{ textTransform: 'none', px: 1, py: 0.25, minWidth: 0, fontSize: '0.8125rem' }}
        >
          <strong>{mark}</strong>&nbsp;{MARK_WORD[mark]}
          <Box component="kbd" sx={{ fontFamily: 'inherit', ml: 0.75, opacity: 0.85 }}>
            {place + 1} {MARK_KEY[mark]}
          </Box>
        </Button>
      ))}
    </Box>
  );
}
