import { LEXICON } from '../lexicon/lexicon.js';
import type { Look } from './look.js';
import { NAMED, type Refusal, type RefusalReason } from './refusalReasons.js';
import { sentenceAt } from './stretch.js';

/** By the dictionary form of a cue or one of its words: what it makes of all that it reports. */
const REASON_OF = new Map<string, RefusalReason>(
  LEXICON.refusals['by cue'].map((line) => line.split(' = ') as [string, RefusalReason]),
);
const CONDITIONS = new Set(['if', 'unless', 'whether']);
const INTERROGATIVES = new Set('what how why when who whom whose which where'.split(' '));
const DUTY = new Set(['should', 'must', 'ought']);
const FIRST_PERSON = new Set(['i', 'we']);
/** “I think”, “we believe”: an opinion unless there is this much to check in it. */
const OPINING = new Set(['think', 'believe', 'feel', 'guess', 'suppose', 'wonder', 'hope']);
const CHECKABLE = 3;

/** Refuses a passage for how it is said: “promised that”, “asked whether”, “I think”. */
export function ofCue(look: Look): Refusal | undefined {
  const { article, candidate, weight } = look;
  const { attribution, origin, tokens } = candidate;
  if (!attribution || origin !== 'said') return undefined;
  const reason = reasonOf(attribution.cueLemma);
  const opener = article.tokens[tokens[0]]?.lower ?? '';
  const answered = reason === 'question' && look.verb !== undefined && !asks(look);
  if (reason && !attribution.direct && !answered && !(attribution.cueLemma === 'advise' && isTold(look)))
    return { reason, why: `${NAMED[reason]}: cue ‘${attribution.cueLemma}’`, firm: true };
  if (!attribution.direct && !candidate.addition && INTERROGATIVES.has(opener))
    return { reason: 'question', why: `${NAMED.question}: ‘${opener}’` };
  if (isConditional(look)) return { reason: 'conditional', why: `${NAMED.conditional}: ‘if’ before it` };
  const speaker = article.text.slice(...(attribution.source[0] ?? [0, 0])).toLowerCase();
  if (FIRST_PERSON.has(speaker) && OPINING.has(attribution.cueLemma) && weight < CHECKABLE) {
    return { reason: 'opinion', why: `${NAMED.opinion}: ‘${speaker} ${attribution.cueLemma}’` };
  }
  const first = article.tokens[tokens[0]];
  return first && CONDITIONS.has(first.lower)
    ? { reason: 'conditional', why: `${NAMED.conditional}: ‘${first.text}’` }
    : undefined;
}

/** “advised him that the tools ▒had been found▒” tells him so; “advised him to change it”, “that he change it” is advice. */
function isTold({ article, verb, candidate }: Look): boolean {
  const main = verb && article.tokens[verb.at];
  const asks = DUTY.has(main?.lower ?? '');
  return (
    (verb?.event === true || (main?.pos === 'AUX' && !asks)) &&
    article.tokens[candidate.tokens[0]]?.lower !== 'to'
  );
}

/** “asked ▒whether▒ …”, “asked reporters ▒which▒ country …” */
function asks({
  article,
  candidate: {
    tokens: [from, to],
  },
}: Look): boolean {
  const first = article.tokens.slice(from, Math.min(to, from + 7));
  return first.some(({ lower }) => CONDITIONS.has(lower) || INTERROGATIVES.has(lower));
}

function reasonOf(cueLemma: string): RefusalReason | undefined {
  return REASON_OF.get(cueLemma) ?? REASON_OF.get(cueLemma.split(' ')[0] ?? '');
}

/** “If you think that it was hacked”: the condition stands before the speaker. */
function isConditional({ article, candidate, framed }: Look): boolean {
  const sentence = sentenceAt(article, candidate.tokens[0]);
  const opener = sentence && article.tokens[sentence.tokens[0]];
  return opener !== undefined && CONDITIONS.has(opener.lower) && framed((sentence?.tokens[0] ?? 0) + 1);
}
