import { Box, Link, Stack, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import type { ReactNode } from 'react';
import type { ClaimState, ClaimView } from '../api/types.js';
import { SERIF } from '../app/theme.js';
import { KindLabel } from '../ui/KindLabel.js';
import { PersonName } from '../ui/PersonName.js';
import { StageChip } from '../ui/StageChip.js';
import { momentInWords } from '../ui/time.js';
import { TimeAgo } from '../ui/TimeAgo.js';
import { CLOSE_REASON_WORD, EDITION_KIND_WORD } from '../ui/words.js';
import { MoveBar } from './moves/MoveBar.js';
import type { Moving } from './moves/useMove.js';
import { Urgency } from './Urgency.js';
import { useEditions } from './work.js';

interface WorkbenchHeaderProps {
  readonly claim: ClaimView;
  readonly standing: ClaimState;
  readonly moving: Moving;
  readonly mayWrite: boolean;
  /** Whether there is room for one pane only: then no more than a line and the tabs stay in sight. */
  readonly narrow: boolean;
  /** The switch between the panes. */
  readonly children: ReactNode;
}

/** Where the claim stands and what may be done with it; it never scrolls away. */
export function WorkbenchHeader(props: WorkbenchHeaderProps) {
  const { claim, standing, moving, mayWrite, narrow, children } = props;
  return (
    <Box component="header" sx={LOOKS}>
      <Box sx={FIRST_ROW}>
        <Typography variant="h1" tabIndex={-1} sx={STATEMENT} lang={claim.language} title={claim.statement}>
          {claim.statement}
        </Typography>
        <MoveBar claimId={claim.id} standing={standing} moving={moving} />
      </Box>
      <Box sx={SECOND_ROW}>
        <Stack direction="row" useFlexGap spacing={0} sx={FACTS}>
          {/* A move is told to who cannot see the stage change. */}
          <span role="status">
            <StageChip stage={standing.state.stage} />
          </span>
          <KindLabel kind={claim.kind} />
          {claim.incident && (
            <Link component={RouterLink} to={`/incidents/${claim.incident.id}`} color="inherit">
              {claim.incident.title}
            </Link>
          )}
          <Public claimId={claim.id} />
          <Circumstance standing={standing} />
          <Urgency claimId={claim.id} state={standing.state} mayWrite={mayWrite} />
        </Stack>
        {!narrow && children}
      </Box>
      {narrow && (
        <Box sx={NARROW_BAR}>
          <Box aria-hidden="true" sx={NARROW_LINE}>
            <StageChip stage={standing.state.stage} size="small" />
            <span>{claim.statement}</span>
          </Box>
          {children}
        </Box>
      )}
    </Box>
  );
}

/** The way to what readers see now. */
function Public({ claimId }: { claimId: string }) {
  const { data: editions = [] } = useEditions(claimId);
  const newest = editions.at(-1);
  if (!newest) return null;
  return (
    <Link href={`/verdicts/${newest.slug}`} target="_blank" rel="noopener" color="inherit">
      public: edition {newest.number}
    </Link>
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
      {state.holdUntil && <span>rests until {momentInWords(state.holdUntil)}</span>}
      {state.publishAt && <span>goes public on {momentInWords(state.publishAt)}</span>}
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

/** On a phone the box itself vanishes, so that its last line may stick to the top of the whole page. */
const LOOKS = {
  display: { xs: 'contents', md: 'block' },
  borderBottom: '1px solid',
  borderColor: 'divider',
  px: 3,
  pt: 2,
} as const;

const FIRST_ROW = {
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: 3,
  rowGap: 1,
  alignItems: 'flex-start',
  px: { xs: 2, md: 0 },
  pt: { xs: 1.5, md: 0 },
} as const;

const NARROW_BAR = {
  position: 'sticky',
  top: 0,
  zIndex: 'appBar',
  bgcolor: 'background.default',
  borderBottom: '1px solid',
  borderColor: 'divider',
  mt: 1,
  pt: 1,
} as const;

const NARROW_LINE = {
  display: 'flex',
  alignItems: 'baseline',
  gap: 1,
  px: 2,
  fontSize: '0.875rem',
  '& > :last-child': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
} as const;

const SECOND_ROW = {
  display: { md: 'flex' },
  alignItems: 'center',
  justifyContent: 'space-between',
  columnGap: 3,
  mt: 0.75,
  mb: { md: 1 },
  px: { xs: 2, md: 0 },
} as const;

const STATEMENT = {
  fontFamily: SERIF,
  fontSize: { xs: '1.125rem', md: '1.3125rem' },
  fontWeight: 600,
  flex: '1 1 22rem',
  minWidth: 0,
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
  fontSize: '0.875rem',
  color: 'text.secondary',
} as const;
