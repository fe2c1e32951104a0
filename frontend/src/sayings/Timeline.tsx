import Box from '@mui/material/Box';
import type { ClaimSaying, Incident, PartialDate } from '../api/types.js';
import { PlaceLink } from '../ui/PlaceLink.js';
import { dateInWords } from '../ui/time.js';
import { OutcomeChip } from './OutcomeChip.js';

type Moment = { date: PartialDate } & ({ event: string } | { claim: ClaimSaying });

/** Events and what was said of them, in order of time; what has no date stands last. */
export function Timeline({
  occurred,
  claims,
}: {
  occurred: Incident['occurred'];
  claims: readonly ClaimSaying[];
}) {
  return (
    <Box
      component="ol"
      sx={{ m: 0, p: 0, listStyle: 'none', borderLeft: '2px solid', borderColor: 'quiet.line' }}
    >
      {momentsOf(occurred, claims).map((moment) => (
        <Box
          component="li"
          key={'event' in moment ? moment.event : moment.claim.id}
          sx={{
            display: 'grid',
            gridTemplateColumns: { sm: '10rem minmax(0, 1fr)' },
            gap: { sm: 2 },
            pl: 2,
            py: 0.75,
          }}
        >
          <Box sx={{ color: 'text.secondary' }}>{dateInWords(moment.date)}</Box>
          {'event' in moment ? <strong>{moment.event}</strong> : <Said claim={moment.claim} />}
        </Box>
      ))}
    </Box>
  );
}

function Said({ claim }: { claim: ClaimSaying }) {
  const speakers = claim.claimants.map(({ name }) => name).join(', ');
  return (
    <Box>
      {speakers && <>{speakers}: </>}
      <PlaceLink to={`/claims/${claim.id}`} color="text.primary">
        {claim.statement}
      </PlaceLink>{' '}
      <OutcomeChip claim={claim} />
    </Box>
  );
}

/** A month stands after the days in it: what is said of an event cannot be earlier than the event. */
export function momentsOf(occurred: Incident['occurred'], claims: readonly ClaimSaying[]): Moment[] {
  const { from, to, precision } = occurred;
  const moments: Moment[] = [
    { date: { date: from, precision }, event: 'The incident' },
    ...(to && to !== from ? [{ date: { date: to, precision }, event: 'The incident was over' }] : []),
    ...claims.map((claim) => ({ date: claim.said, claim })),
  ];
  return moments
    .map((moment) => [rank(moment), moment] as const)
    .sort(([one], [other]) => (one === other ? 0 : one < other ? -1 : 1))
    .map(([, moment]) => moment);
}

function rank(moment: Moment): string {
  const isEvent = 'event' in moment;
  const { date, precision } = moment.date;
  if (date === null || precision === 'unknown') return isEvent ? '' : '9999';
  const known = precision === 'year' ? date.slice(0, 4) : precision === 'month' ? date.slice(0, 7) : date;
  return known.padEnd(10, isEvent ? ' ' : '~');
}
