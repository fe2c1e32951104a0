import { Box, Stack, TextField } from '@mui/material';
import { useState } from 'react';
import { BASES, CAPACITIES, CITATION_KINDS, LINEAGES, STANCES, type Lineage } from '../api/codes.js';
import { Choice } from '../ui/Choice.js';
import { PartyPicker } from '../ui/PartyPicker.js';
import { BASIS_WORD, CAPACITY_WORD, CITATION_KIND_WORD, STANCE_WORD } from '../ui/words.js';
import { hedgesIn, type Saying } from './saying.js';
import { ShownBy } from './ShownBy.js';

interface SayingFieldsProps {
  readonly saying: Saying;
  readonly told: Record<string, string>;
  /** The capture of the passage, where a citation may be entered along with it. */
  readonly citingIn?: string;
  /** What to know about the speaker who is chosen. */
  readonly speakerHelp?: string | undefined;
  readonly autoFocus?: boolean;
  readonly onChange: (part: Partial<Saying>) => void;
}

const ARRIVAL: Record<Lineage, string> = {
  unstated: 'Not yet looked at',
  original: 'Original: the speaker’s own words, nothing upstream',
  cited: 'It quotes or relays another source',
  unknown: 'Looked for, and not known',
};

/** Who says it in this passage, and how it reached this outlet. */
export function SayingFields(props: SayingFieldsProps) {
  const { saying, told, citingIn, autoFocus, onChange } = props;
  const withUpstream = citingIn !== undefined;
  // Once it has citations, they alone say how it arrived; they are changed in the chain.
  const follows = !withUpstream && saying.lineage === 'cited';
  const arrivals = LINEAGES.filter((lineage) => withUpstream || follows || lineage !== 'cited');
  return (
    <Stack spacing={2}>
      <PartyPicker
        label="Who says it?"
        value={saying.speaker}
        help={props.speakerHelp ?? 'Empty when the passage does not tell.'}
        error={told.speakerId}
        autoFocus={autoFocus ?? false}
        onChange={(speaker) => onChange({ speaker })}
      />
      <Box sx={PAIR}>
        <Choice
          label="Speaks as"
          codes={CAPACITIES}
          words={CAPACITY_WORD}
          value={saying.capacity}
          required
          error={told.capacity}
          onChange={(capacity) => onChange({ capacity })}
        />
        <Choice
          label="How do they know?"
          codes={BASES}
          words={BASIS_WORD}
          value={saying.basis}
          error={told.basis}
          onChange={(basis) => onChange({ basis: basis ?? 'unknown' })}
        />
        <Choice
          label="Stance"
          codes={STANCES}
          words={STANCE_WORD}
          value={saying.stance}
          error={told.stance}
          onChange={(stance) => onChange({ stance: stance ?? 'states' })}
        />
        <Hedges hedges={saying.hedges} error={told.hedges} onChange={(hedges) => onChange({ hedges })} />
      </Box>
      <Choice
        label="How did it reach this outlet?"
        codes={arrivals}
        words={ARRIVAL}
        value={saying.lineage}
        disabled={follows}
        help={follows && 'Its citations say so. Remove them in the chain to choose otherwise.'}
        error={told.lineage}
        onChange={(lineage) => onChange({ lineage: lineage ?? 'unstated' })}
      />
      {citingIn !== undefined && saying.lineage === 'cited' && (
        <Box sx={PAIR}>
          <PartyPicker
            label="Whom does it take it from?"
            required
            value={saying.upstream}
            error={told.upstreamPartyId}
            onChange={(upstream) => onChange({ upstream })}
          />
          <Choice
            label="And how?"
            codes={CITATION_KINDS}
            words={CITATION_KIND_WORD}
            value={saying.upstreamKind}
            onChange={(kind) => onChange({ upstreamKind: kind ?? 'quotes' })}
          />
          <Box sx={{ gridColumn: '1 / -1' }}>
            <ShownBy
              captureId={citingIn}
              value={saying.shownBy}
              onChange={(shownBy) => onChange({ shownBy })}
            />
          </Box>
        </Box>
      )}
    </Stack>
  );
}

function Hedges(props: {
  hedges: readonly string[];
  error: string | undefined;
  onChange: (hedges: string[]) => void;
}) {
  const [typed, setTyped] = useState(props.hedges.join(', '));
  return (
    <TextField
      label="Hedge words"
      placeholder="none"
      value={typed}
      error={props.error !== undefined}
      helperText={props.error ?? 'As they stand there: likely, reportedly …'}
      onChange={({ target }) => {
        setTyped(target.value);
        props.onChange(hedgesIn(target.value));
      }}
    />
  );
}

const PAIR = { display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr' } } as const;
