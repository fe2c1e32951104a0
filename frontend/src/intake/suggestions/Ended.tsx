import { Alert, Box, Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { SUGGESTION_STATES } from '../../api/codes.js';
import type { Suggestion, SuggestionRun } from '../../api/types.js';
import { EmptyState } from '../../ui/EmptyState.js';
import type { Description } from '../facets.js';
import { isAtWork } from './run.js';
import { tally } from './sifting.js';

interface EndedProps {
  readonly run: SuggestionRun | null;
  readonly all: readonly Suggestion[];
  readonly incident: Description['incident'];
}

const INBOX = `/queue?filter=${encodeURIComponent(JSON.stringify({ view: 'inbox' }))}`;

/** Where nothing is left to decide: what came of it, and where to go from here. */
export function Ended({ run, all, incident }: EndedProps) {
  if (all.length === 0) return <NothingFound run={run} />;
  const counts = tally(all);
  if (counts.open > 0) return null;
  const parts = SUGGESTION_STATES.filter((state) => counts[state] > 0).map(
    (state) => `${counts[state]} ${state}`,
  );
  return (
    <Alert severity="success" variant="outlined" icon={false} sx={{ mb: 1.5 }} role="status">
      <strong>All decided:</strong> {parts.join(', ')}.
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 0.75 }}>
        <Button component={Link} to={INBOX} size="small" variant="contained">
          To the inbox
        </Button>
        {incident && (
          <Button component={Link} to={`/incidents/${incident.id}/show`} size="small" variant="outlined">
            To the incident
          </Button>
        )}
        <Button component={Link} to="/intake" size="small">
          Next document
        </Button>
      </Box>
    </Alert>
  );
}

function NothingFound({ run }: { run: SuggestionRun | null }) {
  if (run?.state !== 'done' || isAtWork(run) || run.spoken === false) return null;
  return (
    <EmptyState title="No claim was found in this text.">
      Read it all the same: select the words of a claim in the text, and say here what they claim and who says
      it.
    </EmptyState>
  );
}
