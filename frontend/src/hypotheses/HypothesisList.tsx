import { Box, IconButton, Stack, Tooltip, Typography } from '@mui/material';
import ArrowUpward from '@mui/icons-material/ArrowUpward';
import EditOutlined from '@mui/icons-material/EditOutlined';
import RemoveCircleOutline from '@mui/icons-material/RemoveCircleOutlineOutlined';
import { useState } from 'react';
import { api } from '../api/http.js';
import type { MatrixView } from '../api/types.js';
import { useTell } from '../ui/useTell.js';
import { HypothesisForm } from './HypothesisForm.js';
import { letterOf, type Hypothesis } from './matrix.js';
import { useShape, type MatrixDesk } from './useMatrix.js';

interface HypothesisListProps {
  readonly desk: MatrixDesk;
  readonly hypotheses: readonly Hypothesis[];
  readonly mayWrite: boolean;
  /** How it stands, in words. */
  readonly standingOf: (hypothesis: Hypothesis) => string | undefined;
}

/** The rivals by their letters, each with how it stands: words first, and never a verdict. */
export function HypothesisList({ desk, hypotheses, mayWrite, standingOf }: HypothesisListProps) {
  const [changed, change] = useState<Hypothesis | null>(null);
  return (
    <>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.25 }}>
        {hypotheses.map((hypothesis, place) => (
          <Stack component="li" key={hypothesis.id} direction="row" spacing={1}>
            <Typography sx={{ fontWeight: 650, minWidth: '1.2em' }}>{letterOf(place)}</Typography>
            <Box sx={{ flex: 1, minWidth: 0 }}>
              <Typography sx={{ overflowWrap: 'anywhere' }}>{hypothesis.title}</Typography>
              <Typography variant="body2" color="textSecondary">
                {standingOf(hypothesis)}
              </Typography>
            </Box>
            {mayWrite && (
              <Actions
                desk={desk}
                hypothesis={hypothesis}
                place={place}
                onChange={() => change(hypothesis)}
              />
            )}
          </Stack>
        ))}
      </Box>
      {changed && <HypothesisForm desk={desk} hypothesis={changed} onClose={() => change(null)} />}
    </>
  );
}

interface ActionsProps {
  readonly desk: MatrixDesk;
  readonly hypothesis: Hypothesis;
  readonly place: number;
  readonly onChange: () => void;
}

function Actions({ desk, hypothesis: { id, version }, place, onChange }: ActionsProps) {
  const tell = useTell();
  const letter = letterOf(place);
  const { mutate: bringBack } = useShape<number>(desk, (seen, base) =>
    api.patch<MatrixView>(`${base}/${id}`, { version: seen, retired: false }),
  );
  const { mutate: takeOut } = useShape<void>(
    desk,
    (_, base) => api.delete<MatrixView>(`${base}/${id}`, { query: { version } }),
    { onDone: () => tell(`Hypothesis ${letter} is taken out.`, { undo: () => bringBack(version + 1) }) },
  );
  const { mutate: up } = useShape<void>(desk, (_, base) =>
    api.patch<MatrixView>(`${base}/${id}`, { version, place }),
  );
  return (
    <Box sx={{ whiteSpace: 'nowrap' }}>
      {place > 0 && (
        <Tooltip title="Move up">
          <IconButton size="small" aria-label={`Move hypothesis ${letter} up`} onClick={() => up()}>
            <ArrowUpward fontSize="small" />
          </IconButton>
        </Tooltip>
      )}
      <Tooltip title="Reword">
        <IconButton size="small" aria-label={`Reword hypothesis ${letter}`} onClick={onChange}>
          <EditOutlined fontSize="small" />
        </IconButton>
      </Tooltip>
      <Tooltip title="Take out">
        <IconButton size="small" aria-label={`Take out hypothesis ${letter}`} onClick={() => takeOut()}>
          <RemoveCircleOutline fontSize="small" />
        </IconButton>
      </Tooltip>
    </Box>
  );
}
