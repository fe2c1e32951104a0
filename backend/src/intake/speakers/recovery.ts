import type { Attribution } from '../attribution.js';
import type { Discourse, Found } from './discourse.js';
import { mentionsWithin, nounPhraseOf } from './nounPhrase.js';
import { sourceOf } from './sources.js';
import { firstAt, type Word } from './words.js';

const AFTER_CUE = 12;
/** Behind these stands the one who is told, not the one who tells. */
const TO_SOMEBODY = /^(?:tell|inform|ask|warn|assure|remind|brief|notify|accuse|blame|urge|show)/;

/** A speaker that stands beside the cue although the attribution does not mark one. */
export function speakerBesideCue(discourse: Discourse, attribution: Attribution): Found | undefined {
  const [cue] = attribution.cue;
  if (!cue) return undefined;
  const { words } = discourse;
  const first = firstAt(words, cue[0]);
  const end = firstAt(words, attribution.cue.at(-1)![1]);
  return (
    insideCue(discourse, first, end) ??
    behindCue(discourse, attribution, end) ??
    subjectBefore(discourse, attribution, first)
  );
}

/** “said managing director Huw Pascoe-Lyall”, all of it marked as cue. */
function insideCue(discourse: Discourse, first: number, end: number): Found | undefined {
  const mention = mentionsWithin(discourse.register, first + 1, end).find(
    ({ possessive, party }) => !possessive && party.type === 'person',
  );
  return mention && sourceOf(discourse, first + 1, end, []);
}

function behindCue(discourse: Discourse, attribution: Attribution, end: number): Found | undefined {
  const { words, register } = discourse;
  if (
    TO_SOMEBODY.test(attribution.cueLemma) ||
    words[end - 1]?.gap !== ' ' ||
    /^(?:ADP|SCONJ|PART|PRON)$/.test(words[end]?.pos ?? '')
  )
    return undefined;
  let to = end;
  while (
    to < words.length &&
    to - end < AFTER_CUE &&
    words[to]!.sentence === words[end]!.sentence &&
    isOutside(attribution, words[to]!)
  )
    to++;
  if (to === end) return undefined;
  const phrase = nounPhraseOf(register, end, to);
  if (!phrase || phrase.from > end || phrase.headKind === 'other' || phrase.headKind === 'document')
    return undefined;
  return sourceOf(discourse, end, to, attribution.content);
}

function subjectBefore(discourse: Discourse, attribution: Attribution, first: number): Found | undefined {
  const sentence = discourse.words[first]?.sentence;
  if (sentence === undefined) return undefined;
  const near = /ing$/.test(discourse.words[first]!.key)
    ? undefined
    : clauseSubject(discourse, attribution, first);
  if (near) return near;
  const subject = discourse.subjects.of(sentence);
  if (!subject || subject.to > first) return undefined;
  const cueStart = discourse.words[first]!.start;
  const told = !isOutside(attribution, discourse.words[subject.from]!);
  if (told && !isScrap(attribution, discourse.words[subject.from]!, cueStart)) return undefined;
  return { party: subject.found.party, why: `${subject.found.why}, of whom the sentence tells` };
}

/** A subject that was taken for a part of what is said: the stretch stands before the cue, the rest behind it. */
function isScrap({ content }: Attribution, word: Word, cueStart: number): boolean {
  const within = content.find(([start, end]) => word.start >= start && word.end <= end);
  return within !== undefined && content.length > 1 && within[1] <= cueStart && content.at(-1)![0] > cueStart;
}

/** “…, and a channel that speaks in its name wrote”: what stands between the last comma and the cue. */
function clauseSubject(discourse: Discourse, attribution: Attribution, first: number): Found | undefined {
  const { words, register } = discourse;
  let from = first;
  while (
    from > 0 &&
    first - from < 16 &&
    words[from - 1]!.sentence === words[first]!.sentence &&
    isOutside(attribution, words[from - 1]!)
  ) {
    if (from < first && /[,;:"–—]/.test(words[from - 1]!.gap)) break;
    from--;
  }
  while (
    from < first &&
    /^(?:where|and|but|while|which|because|although|though|after|as)$/.test(words[from]!.key)
  )
    from++;
  if (from === first) return undefined;
  const phrase = nounPhraseOf(register, from, first);
  const telling =
    phrase && phrase.headKind !== 'other' && phrase.headKind !== 'pronoun' && phrase.headKind !== 'document';
  return telling ? sourceOf(discourse, from, first, attribution.content) : undefined;
}

export function isOutside({ content }: Attribution, word: Word): boolean {
  return !content.some(([start, end]) => word.start >= start && word.end <= end);
}
