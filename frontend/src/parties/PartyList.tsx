import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { PARTY_KINDS } from '../api/codes.js';
import type { Party } from '../api/types.js';
import { EmptyState } from '../ui/EmptyState.js';
import { ListPage } from '../ui/list/ListPage.js';
import type { Column } from '../ui/list/RecordTable.js';
import { PlaceLink } from '../ui/PlaceLink.js';
import { useMe } from '../ui/useMe.js';
import { choicesOf, PARTY_KIND_WORD } from '../ui/words.js';

const COLUMNS: readonly Column<Party>[] = [
  {
    title: 'Name',
    sortBy: 'name',
    width: '30%',
    show: ({ id, name }) => (
      <PlaceLink to={`/parties/${id}/show`} underline="hover" sx={{ fontWeight: 600 }}>
        <bdi>{name}</bdi>
      </PlaceLink>
    ),
  },
  { title: 'Kind', width: '130px', show: ({ kind }) => PARTY_KIND_WORD[kind], hideTitle: true },
  {
    title: 'Also known as',
    width: '26%',
    show: ({ aliases }) => (aliases.length > 0 ? <bdi>{aliases.join(', ')}</bdi> : null),
  },
  { title: 'Description', show: ({ description }) => description || null, hideTitle: true },
];

/** Everybody who is spoken of. */
export function PartyList() {
  return (
    <ListPage<Party>
      resource="parties"
      title="Parties"
      lead="Who is spoken of: people, organisations, states, groups, accounts, outlets, and those without a name."
      actions={<AddParty />}
      sort={{ field: 'name', order: 'ASC' }}
      searches="Name or alias"
      filters={[{ source: 'kind', label: 'Kind', choices: choicesOf(PARTY_KINDS, PARTY_KIND_WORD) }]}
      columns={COLUMNS}
      empty={
        <EmptyState title="No party yet." action={<AddParty />}>
          Parties come with the first claims: whoever speaks, publishes or is blamed is one.
        </EmptyState>
      }
    />
  );
}

function AddParty() {
  return useMe()?.writes ? (
    <Button component={Link} to="/parties/create" variant="contained">
      Add a party
    </Button>
  ) : null;
}
