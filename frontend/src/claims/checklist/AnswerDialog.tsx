import { Box, Checkbox, FormControlLabel, FormHelperText, Typography } from '@mui/material';
import { useState, type ReactNode } from 'react';
import type { CheckView, SearchView } from '../../api/types.js';
import { messagesOf } from '../../ui/fieldMessages.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { useStanding } from '../../ui/refusal.js';
import { dateInWords } from '../../ui/time.js';
import { WordsField } from '../../ui/WordsField.js';
import { useEvidence } from '../work.js';
import { FasterColleague } from './FasterColleague.js';
import { useAnswering } from './useAnswering.js';

export interface AskedProps {
  readonly claimId: string;
  readonly version: number;
  readonly check: CheckView;
  readonly searches: readonly SearchView[];
  readonly onClose: () => void;
}

/** Answers a question, and says what shows it. */
export function AnswerDialog({ claimId, version, check, searches, onClose }: AskedProps) {
  const { data: evidence = [] } = useEvidence(claimId);
  const [words, setWords] = useState(check.answer?.words ?? '');
  const [numbers, setNumbers] = useState<readonly number[]>(check.answer?.evidence ?? []);
  const [ids, setIds] = useState<readonly string[]>(check.answer?.searches ?? []);
  const { mutate, isPending, error, reset } = useAnswering(claimId, version, {
    onDone: onClose,
    onProblem: () => true,
  });
  const told = messagesOf(error?.fields ?? []);
  const given = { outcome: 'answered', words: words || null, evidence: numbers, searches: ids } as const;
  const noEvidence = useStanding(told.evidence, numbers);
  const noSearch = useStanding(told.searches, ids);
  const counting = searches.filter(({ withdrawn }) => withdrawn === null);
  return (
    <>
      <FormDialog
        title={check.question}
        does="Answer"
        busy={isPending}
        problem={error}
        onSend={() => mutate({ check, given })}
        onClose={onClose}
      >
        {check.help && <Typography color="textSecondary">{check.help}</Typography>}
        <WordsField
          label="The answer"
          value={words}
          onChange={setWords}
          lines={2}
          required
          autoFocus
          error={told.words}
          help="Readers see it beside the question, so nothing in it that is withheld from them."
        />
        <Shown
          title="Evidence that shows it"
          error={noEvidence}
          nothing={evidence.length === 0 && 'There is no evidence yet.'}
        >
          {evidence.map(({ number, passage, source }, place) => (
            <Choice
              key={number}
              chosen={numbers.includes(number)}
              wrong={place === 0 && noEvidence !== undefined}
              onChange={(on) => setNumbers(toggled(numbers, number, on))}
              label={`[${number}] “${shortened(passage.exact)}” (${source.title})`}
            />
          ))}
        </Shown>
        <Shown
          title="Searches that show it"
          error={noSearch}
          nothing={counting.length === 0 && 'The search log is empty; enter the search there first.'}
        >
          {counting.map(({ id, where, query, on }, place) => (
            <Choice
              key={id}
              chosen={ids.includes(id)}
              wrong={place === 0 && noSearch !== undefined}
              onChange={(chosen) => setIds(toggled(ids, id, chosen))}
              label={`“${query}” in ${where}, ${dateInWords({ date: on, precision: 'day' })}`}
            />
          ))}
        </Shown>
      </FormDialog>
      <FasterColleague
        {...{ problem: error, given, searches, busy: isPending, onClose, reset }}
        onKeepMine={(over) => mutate({ check, given, over })}
      />
    </>
  );
}

interface ShownProps {
  readonly title: string;
  readonly error: string | undefined;
  /** Said when there is nothing to choose. */
  readonly nothing: string | false;
  readonly children: ReactNode;
}

/** What is wrong stands here where there is something to choose; else the form says it beneath its fields. */
function Shown({ title, error, nothing, children }: ShownProps) {
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
      <Box component="legend" sx={{ p: 0, fontSize: '0.875rem', fontWeight: 550 }}>
        {title}
      </Box>
      {error && !nothing && <FormHelperText error>{error}</FormHelperText>}
      {children}
      {nothing && (
        <Typography variant="body2" color="textSecondary">
          {nothing}
        </Typography>
      )}
    </Box>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly chosen: boolean;
  /** After a refusal the keyboard goes here. */
  readonly wrong: boolean;
  readonly onChange: (chosen: boolean) => void;
}

function Choice({ label, chosen, wrong, onChange }: ChoiceProps) {
  return (
    <FormControlLabel
      label={label}
      control={
        <Checkbox
          size="small"
          checked={chosen}
          onChange={({ target }) => onChange(target.checked)}
          slotProps={{ input: wrong ? { 'aria-invalid': true } : {} }}
        />
      }
      sx={{
        display: 'flex',
        alignItems: 'flex-start',
        mr: 0,
        '& .MuiFormControlLabel-label': { fontSize: '0.875rem', pt: 0.9, overflowWrap: 'anywhere' },
      }}
    />
  );
}

function toggled<T>(chosen: readonly T[], one: T, on: boolean): T[] {
  return on ? [...chosen, one] : chosen.filter((other) => other !== one);
}

function shortened(words: string): string {
  return words.length > 90 ? `${words.slice(0, 88).trimEnd()} …` : words;
}
