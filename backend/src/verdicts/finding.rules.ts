import { isReached, type Ladder } from '../analysis/ladder.js';
import type { Finding, Rating } from './finding.js';

/** Something that a finding lacks before an editor may read it; `field` is where to mend it. */
export interface Gap {
  readonly field: keyof Finding;
  readonly detail: string;
}

/** What the rules must know of the claim beside its finding. */
export interface Ground {
  readonly kind: string | null;
  /** Numbers of the evidence that stands behind the claim now. */
  readonly evidence: readonly number[];
  /** How high the claim reaches, and how high its evidence. */
  readonly ladder: Ladder;
}

/** Ratings that say "not settled" carry no number, and must say what is missing. */
export const NUMBERLESS: readonly Rating[] = ['unproven', 'contested', 'unverifiable'];

/** Kinds that are about who did it; only there does a likelihood word make sense. */
export const ABOUT_WHO: readonly string[] = ['attribution', 'responsibility', 'denial', 'non_attribution'];

/** What is still missing, in the order in which it is written; empty when the finding can be submitted. */
export function gaps(finding: Finding, ground: Ground): Gap[] {
  return [
    ...missingFields(finding),
    ...unsettled(finding),
    ...likelihood(finding, ground),
    ...beyondEvidence(finding, ground),
    ...references(finding, ground),
    ...lint(finding),
  ];
}

/** The evidence numbers that a rationale refers to as `[2]` or `[2, 3]`, each once, in ascending order. */
export function citedNumbers(rationale: string): number[] {
  const groups = rationale.matchAll(/\[(\d{1,4}(?:\s*,\s*\d{1,4})*)\]/g);
  const numbers = [...groups].flatMap(([, inside = '']) => inside.split(',').map(Number));
  return [...new Set(numbers)].sort((a, b) => a - b);
}

const DEMANDED: readonly (readonly [keyof Finding, string])[] = [
  ['rating', 'Choose a rating.'],
  ['utterance', 'Say whether it was said at all.'],
  ['confidence', 'Say how confident you are.'],
  ['headline', 'Write the verdict in one sentence.'],
  ['summary', 'Write a summary.'],
  ['rationale', 'Write why you came to this verdict.'],
  ['asOf', 'Say up to which day this takes account of what is known.'],
];

function missingFields(finding: Finding): Gap[] {
  return DEMANDED.filter(([field]) => isBlank(finding[field])).map(([field, detail]) => ({ field, detail }));
}

function isBlank(value: Finding[keyof Finding]): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}

function unsettled({ rating, unknowns }: Finding): Gap[] {
  if (rating === null || !NUMBERLESS.includes(rating) || unknowns.some((one) => one.trim() !== '')) return [];
  return [
    { field: 'unknowns', detail: `“${spoken(rating)}” must name at least one thing that is not known.` },
  ];
}

function likelihood(finding: Finding, { kind }: Ground): Gap[] {
  if (finding.likelihood === null || (kind !== null && ABOUT_WHO.includes(kind))) return [];
  return [
    { field: 'likelihood', detail: 'A likelihood is given only for claims about who did it; clear it here.' },
  ];
}

const AFFIRMING: readonly (Rating | null)[] = ['supported', 'mostly_supported'];

/** From machines to a state there are steps, and each of them needs evidence of its own. */
function beyondEvidence({ rating }: Finding, { ladder }: Ground): Gap[] {
  if (!AFFIRMING.includes(rating) || isReached(ladder)) return [];
  const reach = ladder.evidence
    ? `what supports it reaches ${RUNG_WORDS[ladder.evidence]}`
    : 'nothing that supports it bears on who did it';
  return [
    {
      field: 'rating',
      detail: `The claim reaches ${RUNG_WORDS[ladder.claim ?? 'state']}, and ${reach}. Add evidence that reaches as high, which readers can see and whose source is graded A to D, lower the rung of the claim, or choose another rating.`,
    },
  ];
}

const RUNG_WORDS: Readonly<Record<NonNullable<Ladder['claim']>, string>> = {
  infrastructure: 'machines (infrastructure)',
  persona: 'a persona',
  group: 'a group',
  organisation: 'an organisation',
  state: 'a state',
};

function references({ rationale }: Finding, { evidence }: Ground): Gap[] {
  const dangling = citedNumbers(rationale).filter((number) => !evidence.includes(number));
  return dangling.map((number) => ({
    field: 'rationale',
    detail: `The rationale refers to [${number}], but there is no evidence ${number}.`,
  }));
}

const CONFIDENCE =
  /\b(?:low|moderate|medium|high)(?:[\s-]+to[\s-]+(?:low|moderate|medium|high))?[\s-]+(?:degree[\s-]+of[\s-]+|level[\s-]+of[\s-]+)?confidence\b|\bconfidence\b[^.!?]{0,30}\b(?:low|moderate|medium|high)\b/i;
const LIKELIHOOD =
  /\b(?:almost no chance|remote(?:ly)?|(?:highly |very )?(?:un)?likely|(?:highly |very )?(?:im)?prob(?:able|ably)|roughly even|even (?:chance|odds)|(?:almost|nearly) certain(?:ly)?)\b/i;

/** ICD 203: how sure we are and how likely it is never share a sentence, for readers take one for the other. */
function lint(finding: Finding): Gap[] {
  return (['headline', 'summary', 'rationale'] as const).flatMap((field) =>
    sentences(finding[field])
      .filter((sentence) => CONFIDENCE.test(sentence) && LIKELIHOOD.test(sentence))
      .map((sentence) => ({
        field,
        detail: `Put confidence and likelihood in separate sentences: “${shortened(sentence)}”`,
      })),
  );
}

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });

function sentences(text: string): string[] {
  return [...SENTENCES.segment(text)].map(({ segment }) => segment.trim());
}

function shortened(sentence: string): string {
  return sentence.length <= 120 ? sentence : `${sentence.slice(0, 119).toWellFormed()}…`;
}

function spoken(code: string): string {
  return code.replaceAll('_', ' ');
}
