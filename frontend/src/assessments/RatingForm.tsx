import { Box, Button, Checkbox, FormControlLabel, FormHelperText, Stack, Typography } from '@mui/material';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import {
  CONFIDENCES,
  RATINGS,
  UTTERANCES,
  type Confidence,
  type Rating,
  type Utterance,
} from '../api/codes.js';
import { api } from '../api/http.js';
import type { Assessment } from '../api/types.js';
import { Choice } from '../ui/Choice.js';
import { messagesOf } from '../ui/fieldMessages.js';
import { useKeys } from '../ui/keys.js';
import { useRefusal } from '../ui/refusal.js';
import { useSend } from '../ui/useApi.js';
import { useTell } from '../ui/useTell.js';
import { WordsField } from '../ui/WordsField.js';
import { CONFIDENCE_WORD, RATING_MEANING, RATING_WORD, UTTERANCE_WORD } from '../ui/words.js';
import { pathsOf } from './assessments.js';
import { useWithdraw } from './useWithdraw.js';

interface Draft {
  readonly rating: Rating | null;
  readonly utterance: Utterance | null;
  readonly confidence: Confidence | null;
  readonly rationale: string;
  readonly dissents: boolean;
}

const BLANK: Draft = { rating: null, utterance: null, confidence: null, rationale: '', dissents: false };

interface RatingFormProps {
  readonly claimId: string;
  readonly requestId: string;
  readonly onGiven: (assessment: Assessment) => void;
}

/** The judgement of one who has not seen another: given once, kept as it is. */
export function RatingForm({ claimId, requestId, onGiven }: RatingFormProps) {
  const [draft, setDraft] = useDraft(requestId);
  const form = useRef<HTMLFormElement>(null);
  const tell = useTell();
  const decline = useWithdraw(claimId, () => tell('You declined. The finding is open to you.'));
  const { mutate, isPending, error } = useSend(
    () => api.post<Assessment>(`assessment-requests/${requestId}/assessment`, draft),
    {
      onSuccess: (assessment) => {
        setDraft(BLANK);
        onGiven(assessment);
      },
      refresh: pathsOf(claimId),
      onProblem: () => true,
    },
  );
  const told = messagesOf(error?.fields ?? []);
  const refusal = useRefusal(form, error);
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const send = () => !isPending && mutate();
  useKeys('Rate blind', [{ key: 'Mod+Enter', does: 'Give the rating', press: send, whileTyping: true }]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  return (
    <Stack component="form" ref={form} spacing={2} noValidate onSubmit={submit}>
      <Choice
        label="Was it said?"
        codes={UTTERANCES}
        words={UTTERANCE_WORD}
        value={draft.utterance}
        required
        error={told.utterance}
        onChange={(utterance) => change({ utterance })}
      />
      <Choice
        label="Is it so?"
        codes={RATINGS}
        words={RATING_WORD}
        value={draft.rating}
        required
        help={draft.rating && RATING_MEANING[draft.rating]}
        error={told.rating}
        onChange={(rating) => change({ rating })}
      />
      <Choice
        label="Confidence"
        codes={CONFIDENCES}
        words={CONFIDENCE_WORD}
        value={draft.confidence}
        required
        error={told.confidence}
        onChange={(confidence) => change({ confidence })}
      />
      <WordsField
        label="Why"
        value={draft.rationale}
        onChange={(rationale) => change({ rationale })}
        lines={5}
        required
        error={told.rationale}
        help="[1] refers to evidence 1."
      />
      <div>
        <FormControlLabel
          label="Where I differ from the verdict, my rating and my reason may be published beside it"
          control={
            <Checkbox
              checked={draft.dissents}
              onChange={({ target }) => change({ dissents: target.checked })}
            />
          }
        />
        <FormHelperText>Without your name. Write nothing there that evidence withholds.</FormHelperText>
      </div>
      {refusal && (
        <Typography role="alert" color="error">
          {refusal}
        </Typography>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button type="submit" variant="contained" aria-disabled={isPending}>
          {isPending ? 'One moment …' : 'Give this rating'}
        </Button>
        <Button onClick={() => decline(requestId)}>Decline</Button>
      </Box>
      <Typography variant="body2" color="textSecondary">
        A rating cannot be changed once it is given: then you see the verdict. Whoever rates a claim does not
        approve it.
      </Typography>
    </Stack>
  );
}

/** What is half written stays in this tab until it is given. */
function useDraft(requestId: string): [Draft, (draft: Draft) => void] {
  const place = `assessment:${requestId}`;
  const [draft, setDraft] = useState<Draft>(() => {
    const kept = sessionStorage.getItem(place);
    return kept === null ? BLANK : { ...BLANK, ...(JSON.parse(kept) as Partial<Draft>) };
  });
  useEffect(() => {
    if (draft === BLANK) sessionStorage.removeItem(place);
    else sessionStorage.setItem(place, JSON.stringify(draft));
  }, [place, draft]);
  return [draft, setDraft];
}
