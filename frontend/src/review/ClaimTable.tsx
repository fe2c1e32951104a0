import { Box } from '@mui/material';
import { DateText } from '../ui/DateText.js';
import {
  ATTRIBUTION_BASIS_WORD,
  ATTRIBUTION_NATURE_WORD,
  ATTRIBUTION_TYPE_WORD,
  RUNG_WORD,
} from '../ui/words.js';
import type { VerdictDocument } from './document.js';
import { Part } from './FindingText.js';

/** Who is blamed on which ground, or what was counted; what was not given says so. */
export function ClaimTable({ claim: { attribution, quantity } }: Pick<VerdictDocument, 'claim'>) {
  if (quantity) {
    return (
      <Part title="The number">
        <Box component="dl" sx={LOOKS}>
          <Line label="Number" words={[quantity.value, quantity.unit].filter(Boolean).join(' ')} />
          <Line label="What was counted" words={quantity.numerator} />
          <Line label="Out of what" words={quantity.denominator} />
          <Line label="Over which time" words={quantity.period} />
          <Line label="How it was counted" words={quantity.method} />
        </Box>
      </Part>
    );
  }
  if (!attribution) return null;
  const { accused, rung, basis, type, nature, dated } = attribution;
  return (
    <Part title="Who is blamed">
      <Box component="dl" sx={LOOKS}>
        <Line label="Blamed" words={accused.map(({ name }) => name).join(', ')} />
        <Line label="Rung" words={rung && RUNG_WORD[rung]} />
        <Line label="Nature" words={nature && ATTRIBUTION_NATURE_WORD[nature]} />
        <Line label="Who attributes" words={basis && ATTRIBUTION_BASIS_WORD[basis]} />
        <Line label="In which form" words={type && ATTRIBUTION_TYPE_WORD[type]} />
        <dt>Attributed</dt>
        <dd>
          <DateText value={dated} />
        </dd>
      </Box>
    </Part>
  );
}

function Line({ label, words }: { label: string; words: string | null }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{words || <em>not given</em>}</dd>
    </>
  );
}

const LOOKS = {
  m: 0,
  display: 'grid',
  gridTemplateColumns: 'max-content 1fr',
  columnGap: 2,
  rowGap: 0.25,
  '& dt': { color: 'text.secondary' },
  '& dd': { m: 0 },
} as const;
