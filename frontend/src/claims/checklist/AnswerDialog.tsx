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
        <Shown title="Evidence that shows it" error={told.evidence} chosen={numbers}>
          {evidence.map(({ number, passage, source }) => (
            <Choice
              key={number}
              chosen={numbers.includes(number)}
              onChange={(on) => setNumbers(toggled(numbers, number, on))}
              label={`[${number}] “${shortened(passage.exact)}” (${source.title})`}
            />
          ))}
          {evidence.length === 0 && <Nothing>There is no evidence yet.</Nothing>}
        </Shown>
        <Shown title="Searches that show it" error={told.searches} chosen={ids}>
          {counting.map(({ id, where, query, on }) => (
            <Choice
              key={id}
              chosen={ids.includes(id)}
              onChange={(chosen) => setIds(toggled(ids, id, chosen))}
              label={`“${query}” in ${where}, ${dateInWords({ date: on, precision: 'day' })}`}
            />
          ))}
          {counting.length === 0 && <Nothing>The search log is empty; enter the search there first.</Nothing>}
        </Shown>
      </FormDialog>
      <FasterColleague
        {...{ problem: error, given, searches, busy: isPending, onClose, reset }}
        onKeepMine={(over) => mutate({ check, given, over })}
      />
    </>
  );
}

function Shown(props: { title: string; error: string | undefined; chosen: unknown; children: ReactNode }) {
  const { title, chosen, children } = props;
  const error = useStanding(props.error, chosen);
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
      <Box component="legend" sx={{ p: 0, fontSize: '0.875rem', fontWeight: 550 }}>
        {title}
      </Box>
      {error && <FormHelperText error>{error}</FormHelperText>}
      {children}
    </Box>
  );
}

function Choice(props: { label: string; chosen: boolean; onChange: (chosen: boolean) => void }) {
  return (
    <FormControlLabel
      label={props.label}
      control={
        <Checkbox
          size="small"
          checked={props.chosen}
          onChange={({ target }) => props.onChange(target.checked)}
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

function Nothing({ children }: { children: string }) {
  return (
    <Typography variant="body2" color="textSecondary">
      {children}
    </Typography>
  );
}

function toggled<T>(chosen: readonly T[], one: T, on: boolean): T[] {
  return on ? [...chosen, one] : chosen.filter((other) => other !== one);
}

function shortened(words: string): string {
  return words.length > 90 ? `${words.slice(0, 88).trimEnd()} …` : words;
}
