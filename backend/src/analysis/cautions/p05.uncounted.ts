import { listed } from '../../platform/inWords.js';
import type { CaseQuantity } from '../case.js';
import type { Caution } from './caution.js';

const ASKED: readonly (readonly [keyof CaseQuantity, string])[] = [
  ['unit', 'what counts as one'],
  ['period', 'over what period'],
  ['method', 'how it was counted'],
];
const OF_A_SHARE: readonly (readonly [keyof CaseQuantity, string])[] = [
  ['numerator', 'what was counted'],
  ['denominator', 'out of what'],
];
const SHARE = /%|per ?cent|share|fraction|proportion|ratio|quarter|third|half/iu;

/** P-05. A number of which nobody says what was counted, of what, when and how. */
export const uncounted: Caution = {
  id: 'P-05',
  name: 'A number without a definition',
  trigger: 'A quantity lacks its unit, period or method; a share also what was counted and out of what.',
  severity: 'blocking',
  audience: 'reader',
  source:
    'TaoSecurity, a blog by a practitioner of network defence, showed in 2015 how figures of “attacks” count scans and bot traffic; Google asks of fact checks that their sources and methods can be traced.',
  fires: ({ claim, appearances }) => {
    if (claim.kind !== 'quantity') return undefined;
    const { quantity } = claim;
    const texts = [quantity?.unit ?? '', claim.statement, ...appearances.map(({ exact }) => exact)];
    const asked = texts.some((text) => SHARE.test(text)) ? [...OF_A_SHARE, ...ASKED] : ASKED;
    const lacking = asked.filter(([field]) => !quantity?.[field]?.trim()).map(([, words]) => words);
    if (lacking.length === 0) return undefined;
    return {
      words: `Nobody has said ${listed(lacking)}. Scans and automated visits are often counted as attacks.`,
      facts: lacking.map((one) => `not given: ${one}`),
    };
  },
};
