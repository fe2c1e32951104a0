import { Box, Typography } from '@mui/material';
import type { ChecklistView } from '../api/types.js';
import { Loading } from '../ui/Loading.js';
import { Page } from '../ui/Page.js';
import { PersonName } from '../ui/PersonName.js';
import { PlaceLink } from '../ui/PlaceLink.js';
import { ProblemNote } from '../ui/ProblemNote.js';
import { TimeAgo } from '../ui/TimeAgo.js';
import { useApi } from '../ui/useApi.js';
import { count, KIND_MEANING, KIND_WORD } from '../ui/words.js';

/** The checklist of each kind of claim, as it stands. */
export function ChecklistsScreen() {
  const { data, error, refetch } = useApi<ChecklistView[]>('checklists');
  if (error) {
    return (
      <Page title="Checklists">
        <ProblemNote problem={error} onRetry={() => void refetch()} />
      </Page>
    );
  }
  if (!data) return <Loading what="Fetching the checklists" />;
  return (
    <Page
      title="Checklists"
      width="reading"
      lead="What a claim must face before it goes to an editor: each question is answered, or set aside with a reason that readers see."
    >
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data.map((checklist) => (
          <Row key={checklist.kind} checklist={checklist} />
        ))}
      </Box>
    </Page>
  );
}

function Row({ checklist }: { checklist: ChecklistView }) {
  const { kind, version, items, publishedBy, publishedAt } = checklist;
  return (
    <Box
      component="li"
      sx={{
        py: 1.5,
        borderTop: '1px solid',
        borderColor: 'divider',
        display: 'grid',
        columnGap: 2,
        gridTemplateColumns: { sm: '1fr max-content' },
      }}
    >
      <div>
        <PlaceLink to={`/checklists/${kind}`} sx={{ fontWeight: 600 }}>
          {KIND_WORD[kind]}
        </PlaceLink>
        <Typography variant="body2" color="textSecondary">
          {KIND_MEANING[kind]}
        </Typography>
      </div>
      <Typography variant="body2" color="textSecondary" sx={{ textAlign: { sm: 'right' } }}>
        {count(items.length, 'question')}
        <br />
        {version === 0 ? 'never had a checklist' : `version ${version}`}
        {publishedBy && publishedAt && (
          <>
            {' '}
            by <PersonName person={publishedBy} /> <TimeAgo at={publishedAt} />
          </>
        )}
      </Typography>
    </Box>
  );
}
