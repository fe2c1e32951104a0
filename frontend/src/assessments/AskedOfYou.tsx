import { Box, Link, Typography } from '@mui/material';
import { useId } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { KindLabel } from '../ui/KindLabel.js';
import { PersonName } from '../ui/PersonName.js';
import { TimeAgo } from '../ui/TimeAgo.js';
import { placeToRate, useAskedOfYou } from './assessments.js';

/** What colleagues ask one to rate, above everything else that waits; nothing where nobody asks. */
export function AskedOfYou() {
  const { data: asked = [] } = useAskedOfYou();
  const id = useId();
  if (asked.length === 0) return null;
  return (
    <Box component="section" aria-labelledby={id} sx={LOOKS}>
      <Typography variant="h2" id={id} sx={{ mb: 1 }}>
        Asked of you: a second rating
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {asked.map((request) => (
          <li key={request.id}>
            <Link component={RouterLink} to={placeToRate(request.claim.id)} sx={{ fontWeight: 550 }}>
              {request.claim.statement}
            </Link>
            <Typography variant="body2" color="textSecondary" component="div">
              <KindLabel kind={request.claim.kind} /> · asked by <PersonName person={request.askedBy} />{' '}
              <TimeAgo at={request.askedAt} />
            </Typography>
          </li>
        ))}
      </Box>
    </Box>
  );
}

const LOOKS = {
  mb: 2.5,
  pl: 2,
  py: 0.5,
  borderLeft: '3px solid',
  borderColor: 'primary.main',
} as const;
