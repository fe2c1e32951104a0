import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useState } from 'react';
import { api } from '../api/http.js';
import type { Invitation, Person } from '../api/types.js';
import { useSend } from '../ui/useApi.js';
import { useMe } from '../ui/useMe.js';
import { useTell } from '../ui/useTell.js';
import { ChangePersonDialog } from './ChangePersonDialog.js';
import type { Handed } from './PeopleList.js';

/** What an admin may do to somebody's place here. */
export function PersonActions({
  person,
  onInvited,
}: {
  person: Person;
  onInvited: (handed: Handed) => void;
}) {
  const me = useMe();
  const tell = useTell();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [changing, setChanging] = useState(false);
  const { id, name, status, version } = person;

  const setStatus = useSend(
    (next: 'active' | 'disabled') => api.patch<Person>(`people/${id}`, { version, status: next }),
    {
      refresh: ['people'],
      onSuccess: (changed) =>
        tell(
          changed.status === 'disabled'
            ? `${name} is disabled and signed out.`
            : `${name} may sign in again.`,
        ),
    },
  );
  const invite = useSend(() => api.post<Invitation>(`people/${id}/invitations`), {
    refresh: ['people'],
    onSuccess: (invitation) => onInvited({ name, invitation }),
  });

  const choose = (act: () => void) => () => {
    setAnchor(null);
    act();
  };
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        aria-haspopup="menu"
        aria-label={`Actions for ${name}`}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        Actions
      </Button>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        <MenuItem onClick={choose(() => setChanging(true))}>Change name or role</MenuItem>
        {status !== 'disabled' && (
          <MenuItem onClick={choose(() => invite.mutate())}>
            {status === 'invited' ? 'Make a new invitation' : 'Let them set a new password'}
          </MenuItem>
        )}
        {status === 'disabled' ? (
          <MenuItem onClick={choose(() => setStatus.mutate('active'))}>Enable</MenuItem>
        ) : (
          <MenuItem disabled={id === me?.id} onClick={choose(() => setStatus.mutate('disabled'))}>
            Disable
          </MenuItem>
        )}
      </Menu>
      {changing && <ChangePersonDialog person={person} onClose={() => setChanging(false)} />}
    </>
  );
}
