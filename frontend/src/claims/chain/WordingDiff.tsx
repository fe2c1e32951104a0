import { Box } from '@mui/material';
import { SERIF } from '../../app/theme.js';
import type { Drift } from '../../api/types.js';

/** Two wordings in one: what went is struck out, what came is underlined. */
export function WordingDiff({ diff }: { diff: NonNullable<Drift['diff']> }) {
  return (
    <Box component="p" sx={LOOKS}>
      {diff.map(({ kind, text }, place) => {
        if (kind === 'removed') return <del key={place}>{text}</del>;
        return kind === 'added' ? <ins key={place}>{text}</ins> : <span key={place}>{text}</span>;
      })}
    </Box>
  );
}

const LOOKS = {
  m: 0,
  fontFamily: SERIF,
  lineHeight: 1.55,
  overflowWrap: 'anywhere',
  '& del': { color: 'error.main' },
  '& ins': { color: 'success.main', fontWeight: 600 },
} as const;
