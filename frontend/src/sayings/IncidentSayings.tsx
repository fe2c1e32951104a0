import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { Incident, IncidentSayings as Sayings } from '../api/types.js';
import { Loading } from '../ui/Loading.js';
import { ProblemNote } from '../ui/ProblemNote.js';
import { Section } from '../ui/Section.js';
import { useApi } from '../ui/useApi.js';
import { SayingMatrix } from './SayingMatrix.js';
import { Timeline } from './Timeline.js';

const AT_FIRST = 40;

/** Who says what about who did it, and everything said in order of time. */
export function IncidentSayings({ incident: { id, occurred } }: { incident: Incident }) {
  const { data, error, refetch } = useApi<Sayings>(`incidents/${id}/sayings`);
  const [all, setAll] = useState(false);
  if (error) return <ProblemNote problem={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const { claims, total } = data;
  const shown = all ? claims : claims.slice(0, AT_FIRST);
  return (
    <>
      <Section title="Who says what about who did it">
        <SayingMatrix claims={claims} />
      </Section>
      {claims.length > 0 && (
        <Section title="In order of time">
          <Timeline occurred={occurred} claims={shown} />
          {shown.length < claims.length && (
            <Button onClick={() => setAll(true)}>Show all {claims.length} claims</Button>
          )}
          {total > claims.length && (
            <Box sx={{ color: 'text.secondary', pt: 1 }}>
              The oldest {claims.length} of {total} claims are shown.
            </Box>
          )}
        </Section>
      )}
    </>
  );
}
