import { Box, Stack, TextField } from '@mui/material';
import {
  ATTRIBUTION_BASES,
  ATTRIBUTION_NATURES,
  ATTRIBUTION_TYPES,
  CLAIM_KINDS,
  RUNGS,
} from '../api/codes.js';
import type { Attribution, Quantity } from '../api/types.js';
import { Choice } from '../ui/Choice.js';
import { IncidentPicker } from '../ui/IncidentPicker.js';
import { oneLine } from '../ui/oneLine.js';
import { PartialDateInput } from '../ui/PartialDateInput.js';
import { PartiesPicker } from '../ui/PartyPicker.js';
import { WordsField } from '../ui/WordsField.js';
import {
  ATTRIBUTION_BASIS_WORD,
  ATTRIBUTION_NATURE_WORD,
  ATTRIBUTION_TYPE_WORD,
  KIND_MEANING,
  KIND_WORD,
  RUNG_WORD,
} from '../ui/words.js';
import { facetOf, type Description } from './facets.js';

interface DescriptionFieldsProps {
  readonly described: Description;
  readonly told: Record<string, string>;
  readonly disabled?: boolean;
  readonly autoFocus?: boolean;
  readonly onChange: (part: Partial<Description>) => void;
}

/** What is claimed, of which kind, in which incident; then what a claim of that kind has to say more. */
export function DescriptionFields({
  described,
  told,
  disabled = false,
  autoFocus,
  onChange,
}: DescriptionFieldsProps) {
  const facet = facetOf(described.kind);
  return (
    <Stack spacing={2}>
      <WordsField
        label="The claim in our words"
        required
        lines={2}
        autoFocus={autoFocus ?? false}
        value={described.statement}
        disabled={disabled}
        error={told.statement}
        help="One checkable proposition, without “he said”."
        onChange={(words) => onChange({ statement: oneLine(words) })}
      />
      <Choice
        label="Kind of claim"
        codes={CLAIM_KINDS}
        words={KIND_WORD}
        none="Decide later"
        value={described.kind}
        help={described.kind && KIND_MEANING[described.kind]}
        error={told.kind}
        disabled={disabled}
        onChange={(kind) => onChange({ kind })}
      />
      <IncidentPicker
        label="Incident"
        value={described.incident}
        error={told.incidentId}
        disabled={disabled}
        onChange={(incident) => onChange({ incident })}
      />
      {facet === 'attribution' && (
        <AttributionFields
          attribution={described.attribution}
          owned={described.kind === 'responsibility'}
          told={told}
          disabled={disabled}
          onChange={(part) => onChange({ attribution: { ...described.attribution, ...part } })}
        />
      )}
      {facet === 'quantity' && (
        <QuantityFields
          quantity={described.quantity}
          told={told}
          disabled={disabled}
          onChange={(part) => onChange({ quantity: { ...described.quantity, ...part } })}
        />
      )}
    </Stack>
  );
}

interface FacetProps<T> {
  readonly told: Record<string, string>;
  readonly disabled: boolean;
  readonly onChange: (part: Partial<T>) => void;
}

function AttributionFields({
  attribution,
  owned,
  told,
  disabled,
  onChange,
}: FacetProps<Attribution> & { attribution: Attribution; owned: boolean }) {
  return (
    <>
      <PartiesPicker
        label={owned ? 'Who says they did it?' : 'Who is blamed?'}
        value={attribution.accused}
        error={told.accused}
        disabled={disabled}
        onChange={(accused) => onChange({ accused })}
      />
      <Box sx={PAIR}>
        <Choice
          label="How high does it reach?"
          codes={RUNGS}
          words={RUNG_WORD}
          none="Not said"
          value={attribution.rung}
          help="Infrastructure is the lowest rung, the state the highest."
          error={told.rung}
          disabled={disabled}
          onChange={(rung) => onChange({ rung })}
        />
        <Choice
          label="Nature"
          codes={ATTRIBUTION_NATURES}
          words={ATTRIBUTION_NATURE_WORD}
          none="Not said"
          value={attribution.nature}
          error={told.nature}
          disabled={disabled}
          onChange={(nature) => onChange({ nature })}
        />
        <Choice
          label="Who attributes?"
          codes={ATTRIBUTION_BASES}
          words={ATTRIBUTION_BASIS_WORD}
          none="Not said"
          value={attribution.basis}
          error={told.basis}
          disabled={disabled}
          onChange={(basis) => onChange({ basis })}
        />
        <Choice
          label="In which form?"
          codes={ATTRIBUTION_TYPES}
          words={ATTRIBUTION_TYPE_WORD}
          none="Not said"
          value={attribution.type}
          error={told.type}
          disabled={disabled}
          onChange={(type) => onChange({ type })}
        />
      </Box>
      <PartialDateInput
        label="When was it attributed?"
        value={attribution.dated}
        error={told.dated}
        disabled={disabled}
        onChange={(dated) => onChange({ dated })}
      />
    </>
  );
}

const QUANTITIES: readonly (readonly [keyof Quantity, string])[] = [
  ['value', 'Number'],
  ['unit', 'Unit'],
  ['numerator', 'What was counted?'],
  ['denominator', 'Out of what?'],
  ['period', 'Over which time?'],
  ['method', 'How was it counted?'],
];

/** What is left empty was not given, and that is a finding in itself. */
function QuantityFields({
  quantity,
  told,
  disabled,
  onChange,
}: FacetProps<Quantity> & { quantity: Quantity }) {
  return (
    <Box sx={PAIR}>
      {QUANTITIES.map(([name, label]) => (
        <TextField
          key={name}
          label={label}
          placeholder="not given"
          value={quantity[name] ?? ''}
          disabled={disabled}
          error={told[name] !== undefined}
          helperText={told[name]}
          onChange={({ target }) => onChange({ [name]: target.value === '' ? null : target.value })}
        />
      ))}
    </Box>
  );
}

const PAIR = { display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr' } } as const;
