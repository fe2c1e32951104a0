import { Box, Button } from '@mui/material';
import type { JudgingState } from './judging.js';

/** Whether the server has every mark, in words. */
export function SaveState({ state, onRetry }: { state: JudgingState; onRetry: () => void }) {
  const refused = state.is === 'refused';
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, fontSize: '0.875rem', minHeight: 32 }}>
      <Box
        component="span"
        role={refused ? 'alert' : 'status'}
        sx={{ color: refused ? 'error.main' : 'text.secondary' }}
      >
        {WORDS[state.is]}
        {refused && ` ${state.why} Your marks stay on the screen until it works.`}
      </Box>
      {refused && (
        <Button size="small" onClick={onRetry}>
          Try again
        </Button>
      )}
    </Box>
  );
}

const WORDS: Record<JudgingState['is'], string> = {
  saved: 'every mark is saved',
  saving: 'saving …',
  refused: 'not saved:',
  conflict: 'not saved: you judged this cell elsewhere',
};
