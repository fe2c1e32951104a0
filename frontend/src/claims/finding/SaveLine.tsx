import { Box, Button } from '@mui/material';
import type { Written } from './autosave.js';

interface SaveLineProps {
  readonly written: Written;
  readonly onRetry: () => void;
}

/** Whether the server has what is on the screen, in words; a screen reader hears it when it changes for the worse. */
export function SaveLine({ written, onRetry }: SaveLineProps) {
  const { state } = written;
  const refused = state.is === 'refused';
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, fontSize: '0.875rem', minHeight: 32 }}>
      <Box
        component="span"
        role={refused ? 'alert' : 'status'}
        sx={{ color: refused ? 'error.main' : 'text.secondary' }}
      >
        {saying(written)}
      </Box>
      {refused && (
        <Button size="small" onClick={onRetry}>
          Try again
        </Button>
      )}
    </Box>
  );
}

const HOUR = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

function saying({ state, revision }: Written): string {
  if (state.is === 'waiting' || state.is === 'saving') return 'saving …';
  if (state.is === 'conflict') return 'not saved: somebody wrote a newer revision';
  if (state.is === 'refused') return `not saved: ${state.why} Your words are kept in this tab.`;
  if (!revision) return 'nothing written yet';
  return `saved as revision ${revision.number} · ${HOUR.format(new Date(revision.createdAt))}`;
}
