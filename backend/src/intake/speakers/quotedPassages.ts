import type { Article, Quotation } from '../article.js';
import type { Voice } from '../attribution.js';
import type { Discourse, Found } from './discourse.js';
import { lastAt, type Spoken } from './spoken.js';
import { speakerOf } from './speakerOf.js';
import { firstAt } from './words.js';

/** Paragraphs after which quoted words no longer belong to whoever spoke last. */
const PARAGRAPHS = 2;
/** Characters of a line that only announces. */
const SHORT_LINE = 80;
const NEAR = 6;

/** Whose whole sentences between marks are: who announces them before a colon, or whose words stand beside them. */
export function voiceOfQuotation(
  discourse: Discourse,
  spoken: readonly Spoken[],
  offset: number,
  block: number,
): Voice | undefined {
  const { article } = discourse;
  const quotation = quotationAt(article, offset);
  if (!quotation) return undefined;
  const beside = quotation.partial ? undefined : within(spoken, quotation);
  if (beside) return beside;
  const announced = announcedBy(discourse, quotation);
  if (announced) return { claimant: speakerOf(announced.party, []), via: [], why: announced.why };
  if (quotation.partial) return undefined;
  const before = spoken[lastAt(spoken, quotation.start)];
  const after = spoken[lastAt(spoken, quotation.start) + 1];
  if (before && before.block === block) return before.voice;
  if (after && after.block === block) return after.voice;
  return before && block - before.block <= PARAGRAPHS ? before.voice : undefined;
}

function quotationAt({ quotations }: Article, offset: number): Quotation | undefined {
  const found = quotations[lastAt(quotations, offset)];
  return found && offset < found.end ? found : undefined;
}

/** A stretch that is said and shares words with the quotation. */
function within(spoken: readonly Spoken[], { start, end }: Quotation): Voice | undefined {
  const at = lastAt(spoken, end);
  for (let back = 0; back < NEAR; back++) {
    const near = spoken[at - back];
    if (near && near.end > start && near.start < end) return near.voice;
  }
  return undefined;
}

/** “The Ninth Tide has posted on Telegram: “…””, “Roe has spoken to the press. A few quotes:”, “Here is what she said:”. */
function announcedBy(discourse: Discourse, { start }: Quotation): Found | undefined {
  const { article, words } = discourse;
  const end = article.folded.slice(0, start).trimEnd().length;
  if (article.folded[end - 1] !== ':' || start - end > 4) return undefined;
  const last = firstAt(words, end) - 1;
  const sentence = words[last]?.sentence;
  if (sentence === undefined) return undefined;
  return (
    pronounSaying(discourse, last) ??
    whoeverActs(discourse, sentence) ??
    (sentence > 0 && isNear(discourse, sentence) ? whoeverActs(discourse, sentence - 1) : undefined)
  );
}

/** “Here is what she said:”. */
function pronounSaying(discourse: Discourse, last: number): Found | undefined {
  const { words } = discourse;
  for (let at = last; at >= 0 && last - at < NEAR && words[at]!.sentence === words[last]!.sentence; at--)
    if (/^(?:he|she|they|it)$/.test(words[at]!.key)) return discourse.pronoun(words[at]!.key, at, []);
  return undefined;
}

/** The subject of a sentence, if it can speak. */
function whoeverActs(discourse: Discourse, sentence: number): Found | undefined {
  const subject = discourse.subjects.of(sentence)?.found;
  return subject && maySpeak(subject) ? subject : undefined;
}

function maySpeak({ party }: Found): boolean {
  return !party.mute && /^(?:person|organisation|group|account|state|unnamed)$/.test(party.type);
}

/** Only a short line such as “A few quotes:”, of the same paragraph or the next one. */
function isNear({ article }: Discourse, sentence: number): boolean {
  const [here, before] = [article.sentences[sentence]!, article.sentences[sentence - 1]!];
  return here.block - before.block <= 1 && here.end - here.start < SHORT_LINE;
}
