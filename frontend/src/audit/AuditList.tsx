import type { AuditView, PersonRef } from '../api/types.js';
import { EmptyState } from '../ui/EmptyState.js';
import { ListPage } from '../ui/list/ListPage.js';
import type { Column } from '../ui/list/RecordTable.js';
import { PersonName } from '../ui/PersonName.js';
import { PlaceLink } from '../ui/PlaceLink.js';
import { TimeAgo } from '../ui/TimeAgo.js';
import { useApi } from '../ui/useApi.js';
import { Changes } from './Changes.js';
import { SUBJECT_WORD, subjectInWords } from './subjects.js';

const ACT_WORD: Record<AuditView['act'], string> = { added: 'added', changed: 'changed', removed: 'removed' };

const COLUMNS: readonly Column<AuditView>[] = [
  { title: 'When', sortBy: 'at', width: '120px', show: ({ at }) => <TimeAgo at={at} /> },
  { title: 'Who', width: '160px', show: ({ actor }) => <PersonName person={actor} />, hideTitle: true },
  {
    title: 'What',
    width: '210px',
    hideTitle: true,
    show: (event) => (
      <>
        {subjectInWords(event.subject)} {ACT_WORD[event.act]}
        {event.claimId && (
          <>
            <br />
            <PlaceLink to={`/claims/${event.claimId}`} variant="body2">
              The claim
            </PlaceLink>{' '}
            <PlaceLink to={auditOf(event.claimId)} variant="body2" color="text.secondary">
              All its changes
            </PlaceLink>
          </>
        )}
      </>
    ),
  },
  {
    title: 'Fields, before → after',
    show: ({ act, changes }) => <Changes act={act} changes={changes} />,
    hideTitle: true,
  },
];

/** The audit of one claim alone. */
function auditOf(claimId: string): string {
  return `/audit?filter=${encodeURIComponent(JSON.stringify({ claimId }))}`;
}

/** Who changed what, from what, to what. Nothing here can be changed or removed. */
export function AuditList() {
  const { data: people = [] } = useApi<PersonRef[]>('people/assignable');
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
      columns={COLUMNS}
      empty={<EmptyState title="Nothing has been changed yet." />}
    />
  );
}
