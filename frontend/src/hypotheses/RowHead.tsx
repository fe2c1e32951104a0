import { Box } from '@mui/material';
import { SERIF } from '../app/theme.js';
import type { Row } from './matrix.js';

interface RowHeadProps {
  readonly row: Row;
  /** Whether the cursor is in this row. */
  readonly current: boolean;
}

/** The head of a row: evidence by its number and first words, an absence by its own. */
export function RowHead({ row: { evidence, words, label }, current }: RowHeadProps) {
  return (
    <Box component="th" scope="row" sx={current ? { boxShadow: 'inset 3px 0 0 currentColor' } : {}}>
      <Box sx={CLAMPED}>
        {evidence ? (
          <>
            <strong>{label}</strong> <span style={{ fontFamily: SERIF }}>{evidence.exact}</span>
          </>
        ) : (
          <>
            <strong>{label}</strong> {words}
          </>
        )}
      </Box>
    </Box>
  );
}

const CLAMPED = {
  display: '-webkit-box',
  WebkitBoxOrient: 'vertical',
  WebkitLineClamp: 2,
  overflow: 'hidden',
  overflowWrap: 'anywhere',
  pl: 0.75,
} as const;
