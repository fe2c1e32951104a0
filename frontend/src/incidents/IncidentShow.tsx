import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import type { Incident, Interest } from '../api/types.js';
import { Hypotheses } from '../hypotheses/HypothesesSection.js';
import { IncidentSayings } from '../sayings/IncidentSayings.js';
import { ClaimRows } from '../ui/ClaimRows.js';
import { Fact, Facts } from '../ui/Facts.js';
import { Page } from '../ui/Page.js';
import { PlaceLink } from '../ui/PlaceLink.js';
import { Section } from '../ui/Section.js';
import { ShowRecord } from '../ui/ShowRecord.js';
import { occurredInWords } from '../ui/time.js';
import { useMe } from '../ui/useMe.js';
import { count, STAKE_WORD } from '../ui/words.js';
import { CodedAttributions } from './CodedAttributions.js';

/** One incident: what is undisputed, who has a stake, and every claim about it. */
export function IncidentShow() {
  return (
    <ShowRecord<Incident> resource="incidents">
      {(incident) => <IncidentPage incident={incident} />}
    </ShowRecord>
  );
}

function IncidentPage({ incident }: { incident: Incident }) {
  const me = useMe();
  const { id, title, summary, occurred, receivers, techniques, interests, claims } = incident;
  return (
    <Page
      title={title}
      above={<PlaceLink to="/incidents">Incidents</PlaceLink>}
      lead={summary || undefined}
      actions={
        me?.writes && (
          <Button component={Link} to={`/incidents/${id}`} variant="outlined">
            Change
          </Button>
        )
      }
    >
      <Facts>
        <Fact term="Happened">{occurredInWords(occurred)}</Fact>
        <Fact term="To">
          {receivers.length > 0 &&
            receivers.map((party, place) => (
              <span key={party.id}>
                {place > 0 && ', '}
                <PlaceLink to={`/parties/${party.id}/show`}>{party.name}</PlaceLink>
              </span>
            ))}
        </Fact>
        <Fact term="Techniques">{techniques.join(', ')}</Fact>
        <Fact term="Stakes">{interests.length > 0 && <Stakes interests={interests} />}</Fact>
      </Facts>
      <IncidentSayings incident={incident} />
      <Section title="Who else could it be?">
        <Hypotheses path={`incidents/${id}`} mayWrite={me?.writes ?? false} />
      </Section>
      <Section title={claims === 0 ? 'Claims' : count(claims, 'claim')}>
        <ClaimRows
          query={{ incidentId: id }}
          none="No claim about it yet. Mark one in an article and choose this incident."
        />
      </Section>
      <CodedAttributions incidentId={id} />
    </Page>
  );
}

function Stakes({ interests }: { interests: readonly Interest[] }) {
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {interests.map(({ party, stake, note }) => (
        <li key={`${party.id} ${stake}`}>
          <PlaceLink to={`/parties/${party.id}/show`}>{party.name}</PlaceLink>:{' '}
          {STAKE_WORD[stake].toLowerCase()}
          {note && (
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {' '}
              ({note})
            </Box>
          )}
        </li>
      ))}
    </Box>
  );
}
