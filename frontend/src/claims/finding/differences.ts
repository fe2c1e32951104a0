import { CONFIDENCE_WORD, LIKELIHOOD_WORD, RATING_WORD, UTTERANCE_WORD } from '../../ui/words.js';
import { findingOf, type Finding } from './finding.js';

export interface Difference {
  readonly field: keyof Finding;
  readonly label: string;
  readonly one: string;
  readonly other: string;
}

const LABEL: Record<keyof Finding, string> = {
  utterance: 'Was it said?',
  rating: 'Is it so?',
  confidence: 'Confidence',
  likelihood: 'Likelihood',
  headline: 'The verdict in one sentence',
  summary: 'Summary',
  rationale: 'Rationale',
  unknowns: 'What is not known',
  asOf: 'Takes account of what is known up to',
};

/** The parts in which two findings differ, in the words of the screen. */
export function differencesOf(one: Finding, other: Finding): Difference[] {
  const [left, right] = [inWords(findingOf(one)), inWords(findingOf(other))];
  return (Object.keys(LABEL) as (keyof Finding)[])
    .filter((field) => left[field] !== right[field])
    .map((field) => ({ field, label: LABEL[field], one: left[field], other: right[field] }));
}

function inWords(finding: Finding): Record<keyof Finding, string> {
  return {
    utterance: finding.utterance ? UTTERANCE_WORD[finding.utterance] : '',
    rating: finding.rating ? RATING_WORD[finding.rating] : '',
    confidence: finding.confidence ? CONFIDENCE_WORD[finding.confidence] : '',
    likelihood: finding.likelihood ? LIKELIHOOD_WORD[finding.likelihood] : '',
    headline: finding.headline,
    summary: finding.summary,
    rationale: finding.rationale,
    unknowns: finding.unknowns.map((unknown) => `– ${unknown}`).join('\n'),
    asOf: finding.asOf ?? '',
  };
}
