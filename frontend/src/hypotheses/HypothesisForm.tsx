import { useState } from 'react';
import { api } from '../api/http.js';
import type { ApiProblem } from '../api/problem.js';
import type { MatrixView } from '../api/types.js';
import { messagesOf } from '../ui/fieldMessages.js';
import { FormDialog } from '../ui/FormDialog.js';
import { StaleDialog } from '../ui/StaleDialog.js';
import { WordsField } from '../ui/WordsField.js';
import type { Hypothesis } from './matrix.js';
import { useShape, type MatrixDesk } from './useMatrix.js';

interface HypothesisFormProps {
  readonly desk: MatrixDesk;
  /** Undefined for a new one. */
  readonly hypothesis?: Hypothesis;
  readonly onClose: () => void;
}

/** The words of a hypothesis, new or changed. */
export function HypothesisForm({ desk, hypothesis, onClose }: HypothesisFormProps) {
  const [title, setTitle] = useState(hypothesis?.title ?? '');
  const [theirs, meet] = useState<Hypothesis | null>(null);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const { mutate, isPending } = useShape<number | undefined>(
    desk,
    (version, base) =>
      hypothesis
        ? api.patch<MatrixView>(`${base}/${hypothesis.id}`, { version, title })
        : api.post<MatrixView>(base, { title }),
    {
      onDone: onClose,
      onProblem: (met) => {
        if (met.isStale) meet(met.current as Hypothesis);
        else setProblem(met);
        return true;
      },
    },
  );
  if (theirs) {
    return (
      <StaleDialog
        thing="hypothesis"
        differences={
          theirs.title === title ? [] : [{ label: 'Hypothesis', mine: title, theirs: theirs.title }]
        }
        busy={isPending}
        onKeepMine={() => mutate(theirs.version)}
        onTakeTheirs={onClose}
        onClose={() => meet(null)}
      />
    );
  }
  return (
    <FormDialog
      title={hypothesis ? 'Reword the hypothesis' : 'Add a hypothesis'}
      does={hypothesis ? 'Save' : 'Add'}
      busy={isPending}
      problem={problem}
      onSend={() => mutate(hypothesis?.version)}
      onClose={onClose}
    >
      <WordsField
        label="What else could explain it?"
        value={title}
        onChange={setTitle}
        lines={2}
        required
        autoFocus
        help="One explanation, worded so that evidence could speak against it."
        error={messagesOf(problem?.fields ?? []).title}
      />
    </FormDialog>
  );
}
