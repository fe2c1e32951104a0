import Button from '@mui/material/Button';
import { useListContext } from 'react-admin';
import { Link } from 'react-router-dom';
import { EmptyState } from '../ui/EmptyState.js';
import { useMe } from '../ui/useMe.js';
import { VIEW_MEANING, VIEW_WORD, type QueueFilter } from './views.js';

/** An empty view says why and what to do next. */
export function EmptyQueue({ filter }: { filter: QueueFilter }) {
  const { setFilters } = useListContext();
  const me = useMe();
  const { view, ...others } = filter;
  const isFiltered = Object.values(others).some((value) => value !== undefined && value !== '');
  if (isFiltered) {
    return (
      <EmptyState
        title={`Nothing in “${VIEW_WORD[view]}” matches.`}
        action={
          <>
            <Button variant="contained" onClick={() => setFilters({ view })}>
              Drop the filters
            </Button>
            {view !== 'everything' && (
              <Button onClick={() => setFilters({ ...others, view: 'everything' })}>
                Look in everything
              </Button>
            )}
          </>
        }
      >
        Loosen the search, or look in every claim.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={VIEW_MEANING[view].whenEmpty.split('. ')[0] + '.'}
      action={
        <>
          {me?.writes && (
            <Button component={Link} to="/intake" variant="contained">
              Bring in an article
            </Button>
          )}
          {view !== 'unassigned' && view !== 'everything' && (
            <Button onClick={() => setFilters({ view: 'unassigned' })}>See what is free to take</Button>
          )}
        </>
      }
    >
      {VIEW_MEANING[view].whenEmpty.split('. ').slice(1).join('. ')}
    </EmptyState>
  );
}
