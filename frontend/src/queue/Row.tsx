import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useId, useState } from 'react';
import { Link } from 'react-router-dom';
import type { QueueRow } from '../api/types.js';
import { SERIF } from '../app/theme.js';
import { PersonName } from '../ui/PersonName.js';
import { StageChip } from '../ui/StageChip.js';
import { TimeAgo } from '../ui/TimeAgo.js';
import { count, KIND_WORD } from '../ui/words.js';

/** One claim in one glance: where it stands, what is said, by whom about whom, how old, who has it. */
export function Row({ row, onTake }: { row: QueueRow; onTake?: () => void }) {
  const [explained, setExplained] = useState(false);
  const whyId = useId();
  return (
    <Box component="li" sx={ROW}>
      <Box sx={{ gridArea: 'stage', pt: 0.25 }}>
        <StageChip stage={row.stage} />
      </Box>
      <Box sx={{ gridArea: 'claim', minWidth: 0 }}>
        <Box component={Link} to={`/claims/${row.id}`} data-claim={row.id} sx={STATEMENT}>
          {row.statement}
        </Box>
        <Box sx={{ fontSize: '0.875rem', color: 'text.secondary', mt: 0.25, overflowWrap: 'anywhere' }}>
          <Said row={row} />
        </Box>
        {explained && (
          <Box id={whyId} component="ul" sx={{ fontSize: '0.875rem', m: 0, mt: 0.75, pl: 2.25 }}>
            {row.why.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
            {row.why.length === 0 && <li>Nothing special about it: the priority is the usual one.</li>}
          </Box>
        )}
      </Box>
      <Box
        sx={{ gridArea: 'times', fontSize: '0.875rem', color: 'text.secondary', textAlign: { md: 'right' } }}
      >
        <Times row={row} />
      </Box>
      <Box
        sx={{
          gridArea: 'acts',
          display: 'flex',
          gap: 0.75,
          justifyContent: { md: 'flex-end' },
          alignItems: 'start',
        }}
      >
        {onTake && row.stage === 'queued' && (
          <Button size="small" variant="outlined" onClick={onTake} sx={{ minWidth: 0, py: 0.125 }}>
            Take
          </Button>
        )}
        <Button
          size="small"
          color="secondary"
          aria-expanded={explained}
          aria-controls={explained ? whyId : undefined}
          aria-label={`Priority ${row.priority}: why?`}
          onClick={() => setExplained(!explained)}
          sx={{ minWidth: 44, py: 0.125, px: 0.75 }}
        >
          <PriorityMark priority={row.priority} />
        </Button>
      </Box>
    </Box>
  );
}

/** Speakers → accused · kind · incident · origins. */
function Said({ row }: { row: QueueRow }) {
  const speakers = row.speakers.join(', ') || 'nobody named yet';
  const rest = [
    row.kind ? KIND_WORD[row.kind] : 'no kind yet',
    row.incident?.title,
    `${count(row.origins, 'origin')} in ${count(row.appearances, 'appearance')}`,
  ].filter(Boolean);
  return (
    <>
      <bdi>{speakers}</bdi>
      {row.accused.length > 0 && (
        <>
          {' '}
          <span aria-hidden="true">→</span>
          <span className="visually-hidden"> about </span> <bdi>{row.accused.join(', ')}</bdi>
        </>
      )}{' '}
      · {rest.join(' · ')}
      {row.openBlocking > 0 && (
        <Box component="span" sx={{ color: 'warning.main', fontWeight: 600 }}>
          {' '}
          · {count(row.openBlocking, 'blocking comment')}
        </Box>
      )}
    </>
  );
}

function Times({ row }: { row: QueueRow }) {
  const overdue = row.due !== null && Date.parse(row.due) < Date.now();
  return (
    <>
      {row.assignee && (
        <Box sx={{ color: 'text.primary', whiteSpace: 'nowrap' }}>
          <PersonName person={row.assignee} />
          {row.leaseUntil && (
            <Box component="span" sx={{ color: 'text.secondary' }}>
              , lease ends <TimeAgo at={row.leaseUntil} />
            </Box>
          )}
        </Box>
      )}
      {row.due && (
        <Box sx={overdue ? { color: 'error.main', fontWeight: 600 } : {}}>
          {overdue ? 'Overdue: ' : 'Due '}
          <TimeAgo at={row.due} />
        </Box>
      )}
      <Box>
        {row.stage === 'inbox' ? 'Came in ' : 'Here since '}
        <TimeAgo at={row.enteredAt} />
      </Box>
    </>
  );
}

/** Three bars and the number: high, middling, low, without colour. */
function PriorityMark({ priority }: { priority: number }) {
  const bars = priority >= 70 ? 3 : priority >= 40 ? 2 : 1;
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5 }}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        {[0, 1, 2].map((bar) => (
          <rect
            key={bar}
            x={bar * 4.25}
            y={8 - bar * 3.5}
            width="3"
            height={4 + bar * 3.5}
            rx="0.75"
            fill="currentColor"
            opacity={bar < bars ? 1 : 0.25}
          />
        ))}
      </svg>
      {priority}
    </Box>
  );
}

const ROW = {
  display: 'grid',
  columnGap: 2,
  rowGap: 0.5,
  gridTemplateAreas: { xs: '"stage acts" "claim claim" "times times"', md: '"stage claim times acts"' },
  gridTemplateColumns: { xs: '1fr auto', md: '104px minmax(0, 1fr) minmax(120px, auto) 112px' },
  alignItems: 'start',
  py: 1.25,
  px: { xs: 0, md: 1 },
  borderBottom: '1px solid',
  borderColor: 'quiet.line',
  '&:hover': { bgcolor: 'quiet.sunken' },
  '&:focus-within': { bgcolor: 'quiet.sunken', boxShadow: 'inset 3px 0 0 var(--mui-palette-primary-main)' },
} as const;

const STATEMENT = {
  color: 'text.primary',
  fontFamily: SERIF,
  fontSize: '1.0625rem',
  lineHeight: 1.4,
  textDecoration: 'none',
  overflowWrap: 'anywhere',
  '&:hover': { textDecoration: 'underline' },
} as const;
