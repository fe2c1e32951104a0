import { Box, Checkbox, FormControlLabel, FormHelperText } from '@mui/material';
import { PROOFS, RUNGS, type Proof, type Rung } from '../../api/codes.js';
import { Choice } from '../../ui/Choice.js';
import { useStanding } from '../../ui/refusal.js';
import { PROOF_WORD, RUNG_WORD } from '../../ui/words.js';

interface Bearing {
  readonly rung: Rung | null;
  readonly proof: readonly Proof[];
}

interface BearingFieldsProps {
  readonly bearing: Bearing;
  readonly told: Record<string, string>;
  readonly onChange: (part: Partial<Bearing>) => void;
}

/** How high a passage reaches on the ladder of attribution, and what kind of proof it is. */
export function BearingFields({ bearing, told, onChange }: BearingFieldsProps) {
  const error = useStanding(told.proof, bearing.proof);
  const toggle = (kind: Proof, on: boolean): void =>
    onChange({ proof: PROOFS.filter((one) => (one === kind ? on : bearing.proof.includes(one))) });
  return (
    <>
      <Choice
        label="How high does it reach?"
        codes={RUNGS}
        words={RUNG_WORD}
        value={bearing.rung}
        none="It does not bear on who did it"
        error={told.rung}
        help="An address reaches the infrastructure; a confession of an account reaches a persona."
        onChange={(rung) => onChange({ rung })}
      />
      <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, minWidth: 0 }}>
        <Box component="legend" sx={{ p: 0, fontSize: '0.875rem', fontWeight: 550 }}>
          What kind of proof is it?
        </Box>
        {error && <FormHelperText error>{error}</FormHelperText>}
        <Box sx={{ display: 'grid', gridTemplateColumns: { sm: '1fr 1fr' } }}>
          {PROOFS.map((kind) => (
            <FormControlLabel
              key={kind}
              label={PROOF_WORD[kind]}
              control={
                <Checkbox
                  size="small"
                  checked={bearing.proof.includes(kind)}
                  onChange={({ target }) => toggle(kind, target.checked)}
                />
              }
              sx={{ mr: 0, '& .MuiFormControlLabel-label': { fontSize: '0.875rem' } }}
            />
          ))}
        </Box>
      </Box>
    </>
  );
}
