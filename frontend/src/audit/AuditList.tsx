import Box from '@mui/material/Box';
import { useMemo } from 'react';
import type { AuditView, Page, PersonRef } from '../api/types.js';
import { EmptyState } from '../ui/EmptyState.js';
import { ListPage } from '../ui/list/ListPage.js';
import type { Column } from '../ui/list/RecordTable.js';
import { PersonName } from '../ui/PersonName.js';
import { PlaceLink } from '../ui/PlaceLink.js';
import { TimeAgo } from '../ui/TimeAgo.js';
import { useApi } from '../ui/useApi.js';
import { useMe } from '../ui/useMe.js';
import { Changes } from './Changes.js';
import { actInWords, SUBJECT_WORD } from './subjects.js';

const NOBODY: PersonRef[] = [];

/** Who changed what, from what, to what. Nothing here can be changed or removed. */
export function AuditList() {
  const me = useMe();
  const { data: colleagues = NOBODY } = useApi<PersonRef[]>('people/assignable');
  const { data: everybody } = useApi<Page<PersonRef>>(
    'people',
    { limit: 100 },
    { enabled: me?.role === 'admin' },
  );
  const people = everybody?.items ?? colleagues;
  const columns = useMemo(() => columnsWith(new Map(people.map(({ id, name }) => [id, name]))), [people]);
  return (
    <ListPage<AuditView>
      resource="audit"
      title="Audit"
      lead="Every change, by whom, field by field. It is written with the change itself and cannot be edited."
      sort={{ field: 'at', order: 'DESC' }}
      filters={[
        {
          source: 'subject',
          label: 'Of what',
          choices: Object.entries(SUBJECT_WORD).map(([id, name]) => ({ id, name })),
        },
        { source: 'actorId', label: 'By whom', choices: people },
        { source: 'since', label: 'From', day: true },
        { source: 'before', label: 'Before', day: true },
        { source: 'claimId', label: 'One claim only' },
        { source: 'subjectId', label: 'One thing only' },
      ]}
      columns={columns}
      empty={<EmptyState title="Nothing has been changed yet." />}
    />
  );
}

/** The columns; ids of people are shown by their names. */
function columnsWith(names: ReadonlyMap<string, string>): readonly Column<AuditView>[] {
  return [
    { title: 'When', sortBy: 'at', width: '120px', show: ({ at }) => <TimeAgo at={at} /> },
    { title: 'Who', width: '150px', show: ({ actor }) => <PersonName person={actor} />, hideTitle: true },
    { title: 'What', width: '200px', hideTitle: true, show: (event) => <What event={event} /> },
    {
      title: 'Fields, before → after',
      hideTitle: true,
      show: ({ act, changes, withheld }) => withheld ?? <Changes act={act} changes={changes} names={names} />,
    },
  ];
}

function What({ event: { subject, act, claimId } }: { event: AuditView }) {
  return (
    <>
      {actInWords(subject, act)}
      {claimId && (
        <Box sx={{ fontSize: '0.875rem' }}>
          <PlaceLink to={`/claims/${claimId}`}>The claim</PlaceLink> ·{' '}
          <PlaceLink to={auditOf(claimId)}>all its changes</PlaceLink>
        </Box>
      )}
    </>
  );
}

/** The audit of one claim alone. */
function auditOf(claimId: string): string {
  return `/audit?filter=${encodeURIComponent(JSON.stringify({ claimId }))}`;
}
