import type { Token } from '../article.js';
import { isComma, isFinite, isQuoteMark } from './grammar.js';
import type { Stretch } from './stretch.js';

/** What the main verb of a passage tells about it. */
export interface MainVerb {
  /** The finite verb, or its first auxiliary. */
  readonly at: number;
  /** The end, exclusive, of auxiliaries, adverbs and verb together. */
  readonly end: number;
  /** The last verb of them: “published” in “has not published late”. */
  readonly word: number;
  /** “is”, “was”, “are” with no verb after it: says what something is, not what it does. */
  readonly copular: boolean;
  /** Tells of something that happened or goes on: past, perfect, or “is/was …ing”. */
  readonly event: boolean;
}

const BE = new Set(['is', 'are', 'was', 'were', 'am', "'s", "'re", "'m", 'be', 'been']);
const PAST = new Set(['was', 'were', 'had', 'did', "'d"]);
const PERFECT = new Set(['has', 'have', "'ve", "'s"]);
const RELATIVES = new Set(['who', 'whom', 'which', 'whose', 'that', 'where', 'what']);
const GROUP = new Set(['AUX', 'VERB', 'ADV', 'PART']);
const LONGEST_GROUP = 7;
const LONGEST_RELATIVE = 40;

/** The main verb of a stretch: the first finite verb that no relative clause has for itself. */
export function mainVerbOf(tokens: readonly Token[], [from, to]: Stretch): MainVerb | undefined {
  let relative = false;
  for (let at = from; at < to; at++) {
    if (at > from && RELATIVES.has(tokens[at]?.lower ?? '')) {
      const after = isComma(tokens[at - 1]) ? verbAfterComma(tokens, at, to) : -1;
      if (after >= 0) return groupAt(tokens, after, to);
      relative = true;
    }
    if (!isFinite(tokens, at)) continue;
    const verb = groupAt(tokens, at, to);
    if (!relative) return verb;
    relative = false;
    at = verb.end - 1;
  }
  return firstFinite(tokens, [from, to]);
}

/** “the company, which runs it, ▒said▒”: the verb behind the comma that ends a relative clause, or -1. */
function verbAfterComma(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < Math.min(to, from + LONGEST_RELATIVE); at++) {
    if (!isComma(tokens[at])) continue;
    const next = isQuoteMark(tokens[at + 1]) ? at + 2 : at + 1;
    if (isFinite(tokens, next)) return next;
    if (tokens[next]?.pos === 'ADV' && isFinite(tokens, next + 1)) return next + 1;
  }
  return -1;
}

function firstFinite(tokens: readonly Token[], [from, to]: Stretch): MainVerb | undefined {
  for (let at = from; at < to; at++) if (isFinite(tokens, at)) return groupAt(tokens, at, to);
  return undefined;
}

function groupAt(tokens: readonly Token[], at: number, to: number): MainVerb {
  let end = at + 1;
  while (end < Math.min(to, at + LONGEST_GROUP) && isInGroup(tokens[end], tokens[at])) end++;
  const group = tokens.slice(at, end);
  const verbs = group.filter((token) => token.pos === 'VERB' || token.pos === 'AUX' || isParticiple(token));
  const last = verbs.at(-1);
  const copular = last !== undefined && BE.has(last.lower);
  const word = Math.max(at, last ? tokens.indexOf(last, at) : at);
  return { at, end, word, copular, event: isEvent(verbs) };
}

function isInGroup(token: Token | undefined, first: Token | undefined): boolean {
  if (!token) return false;
  if (GROUP.has(token.pos) || token.lower === 'since' || token.lower === 'both') return true;
  return first?.pos === 'AUX' && isParticiple(token);
}

/** “has paralysed”: taggers take rare participles for adjectives. */
function isParticiple({ pos, lower }: Token): boolean {
  return pos === 'ADJ' && lower.length > 5 && lower.endsWith('ed');
}

function isEvent(verbs: readonly Token[]): boolean {
  const [first] = verbs;
  const last = verbs.at(-1);
  if (!first || !last) return false;
  if (PAST.has(first.lower)) return true;
  if (verbs.length > 1 && (BE.has(first.lower) || PERFECT.has(first.lower))) return true;
  return first.pos === 'VERB' && first.lower !== first.lemma && !/s$/.test(first.lower);
}
