import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useId, useState } from 'react';
import { Link } from 'react-router-dom';
import type { QueueRow } from '../api/types.js';
import { SERIF } from '../app/theme.js';
import { StageChip } from '../ui/StageChip.js';
import { count, KIND_WORD } from '../ui/words.js';
import { PriorityMark } from './PriorityMark.js';
import { Times } from './Times.js';

/** One claim in one glance: where it stands, what is said, by whom about whom, how old, who has it. */
export function Row({ row, onTake }: { row: QueueRow; onTake?: () => void }) {
  const [explained, setExplained] = useState(false);
  const whyId = useId();
  return (
    <Box component="li" sx={ROW}>
      <Box sx={{ gridArea: 'stage', pt: '1px' }}>
        <StageChip stage={row.stage} />
      </Box>
      <Box sx={{ gridArea: 'claim', minWidth: 0 }}>
        <Box component={Link} to={`/claims/${row.id}`} data-claim={row.id} sx={STATEMENT}>
          {row.statement}
        </Box>
        <Box sx={{ fontSize: '0.875rem', lineHeight: 1.45, color: 'text.secondary', mt: 0.25 }}>
          <Said row={row} />
        </Box>
        {explained && <Why id={whyId} reasons={row.why} />}
      </Box>
      <Box
        sx={{
          gridArea: 'acts',
          display: 'flex',
          gap: 0.75,
          justifyContent: 'flex-end',
          alignItems: 'center',
        }}
      >
        {onTake && row.stage === 'queued' && (
          <Button size="small" variant="outlined" onClick={onTake} sx={{ minWidth: 0, py: 0, px: 1.25 }}>
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
          sx={{ minWidth: 44, py: 0, px: 0.75 }}
        >
          <PriorityMark priority={row.priority} />
        </Button>
      </Box>
      <Box sx={{ gridArea: 'times', textAlign: { md: 'right' } }}>
        <Times row={row} />
      </Box>
    </Box>
  );
}

/** Speakers → accused · kind · incident · origins. */
function Said({ row }: { row: QueueRow }) {
  const rest = [
    row.kind ? KIND_WORD[row.kind] : 'no kind yet',
    row.incident?.title,
    `${count(row.origins, 'origin')}, ${count(row.appearances, 'appearance')}`,
  ].filter(Boolean);
  return (
    <>
      <bdi>{row.speakers.join(', ') || 'nobody named yet'}</bdi>
      {row.accused.length > 0 && (
        <>
          {' '}
          <span aria-hidden="true">→</span>
          <span className="visually-hidden"> about </span> <bdi>{row.accused.join(', ')}</bdi>
        </>
      )}{' '}
      · {rest.join(' · ')}
      {row.openBlocking > 0 && (
        <Box component="span" sx={{ color: 'warning.main', fontWeight: 600, whiteSpace: 'nowrap' }}>
          {' '}
          · {count(row.openBlocking, 'blocking comment')}
        </Box>
      )}
    </>
  );
}

function Why({ id, reasons }: { id: string; reasons: readonly string[] }) {
  return (
    <Box id={id} component="ul" sx={{ fontSize: '0.875rem', m: 0, mt: 0.75, pl: 2.25, listStyle: 'disc' }}>
      {reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
      {reasons.length === 0 && <li>Nothing presses: no date, no blocking comment, and it is not old.</li>}
    </Box>
  );
}

const ROW = {
  display: 'grid',
  columnGap: 2,
  rowGap: 0.25,
  gridTemplateAreas: {
    xs: '"stage acts" "claim claim" "times times"',
    md: '"stage claim acts" "stage claim times"',
  },
  gridTemplateColumns: { xs: '1fr auto', md: '100px minmax(0, 1fr) 172px' },
  gridTemplateRows: { md: 'auto 1fr' },
  alignItems: 'start',
  py: 1.125,
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
  lineHeight: 1.35,
  textDecoration: 'none',
  overflowWrap: 'anywhere',
  '&:hover': { textDecoration: 'underline' },
} as const;
