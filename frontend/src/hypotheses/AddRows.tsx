import { Checkbox, FormControlLabel, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { api } from '../api/http.js';
import type { ApiProblem } from '../api/problem.js';
import type { MatrixView } from '../api/types.js';
import { messagesOf } from '../ui/fieldMessages.js';
import { FormDialog } from '../ui/FormDialog.js';
import { WordsField } from '../ui/WordsField.js';
import type { Offered } from './matrix.js';
import { useShape, type MatrixDesk } from './useMatrix.js';

interface AddProps {
  readonly desk: MatrixDesk;
  readonly onClose: () => void;
}

/** Chooses which evidence is held against the hypotheses. */
export function AddEvidenceRows({ desk, onClose }: AddProps) {
  const { evidence, evidenceIsCapped } = desk.screen.matrix.offered;
  const [chosen, choose] = useState<ReadonlySet<string>>(() => new Set(evidence.map(({ id }) => id)));
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const { mutate, isPending } = useShape<void>(
    desk,
    (_, base) => api.post<MatrixView>(`${base}/rows`, { evidenceIds: [...chosen] }),
    { onDone: onClose, onProblem: (met) => (setProblem(met), true) },
  );
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    choose(next);
  };
  return (
    <FormDialog
      title="Hold evidence against the hypotheses"
      does="Add"
      busy={isPending || chosen.size === 0}
      problem={problem}
      onSend={() => mutate()}
      onClose={onClose}
    >
      <Stack spacing={0.5}>
        {evidence.map((one) => (
          <FormControlLabel
            key={one.id}
            sx={{ alignItems: 'flex-start' }}
            control={<Checkbox size="small" checked={chosen.has(one.id)} onChange={() => toggle(one.id)} />}
            label={<OfferedWords one={one} severalClaims={desk.path.startsWith('incidents')} />}
          />
        ))}
      </Stack>
      {evidenceIsCapped && (
        <Typography variant="body2" color="textSecondary">
          There is more evidence. Add some of this first, then the rest is offered.
        </Typography>
      )}
    </FormDialog>
  );
}

function OfferedWords({ one, severalClaims }: { one: Offered; severalClaims: boolean }) {
  return (
    <Typography variant="body2" component="span" sx={{ pt: 1, display: 'block' }}>
      <strong>[{one.number}]</strong> “{one.exact}” ({one.source}, {one.reliability}
      {one.credibility})
      {severalClaims && (
        <Typography variant="body2" component="span" color="textSecondary">
          {' '}
          on: {one.statement}
        </Typography>
      )}
    </Typography>
  );
}

/** Says what was to be expected and is absent: that tells as much as what is there. */
export function AddAbsence({ desk, onClose }: AddProps) {
  const [words, setWords] = useState('');
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const { mutate, isPending } = useShape<void>(
    desk,
    (_, base) => api.post<MatrixView>(`${base}/rows`, { words }),
    { onDone: onClose, onProblem: (met) => (setProblem(met), true) },
  );
  return (
    <FormDialog
      title="Add something that is absent"
      does="Add"
      busy={isPending}
      problem={problem}
      onSend={() => mutate()}
      onClose={onClose}
    >
      <WordsField
        label="What was to be expected, and is not there?"
        value={words}
        onChange={setWords}
        lines={2}
        required
        autoFocus
        help="Readers see these words with the verdict, where the absence speaks against a hypothesis."
        error={messagesOf(problem?.fields ?? []).words}
      />
    </FormDialog>
  );
}
