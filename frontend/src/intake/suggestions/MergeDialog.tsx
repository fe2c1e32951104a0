import { FormControlLabel, Radio, RadioGroup, Typography } from '@mui/material';
import { useState } from 'react';
import type { ApiProblem } from '../../api/problem.js';
import type { Suggestion } from '../../api/types.js';
import { ClaimPicker } from '../../ui/ClaimPicker.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { Quote } from '../../ui/Quote.js';
import { STAGE_WORD } from '../../ui/words.js';

interface MergeDialogProps {
  readonly suggestion: Suggestion;
  readonly busy: boolean;
  readonly problem: ApiProblem | null;
  readonly onMerge: (claimId: string) => void;
  readonly onClose: () => void;
}

interface Choice {
  readonly id: string;
  readonly statement: string;
  readonly detail: string;
}

/** The passage becomes one more appearance of a claim that is there: one that is much alike, or any other. */
export function MergeDialog({ suggestion, busy, problem, onMerge, onClose }: MergeDialogProps) {
  const [choices, setChoices] = useState<readonly Choice[]>(() => suggestion.matches.map(asChoice));
  const [chosen, choose] = useState(choices[0]?.id ?? '');
  return (
    <FormDialog
      title="Merge with an existing claim"
      does="Merge"
      busy={busy}
      problem={problem}
      onSend={() => chosen !== '' && onMerge(chosen)}
      onClose={onClose}
    >
      <Quote words={suggestion.passage.exact} lines={4} />
      {choices.length === 0 ? (
        <Typography color="textSecondary">
          No claim on file is much alike. Search for the one you mean.
        </Typography>
      ) : (
        <RadioGroup aria-label="Claim" value={chosen} onChange={(_, id) => choose(id)} sx={{ gap: 1 }}>
          {choices.map(({ id, statement, detail }) => (
            <FormControlLabel
              key={id}
              value={id}
              control={<Radio size="small" sx={{ py: 0.25 }} />}
              sx={{ alignItems: 'flex-start' }}
              label={
                <>
                  {statement}
                  <Typography variant="body2" color="textSecondary">
                    {detail}
                  </Typography>
                </>
              }
            />
          ))}
        </RadioGroup>
      )}
      <ClaimPicker
        label="Another claim"
        onChange={(claim) => {
          if (!claim) return;
          const { id, statement, stage } = claim;
          setChoices((now) => [
            ...now.filter((one) => one.id !== id),
            { id, statement, detail: STAGE_WORD[stage] },
          ]);
          choose(id);
        }}
      />
    </FormDialog>
  );
}

function asChoice({ claim: { id, statement, stage }, why, score }: Suggestion['matches'][number]): Choice {
  const because = why === 'same_passage' ? 'marked in these words' : `${Math.round(score * 100)} % alike`;
  return { id, statement, detail: `${STAGE_WORD[stage]} · ${because}` };
}
