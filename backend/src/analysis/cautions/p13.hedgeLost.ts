import { listed } from '../../platform/inWords.js';
import type { Case, CaseAppearance } from '../case.js';
import type { Caution } from './caution.js';
import { LEXICON } from './lexicon/lexicon.js';
import { distinctWords, finderOf } from './wording.js';

const hedgesIn = finderOf(LEXICON.hedges.confidence);
const OTHER: ReadonlySet<string> = new Set(LEXICON.hedges['no confidence']);

/**
 * P-13. How sure a speaker was is lost on the way: from one passage to another that has it from there, or from every
 * passage to our own wording. That a likelihood and a confidence stand in one sentence of the verdict is refused
 * elsewhere (verdicts/finding.rules.ts).
 */
export const hedgeLost: Caution = {
  id: 'P-13',
  name: 'Confidence lost on the way',
  trigger:
    'A passage drops the hedge of the passage that it has its words from, or our own wording drops what every passage has.',
  severity: 'blocking',
  audience: 'reader',
  source:
    'ICD 203, the analytic standard of the intelligence community of the United States, gives every likelihood a word of its own; registers of government attributions show how much hangs on “almost certainly” or “linked to”.',
  fires: (record) => {
    const lost = distinctWords([...lostInChain(record), ...lostByUs(record)]);
    if (lost.length === 0) return undefined;
    const quoted = lost.map((hedge) => `“${hedge}”`);
    return {
      words: `The original said ${listed(quoted)}. This version drops it.`,
      facts: quoted.map((hedge) => `dropped: ${hedge}`),
    };
  },
};

/** Hedges of passages that are handed on without any. */
function lostInChain({ appearances, citations }: Case): string[] {
  const known = new Map(appearances.map((one) => [one.id, one]));
  return citations.flatMap(({ from, to }) => {
    const below = known.get(from);
    const above = 'appearance' in to ? known.get(to.appearance) : undefined;
    if (!above || !below || above.stance === 'denies' || below.stance === 'denies') return [];
    return hedgesOf(below).length > 0 ? [] : hedgesOf(above);
  });
}

/**
 * Hedges that our wording lacks although somebody noted one on each passage. Found ones do not count here: what weakens
 * the rest of a passage need not weaken this claim.
 */
function lostByUs({ claim, appearances }: Case): string[] {
  const noted = appearances.filter(({ stance }) => stance !== 'denies').map(notedOn);
  if (noted.length === 0 || noted.some((hedges) => hedges.length === 0)) return [];
  const statement = claim.statement.toLowerCase();
  const kept =
    hedgesIn(statement).length > 0 || noted.flat().some((hedge) => statement.includes(hedge.toLowerCase()));
  return kept ? [] : noted.flat();
}

function hedgesOf(appearance: CaseAppearance): string[] {
  return [...notedOn(appearance), ...hedgesIn(appearance.exact)];
}

function notedOn({ hedges }: CaseAppearance): string[] {
  return hedges.filter((hedge) => !OTHER.has(hedge.toLowerCase().trim()));
}
