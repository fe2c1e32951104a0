import { Button, Popover, Stack, TextField, Typography } from '@mui/material';
import { useState, type FormEvent } from 'react';
import { api } from '../api/http.js';
import type { ClaimState, StateView } from '../api/types.js';
import { useSend } from '../ui/useApi.js';
import { TimeAgo } from '../ui/TimeAgo.js';
import { messagesOf } from '../ui/fieldMessages.js';
import { localMoment } from './moves/answers.js';
import { pathsOf } from './work.js';

interface UrgencyProps {
  readonly claimId: string;
  readonly state: StateView;
  readonly mayWrite: boolean;
}

/** How urgent the claim is and when it is due; a press changes both. */
export function Urgency({ claimId, state, mayWrite }: UrgencyProps) {
  const [at, setAt] = useState<HTMLElement | null>(null);
  const words = (
    <>
      priority {state.priority}
      {state.due ? (
        <>
          , due <TimeAgo at={state.due} />
        </>
      ) : (
        ', no due date'
      )}
    </>
  );
  if (!mayWrite) return <span>{words}</span>;
  return (
    <>
      <Button
        size="small"
        color="inherit"
        aria-haspopup="dialog"
        aria-expanded={at !== null}
        onClick={({ currentTarget }) => setAt(currentTarget)}
        sx={{
          fontWeight: 'inherit',
          fontSize: 'inherit',
          px: 0.75,
          mx: -0.75,
          textDecoration: 'underline dotted',
        }}
      >
        <span>{words}</span>
      </Button>
      <Popover
        open={at !== null}
        anchorEl={at}
        onClose={() => setAt(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': 'Priority and due date' } }}
      >
        <UrgencyForm claimId={claimId} state={state} onDone={() => setAt(null)} />
      </Popover>
    </>
  );
}

function UrgencyForm({ claimId, state, onDone }: { claimId: string; state: StateView; onDone: () => void }) {
  const [priority, setPriority] = useState(String(state.priority));
  const [due, setDue] = useState(state.due ? localMoment(new Date(state.due)) : '');
  const { mutate, isPending, error } = useSend(
    () =>
      api.patch<ClaimState>(`claims/${claimId}/state`, {
        version: state.version,
        priority: Number(priority),
        due: due === '' ? null : new Date(due).toISOString(),
      }),
    { refresh: pathsOf(claimId), onSuccess: onDone, onProblem: () => true },
  );
  const told = messagesOf(error?.fields ?? []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate();
  };
  return (
    <Stack component="form" onSubmit={submit} spacing={2} sx={{ p: 2, width: 280 }}>
      <TextField
        type="number"
        label="Priority, 0 to 99"
        value={priority}
        error={told.priority !== undefined}
        helperText={told.priority ?? '50 is usual, 99 is most urgent.'}
        slotProps={{ htmlInput: { min: 0, max: 99 } }}
        onChange={({ target }) => setPriority(target.value)}
      />
      <TextField
        type="datetime-local"
        label="Due"
        value={due}
        error={told.due !== undefined}
        helperText={told.due}
        onChange={({ target }) => setDue(target.value)}
      />
      {error && error.fields.length === 0 && (
        <Typography role="alert" variant="body2" color="error">
          {error.message}
        </Typography>
      )}
      <Button type="submit" variant="contained" aria-disabled={isPending}>
        Save
      </Button>
    </Stack>
  );
}
