import { LEXICON } from '../lexicon/lexicon.js';
import type { Look } from './look.js';
import { type Found, Phrases } from './phrases.js';
import { NAMED, type Refusal, type RefusalReason } from './refusalReasons.js';

/** Two groups are no phrases to be found: other rules use them. */
const { institutions: _institutions, 'by cue': _cues, ...PHRASES } = LEXICON.refusals;
const WORDS = new Phrases(PHRASES);
/** Words that count wherever they stand; the others only beside the main verb. */
const ANYWHERE = new Set(['thanks and regret', 'opinion', 'conditional', 'politics', 'about the reporting']);
/** How far from the main verb a word may stand, before and after it. */
const BESIDE = [5, 3] as const;
/** An opinion with as much to check in it is proposed all the same. */
const CHECKABLE_OPINION = 4;
/** Whoever is asked answers or does not; a server that does not respond is an incident. */
const ASKED = new Set(
  'comment question request message call email mail inquiry enquiry query phone letter who how what whether when why where which if claim detail name number'.split(
    ' ',
  ),
);

/** Refuses a passage for its words, as `refusals.txt` groups them. */
export function ofWords(look: Look): Refusal | undefined {
  const { article, candidate } = look;
  for (const found of WORDS.in(article.tokens, candidate.tokens)) {
    if (counts(found, look)) {
      const reason = (found.group === 'no answer' ? 'no comment' : found.group) as RefusalReason;
      return { reason, why: `${NAMED[reason]}: ‘${found.phrase}’` };
    }
  }
  return undefined;
}

function counts(found: Found, look: Look): boolean {
  const { facts, weight, candidate } = look;
  const { group, tokens } = found;
  if (!ANYWHERE.has(group) && !isBesideVerb(tokens[0], look)) return false;
  if (group === 'question') return tokens[0] === candidate.tokens[0];
  if (group === 'no answer') return isAskedFor(tokens[1], look) && !saysNotWho(tokens[1], look);
  if (group === 'about the reporting') return candidate.origin === 'own';
  if (group === 'opinion') return weight < CHECKABLE_OPINION;
  if (group === 'politics') return aboutness(look) === 0;
  if (group === 'definition') return look.own && facts.dates === 0;
  if (group === 'background') return look.own && facts.dates + facts.sure.length === 0;
  return true;
}

function aboutness({ facts: { sure, likely, things, who } }: Look): number {
  return sure.length + likely.length + things.length + who.length;
}

function isBesideVerb(at: number, { verb }: Look): boolean {
  const [before, after] = BESIDE;
  return !verb || (at >= verb.at - before && at <= verb.end + after);
}

/** “We can't say who read them”: that it is not known who did it is a claim. */
function saysNotWho(from: number, { article, candidate }: Look): boolean {
  return (
    article.tokens[from]?.lower === 'who' &&
    ['i', 'we', 'it'].includes(article.tokens[candidate.tokens[0]]?.lower ?? '')
  );
}

function isAskedFor(from: number, { article, candidate }: Look): boolean {
  const end = candidate.tokens[1];
  if (end - from < 2) return true;
  for (let at = from; at < end; at++) if (ASKED.has(article.tokens[at]?.lemma ?? '')) return true;
  return false;
}
