import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack, Typography } from '@mui/material';
import { useId, useRef, type FormEvent, type ReactNode } from 'react';
import type { ApiProblem } from '../api/problem.js';
import { useRefusal } from './refusal.js';

interface FormDialogProps {
  readonly title: string;
  readonly does: string;
  readonly busy: boolean;
  readonly problem: ApiProblem | null;
  readonly onSend: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form over the page: what it does is on its button; a refusal stands beneath the fields. */
export function FormDialog({ title, does, busy, problem, onSend, onClose, children }: FormDialogProps) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const refusal = useRefusal(form, problem);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) onSend();
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} fullWidth maxWidth="sm">
      <form ref={form} onSubmit={submit} noValidate style={{ display: 'contents' }}>
        <DialogTitle id={id}>{title}</DialogTitle>
        <DialogContent>
          <Stack spacing={2}>
            {children}
            {refusal && (
              <Typography role="alert" color="error">
                {refusal}
              </Typography>
            )}
          </Stack>
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="contained" aria-disabled={busy}>
            {busy ? 'One moment …' : does}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
