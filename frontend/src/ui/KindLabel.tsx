import Box from '@mui/material/Box';
import Tooltip from '@mui/material/Tooltip';
import type { ClaimKind } from '../api/codes.js';
import { KIND_MEANING, KIND_WORD } from './words.js';

/** The kind of a claim in a word, its meaning on hover; a claim without one has not been accepted yet. */
export function KindLabel({ kind }: { kind: ClaimKind | null }) {
  return (
    <Tooltip title={kind ? KIND_MEANING[kind] : 'Choose a kind when you accept the claim.'} describeChild>
      <Box component="span" sx={{ fontSize: '0.875rem', color: 'text.secondary', whiteSpace: 'nowrap' }}>
        {kind ? KIND_WORD[kind] : 'No kind yet'}
      </Box>
    </Tooltip>
  );
}
