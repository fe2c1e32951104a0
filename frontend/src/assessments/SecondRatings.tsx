import { Box, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import type { Rating } from '../api/codes.js';
import type { AssessmentRequest } from '../api/types.js';
import type { DocDissent } from '../review/document.js';
import { PersonName } from '../ui/PersonName.js';
import { ProblemNote } from '../ui/ProblemNote.js';
import { TimeAgo } from '../ui/TimeAgo.js';
import { useMe } from '../ui/useMe.js';
import { useTell } from '../ui/useTell.js';
import { AskDialog } from './AskDialog.js';
import { useAssessments } from './assessments.js';
import { SideBySide } from './SideBySide.js';
import { useWithdraw } from './useWithdraw.js';

interface SecondRatingsProps {
  readonly claimId: string;
  /** Of the verdict as it stands before the reader. */
  readonly rating: Rating | null;
  /** What the page before an editor says of dissent; undefined where no page is before anybody. */
  readonly dissent?: readonly DocDissent[];
}

/** Who was asked to rate the claim blind, what they found, and how it compares. */
export function SecondRatings({ claimId, rating, dissent }: SecondRatingsProps) {
  const { data, error, refetch } = useAssessments(claimId);
  const [asking, setAsking] = useState(false);
  if (error) return <ProblemNote problem={error} onRetry={() => void refetch()} />;
  if (!data) return null;
  const { open, assessments, candidates, whyNot } = data;
  const mayAsk = whyNot === undefined;
  const late = assessments.filter(
    (one) =>
      one.dissents &&
      one.rating !== rating &&
      dissent?.every(({ reason }) => reason !== one.rationale.normalize('NFC')),
  );
  return (
    <Stack spacing={2}>
      {assessments.length === 0 && open.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          Nobody has rated this claim blind. {whyNot ?? 'Ask a colleague who has not read the verdict.'}
        </Typography>
      )}
      {assessments.map((one) => (
        <SideBySide key={one.id} assessment={one} rating={rating} />
      ))}
      {late.length > 0 && (
        <Typography sx={LATE}>
          A dissent that may be published came in after this revision. Return the claim, so that it is taken
          up.
        </Typography>
      )}
      {open.length > 0 && (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.5 }}>
          {open.map((request) => (
            <Waiting key={request.id} claimId={claimId} request={request} mayWithdraw={mayAsk} />
          ))}
        </Box>
      )}
      {mayAsk && candidates.length > 0 && (
        <Button variant="outlined" sx={{ alignSelf: 'flex-start' }} onClick={() => setAsking(true)}>
          Ask for a second rating
        </Button>
      )}
      {mayAsk && candidates.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          There is nobody left to ask: everybody else held the claim, wrote or judged its verdict, or is asked
          already.
        </Typography>
      )}
      {asking && <AskDialog claimId={claimId} candidates={candidates} onClose={() => setAsking(false)} />}
    </Stack>
  );
}

interface WaitingProps {
  readonly claimId: string;
  readonly request: AssessmentRequest;
  readonly mayWithdraw: boolean;
}

function Waiting({ claimId, request, mayWithdraw }: WaitingProps) {
  const me = useMe();
  const tell = useTell();
  const withdraw = useWithdraw(claimId, () => tell(`${request.person.name} is not asked any more.`));
  const mine = mayWithdraw || request.askedBy.id === me?.id || me?.role === 'editor';
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1 }}>
      <Typography variant="body2">
        <strong>
          <PersonName person={request.person} />
        </strong>{' '}
        was asked by <PersonName person={request.askedBy} /> <TimeAgo at={request.askedAt} /> and has not
        rated yet.
      </Typography>
      {mine && (
        <Button size="small" onClick={() => withdraw(request.id)}>
          Take it back
        </Button>
      )}
    </Box>
  );
}

const LATE = { pl: 1.5, borderLeft: '3px solid', borderColor: 'warning.main' } as const;
