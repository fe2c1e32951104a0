import { Box } from '@mui/material';
import { DEMAND_WORD } from '../claims/checklist/checklist.js';
import type { Change } from './changes.js';

const WORD: Record<Change['is'], string> = {
  added: 'Added',
  removed: 'Removed',
  reworded: 'Reworded',
  demands: 'Needs something else',
  moved: 'Moved',
};

/** What a version asks differently from the one before. */
export function ChangeList({ changes }: { changes: readonly Change[] }) {
  return (
    <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5, color: 'text.secondary', fontSize: '0.9375rem' }}>
      {changes.map(({ is, question, was }, place) => (
        <li key={place}>
          <strong>{WORD[is]}</strong>: {question}
          {was &&
            ` (before: ${is === 'demands' ? DEMAND_WORD[was as keyof typeof DEMAND_WORD].toLowerCase() : was})`}
        </li>
      ))}
    </Box>
  );
}
