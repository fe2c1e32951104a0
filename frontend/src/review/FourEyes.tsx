import { Box, Link, Paper, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { ClaimState, CommentView, PersonRef } from '../api/types.js';
import { PersonName } from '../ui/PersonName.js';
import { Sign } from '../ui/Sign.js';
import { TimeAgo } from '../ui/TimeAgo.js';
import { fourEyes, type Check } from './checks.js';

interface FourEyesProps {
  readonly claimId: string;
  readonly standing: ClaimState;
  readonly comments: readonly CommentView[];
  readonly me: PersonRef;
  readonly children: ReactNode;
}

/** Who worked on it, what is still open, and whether this person may judge. */
export function FourEyes({ claimId, standing, comments, me, children }: FourEyesProps) {
  const open = comments.filter(({ blocking, resolvedAt }) => blocking && resolvedAt === null);
  return (
    <Paper
      variant="outlined"
      component="section"
      aria-label="Four eyes"
      sx={{ p: { xs: 2, md: 2.5 }, display: 'grid', gap: 3, gridTemplateColumns: { md: '1fr 1fr 1fr' } }}
    >
      <div>
        <Typography variant="h2" sx={{ mb: 1 }}>
          Four eyes
        </Typography>
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.75 }}>
          {fourEyes(standing, comments, me).map((check) => (
            <Line key={check.words} check={check} />
          ))}
        </Box>
      </div>
      <div>
        <Typography variant="h2" sx={{ mb: 1 }}>
          Worked on by
        </Typography>
        <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
          {standing.contributors.map((person) => (
            <li key={person.id}>
              <PersonName person={person} />
            </li>
          ))}
        </Box>
        {open.map((comment) => (
          <Box
            key={comment.id}
            sx={{ mt: 1.5, pl: 1.5, borderLeft: '3px solid', borderColor: 'warning.main' }}
          >
            <Typography variant="body2" color="textSecondary">
              <PersonName person={comment.author} /> <TimeAgo at={comment.createdAt} /> · blocks the approval
            </Typography>
            <Typography sx={{ whiteSpace: 'pre-wrap' }}>{comment.body}</Typography>
          </Box>
        ))}
        {open.length > 0 && (
          <Link component={RouterLink} to={`/claims/${claimId}`} variant="body2">
            Resolve them in the workbench
          </Link>
        )}
      </div>
      <div>
        <Typography variant="h2" sx={{ mb: 1 }}>
          Your decision
        </Typography>
        {children}
      </div>
    </Paper>
  );
}

function Line({ check: { holds, words } }: { check: Check }) {
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1, alignItems: 'baseline' }}>
      <Box
        component="span"
        sx={{ color: holds ? 'success.main' : 'error.main', flex: 'none', translate: '0 2px' }}
      >
        <Sign>
          <path
            d={holds ? 'm2.5 8.5 3.5 3.5 7.5-8' : 'm4 4 8 8M12 4l-8 8'}
            fill="none"
            stroke="currentColor"
            strokeWidth="2"
            strokeLinecap="round"
          />
        </Sign>
      </Box>
      <span>
        {!holds && <strong>No: </strong>}
        {words}
      </span>
    </Box>
  );
}
