import type { Token } from '../article.js';

/** A subject with its verb is found within so many tokens or not at all: no sentence costs more than its length. */
const REACH = 20;
/** So far around a verb its sentence is looked through for another one. */
const ASIDE = 40;
const ENDLESS = 200;
const NOMINAL = new Set([
  'DET',
  'ADJ',
  'NOUN',
  'PROPN',
  'PRON',
  'NUM',
  'SYM',
  'ADV',
  'ADP',
  'PART',
  'CCONJ',
  'X',
]);
/** “in the night to Sunday, local time,” has at most so many words. */
const CIRCUMSTANCE = 8;
const OPENS_SUBJECT = new Set(['DET', 'PRON', 'PROPN', 'NUM']);
const HEADS = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);
const STARTS = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'NUM', 'SYM', 'ADV']);
const QUOTES = new Set(['"', "'", '-']);
const SUBJECT_PRONOUNS = new Set(
  'i you he she it we they this that these those there nobody someone everyone'.split(' '),
);
const PARTICIPLES_ONLY = new Set(
  'stolen taken hidden written known seen given broken driven shown hacked owned run done gone been named based called linked'.split(
    ' ',
  ),
);
const STANDING_ALONE = new Set('this that these those both all none some many most each neither'.split(' '));
const SUBORDINATORS = new Set(
  'after before because when while if since until unless whether although'.split(' '),
);
const NOT_FINITE = new Set(['be', 'been', 'being', 'having']);
const NAMING = new Set(['called', 'named', 'dubbed', 'known', 'nicknamed']);
const LIKE_NOUNS = new Set(
  'cost set hit cut put read shut spread split beat overwrote rewrote count counts links demands leaks lists posts tracks pins ties traces backs communicates transmits estimates doubts targets'.split(
    ' ',
  ),
);
const PARTICLES = new Set(['off', 'up', 'out', 'down', 'through']);
const OPENS_RELATIVE = new Set(['that', 'who', 'which', 'whom', 'whose']);
const NEVER_FINITE = new Set(['according', 'including', 'following', 'regarding']);

const UNKNOWN = 0;
const YES = 1;
const NO = 2;
/** What was found for the words of an article: the same words are asked about many times. */
const found = new WeakMap<readonly Token[], Uint8Array>();

/** A verb that makes an assertion: neither an infinitive after “to” nor an -ing form. */
export function isFinite(tokens: readonly Token[], at: number): boolean {
  if (at < 0 || at >= tokens.length) return false;
  let answers = found.get(tokens);
  if (!answers) found.set(tokens, (answers = new Uint8Array(tokens.length)));
  if (answers[at] === UNKNOWN) answers[at] = assertsAt(tokens, at) ? YES : NO;
  return answers[at] === YES;
}

function assertsAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || isInCompound(tokens, at)) return false;
  if (token.pos === 'AUX') return !NOT_FINITE.has(token.lower) || isAfterModal(tokens, at);
  if (token.pos !== 'VERB') return looksLikeNoun(tokens, at);
  if (token.lower.endsWith('ing') || NEVER_FINITE.has(token.lower) || tokens[at - 1]?.lower === 'to')
    return false;
  const helper = auxiliaryBefore(tokens, at);
  return helper < 0 ? !onlyDescribes(tokens, at) : isFinite(tokens, helper);
}

/** “in one report, dated 2 October”, “a page called Uncensored”: a participle without its auxiliary. */
function onlyDescribes(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !token || !after) return false;
  if (NAMING.has(token.lower)) return before.pos === 'NOUN' && (after.pos === 'PROPN' || isQuoteMark(after));
  if (!isComma(before) || !(token.lower.endsWith('ed') || PARTICIPLES_ONLY.has(token.lower))) return false;
  return (after.pos === 'ADP' || after.pos === 'NUM' || after.pos === 'PART') && !isOnlyVerb(tokens, at);
}

/** “His brother, a clerk, ▒fled▒ to Serbia”: the one verb of its sentence, behind an aside. */
function isOnlyVerb(tokens: readonly Token[], at: number): boolean {
  const sentence = tokens[at]?.sentence;
  let commas = 0;
  for (let other = Math.max(0, at - ASIDE); other < Math.min(tokens.length, at + ASIDE); other++) {
    const token = tokens[other];
    if (!token || token.sentence !== sentence || other === at) continue;
    if (other < at && isComma(token)) commas++;
    const infinite = token.lower.endsWith('ing') || tokens[other - 1]?.lower === 'to';
    if (token.pos === 'AUX' || (token.pos === 'VERB' && !infinite)) return false;
  }
  return commas > 1;
}

/** “the attack cost the state millions”: verbs whose past is like their noun, which taggers take for the noun. */
function looksLikeNoun(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !token || !after || token.pos !== 'NOUN' || !LIKE_NOUNS.has(token.lower)) return false;
  if (PARTICLES.has(after.lower)) return before.pos !== 'DET';
  return (
    HEADS.has(before.pos) &&
    (after.pos === 'DET' || after.pos === 'PRON' || after.pos === 'NUM' || after.pos === 'PROPN')
  );
}

/** “root-cause”, “so-called”: one word with a hyphen. */
function isInCompound(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    (before?.lower === '-' && before.end === token?.start) ||
    (after?.lower === '-' && after.start === token?.end)
  );
}

/** The auxiliary that a verb form hangs on, over adverbs, or -1. */
function auxiliaryBefore(tokens: readonly Token[], at: number): number {
  let before = at - 1;
  while (before >= 0 && before > at - 4 && (tokens[before]?.pos === 'ADV' || tokens[before]?.lower === 'not'))
    before--;
  return tokens[before]?.pos === 'AUX' ? before : -1;
}

function isAfterModal(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && before.pos === 'AUX';
}

/** Whether some verb in the stretch makes an assertion; of an endless one only the last words are looked at. */
export function hasFinite(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = Math.max(from, to - ENDLESS); at < to; at++) if (isFinite(tokens, at)) return true;
  return false;
}

/** The verb of the subject that starts at token `at`, or -1 when what starts there is not a subject with its verb. */
export function verbOfSubjectAt(tokens: readonly Token[], at: number, to: number): number {
  const limit = Math.min(to, at + REACH);
  const start = afterAdverbs(tokens, at, limit);
  const first = tokens[start];
  if (!first || !(STARTS.has(first.pos) || SUBJECT_PRONOUNS.has(first.lower))) return -1;
  let head = false;
  let relative = false;
  for (let here = start; here < limit; here++) {
    const token = tokens[here];
    if (!token || (here > start && SUBORDINATORS.has(token.lower))) return -1;
    if (isFinite(tokens, here)) {
      if (!head) return -1;
      if (!relative)
        return isReducedRelative(tokens, here, limit) ? laterAuxiliary(tokens, here + 1, limit) : here;
      relative = false;
      here = endOfVerb(tokens, here, limit) - 1;
      continue;
    }
    if (head && here > start && OPENS_RELATIVE.has(token.lower)) relative = true;
    else if (HEADS.has(token.pos) || STANDING_ALONE.has(token.lower)) head = true;
    if (
      !NOMINAL.has(token.pos) &&
      !QUOTES.has(token.lower) &&
      token.pos !== 'VERB' &&
      !OPENS_RELATIVE.has(token.lower)
    )
      return -1;
    if (token.lower === 'to' && token.pos === 'PART' && !relative) return -1;
  }
  return -1;
}

/** Whether a subject with its verb begins at token `at` or behind a time or a place: “in May ▒the bank paid▒”, “by Sunday, ▒…▒”. */
export function clauseAt(tokens: readonly Token[], at: number, to: number): boolean {
  if (verbOfSubjectAt(tokens, at, to) >= 0) return true;
  if (tokens[at]?.pos !== 'ADP') return false;
  for (let next = at + 2; next < Math.min(to, at + CIRCUMSTANCE); next++) {
    const [before, token] = [tokens[next - 1], tokens[next]];
    const parted = isComma(before) || (HEADS.has(before?.pos ?? '') && OPENS_SUBJECT.has(token?.pos ?? ''));
    if (parted && verbOfSubjectAt(tokens, next, to) >= 0) return true;
  }
  return false;
}

function endOfVerb(tokens: readonly Token[], at: number, limit: number): number {
  let end = at + 1;
  while (end < limit && ['AUX', 'VERB', 'ADV', 'PART'].includes(tokens[end]?.pos ?? '')) end++;
  return end;
}

/** “data stolen in the raid”, “servers seized by police”: a participle that only describes. */
function isReducedRelative(tokens: readonly Token[], at: number, limit: number): boolean {
  const token = tokens[at];
  if (!token || token.pos !== 'VERB') return false;
  if (PARTICIPLES_ONLY.has(token.lower)) return true;
  return token.lower.endsWith('ed') && tokens[at + 1]?.lower === 'by' && at + 1 < limit;
}

function laterAuxiliary(tokens: readonly Token[], from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    const token = tokens[at];
    if (!token || (token.pos === 'PUNCT' && token.lower !== '-')) return -1;
    if (token.pos === 'AUX' && isFinite(tokens, at)) return at;
  }
  return -1;
}

function afterAdverbs(tokens: readonly Token[], at: number, limit: number): number {
  let here = at;
  while (here < limit && (tokens[here]?.pos === 'ADV' || isQuoteMark(tokens[here]))) here++;
  return here;
}

export function isQuoteMark(token: Token | undefined): boolean {
  return token !== undefined && /^["'“”‘’«»„]+$/u.test(token.text);
}

export function isComma(token: Token | undefined): boolean {
  return token?.lower === ',';
}

/** A dash between two parts of a sentence, not the hyphen of a compound. */
export function isDash(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (/^(?:—|–|--+)$/u.test(token.text)) return true;
  if (token.lower !== '-') return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  return before !== undefined && after !== undefined && before.end < token.start && after.start > token.end;
}
