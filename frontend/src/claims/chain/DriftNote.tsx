import { Box, Typography } from '@mui/material';
import type { Drift } from '../../api/types.js';
import { WordingDiff } from './WordingDiff.js';

/** What became of the wording along a citation; nothing when nothing of weight changed. */
export function DriftNote({ drift }: { drift: Drift | undefined }) {
  if (!drift || drift.changes.length === 0) return null;
  return (
    <Box sx={{ borderLeft: '3px solid', borderColor: 'warning.main', pl: 1.25, my: 0.5 }}>
      <Typography variant="body2" component="div">
        <Box component="strong" sx={{ color: 'warning.main' }}>
          ≠ The wording changed
        </Box>
        {drift.compared !== 'words' && ' (figures alone could be compared)'}
        <Box component="ul" sx={{ m: 0, pl: 2.25 }}>
          {drift.changes.map(({ kind, words }) => (
            <li key={`${kind} ${words}`}>{words}</li>
          ))}
        </Box>
        {drift.diff && (
          <details>
            <summary>Word by word</summary>
            <WordingDiff diff={drift.diff} />
          </details>
        )}
      </Typography>
    </Box>
  );
}
