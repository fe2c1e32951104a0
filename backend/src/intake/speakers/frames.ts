import type { Article, Span } from '../article.js';
import type { Attribution } from '../attribution.js';
import { LEXICON } from '../lexicon/lexicon.js';
import { nounPhraseOf } from './nounPhrase.js';
import { registerOf, type Register } from './register.js';
import type { Word } from './words.js';

const { cues } = LEXICON;
/** Verbs that tell for certain that somebody says what stands beside them. */
const TELLS = new Set<string>(
  [...cues.say, ...cues.announce, ...cues.claim, ...cues.warn, ...cues.concede].filter(
    (verb) =>
      verb !== 'charge' && verb !== 'post' && verb !== 'publish' && verb !== 'notify' && verb !== 'threaten',
  ),
);
/** Verbs by which the one in front of them makes a claim, whatever follows. */
const ASSERTS = new Set<string>([
  ...TELLS,
  ...cues.deny,
  ...cues.judge,
  'blame',
  'attribute',
  'accuse',
  'believe',
  'think',
  'suspect',
  'estimate',
  'put',
  'find',
  'term',
  'conclude',
  'calculate',
  'assess',
  'take credit',
]);
/** Verbs by which somebody comes to what stands before them: “…, a panel of experts estimated”. */
const REACHES = new Set(['estimate', 'calculate', 'conclude', 'believe', 'think', 'reckon', 'assess']);
/** Words that the name of a speaker takes at most. */
const LONGEST_NAME = 14;
const STORY = /^(?:body|caption)$/;

/**
 * Attributions in sentences that hold none so far, by their plainest shapes only: “According to X, …”, “…, X said”,
 * “…, said X”, “X said that …”. They serve to tell who speaks where nothing else does.
 */
export function plainFrames(article: Article, attributions: readonly Attribution[]): Attribution[] {
  const register = registerOf(article);
  const told = new Map<number, Attribution[]>();
  const { words } = register;
  for (const attribution of attributions) {
    const { cue, source } = attribution;
    const place = cue[0] ?? source[0];
    if (!place) continue;
    const sentence = sentenceAt(article, place[0]);
    const known = told.get(sentence) ?? [];
    if (known.length < MOST_IN_SENTENCE) told.set(sentence, [...known, attribution]);
  }
  const frames: Attribution[] = [];
  for (let from = 0; from < words.length;) {
    const { sentence, block } = words[from]!;
    let to = from;
    while (to < words.length && words[to]!.sentence === sentence) to++;
    const frame = STORY.test(block) ? frameOf(register, from, to) : undefined;
    if (frame && !isKnown(frame, told.get(sentence) ?? [])) frames.push(frame);
    from = to;
  }
  return frames;
}

/** Attributions of one sentence that are compared. */
const MOST_IN_SENTENCE = 8;

/** The same cue, or nearly the same words, were found before. */
function isKnown({ cue, content }: Attribution, known: readonly Attribution[]): boolean {
  const meets = ([a, b]: Span, [c, d]: Span) => Math.max(0, Math.min(b, d) - Math.max(a, c));
  return known.some((other) => {
    if (other.source.length > 0 && other.cue.some((span) => meets(span, cue[0]!) > 0)) return true;
    if (other.source.length === 0) return false;
    const shared = other.content.reduce((sum, span) => sum + meets(span, content[0]!), 0);
    return shared * 2 > content[0]![1] - content[0]![0];
  });
}

function sentenceAt({ sentences }: Article, offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function frameOf(register: Register, from: number, to: number): Attribution | undefined {
  return accordingTo(register, from, to) ?? atTheEnd(register, from, to) ?? inFront(register, from, to);
}

/** “According to the police, …”, “…, per the statement”. */
function accordingTo(register: Register, from: number, to: number): Attribution | undefined {
  const { words } = register;
  for (let at = from; at < to - 1; at++) {
    const { key, quoted } = words[at]!;
    const according =
      (key === 'according' && words[at + 1]!.key === 'to') ||
      (key === 'words' && words[at + 1]!.key === 'of' && words[at - 1]?.key === 'the');
    const per = key === 'per' && (at === from || /, $/.test(words[at - 1]!.gap));
    if (quoted || (!according && !per)) continue;
    const start = according ? at + 2 : at + 1;
    const end = clauseEnd(words, start, to);
    const content: Span = at - from <= 2 ? spanOf(words, end, to) : spanOf(words, from, at);
    return made(register, [start, end], [at, start], content);
  }
  return undefined;
}

/** “…, the utility confirmed Friday.”, “…, said board member Chuck Brannigan.” */
function atTheEnd(register: Register, from: number, to: number): Attribution | undefined {
  const { words } = register;
  for (let at = to - 1; at > from && to - at <= LONGEST_NAME * 2; at--) {
    const word = words[at]!;
    if (word.quoted || !(tells(word) || REACHES.has(word.lemma) || showsAt(register, from, at))) continue;
    const before = clauseStart(words, from, at);
    if (before > from && /ing$/.test(words[before]!.key) && words[before]!.pos === 'VERB') continue;
    const told = quotesAs(words, before, at);
    if (told > before)
      return made(register, [told + 1, at - 1], [told, told + 1], spanOf(words, from, before));
    const quoted = quotedAs(words, before, at);
    if (quoted > before)
      return made(register, [before, quoted], [quoted, at + 1], spanOf(words, from, before));
    if (isNegated(words, before, at)) return undefined;
    if (before > from && before < at && at - before <= LONGEST_NAME)
      return made(register, [before, at], [at, at + 1], spanOf(words, from, before));
    const inverted =
      before === at &&
      at + 1 < to &&
      at > from &&
      /,["']? $/.test(words[at - 1]!.gap) &&
      !/^(?:ADP|SCONJ|PART|ADV)$/.test(words[at + 1]!.pos);
    if (inverted)
      return made(register, [at + 1, clauseEnd(words, at + 1, to)], [at, at + 1], spanOf(words, from, at));
  }
  return undefined;
}

/** “…, the agency quoted her as saying”: where “quoted” stands; -1 for every other clause. */
function quotesAs(words: readonly Word[], from: number, at: number): number {
  if (words[at - 1]?.key !== 'as') return -1;
  for (let say = from + 1; say < at - 2; say++)
    if (words[say]!.key === 'quoted' && !/^(?:is|was|were|are|been)$/.test(words[say - 1]!.key)) return say;
  return -1;
}

/** “…, the embassy is quoted as saying”: where “is” stands; -1 for every other clause. */
function quotedAs(words: readonly Word[], from: number, at: number): number {
  for (let be = from + 1; be < at - 1; be++)
    if (/^(?:is|was|were|are)$/.test(words[be]!.key) && words[be + 1]!.key === 'quoted') return be;
  return -1;
}

/** “…, minutes of the meeting show”: only documents show. */
function showsAt(register: Register, from: number, at: number): boolean {
  const { words } = register;
  if (!/^(?:show|suggest|indicate|reveal)$/.test(words[at]!.lemma)) return false;
  const start = clauseStart(words, from, at);
  return start > from && nounPhraseOf(register, start, at)?.headKind === 'document';
}

/** “The association put …”, “Prosecutors allege that …”: the speaker, then the verb, then what is said. */
function inFront(register: Register, from: number, to: number): Attribution | undefined {
  const { words } = register;
  const first = behindOpening(words, from, to);
  for (let at = first + 1; at < Math.min(to - 2, first + LONGEST_NAME); at++) {
    const word = words[at]!;
    if (/^(?:which|who|whose)$/.test(word.key) && /, $/.test(words[at - 1]!.gap)) {
      while (at < to - 2 && !/, $/.test(words[at]!.gap)) at++;
      continue;
    }
    if (word.key === 'time' && COUNTED_TIME.test(words[at - 1]!.key)) return undefined;
    if (word.quoted || word.pos !== 'VERB' || isNegated(words, first, at) || givesName(words, at)) continue;
    if (/^(?:accused|blamed|suspected)$/.test(word.key) && /^(?:of|for|on|after)$/.test(words[at + 1]!.key))
      return undefined;
    if (word.lemma === 'add' && words[at + 1]!.key !== 'that') return undefined;
    if (
      !ASSERTS.has(word.lemma) &&
      !(word.lemma === 'take' && /^(?:credit|responsibility)$/.test(words[at + 1]!.key))
    )
      return undefined;
    let end = at + 1;
    while (
      end < to &&
      (end - at < 4 || !/[,;]/.test(words[end - 1]!.gap)) &&
      !(words[end]!.key === 'in' && words[end + 2]?.key === 'interview')
    )
      end++;
    return made(
      register,
      [first, at],
      [at, at + 1],
      spanOf(words, at + 1, end),
      word.lemma === 'blame' ? 1 : SHORTEST,
    );
  }
  return undefined;
}

/** “This is the first time X has said …”: the outlet counts. */
const COUNTED_TIME = /^(?:first|second|third|fourth|fifth|last|only)$/;

/** “On Friday, the F.B.I. …”: the speaker stands behind the comma. */
function behindOpening(words: readonly Word[], from: number, to: number): number {
  if (!/^(?:ADP|ADV|SCONJ)$/.test(words[from]!.pos)) return from;
  for (let at = from; at < Math.min(to - 1, from + LONGEST_NAME); at++)
    if (/^, /.test(words[at]!.gap)) return at + 1;
  return from;
}

function isNegated(words: readonly Word[], from: number, at: number): boolean {
  for (let back = Math.max(from, at - 4); back < at; back++)
    if (
      /^(?:not|never|no|nobody|none|neither|hasn't|has|to|be|been|was|were|is|are)$/.test(words[back]!.key) &&
      words[back]!.key !== 'has'
    )
      return true;
  return false;
}

function tells({ lemma, pos }: Word): boolean {
  return TELLS.has(lemma) && pos !== 'NOUN' && pos !== 'PROPN';
}

function clauseStart(words: readonly Word[], from: number, at: number): number {
  let start = at;
  while (start > from && !/[,;:"–—]/.test(words[start - 1]!.gap)) start--;
  return start;
}

function clauseEnd(words: readonly Word[], start: number, to: number): number {
  let end = start;
  while (end < to && end - start < LONGEST_NAME && (end === start || !/[,;:"–—]/.test(words[end - 1]!.gap)))
    end++;
  return end;
}

function spanOf(words: readonly Word[], from: number, to: number): Span {
  return from < to ? [words[from]!.start, words[to - 1]!.end] : [0, 0];
}

/** Only for a source that is somebody: a name, a role, a house, a pronoun. */
function made(
  register: Register,
  source: Span,
  cue: Span,
  content: Span,
  shortest = SHORTEST,
): Attribution | undefined {
  const { words } = register;
  const phrase = source[0] < source[1] ? nounPhraseOf(register, source[0], source[1]) : undefined;
  const oneOf = phrase !== undefined && /^(?:one|both|another)$/.test(words[phrase.from]!.key);
  if (!phrase || (phrase.headKind === 'other' && !oneOf) || content[1] - content[0] < shortest)
    return undefined;
  return {
    source: [spanOf(words, ...source)],
    cue: [spanOf(words, ...cue)],
    content: [content],
    cueLemma: words[cue[0]]!.lemma,
    direct: false,
    confidence: 0.4,
    why: 'a plain frame of speech',
  };
}

/** Characters that somebody must say at least. */
const SHORTEST = 15;

/** “A gang called Winter Hussars knocked …”: tells a name and not what the gang says. */
function givesName(words: readonly Word[], at: number): boolean {
  if (
    /^(?:itself|themselves)$/.test(words[at + 1]?.key ?? '') &&
    /^(?:that|which|who)$/.test(words[at - 1]?.key ?? '')
  )
    return /^call/.test(words[at]!.key);
  if (!/^(?:called|named|dubbed|termed)$/.test(words[at]!.key)) return false;
  return words[at - 1]?.capital === false && words[at + 1]?.capital === true;
}
