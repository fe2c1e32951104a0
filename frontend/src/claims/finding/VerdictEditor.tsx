import { Box, Stack, TextField, Typography } from '@mui/material';
import { CONFIDENCES, LIKELIHOODS, RATINGS, UTTERANCES } from '../../api/codes.js';
import {
  CONFIDENCE_WORD,
  LIKELIHOOD_WORD,
  RATING_MEANING,
  RATING_WORD,
  UTTERANCE_WORD,
} from '../../ui/words.js';
import { Choice } from '../../ui/Choice.js';
import type { ClaimView } from '../../api/types.js';
import type { Finding } from './finding.js';
import { oneLine } from '../../ui/oneLine.js';
import { useStanding } from '../../ui/refusal.js';
import { today } from '../../ui/time.js';
import { Unknowns } from './Unknowns.js';

interface VerdictEditorProps {
  readonly finding: Finding;
  readonly kind: ClaimView['kind'];
  readonly told: Record<string, string>;
  readonly onChange: (part: Partial<Finding>) => void;
}

/** Kinds that are about who did it; a likelihood word makes sense only there. */
const ABOUT_WHO = ['attribution', 'responsibility', 'denial', 'non_attribution'];

/** The two questions, apart; then the words. Every change goes up at once. */
export function VerdictEditor({ finding, kind, told, onChange: change }: VerdictEditorProps) {
  // Whoever writes knows of today, and says otherwise where that is not so.
  const onChange = (part: Partial<Finding>) => change({ asOf: finding.asOf ?? today(), ...part });
  const asOfFault = useStanding(told.asOf, finding.asOf);
  const asksLikelihood = ABOUT_WHO.includes(kind ?? '') || finding.likelihood !== null;
  return (
    <Stack spacing={2}>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr' } }}>
        <Choice
          label="Was it said?"
          codes={UTTERANCES}
          words={UTTERANCE_WORD}
          none="Not judged yet"
          value={finding.utterance}
          error={told.utterance}
          onChange={(utterance) => onChange({ utterance })}
        />
        <Choice
          label="Is it so?"
          codes={RATINGS}
          words={RATING_WORD}
          none="Not judged yet"
          value={finding.rating}
          help={finding.rating && RATING_MEANING[finding.rating]}
          error={told.rating}
          onChange={(rating) => onChange({ rating })}
        />
        <Choice
          label="Confidence"
          codes={CONFIDENCES}
          words={CONFIDENCE_WORD}
          none="Not stated yet"
          value={finding.confidence}
          error={told.confidence}
          onChange={(confidence) => onChange({ confidence })}
        />
        {asksLikelihood && (
          <Choice
            label="Likelihood that it is so"
            codes={LIKELIHOODS}
            words={LIKELIHOOD_WORD}
            none="Not stated"
            value={finding.likelihood}
            help="In a sentence of its own, never beside the confidence."
            error={told.likelihood}
            onChange={(likelihood) => onChange({ likelihood })}
          />
        )}
      </Box>
      <Words
        label="The verdict in one sentence"
        name="headline"
        limit={200}
        {...{ finding, told, onChange }}
      />
      <Words label="Summary" name="summary" limit={1000} rows={3} {...{ finding, told, onChange }} />
      <Words
        label="Rationale"
        name="rationale"
        limit={20_000}
        rows={8}
        help="A blank line begins a paragraph. [1] refers to evidence 1."
        {...{ finding, told, onChange }}
      />
      <Unknowns
        unknowns={finding.unknowns}
        error={told.unknowns}
        onChange={(unknowns) => onChange({ unknowns })}
      />
      <TextField
        type="date"
        label="Takes account of what is known up to"
        value={finding.asOf ?? ''}
        error={asOfFault !== undefined}
        helperText={asOfFault}
        sx={{ maxWidth: 320 }}
        onChange={({ target }) => onChange({ asOf: target.value === '' ? null : target.value })}
      />
    </Stack>
  );
}

interface WordsProps extends Omit<VerdictEditorProps, 'kind'> {
  readonly label: string;
  readonly name: 'headline' | 'summary' | 'rationale';
  readonly limit: number;
  readonly rows?: number;
  readonly help?: string;
}

function Words({ label, name, limit, rows, help, finding, told, onChange }: WordsProps) {
  const left = limit - finding[name].length;
  const error = useStanding(told[name], finding[name]);
  return (
    <TextField
      label={label}
      multiline
      minRows={rows ?? 1}
      value={finding[name]}
      error={error !== undefined || left < 0}
      helperText={
        <Typography
          component="span"
          variant="inherit"
          sx={{ display: 'flex', justifyContent: 'space-between', gap: 2 }}
        >
          <span>{error ?? help}</span>
          {left < limit / 5 && <span>{left < 0 ? `${-left} too many` : `${left} left`}</span>}
        </Typography>
      }
      onChange={({ target }) =>
        onChange({ [name]: name === 'headline' ? oneLine(target.value) : target.value })
      }
    />
  );
}
