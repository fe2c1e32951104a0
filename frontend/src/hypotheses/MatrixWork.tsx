import { Box, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { api } from '../api/http.js';
import type { MatrixView } from '../api/types.js';
import { StaleDialog } from '../ui/StaleDialog.js';
import { useTell } from '../ui/useTell.js';
import { CurrentRow } from './CurrentRow.js';
import { columnsOf, FIRST_JUDGED, type Place } from './gridKeys.js';
import { Grid } from './Grid.js';
import { sensitivityInWords } from './inWords.js';
import { MarkBar } from './MarkBar.js';
import { letterOf, type Hypothesis, type Mark, type Row, type Weight } from './matrix.js';
import { SaveState } from './SaveState.js';
import { useShape, type MatrixDesk } from './useMatrix.js';
import { MARK_WORD, WEIGHT_WORD } from './words.js';

interface MatrixWorkProps {
  readonly desk: MatrixDesk;
  readonly personId: string;
  readonly hypotheses: readonly Hypothesis[];
  readonly rows: readonly Row[];
}

/** One person judging: the marks with their keys, the grid, the row at hand, and on what the order hangs. */
export function MatrixWork({ desk, personId, hypotheses, rows }: MatrixWorkProps) {
  const { judging, screen } = desk;
  const columns = columnsOf(hypotheses);
  const [wanted, setAt] = useState<Place>({ row: 0, column: FIRST_JUDGED });
  // Rows and hypotheses may be taken out from under the cursor.
  const at = {
    row: Math.min(wanted.row, rows.length),
    column: Math.min(wanted.column, columns.length - 1),
  };
  const weigh = useWeigh(desk);
  const spotAt = ({ row, column }: Place) => {
    const [rowId, here] = [rows[row]?.id, columns[column]];
    return rowId && here?.is === 'hypothesis' ? { rowId, hypothesisId: here.hypothesis.id } : undefined;
  };
  const mark = (place: Place, given: Mark | null) => {
    const spot = spotAt(place);
    if (spot) judging.judge(spot, given);
  };
  const weight = ({ row, column }: Place, given: Weight) => {
    const [weighed, here] = [rows[row], columns[column]];
    if (weighed && here?.is === 'weight') weigh(weighed, here.weight, given);
  };
  const undo = () => {
    const spot = judging.undo();
    const row = rows.findIndex(({ id }) => id === spot?.rowId);
    const column = hypotheses.findIndex(({ id }) => id === spot?.hypothesisId);
    if (row >= 0 && column >= 0) setAt({ row, column: column + FIRST_JUDGED });
  };
  const [spot, row] = [spotAt(at), rows[at.row]];
  const letter = letterOf(at.column - FIRST_JUDGED);
  return (
    <Stack spacing={1.5}>
      <MarkBar
        target={spot && row && `${row.called} under ${letter}`}
        current={spot ? judging.markAt(spot) : null}
        onMark={(given) => mark(at, given)}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5 }}>
        <Typography variant="body2" color="textSecondary" sx={{ flex: 1, minWidth: '24ch' }}>
          Arrows move; l m h weigh a row; Delete empties; Ctrl Z takes back.
        </Typography>
        <Button size="small" disabled={!screen.canUndo} onClick={undo}>
          Undo
        </Button>
        <SaveState state={screen.state} onRetry={() => void judging.flush()} />
      </Box>
      <Grid
        desk={desk}
        personId={personId}
        hypotheses={hypotheses}
        rows={rows}
        at={at}
        onMove={setAt}
        onMark={mark}
        onWeigh={weight}
        onUndo={undo}
      />
      {row && <CurrentRow desk={desk} row={row} place={at.row} />}
      <Hangs desk={desk} personId={personId} hypotheses={hypotheses} rows={rows} />
      <Conflict desk={desk} hypotheses={hypotheses} rows={rows} />
    </Stack>
  );
}

/** Changes a weight of a row, with the way back. */
function useWeigh(desk: MatrixDesk) {
  const tell = useTell();
  const { mutate } = useShape<{ row: Row; change: Partial<Record<'credibility' | 'relevance', Weight>> }>(
    desk,
    ({ row, change }, base) =>
      api.patch<MatrixView>(`${base}/rows/${row.id}`, { version: row.version, ...change }),
  );
  return (row: Row, which: 'credibility' | 'relevance', weight: Weight) => {
    if (row[which] === weight) return;
    mutate(
      { row, change: { [which]: weight } },
      {
        onSuccess: ({ rows }) => {
          const version = rows.find(({ id }) => id === row.id)?.version;
          const undo =
            version && (() => mutate({ row: { ...row, version }, change: { [which]: row[which] } }));
          tell(`The ${which} of ${row.called} is ${WEIGHT_WORD[weight]}.`, undo ? { undo } : {});
        },
      },
    );
  };
}

/** On what the order hangs, in words. */
function Hangs({ desk, personId, hypotheses, rows }: MatrixWorkProps) {
  const mine = desk.screen.matrix.analysts.find(({ analyst }) => analyst.id === personId);
  if (!mine || hypotheses.length < 2) return null;
  const sentences = mine.sensitivities.flatMap((one) => sensitivityInWords(one, hypotheses, rows) ?? []);
  return (
    <Box>
      <Typography variant="h3" component="h3" sx={{ mb: 0.5 }}>
        On what the order hangs
      </Typography>
      {sentences.length === 0 ? (
        <Typography variant="body2" color="textSecondary">
          On no single row: without any one of them the order is the same.
        </Typography>
      ) : (
        <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
          {sentences.map((sentence) => (
            <Typography key={sentence} component="li" variant="body2">
              {sentence}
            </Typography>
          ))}
        </Box>
      )}
    </Box>
  );
}

function Conflict({ desk: { judging, screen }, hypotheses, rows }: Omit<MatrixWorkProps, 'personId'>) {
  const { state } = screen;
  if (state.is !== 'conflict') return null;
  const { spot, mine, theirs } = state;
  const row = rows.find(({ id }) => id === spot.rowId);
  const letter = letterOf(hypotheses.findIndex(({ id }) => id === spot.hypothesisId));
  const said = (mark: Mark | null) => (mark ? `${mark}, ${MARK_WORD[mark]}` : 'not judged');
  return (
    <StaleDialog
      thing="cell"
      differences={[
        {
          label: `${row ? row.called : 'Row'} under ${letter}`,
          mine: said(mine),
          theirs: said(theirs.mark),
        },
      ]}
      onKeepMine={() => judging.keepMine()}
      onTakeTheirs={() => judging.takeTheirs()}
      onClose={() => judging.takeTheirs()}
    />
  );
}
