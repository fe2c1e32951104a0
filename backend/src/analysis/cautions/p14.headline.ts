import type { Case } from '../case.js';
import type { Caution } from './caution.js';
import { isOwnVoice } from './voices.js';
import { distinct } from './wording.js';

/** P-14. An outlet states as fact what it reports as a claim. */
export const headline: Caution = {
  id: 'P-14',
  name: 'The headline exceeds the body',
  trigger:
    'An outlet says in its own voice who did it or what it did, and in the same text others only claim so, or it is said that nobody has been blamed yet.',
  severity: 'warning',
  audience: 'reader',
  source:
    'Google asks that what a page marks up agrees with what it says; the same holds for a headline and its text.',
  fires: (record) => {
    const { kind } = record.claim;
    if (kind !== 'attribution' && kind !== 'impact') return undefined;
    const own = record.appearances.filter(
      (one) => isOwnVoice(one) && one.stance === 'states' && one.hedges.length === 0,
    );
    const facts = distinct(own.flatMap(({ source }) => contradictions(record, source)));
    if (facts.length === 0) return undefined;
    return { words: 'The outlet states as fact what its own text reports as a claim.', facts };
  },
};

function contradictions(
  { others, appearances }: Case,
  source: { readonly id: string; readonly title: string },
): string[] {
  const beside = others.filter(({ sources }) => sources.includes(source.id));
  const attributed = appearances.some((one) => one.source.id === source.id && !isOwnVoice(one));
  return [
    ...(beside.some(({ kind }) => kind === 'non_attribution')
      ? [`“${source.title}” also says that nobody has been blamed`]
      : []),
    ...(beside.some(({ kind }) => kind === 'responsibility') || attributed
      ? [`“${source.title}” also gives it as somebody’s claim`]
      : []),
  ];
}
