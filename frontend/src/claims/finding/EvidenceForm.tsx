import { Checkbox, FormControlLabel, Stack, TextField } from '@mui/material';
import {
  EVIDENCE_STANCES,
  type Credibility,
  type EvidenceStance,
  type Proof,
  type Reliability,
  type Rung,
} from '../../api/codes.js';
import { EVIDENCE_STANCE_WORD } from '../../ui/words.js';
import { Choice } from '../../ui/Choice.js';
import type { EvidenceView } from '../../api/types.js';
import { BearingFields } from './BearingFields.js';
import { GradeFields } from './GradeFields.js';

/** What is said about a passage that bears on the claim. */
export interface Weighed {
  readonly stance: EvidenceStance | null;
  readonly reliability: Reliability | null;
  readonly credibility: Credibility | null;
  readonly note: string;
  readonly withheld: boolean;
  readonly withheldReason: string | null;
  readonly rung: Rung | null;
  readonly proof: readonly Proof[];
}

export const UNWEIGHED: Weighed = {
  stance: null,
  reliability: null,
  credibility: null,
  note: '',
  withheld: false,
  withheldReason: null,
  rung: null,
  proof: [],
};

/** What is said about `evidence` now, to be changed. */
export function weighedIn(evidence: EvidenceView): Weighed {
  const { stance, reliability, credibility, note, withheld, withheldReason, rung, proof } = evidence;
  return { stance, reliability, credibility, note, withheld, withheldReason, rung, proof };
}

interface EvidenceFormProps {
  readonly weighed: Weighed;
  readonly told: Record<string, string>;
  readonly onChange: (part: Partial<Weighed>) => void;
}

export function EvidenceForm({ weighed, told, onChange }: EvidenceFormProps) {
  return (
    <Stack spacing={2}>
      <Choice
        label="What does it do to the claim?"
        codes={EVIDENCE_STANCES}
        words={EVIDENCE_STANCE_WORD}
        value={weighed.stance}
        error={told.stance}
        onChange={(stance) => onChange({ stance })}
      />
      <GradeFields grade={weighed} told={told} onChange={onChange} />
      <BearingFields bearing={weighed} told={told} onChange={onChange} />
      <TextField
        label="What it shows, and what it does not"
        multiline
        minRows={2}
        value={weighed.note}
        error={told.note !== undefined}
        helperText={told.note ?? 'Readers see this beside the passage.'}
        onChange={({ target }) => onChange({ note: target.value })}
      />
      <FormControlLabel
        control={
          <Checkbox
            checked={weighed.withheld}
            onChange={({ target }) =>
              onChange({
                withheld: target.checked,
                withheldReason: target.checked ? (weighed.withheldReason ?? '') : null,
              })
            }
          />
        }
        label="Withhold from readers, for somebody’s safety"
      />
      {weighed.withheld && (
        <TextField
          label="Why it is withheld, as readers will see it"
          required
          value={weighed.withheldReason ?? ''}
          error={told.withheldReason !== undefined}
          helperText={told.withheldReason}
          onChange={({ target }) => onChange({ withheldReason: target.value })}
        />
      )}
    </Stack>
  );
}
