import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { SOURCE_KINDS } from '../api/codes.js';
import type { Source } from '../api/types.js';
import { DateText } from '../ui/DateText.js';
import { EmptyState } from '../ui/EmptyState.js';
import { ListPage } from '../ui/list/ListPage.js';
import type { Column } from '../ui/list/RecordTable.js';
import { PlaceLink } from '../ui/PlaceLink.js';
import { useMe } from '../ui/useMe.js';
import { choicesOf, SOURCE_KIND_WORD } from '../ui/words.js';

const COLUMNS: readonly Column<Source>[] = [
  {
    title: 'Title',
    sortBy: 'title',
    show: ({ id, title }) => (
      <PlaceLink to={`/sources/${id}/show`} underline="hover" sx={{ fontWeight: 600 }}>
        <bdi>{title}</bdi>
      </PlaceLink>
    ),
  },
  {
    title: 'Publisher',
    width: '22%',
    show: ({ publisher }) => publisher && <bdi>{publisher.name}</bdi>,
    hideTitle: true,
  },
  { title: 'Kind', width: '130px', show: ({ kind }) => SOURCE_KIND_WORD[kind], hideTitle: true },
  {
    title: 'Published',
    sortBy: 'published',
    width: '160px',
    show: ({ published }) => <DateText value={published} />,
  },
  { title: 'Captures', width: '100px', align: 'right', show: ({ captures }) => captures.length },
];

/** Every document that the desk has captured. */
export function SourceList() {
  return (
    <ListPage<Source>
      resource="sources"
      title="Sources"
      lead="Articles, posts, statements and reports, each with the captures that passages are cited from."
      actions={<BringIn />}
      sort={{ field: 'created', order: 'DESC' }}
      searches="Title"
      filters={[
        { source: 'kind', label: 'Kind', choices: choicesOf(SOURCE_KINDS, SOURCE_KIND_WORD) },
        { source: 'publisherId', label: 'One publisher only' },
      ]}
      columns={COLUMNS}
      empty={
        <EmptyState title="No source yet." action={<BringIn />}>
          Paste an article, or upload a text or HTML file. What is captured never changes again.
        </EmptyState>
      }
    />
  );
}

function BringIn() {
  return useMe()?.writes ? (
    <Button component={Link} to="/intake" variant="contained">
      Bring in an article
    </Button>
  ) : null;
}
