import Box from '@mui/material/Box';
import type { PartyRecord, PartySayings as Sayings } from '../api/types.js';
import { KindLabel } from '../ui/KindLabel.js';
import { Loading } from '../ui/Loading.js';
import { PlaceLink } from '../ui/PlaceLink.js';
import { ProblemNote } from '../ui/ProblemNote.js';
import { RatingChip } from '../ui/RatingChip.js';
import { Section } from '../ui/Section.js';
import { dateInWords } from '../ui/time.js';
import { useApi } from '../ui/useApi.js';
import { count } from '../ui/words.js';
import { OutcomeChip } from './OutcomeChip.js';

/** What a party claimed and how that held, and what is said of it: counts and claims, no score. */
export function PartySayings({ partyId }: { partyId: string }) {
  const { data, error, refetch } = useApi<PartyRecord>(`parties/${partyId}/sayings`);
  if (error) return <ProblemNote problem={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  return (
    <>
      <Part
        title="What it claimed, and how that held"
        none="No claim of its own is on the desk."
        of={data.claimed}
      />
      <Part title="What it is blamed for" none="No claim on the desk blames it." of={data.blamed} />
      <Box sx={{ color: 'text.secondary', pt: 2 }}>
        These are the claims that the desk chose to look at. They are no sample, so no score is made of them.
      </Box>
    </>
  );
}

function Part({ title, none, of: { claims, outcomes } }: { title: string; none: string; of: Sayings }) {
  const all = outcomes.reduce((sum, outcome) => sum + outcome.claims, 0);
  return (
    <Section title={title}>
      {all === 0 ? (
        <Box sx={{ color: 'text.secondary' }}>{none}</Box>
      ) : (
        <>
          <Outcomes outcomes={outcomes} />
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {claims.map((claim) => (
              <Box
                component="li"
                key={claim.id}
                sx={{ py: 1, borderBottom: '1px solid', borderColor: 'quiet.line' }}
              >
                <PlaceLink to={`/claims/${claim.id}`} color="text.primary" underline="hover">
                  {claim.statement}
                </PlaceLink>
                <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, color: 'text.secondary' }}>
                  <OutcomeChip claim={claim} />
                  <KindLabel kind={claim.kind} />
                  <span>{dateInWords(claim.said)}</span>
                </Box>
              </Box>
            ))}
          </Box>
          {all > claims.length && (
            <Box sx={{ color: 'text.secondary', pt: 1 }}>
              The newest {claims.length} of {count(all, 'claim')}.
            </Box>
          )}
        </>
      )}
    </Section>
  );
}

function Outcomes({ outcomes }: { outcomes: Sayings['outcomes'] }) {
  return (
    <Box
      component="ul"
      aria-label="By outcome"
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, listStyle: 'none', m: 0, mb: 1, p: 0 }}
    >
      {outcomes.map(({ outcome, claims }) => (
        <Box component="li" key={outcome ?? 'open'} sx={{ display: 'flex', gap: 0.75 }}>
          <strong>{claims}</strong>
          {outcome && outcome !== 'void' ? (
            <RatingChip rating={outcome} />
          ) : (
            <span>{outcome === 'void' ? 'declared void' : 'not published yet'}</span>
          )}
        </Box>
      ))}
    </Box>
  );
}
