import { Box, Link, Stack, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import type { ReactNode } from 'react';
import type { ClaimState, ClaimView } from '../api/types.js';
import { KindLabel } from '../ui/KindLabel.js';
import { PersonName } from '../ui/PersonName.js';
import { StageChip } from '../ui/StageChip.js';
import { TimeAgo } from '../ui/TimeAgo.js';
import { CLOSE_REASON_WORD, EDITION_KIND_WORD } from '../ui/words.js';
import { MoveBar } from './moves/MoveBar.js';
import type { Moving } from './moves/useMove.js';
import { Urgency } from './Urgency.js';

interface WorkbenchHeaderProps {
  readonly claim: ClaimView;
  readonly standing: ClaimState;
  readonly moving: Moving;
  readonly mayWrite: boolean;
  /** The switch between the panes. */
  readonly children: ReactNode;
}

/** Where the claim stands and what may be done with it; it never scrolls away. */
export function WorkbenchHeader({ claim, standing, moving, mayWrite, children }: WorkbenchHeaderProps) {
  return (
    <Box component="header" sx={LOOKS}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, rowGap: 1, alignItems: 'flex-start' }}>
        <Box sx={{ flex: '1 1 26rem', minWidth: 0 }}>
          <Typography variant="h1" tabIndex={-1} sx={STATEMENT} lang={claim.language}>
            {claim.statement}
          </Typography>
          <Stack direction="row" useFlexGap spacing={0} sx={FACTS}>
            <StageChip stage={standing.state.stage} />
            <KindLabel kind={claim.kind} />
            {claim.incident && (
              <Link component={RouterLink} to={`/incidents/${claim.incident.id}`} color="inherit">
                {claim.incident.title}
              </Link>
            )}
            <Circumstance standing={standing} />
            <Urgency claimId={claim.id} state={standing.state} mayWrite={mayWrite} />
          </Stack>
        </Box>
        <MoveBar claimId={claim.id} standing={standing} moving={moving} />
      </Box>
      {children}
    </Box>
  );
}

function Circumstance({ standing: { state } }: { standing: ClaimState }) {
  return (
    <>
      {state.assignee && (
        <span>
          held by <PersonName person={state.assignee} />
          {state.leaseUntil && (
            <>
              , lease ends <TimeAgo at={state.leaseUntil} />
            </>
          )}
        </span>
      )}
      {state.holdUntil && (
        <span>
          resting, until <TimeAgo at={state.holdUntil} />
        </span>
      )}
      {state.publishAt && (
        <span>
          goes public <TimeAgo at={state.publishAt} />
        </span>
      )}
      {state.closedAs && <span>{CLOSE_REASON_WORD[state.closedAs]}</span>}
      {state.duplicateOf && (
        <Link component={RouterLink} to={`/claims/${state.duplicateOf}`}>
          the other claim
        </Link>
      )}
      {state.correction && (
        <span title={state.correctionReason ?? undefined}>
          {EDITION_KIND_WORD[state.correction]} in preparation
        </span>
      )}
    </>
  );
}

const LOOKS = {
  position: 'sticky',
  top: 0,
  zIndex: 'appBar',
  bgcolor: 'background.default',
  borderBottom: '1px solid',
  borderColor: 'divider',
  px: { xs: 2, md: 3 },
  pt: { xs: 1.5, md: 2 },
} as const;

const STATEMENT = {
  fontSize: { xs: '1.0625rem', md: '1.25rem' },
  outline: 'none',
  textWrap: 'pretty',
  display: '-webkit-box',
  WebkitLineClamp: { xs: 3, md: 2 },
  WebkitBoxOrient: 'vertical',
  overflow: 'hidden',
} as const;

const FACTS = {
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: 2,
  rowGap: 0.5,
  mt: 0.75,
  fontSize: '0.875rem',
  color: 'text.secondary',
} as const;
