import { TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { CLAIM_KINDS, CLOSE_REASONS, EDITION_KINDS, type EditionKind } from '../../api/codes.js';
import type { ApiProblem } from '../../api/problem.js';
import type { OpenMove, PersonRef } from '../../api/types.js';
import { useApi } from '../../ui/useApi.js';
import { CLOSE_REASON_WORD, EDITION_KIND_WORD, KIND_MEANING, KIND_WORD } from '../../ui/words.js';
import { Choice } from '../../ui/Choice.js';
import { ClaimPicker } from '../../ui/ClaimPicker.js';
import { messagesOf } from '../../ui/fieldMessages.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { answersFor, type Answers } from './answers.js';
import { MOVE_PURPOSE } from './words.js';

const CORRECTIONS = EDITION_KINDS.filter(
  (kind): kind is Exclude<EditionKind, 'initial'> => kind !== 'initial',
);

interface MoveDialogProps {
  readonly move: OpenMove;
  readonly claimId: string;
  readonly busy: boolean;
  readonly problem: ApiProblem | null;
  readonly onMake: (answers: Answers) => void;
  readonly onClose: () => void;
}

/** Asks exactly what the move needs, and says what it does before it is done. */
export function MoveDialog({ move, claimId, busy, problem, onMake, onClose }: MoveDialogProps) {
  const [answers, setAnswers] = useState<Answers>(() => answersFor(move));
  const told = messagesOf(problem?.fields ?? []);
  const change = (part: Answers) => setAnswers((before) => ({ ...before, ...part }));
  return (
    <FormDialog
      title={move.label}
      does={move.label}
      busy={busy}
      problem={problem}
      onSend={() => onMake(answers)}
      onClose={onClose}
    >
      <Typography color="textSecondary">{MOVE_PURPOSE[move.move]}</Typography>
      <Asked move={move} claimId={claimId} answers={answers} told={told} change={change} />
    </FormDialog>
  );
}

interface AskedProps {
  readonly move: OpenMove;
  readonly claimId: string;
  readonly answers: Answers;
  readonly told: Record<string, string>;
  readonly change: (part: Answers) => void;
}

function Asked({ move, claimId, answers, told, change }: AskedProps) {
  const asks = (need: string) => (move.needs as readonly string[]).includes(need);
  const closes = move.move === 'close';
  return (
    <>
      {asks('kind') && (
        <Choice
          label="Kind of claim"
          codes={CLAIM_KINDS}
          words={KIND_WORD}
          value={answers.kind ?? null}
          required
          help={answers.kind && KIND_MEANING[answers.kind]}
          error={told.kind}
          onChange={(kind) => change({ kind: kind ?? undefined })}
        />
      )}
      {asks('reason') && closes && (
        <Choice
          label="Why is it closed?"
          codes={CLOSE_REASONS}
          words={CLOSE_REASON_WORD}
          value={answers.reason ?? null}
          required
          error={told.reason}
          onChange={(reason) => change({ reason: reason ?? undefined })}
        />
      )}
      {closes && answers.reason === 'duplicate' && (
        <ClaimPicker
          label="Which claim is it a duplicate of?"
          except={claimId}
          error={told.duplicateOf}
          onChange={(claim) => change({ duplicateOf: claim?.id })}
        />
      )}
      {asks('assignee') && <Assignee answers={answers} error={told.assigneeId} change={change} />}
      {asks('correction') && (
        <Choice
          label="What kind of change will it be?"
          codes={CORRECTIONS}
          words={EDITION_KIND_WORD}
          value={answers.correction ?? null}
          required
          error={told.correction}
          onChange={(correction) => change({ correction: correction ?? undefined })}
        />
      )}
      {asks('until') && (
        <Moment label="Until when?" name="until" answers={answers} told={told} change={change} />
      )}
      {asks('at') && <Moment label="Publish when?" name="at" answers={answers} told={told} change={change} />}
      {asks('reason') && !closes && (
        <Words
          label="Reason, as readers will see it"
          name="reasonInWords"
          error={told.reason}
          answers={answers}
          change={change}
        />
      )}
      {asks('note') && <Words label="Note" name="note" error={told.note} answers={answers} change={change} />}
    </>
  );
}

function Words(props: {
  label: string;
  name: 'note' | 'reasonInWords';
  error: string | undefined;
  answers: Answers;
  change: (part: Answers) => void;
}) {
  const { label, name, error, answers, change } = props;
  return (
    <TextField
      label={label}
      required
      multiline
      minRows={3}
      value={answers[name] ?? ''}
      error={error !== undefined}
      helperText={error}
      onChange={({ target }) => change({ [name]: target.value })}
    />
  );
}

function Moment(props: {
  label: string;
  name: 'until' | 'at';
  answers: Answers;
  told: Record<string, string>;
  change: (part: Answers) => void;
}) {
  const { label, name, answers, told, change } = props;
  return (
    <TextField
      type="datetime-local"
      label={label}
      required
      value={answers[name] ?? ''}
      error={told[name] !== undefined}
      helperText={told[name] ?? 'In your own time zone.'}
      onChange={({ target }) => change({ [name]: target.value })}
    />
  );
}

function Assignee(props: { answers: Answers; error: string | undefined; change: (part: Answers) => void }) {
  const { data = [] } = useApi<PersonRef[]>('people/assignable');
  const words = Object.fromEntries(data.map(({ id, name }) => [id, name]));
  return (
    <Choice
      label="Who takes it?"
      codes={data.map(({ id }) => id)}
      words={words}
      value={props.answers.assigneeId ?? null}
      required
      error={props.error}
      onChange={(assigneeId) => props.change({ assigneeId: assigneeId ?? undefined })}
    />
  );
}
