import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { PARTY_KINDS, type PartyKind } from '../api/codes.js';
import { api } from '../api/http.js';
import type { Party } from '../api/types.js';
import { useSend } from './useApi.js';
import { choicesOf, PARTY_KIND_WORD } from './words.js';

interface NewPartyDialogProps {
  readonly name: string;
  readonly onClose: () => void;
  readonly onMade: (party: Party) => void;
}

/** A party made while something else is being written: a name, a kind, and a line to tell it from others. */
export function NewPartyDialog({ name: typed, onClose, onMade }: NewPartyDialogProps) {
  const [name, setName] = useState(typed);
  const [kind, setKind] = useState<PartyKind>('organisation');
  const [description, setDescription] = useState('');
  const [faults, setFaults] = useState<Record<string, string>>({});
  const make = useSend((party: object) => api.post<Party>('parties', party), {
    refresh: ['parties'],
    onSuccess: onMade,
    onProblem: ({ fields, message }) => {
      const found = Object.fromEntries(fields.map(({ field, detail }) => [field, detail]));
      setFaults(fields.length > 0 ? found : { name: message });
      return true;
    },
  });
  const save = () => make.mutate({ name: name.trim(), kind, description: description.trim() });

  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby="new-party">
      <DialogTitle id="new-party">New party</DialogTitle>
      <DialogContent
        sx={{ display: 'grid', gap: 2.5 }}
        onKeyDown={(event) => {
          // The dialog may stand inside a form; Enter must not send that one.
          if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
            event.preventDefault();
            save();
          }
        }}
      >
        <TextField
          label="Name"
          value={name}
          autoFocus
          required
          error={faults.name !== undefined}
          helperText={faults.name}
          onChange={({ target }) => setName(target.value)}
        />
        <TextField
          select
          label="Kind"
          value={kind}
          error={faults.kind !== undefined}
          helperText={faults.kind ?? 'Somebody quoted without a name is “Unnamed”.'}
          slotProps={{ select: { native: true } }}
          onChange={({ target }) => setKind(PARTY_KINDS.find((one) => one === target.value) ?? kind)}
        >
          {choicesOf(PARTY_KINDS, PARTY_KIND_WORD).map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice.name}
            </option>
          ))}
        </TextField>
        <TextField
          label="Description"
          value={description}
          error={faults.description !== undefined}
          helperText={faults.description ?? 'A line that tells this party from others; readers see it.'}
          onChange={({ target }) => setDescription(target.value)}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Cancel</Button>
        <Button variant="contained" loading={make.isPending} onClick={save}>
          Add party
        </Button>
      </DialogActions>
    </Dialog>
  );
}
