import { Box, Button, Dialog, DialogContent, DialogTitle, TextField, Typography } from '@mui/material';
import { useId, useState, type KeyboardEvent } from 'react';
import { DISMISSAL_REASONS, type DismissalReason } from '../../api/codes.js';
import type { Suggestion } from '../../api/types.js';
import { DISMISSAL_WORD } from '../../ui/words.js';
import { KeyHint } from './KeyHint.js';

interface DismissDialogProps {
  readonly suggestion: Suggestion;
  readonly onDismiss: (reason: DismissalReason, note?: string) => void;
  readonly onClose: () => void;
}

/** Why it is not worth a claim: one press, by mouse or by number. Only “another reason” asks for words. */
export function DismissDialog({ suggestion, onDismiss, onClose }: DismissDialogProps) {
  const title = useId();
  const [note, setNote] = useState<string>();
  const choose = (reason: DismissalReason) => {
    if (reason === 'other') setNote(note ?? '');
    else onDismiss(reason);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const reason = DISMISSAL_REASONS[Number(event.key) - 1];
    if (note !== undefined || !reason) return;
    event.preventDefault();
    choose(reason);
  };
  return (
    <Dialog
      open
      disableRestoreFocus
      onClose={onClose}
      onKeyDown={onKeyDown}
      aria-labelledby={title}
      fullWidth
      maxWidth="xs"
    >
      <DialogTitle id={title} sx={{ pb: 0.5 }}>
        Why is it not worth a claim?
      </DialogTitle>
      <DialogContent>
        <Typography variant="body2" color="textSecondary" sx={{ mb: 1.5 }}>
          {suggestion.statement}
        </Typography>
        {note === undefined ? (
          <Reasons onChoose={choose} />
        ) : (
          <OwnWords note={note} onChange={setNote} onSend={() => onDismiss('other', note.trim())} />
        )}
        <Button onClick={onClose} sx={{ mt: 1, ml: -0.75 }}>
          Keep it
        </Button>
      </DialogContent>
    </Dialog>
  );
}

function Reasons({ onChoose }: { onChoose: (reason: DismissalReason) => void }) {
  return (
    <Box sx={{ display: 'grid', gap: 0.75 }}>
      {DISMISSAL_REASONS.map((reason, index) => (
        <Button
          key={reason}
          variant="outlined"
          color="secondary"
          autoFocus={index === 0}
          aria-keyshortcuts={String(index + 1)}
          onClick={() => onChoose(reason)}
          sx={{ justifyContent: 'space-between', color: 'text.primary' }}
        >
          {DISMISSAL_WORD[reason]}
          <KeyHint>{index + 1}</KeyHint>
        </Button>
      ))}
    </Box>
  );
}

interface OwnWordsProps {
  readonly note: string;
  readonly onChange: (note: string) => void;
  readonly onSend: () => void;
}

function OwnWords({ note, onChange, onSend }: OwnWordsProps) {
  return (
    <Box
      component="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (note.trim() !== '') onSend();
      }}
    >
      <TextField
        label="The reason in a few words"
        required
        autoFocus
        value={note}
        slotProps={{ htmlInput: { maxLength: 1000 } }}
        onChange={({ target }) => onChange(target.value)}
      />
      <Button type="submit" variant="contained" disabled={note.trim() === ''} sx={{ mt: 1.5 }}>
        Dismiss it
      </Button>
    </Box>
  );
}
