import { Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { api } from '../api/http.js';
import type { MatrixView } from '../api/types.js';
import { Either } from '../ui/Either.js';
import { EmptyState } from '../ui/EmptyState.js';
import { ProblemNote } from '../ui/ProblemNote.js';
import { useMe } from '../ui/useMe.js';
import { AddAbsence, AddEvidenceRows } from './AddRows.js';
import { Compare } from './Compare.js';
import { HypothesisForm } from './HypothesisForm.js';
import { HypothesisList } from './HypothesisList.js';
import { divisionInWords, standingInWords } from './inWords.js';
import { namedRows, standing, type Hypothesis, type Row, type SubjectPath } from './matrix.js';
import { MatrixWork } from './MatrixWork.js';
import { TakenOut } from './TakenOut.js';
import { useMatrix, useShape, useStoredMatrix, type MatrixDesk } from './useMatrix.js';

interface HypothesesProps {
  readonly path: SubjectPath;
  readonly mayWrite: boolean;
}

/** Who or what else it could be: rival explanations held against the evidence. An aid to thought, never a verdict. */
export function Hypotheses({ path, mayWrite }: HypothesesProps) {
  const me = useMe();
  const { data, error, refetch } = useStoredMatrix(path);
  if (error && !data) return <ProblemNote problem={error} onRetry={() => void refetch()} />;
  if (!me || !data) return null;
  return <Room key={path} path={path} mayWrite={mayWrite} personId={me.id} stored={data} />;
}

interface RoomProps extends HypothesesProps {
  readonly personId: string;
  readonly stored: MatrixView;
}

function Room({ path, mayWrite, personId, stored }: RoomProps) {
  const desk = useMatrix(path, stored, personId);
  const { matrix } = desk.screen;
  const [view, setView] = useState<'mine' | 'all'>('mine');
  const [hypotheses, rows] = [standing(matrix.hypotheses), namedRows(path, matrix.rows)];
  const all = view === 'all' || !mayWrite;
  const others = matrix.analysts.some(({ analyst }) => analyst.id !== personId);
  if (hypotheses.length === 0) return <Nothing desk={desk} mayWrite={mayWrite} />;
  return (
    <Stack spacing={2}>
      <Typography variant="body2" color="textSecondary">
        Ask of every row: if this were true, would we see this? Only what speaks against an explanation
        counts. This orders your doubts; it is no verdict.
      </Typography>
      <HypothesisList
        desk={desk}
        hypotheses={hypotheses}
        mayWrite={mayWrite}
        standingOf={(one) => standingOf(one, matrix, rows, all ? undefined : personId)}
      />
      {mayWrite && <Additions desk={desk} />}
      {mayWrite && others && (
        <Either
          label="Whose matrix?"
          options={[
            { id: 'mine', name: 'Mine' },
            { id: 'all', name: `Side by side (${matrix.analysts.length})` },
          ]}
          value={view}
          onChange={setView}
        />
      )}
      {rows.length > 0 &&
        (all ? (
          <Compare screen={desk.screen} hypotheses={hypotheses} rows={rows} />
        ) : (
          <MatrixWork desk={desk} personId={personId} hypotheses={hypotheses} rows={rows} />
        ))}
      {rows.length === 0 && (
        <Typography color="textSecondary" variant="body2">
          No evidence is held against them yet.
        </Typography>
      )}
      {mayWrite && <TakenOut desk={desk} />}
    </Stack>
  );
}

/** In one person's matrix, or over all. */
function standingOf(
  { id }: Hypothesis,
  matrix: MatrixView,
  rows: readonly Row[],
  personId?: string,
): string | undefined {
  if (personId === undefined) {
    const division = matrix.divisions.find(({ hypothesis }) => hypothesis === id);
    return division && matrix.analysts.length > 0
      ? divisionInWords(division, matrix.analysts.length)
      : undefined;
  }
  const mine = matrix.analysts.find(({ analyst }) => analyst.id === personId);
  const found = mine?.standings.find(({ hypothesis }) => hypothesis === id);
  return found && standingInWords(found, rows);
}

function Nothing({ desk, mayWrite }: { desk: MatrixDesk; mayWrite: boolean }) {
  const [adding, add] = useState(false);
  const { mutate: addDefaults, isPending } = useDefaults(desk);
  if (!mayWrite) {
    return (
      <Typography color="textSecondary" variant="body2">
        No rival explanation has been written down.
      </Typography>
    );
  }
  return (
    <>
      <EmptyState
        title="Who or what else could it be?"
        action={
          <>
            <Button variant="contained" disabled={isPending} onClick={() => addDefaults()}>
              Begin with the five usual rivals
            </Button>
            <Button variant="outlined" onClick={() => add(true)}>
              Write one
            </Button>
          </>
        }
      >
        Hold the named culprit against its rivals: another one in disguise, somebody who takes the credit, no
        attack at all, an attack that did something else.
      </EmptyState>
      <TakenOut desk={desk} />
      {adding && <HypothesisForm desk={desk} onClose={() => add(false)} />}
    </>
  );
}

function Additions({ desk }: { desk: MatrixDesk }) {
  const [adding, add] = useState<'hypothesis' | 'evidence' | 'absence' | null>(null);
  const { defaults, evidence } = desk.screen.matrix.offered;
  const { mutate: addDefaults } = useDefaults(desk);
  const close = () => add(null);
  return (
    <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
      <Button size="small" variant="outlined" onClick={() => add('hypothesis')}>
        Add a hypothesis
      </Button>
      {defaults.length > 0 && (
        <Button size="small" variant="outlined" onClick={() => addDefaults()}>
          {defaults.length === 5
            ? 'Add the five usual rivals'
            : `Add the usual rivals not here yet (${defaults.length})`}
        </Button>
      )}
      {evidence.length > 0 && (
        <Button size="small" variant="outlined" onClick={() => add('evidence')}>
          Add evidence ({evidence.length})
        </Button>
      )}
      <Button size="small" variant="outlined" onClick={() => add('absence')}>
        Add something absent
      </Button>
      {adding === 'hypothesis' && <HypothesisForm desk={desk} onClose={close} />}
      {adding === 'evidence' && <AddEvidenceRows desk={desk} onClose={close} />}
      {adding === 'absence' && <AddAbsence desk={desk} onClose={close} />}
    </Stack>
  );
}

function useDefaults(desk: MatrixDesk) {
  return useShape<void>(desk, (_, base) => api.post<MatrixView>(`${base}/defaults`));
}
