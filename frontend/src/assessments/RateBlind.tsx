import { Box, Button, Link, Typography } from '@mui/material';
import { useState } from 'react';
import { Link as RouterLink, useNavigate, useParams } from 'react-router-dom';
import type { AskedOfYou, Assessment, ClaimView } from '../api/types.js';
import { SERIF } from '../app/theme.js';
import { Cautions } from '../claims/cautions/Cautions.js';
import { Chain } from '../claims/said/Chain.js';
import { ClaimFacts } from '../claims/said/ClaimFacts.js';
import { EvidenceList } from '../claims/finding/EvidenceList.js';
import { Section } from '../claims/Section.js';
import { useClaim, useEvidence } from '../claims/work.js';
import { EmptyState } from '../ui/EmptyState.js';
import { KindLabel } from '../ui/KindLabel.js';
import { Loading } from '../ui/Loading.js';
import { Page } from '../ui/Page.js';
import { PersonName } from '../ui/PersonName.js';
import { ProblemNote } from '../ui/ProblemNote.js';
import { count } from '../ui/words.js';
import { useAskedOfYou } from './assessments.js';
import { RatingForm } from './RatingForm.js';
import { SideBySide } from './SideBySide.js';

/** A claim with its passages and its evidence, to be rated by somebody who has not seen what others found. */
export function RateBlind() {
  const { id = '' } = useParams();
  const claim = useClaim(id);
  const asked = useAskedOfYou();
  const [given, setGiven] = useState<Assessment>();
  const problem = claim.error ?? asked.error;
  if (problem && !(claim.data && asked.data)) {
    return (
      <Page title="Rate blind">
        <ProblemNote problem={problem} onRetry={() => void claim.refetch()} />
      </Page>
    );
  }
  if (!claim.data || !asked.data) return <Loading what="Fetching the claim" />;
  const request = asked.data.find((one) => one.claim.id === id);
  if (given) return <Rated claim={claim.data} given={given} />;
  if (!request) return <NotAsked claim={claim.data} />;
  return <Rate claim={claim.data} request={request} onGiven={setGiven} />;
}

interface RateProps {
  readonly claim: ClaimView;
  readonly request: AskedOfYou;
  readonly onGiven: (assessment: Assessment) => void;
}

function Rate({ claim, request, onGiven }: RateProps) {
  const { data: evidence = [] } = useEvidence(claim.id);
  const navigate = useNavigate();
  const show = ({ passage }: { passage: { captureId: string } }) =>
    void navigate(`/captures/${passage.captureId}`);
  return (
    <Page
      title={`Rate blind: ${claim.statement}`}
      heading={<Statement claim={claim} />}
      above="Rate blind"
      lead={
        <>
          <PersonName person={request.askedBy} /> asks for your own rating. What others found stays closed to
          you until you have given it, so that two people judge the same evidence apart from each other.
        </>
      }
    >
      <Box sx={{ display: 'grid', gap: 5, gridTemplateColumns: { md: 'minmax(0, 1.3fr) minmax(0, 1fr)' } }}>
        <Box sx={{ display: 'grid', gap: 4, alignContent: 'start' }}>
          <Section title="The claim" sum={<KindLabel kind={claim.kind} />}>
            <ClaimFacts claim={claim} />
          </Section>
          <Chain claimId={claim.id} mayWrite={false} onShow={show} />
          <Cautions claimId={claim.id} mayWrite={false} />
          <Section title="Evidence" sum={evidence.length > 0 ? count(evidence.length, 'passage') : undefined}>
            <EvidenceList claimId={claim.id} evidence={evidence} mayWrite={false} onShow={show} />
          </Section>
        </Box>
        <Box sx={{ position: { md: 'sticky' }, top: { md: 16 }, alignSelf: 'start' }}>
          <Section title="Your rating">
            <RatingForm claimId={claim.id} requestId={request.id} onGiven={onGiven} />
          </Section>
        </Box>
      </Box>
    </Page>
  );
}

function Rated({ claim, given }: { claim: ClaimView; given: Assessment }) {
  return (
    <Page
      title={`Rated: ${claim.statement}`}
      heading={<Statement claim={claim} />}
      above="Rate blind"
      width="reading"
      lead="Your rating is kept. The finding is open to you now; somebody else approves it."
    >
      <SideBySide assessment={given} rating={given.comparedRating} />
      <Box sx={{ display: 'flex', gap: 1.5, mt: 2.5 }}>
        <Button component={RouterLink} to={`/claims/${claim.id}`} variant="contained">
          Read the verdict
        </Button>
        <Button component={RouterLink} to="/queue">
          Back to the queue
        </Button>
      </Box>
    </Page>
  );
}

function NotAsked({ claim }: { claim: ClaimView }) {
  return (
    <Page title={`Rate blind: ${claim.statement}`} heading={<Statement claim={claim} />} above="Rate blind">
      <EmptyState
        title="Nobody asks you to rate this claim."
        action={
          <Button component={RouterLink} to={`/claims/${claim.id}`} variant="contained">
            Go to the workbench
          </Button>
        }
      >
        You have rated it, the request was taken back, or the verdict is public. What waits for you stands in{' '}
        <Link component={RouterLink} to="/queue">
          the queue
        </Link>
        .
      </EmptyState>
    </Page>
  );
}

function Statement({ claim }: { claim: ClaimView }) {
  return (
    <Typography
      component="span"
      lang={claim.language}
      sx={{ font: 'inherit', fontFamily: SERIF, fontWeight: 600 }}
    >
      {claim.statement}
    </Typography>
  );
}
