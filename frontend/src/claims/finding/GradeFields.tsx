import { Box } from '@mui/material';
import { CREDIBILITIES, RELIABILITIES, type Credibility, type Reliability } from '../../api/codes.js';
import { CREDIBILITY_WORD, RELIABILITY_WORD } from '../../ui/words.js';
import { Choice } from '../../ui/Choice.js';

interface Grade {
  readonly reliability: Reliability | null;
  readonly credibility: Credibility | null;
}

interface GradeFieldsProps {
  readonly grade: Grade;
  readonly told: Record<string, string>;
  readonly disabled?: boolean;
  readonly onChange: (part: Partial<Grade>) => void;
}

const lettered = Object.fromEntries(
  RELIABILITIES.map((code) => [code, `${code} · ${RELIABILITY_WORD[code]}`]),
) as Record<Reliability, string>;
const numbered = Object.fromEntries(
  CREDIBILITIES.map((code) => [code, `${code} · ${CREDIBILITY_WORD[code]}`]),
) as Record<Credibility, string>;

/** The two halves of an Admiralty grade, in words; the source and what it says are judged apart from each other. */
export function GradeFields({ grade, told, disabled = false, onChange }: GradeFieldsProps) {
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr' } }}>
      <Choice
        label="How reliable is the source?"
        codes={RELIABILITIES}
        words={lettered}
        value={grade.reliability}
        error={told.reliability}
        disabled={disabled}
        onChange={(reliability) => onChange({ reliability })}
      />
      <Choice
        label="How credible is what it says?"
        codes={CREDIBILITIES}
        words={numbered}
        value={grade.credibility}
        error={told.credibility}
        disabled={disabled}
        onChange={(credibility) => onChange({ credibility })}
      />
    </Box>
  );
}
