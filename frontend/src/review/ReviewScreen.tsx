import { Box, Button, Link, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { Link as RouterLink, Navigate, useNavigate, useParams } from 'react-router-dom';
import { api } from '../api/http.js';
import type { ClaimState, ClaimView, CommentView, HistoryEntry } from '../api/types.js';
import { SERIF } from '../app/theme.js';
import { isBlind, placeToRate } from '../assessments/assessments.js';
import { SecondRatings } from '../assessments/SecondRatings.js';
import { messagesOf } from '../ui/fieldMessages.js';
import { FormDialog } from '../ui/FormDialog.js';
import { Loading } from '../ui/Loading.js';
import { Page } from '../ui/Page.js';
import { PersonName } from '../ui/PersonName.js';
import { ProblemNote } from '../ui/ProblemNote.js';
import { StageChip } from '../ui/StageChip.js';
import { useApi, useSend } from '../ui/useApi.js';
import { useMe } from '../ui/useMe.js';
import { useTell } from '../ui/useTell.js';
import { CautionsAnswered } from './CautionsAnswered.js';
import { Changes } from './Changes.js';
import type { RevisionWithDocument } from './document.js';
import { FourEyes } from './FourEyes.js';
import { HowItWasChecked } from './HowItWasChecked.js';
import { VerdictPage } from './VerdictPage.js';

/** What the public will see, what changed since somebody last judged it, and the two ways on. */
export function ReviewScreen() {
  const { id = '' } = useParams();
  const claim = useApi<ClaimView>(`claims/${id}`);
  const standing = useApi<ClaimState>(`claims/${id}/state`, undefined, { every: 10_000 });
  const comments = useApi<CommentView[]>(`claims/${id}/comments`, undefined, { every: 10_000 });
  const number = standing.data?.underReview?.revision;
  const revision = useApi<RevisionWithDocument>(`claims/${id}/revisions/${number}`, undefined, {
    enabled: number !== undefined,
  });
  const problem = claim.error ?? standing.error ?? revision.error;
  if (isBlind(revision.error)) return <Navigate to={placeToRate(id)} replace />;
  if (problem) {
    return (
      <Page title="Review">
        <ProblemNote problem={problem} onRetry={() => void standing.refetch()} />
      </Page>
    );
  }
  if (!claim.data || !standing.data || !comments.data) return <Loading what="Fetching the revision" />;
  if (number === undefined) return <NothingToReview claim={claim.data} standing={standing.data} />;
  if (!revision.data) return <Loading what="Fetching the revision" />;
  return (
    <Review
      claim={claim.data}
      standing={standing.data}
      comments={comments.data}
      revision={revision.data}
      onLookAgain={() => void standing.refetch()}
    />
  );
}

interface ReviewProps {
  readonly claim: ClaimView;
  readonly standing: ClaimState;
  readonly comments: readonly CommentView[];
  readonly revision: RevisionWithDocument;
  readonly onLookAgain: () => void;
}

function Review({ claim, standing, comments, revision, onLookAgain }: ReviewProps) {
  const me = useMe();
  const since = standing.underReview?.lastReviewed ?? 0;
  return (
    <Page
      title={`Review: ${claim.statement}`}
      heading={<Statement claim={claim} />}
      above={
        <Link component={RouterLink} to={`/claims/${claim.id}`}>
          The workbench of this claim
        </Link>
      }
      lead={
        <>
          <StageChip stage={standing.state.stage} /> · revision {revision.number} by {revision.author.name}
        </>
      }
    >
      {me && (
        <FourEyes standing={standing} comments={comments} me={me} claimId={claim.id}>
          <Decide claim={claim} standing={standing} revision={revision} onLookAgain={onLookAgain} />
        </FourEyes>
      )}
      <Box
        sx={{
          display: 'grid',
          gap: 4,
          gridTemplateColumns: { md: 'minmax(0, 1.5fr) minmax(0, 1fr)' },
          mt: 4,
        }}
      >
        <section aria-labelledby="public-page">
          <Typography variant="h2" id="public-page" sx={{ mb: 1.5 }}>
            What the public will see
          </Typography>
          <VerdictPage page={revision.document} />
        </section>
        <Box sx={{ display: 'grid', gap: 4, alignContent: 'start' }}>
          <CautionsAnswered claimId={claim.id} />
          <section aria-labelledby="second-ratings">
            <Typography variant="h2" id="second-ratings" sx={{ mb: 1.5 }}>
              Second ratings, given blind
            </Typography>
            <SecondRatings
              claimId={claim.id}
              rating={revision.rating}
              dissent={revision.document.dissent ?? []}
            />
          </section>
          <HowItWasChecked claimId={claim.id} />
          <section aria-labelledby="changes">
            <Typography variant="h2" id="changes" sx={{ mb: 1.5 }}>
              {since === 0 ? 'Nobody has judged an earlier revision' : `What changed since revision ${since}`}
            </Typography>
            {since === 0 ? (
              <Typography color="textSecondary">All of it is new to the desk’s editors.</Typography>
            ) : (
              <>
                <ReturnedWith claimId={claim.id} revision={since} />
                <Changes claimId={claim.id} from={since} to={revision.number} />
              </>
            )}
          </section>
        </Box>
      </Box>
    </Page>
  );
}

/** What an editor asked for when that revision was returned: what the changes must answer. */
function ReturnedWith({ claimId, revision }: { claimId: string; revision: number }) {
  const { data: entries = [] } = useApi<HistoryEntry[]>(`claims/${claimId}/history`);
  const returned = entries.find(({ decision, number }) => decision === 'return' && number === revision);
  if (!returned) return null;
  return (
    <Typography
      sx={{
        mb: 2,
        pl: 1.5,
        borderLeft: '3px solid',
        borderColor: 'warning.main',
        '&::first-letter': { textTransform: 'uppercase' },
      }}
    >
      <PersonName person={returned.actor} /> returned it: {returned.note}
    </Typography>
  );
}

type DecideProps = Omit<ReviewProps, 'comments'>;

function Decide({ claim, standing, revision, onLookAgain }: DecideProps) {
  const navigate = useNavigate();
  const tell = useTell();
  const [returning, setReturning] = useState(false);
  const [note, setNote] = useState('');
  const moveOf = (name: string) => standing.moves.find(({ move }) => move === name);
  const { mutate, isPending, error } = useSend(
    (decision: 'approve' | 'return') =>
      api.post(`claims/${claim.id}/reviews`, {
        decision,
        revisionHash: revision.hash,
        version: standing.state.version,
        ...(decision === 'return' ? { note } : {}),
      }),
    {
      refresh: [`claims/${claim.id}`, 'queue'],
      onSuccess: (_, decision) => {
        tell(
          decision === 'approve' ? `Revision ${revision.number} is approved.` : 'Returned, with your note.',
          {
            type: 'success',
          },
        );
        void navigate(decision === 'approve' ? `/claims/${claim.id}` : '/queue');
      },
      onProblem: () => {
        onLookAgain();
        return true;
      },
    },
  );
  const approve = moveOf('approve');
  const giveBack = moveOf('return');
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button variant="contained" disabled={isPending || !approve?.open} onClick={() => mutate('approve')}>
          Approve this exact revision
        </Button>
        <Button variant="outlined" disabled={isPending || !giveBack?.open} onClick={() => setReturning(true)}>
          Return with a note
        </Button>
      </Box>
      {approve?.why && <Typography sx={{ mt: 1 }}>{approve.why}</Typography>}
      {error && !returning && (
        <Typography role="alert" color="error" sx={{ mt: 1 }}>
          {error.message}
        </Typography>
      )}
      <Typography variant="body2" color="textSecondary" sx={{ mt: 1, overflowWrap: 'anywhere' }}>
        Its seal: <code>{revision.hash.slice(0, 16)}…</code>
      </Typography>
      {returning && (
        <FormDialog
          title="Return with a note"
          does="Return it"
          busy={isPending}
          problem={error}
          onSend={() => mutate('return')}
          onClose={() => setReturning(false)}
        >
          <TextField
            label="What is to be mended?"
            required
            multiline
            minRows={4}
            autoFocus
            value={note}
            error={messagesOf(error?.fields ?? []).note !== undefined}
            helperText={messagesOf(error?.fields ?? []).note ?? 'It is kept in the history of the claim.'}
            onChange={({ target }) => setNote(target.value)}
          />
        </FormDialog>
      )}
    </>
  );
}

/** Statements are set as other people's words are. */
function Statement({ claim }: { claim: ClaimView }) {
  return (
    <Box component="span" lang={claim.language} sx={{ fontFamily: SERIF, fontWeight: 600 }}>
      {claim.statement}
    </Box>
  );
}

function NothingToReview({ claim, standing }: { claim: ClaimView; standing: ClaimState }) {
  return (
    <Page
      title={`Review: ${claim.statement}`}
      heading={<Statement claim={claim} />}
      lead={<StageChip stage={standing.state.stage} />}
    >
      <Typography sx={{ mb: 2 }}>Nothing waits for a review here.</Typography>
      <Button component={RouterLink} to={`/claims/${claim.id}`} variant="outlined">
        Go to the workbench
      </Button>
    </Page>
  );
}
