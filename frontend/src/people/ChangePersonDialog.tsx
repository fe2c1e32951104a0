import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { api } from '../api/http.js';
import type { Person } from '../api/types.js';
import { StaleDialog } from '../ui/StaleDialog.js';
import { useSend } from '../ui/useApi.js';
import { useTell } from '../ui/useTell.js';
import { ROLE_MEANING, ROLE_WORD } from '../ui/words.js';
import { RoleSelect } from './RoleSelect.js';

/** Somebody's name and role. */
export function ChangePersonDialog({ person, onClose }: { person: Person; onClose: () => void }) {
  const tell = useTell();
  const [name, setName] = useState(person.name);
  const [role, setRole] = useState(person.role);
  const [refusal, setRefusal] = useState('');
  const [theirs, setTheirs] = useState<Person>();
  const change = useSend(
    (version: number) => api.patch<Person>(`people/${person.id}`, { version, name: name.trim(), role }),
    {
      refresh: ['people'],
      onSuccess: (changed) => {
        tell(`${changed.name} is now ${ROLE_WORD[changed.role].toLowerCase()}.`);
        onClose();
      },
      onProblem: (problem) => {
        if (problem.isStale) setTheirs(problem.current as Person);
        else setRefusal(problem.fields[0]?.detail ?? problem.message);
        return true;
      },
    },
  );

  if (theirs) {
    return (
      <StaleDialog
        thing="person"
        busy={change.isPending}
        differences={[
          ...(theirs.name === name ? [] : [{ label: 'Name', mine: name, theirs: theirs.name }]),
          ...(theirs.role === role
            ? []
            : [{ label: 'Role', mine: ROLE_WORD[role], theirs: ROLE_WORD[theirs.role] }]),
        ]}
        onClose={() => setTheirs(undefined)}
        onTakeTheirs={onClose}
        onKeepMine={() => change.mutate(theirs.version)}
      />
    );
  }
  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby="person-title">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setRefusal('');
          change.mutate(person.version);
        }}
      >
        <DialogTitle id="person-title">
          Change <bdi>{person.name}</bdi>
        </DialogTitle>
        <DialogContent>
          <Box sx={{ display: 'grid', gap: 2.5 }}>
            {refusal && <Alert severity="error">{refusal}</Alert>}
            <TextField label="Name" value={name} required onChange={({ target }) => setName(target.value)} />
            <RoleSelect value={role} onChange={setRole} help={ROLE_MEANING[role]} />
          </Box>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" variant="contained" loading={change.isPending}>
            Save changes
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
