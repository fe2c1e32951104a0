import { Box, Button, Typography } from '@mui/material';
import { CLAIM_KINDS, SUGGESTION_STATES } from '../../api/codes.js';
import type { Suggestion } from '../../api/types.js';
import { Choice } from '../../ui/Choice.js';
import { KIND_WORD, SUGGESTION_STATE_WORD } from '../../ui/words.js';
import { KeyHint } from './KeyHint.js';
import { kindsIn, tallyInWords } from './sifting.js';
import type { Place } from './usePlace.js';

interface PaneHeadProps {
  readonly all: readonly Suggestion[];
  readonly place: Place;
  readonly mayWrite: boolean;
  readonly onAcceptSelected: () => void;
}

/** How many there are and how far somebody has come; what of them is shown; what is selected. */
export function PaneHead({ all, place, mayWrite, onAcceptSelected }: PaneHeadProps) {
  const { sifting, setSifting, shown, selected } = place;
  return (
    <Box sx={{ mb: 1 }}>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {tallyInWords(all)}
      </Typography>
      <Box sx={SIFTING}>
        <Choice
          label="State"
          codes={SUGGESTION_STATES}
          words={SUGGESTION_STATE_WORD}
          none="All states"
          value={sifting.state}
          onChange={(state) => setSifting({ ...sifting, state })}
        />
        <Choice
          label="Kind"
          codes={kindsIn(all, CLAIM_KINDS)}
          words={KIND_WORD}
          none="All kinds"
          value={sifting.kind}
          onChange={(kind) => setSifting({ ...sifting, kind })}
        />
        <Choice
          label="Order"
          codes={['place', 'score'] as const}
          words={{ place: 'By place', score: 'By score' }}
          value={sifting.order}
          onChange={(order) => setSifting({ ...sifting, order: order ?? 'place' })}
        />
      </Box>
      {mayWrite && <Selection shown={shown} selected={selected} place={place} onAccept={onAcceptSelected} />}
    </Box>
  );
}

interface SelectionProps {
  readonly shown: readonly Suggestion[];
  readonly selected: ReadonlySet<string>;
  readonly place: Place;
  readonly onAccept: () => void;
}

function Selection({ shown, selected, place, onAccept }: SelectionProps) {
  const open = shown.filter(({ state }) => state === 'open').map(({ id }) => id);
  if (selected.size === 0) {
    if (open.length < 2) return null;
    return (
      <Button size="small" onClick={() => place.select(open)} sx={{ ml: -0.75, mt: 0.5 }}>
        Select all {open.length.toLocaleString('en')} that are open
      </Button>
    );
  }
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mt: 1 }}>
      <Button size="small" variant="contained" aria-keyshortcuts="Shift+A" onClick={onAccept}>
        Accept {selected.size.toLocaleString('en')} selected
        <KeyHint>Shift A</KeyHint>
      </Button>
      <Button size="small" onClick={() => place.select([])}>
        Select none
      </Button>
    </Box>
  );
}

const SIFTING = {
  display: 'grid',
  gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
  gap: 1,
  '& select': { fontSize: '0.875rem', py: 0.5 },
  '& label': { fontSize: '0.8125rem', mb: 0.125 },
} as const;
