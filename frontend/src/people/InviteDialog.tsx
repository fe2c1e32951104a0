import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useState, type FormEvent } from 'react';
import { ROLES, type Role } from '../api/codes.js';
import { api } from '../api/http.js';
import type { InvitedPerson } from '../api/types.js';
import { useSend } from '../ui/useApi.js';
import { ROLE_MEANING } from '../ui/words.js';
import type { Handed } from './PeopleList.js';
import { RoleSelect } from './RoleSelect.js';

interface InviteDialogProps {
  onClose: () => void;
  onInvited: (handed: Handed) => void;
}

/** Name, address and role of somebody new. */
export function InviteDialog({ onClose, onInvited }: InviteDialogProps) {
  const [role, setRole] = useState<Role>(ROLES[0]);
  const [faults, setFaults] = useState<Record<string, string>>({});
  const invite = useSend((body: object) => api.post<InvitedPerson>('people', body), {
    refresh: ['people'],
    onSuccess: ({ person, invitation }) => onInvited({ name: person.name, invitation }),
    onProblem: ({ fields, message }) => {
      const byField = Object.fromEntries(fields.map(({ field, detail }) => [field, detail]));
      setFaults(fields.length > 0 ? byField : { all: message });
      return true;
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setFaults({});
    invite.mutate({ name: String(form.get('name')).trim(), email: String(form.get('email')).trim(), role });
  };
  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby="invite-title">
      <form onSubmit={submit}>
        <DialogTitle id="invite-title">Invite somebody</DialogTitle>
        <DialogContent>
          <Box sx={{ display: 'grid', gap: 2.5 }}>
            {faults.all && <Alert severity="error">{faults.all}</Alert>}
            <TextField
              label="Name"
              name="name"
              required
              autoFocus
              error={'name' in faults}
              helperText={faults.name}
            />
            <TextField
              label="E-mail"
              name="email"
              type="email"
              required
              error={'email' in faults}
              helperText={faults.email}
            />
            <RoleSelect value={role} onChange={setRole} help={faults.role ?? ROLE_MEANING[role]} />
          </Box>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="contained" loading={invite.isPending}>
            Make the invitation
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
