import ExpandMore from '@mui/icons-material/ExpandMore';
import { Box, Button, Popover, Stack, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { Link } from 'react-router-dom';
import type { ClaimState, OpenMove } from '../../api/types.js';
import { refusalInWords } from '../../ui/refusal.js';
import { MoveDialog } from './MoveDialog.js';
import { isImmediate, offered } from './moves.js';
import type { Moving } from './useMove.js';

interface MoveBarProps {
  readonly claimId: string;
  readonly standing: ClaimState;
  readonly moving: Moving;
}

/** The moves that are open to this person as buttons; for the others, why they are not. */
export function MoveBar({ claimId, standing, moving }: MoveBarProps) {
  const [asked, ask] = useState<OpenMove | null>(null);
  const { first, others, closed, review } = offered(standing.moves);
  const submit = closed.find(({ move }) => move === 'submit');
  const press = (move: OpenMove) => {
    moving.forget();
    if (isImmediate(move)) moving.make(move);
    else ask(move);
  };
  const dialogOf = asked && standing.moves.find(({ move, open }) => open && move === asked.move);
  return (
    <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
      {review && (
        <Button variant="contained" component={Link} to={`/claims/${claimId}/review`}>
          Review
        </Button>
      )}
      {first && (
        <Button
          variant={review ? 'outlined' : 'contained'}
          disabled={moving.busy}
          onClick={() => press(first)}
        >
          {first.label}
        </Button>
      )}
      {!first && submit && (
        <Button variant="outlined" disabled={moving.busy} onClick={() => moving.make(submit)}>
          {submit.label}
        </Button>
      )}
      {others.map((move) => (
        <Button key={move.move} color="secondary" disabled={moving.busy} onClick={() => press(move)}>
          {move.label}
        </Button>
      ))}
      {closed.length > 0 && <WhyNot closed={closed} />}
      {moving.problem && !dialogOf && (
        <Typography role="alert" variant="body2" color="error" sx={{ flexBasis: '100%', maxWidth: '60ch' }}>
          {refusalInWords(moving.problem)}
        </Typography>
      )}
      {dialogOf && (
        <MoveDialog
          key={dialogOf.move}
          move={dialogOf}
          claimId={claimId}
          busy={moving.busy}
          problem={moving.problem}
          onMake={(answers) => moving.make(dialogOf, answers, () => ask(null))}
          onClose={() => ask(null)}
        />
      )}
    </Stack>
  );
}

function WhyNot({ closed }: { closed: readonly OpenMove[] }) {
  const id = useId();
  const [at, setAt] = useState<HTMLElement | null>(null);
  return (
    <>
      <Button
        color="secondary"
        endIcon={<ExpandMore />}
        aria-expanded={at !== null}
        aria-controls={at ? id : undefined}
        onClick={({ currentTarget }) => setAt(currentTarget)}
      >
        Not open to you
      </Button>
      <Popover
        open={at !== null}
        anchorEl={at}
        onClose={() => setAt(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{
          paper: { id, role: 'dialog', 'aria-label': 'Moves that are not open to you', tabIndex: -1 },
        }}
      >
        <Box component="dl" sx={{ m: 0, p: 2, maxWidth: 420, display: 'grid', gap: 1.5 }}>
          {closed.map(({ move, label, why }) => (
            <div key={move}>
              <Typography component="dt" variant="h3">
                {label}
              </Typography>
              <Typography component="dd" variant="body2" color="textSecondary" sx={{ m: 0 }}>
                {why}
              </Typography>
            </div>
          ))}
        </Box>
      </Popover>
    </>
  );
}
