import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import type { Incident } from '../api/types.js';
import { EmptyState } from '../ui/EmptyState.js';
import { ListPage } from '../ui/list/ListPage.js';
import type { Column } from '../ui/list/RecordTable.js';
import { PlaceLink } from '../ui/PlaceLink.js';
import { occurredInWords } from '../ui/time.js';
import { useMe } from '../ui/useMe.js';

const COLUMNS: readonly Column<Incident>[] = [
  {
    title: 'Incident',
    sortBy: 'title',
    show: ({ id, title }) => (
      <PlaceLink to={`/incidents/${id}/show`} underline="hover" sx={{ fontWeight: 600 }}>
        {title}
      </PlaceLink>
    ),
  },
  {
    title: 'Happened',
    sortBy: 'occurred',
    width: '210px',
    show: ({ occurred }) => occurredInWords(occurred),
  },
  {
    title: 'To',
    width: '28%',
    show: ({ receivers }) => receivers.map(({ name }) => name).join(', ') || null,
  },
  { title: 'Claims', width: '80px', align: 'right', show: ({ claims }) => claims },
];

/** What happened, as far as the desk looks at it. */
export function IncidentList() {
  return (
    <ListPage<Incident>
      resource="incidents"
      title="Incidents"
      lead="What happened, to whom and when. Every claim about it gathers here."
      actions={<AddIncident />}
      sort={{ field: 'created', order: 'DESC' }}
      searches="Title"
      columns={COLUMNS}
      empty={
        <EmptyState title="No incident yet." action={<AddIncident />}>
          Add the first one, then assign claims to it while marking an article.
        </EmptyState>
      }
    />
  );
}

function AddIncident() {
  return useMe()?.writes ? (
    <Button component={Link} to="/incidents/create" variant="contained">
      Add an incident
    </Button>
  ) : null;
}
