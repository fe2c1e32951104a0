import Button from '@mui/material/Button';
import { useState } from 'react';
import type { Invitation, Person } from '../api/types.js';
import { ListPage } from '../ui/list/ListPage.js';
import type { Column } from '../ui/list/RecordTable.js';
import { TimeAgo } from '../ui/TimeAgo.js';
import { PERSON_STATUS_WORD, ROLE_WORD } from '../ui/words.js';
import { InvitationDialog } from './InvitationDialog.js';
import { InviteDialog } from './InviteDialog.js';
import { PersonActions } from './PersonActions.js';

/** A link that is shown this once. */
export interface Handed {
  name: string;
  invitation: Invitation;
}

/** Who works here: invite, change roles, disable. All of it takes effect at once. */
export function PeopleList() {
  const [inviting, setInviting] = useState(false);
  const [handed, setHanded] = useState<Handed>();
  const columns: readonly Column<Person>[] = [
    { title: 'Name', sortBy: 'name', show: ({ name }) => <bdi>{name}</bdi>, width: '24%' },
    { title: 'E-mail', show: ({ email }) => email, hideTitle: true },
    { title: 'Role', show: ({ role }) => ROLE_WORD[role], width: '150px' },
    { title: 'Status', show: ({ status }) => PERSON_STATUS_WORD[status], width: '110px' },
    { title: 'Since', show: ({ createdAt }) => <TimeAgo at={createdAt} />, width: '130px' },
    {
      title: 'Actions',
      align: 'right',
      width: '110px',
      hideTitle: true,
      show: (person) => <PersonActions person={person} onInvited={setHanded} />,
    },
  ];
  return (
    <>
      <ListPage<Person>
        resource="people"
        title="People"
        lead="Whoever is disabled is signed out at that moment. Roles change at once."
        actions={
          <Button variant="contained" onClick={() => setInviting(true)}>
            Invite somebody
          </Button>
        }
        sort={{ field: 'name', order: 'ASC' }}
        searches="Name or e-mail"
        columns={columns}
        empty={null}
      />
      {inviting && (
        <InviteDialog
          onClose={() => setInviting(false)}
          onInvited={(invited) => {
            setInviting(false);
            setHanded(invited);
          }}
        />
      )}
      {handed && <InvitationDialog {...handed} onClose={() => setHanded(undefined)} />}
    </>
  );
}
