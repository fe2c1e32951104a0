import { Box, Typography } from '@mui/material';
import type { ChecklistItem } from '../api/types.js';
import { DEMAND_WORD } from '../claims/checklist/checklist.js';
import { EmptyState } from '../ui/EmptyState.js';

/** The questions in their order, to be read. */
export function Questions({ items }: { items: readonly ChecklistItem[] }) {
  if (items.length === 0) {
    return (
      <EmptyState title="No questions">A claim of this kind goes to review without a checklist.</EmptyState>
    );
  }
  return (
    <Box component="ol" sx={{ m: 0, pl: 3, display: 'grid', gap: 1.5 }}>
      {items.map(({ key, question, help, demands }) => (
        <li key={key}>
          <Typography sx={{ fontWeight: 600 }}>{question}</Typography>
          <Typography variant="body2" color="textSecondary">
            {help} Needs: {DEMAND_WORD[demands].toLowerCase()}.
          </Typography>
        </li>
      ))}
    </Box>
  );
}
