import type { Token } from '../../article.js';
import type { Backdrop } from './backdrop.js';
import type { Look } from '../look.js';
import { contentWords } from '../repetition.js';
import { sentenceAt, wordCount } from '../stretch.js';

/** Signs by which it is told whether a passage is a claim worth listing, and how much of each there is. */
export type Signs = ReadonlyMap<string, number>;

/** The sign of a passage without a verb that asserts anything. */
export const NO_VERB = 'no verb';
/** The sign of a passage whose reporting verb is the claim. */
export const CARRIED = 'origin carried';
export const HEADLINE = 'block headline';

type Add = (sign: string, amount?: number) => void;

const NEGATIONS = new Set(['no', 'not', "n't", 'nobody', 'none', 'nothing', 'never', 'neither', 'without']);
const MOST_COUNTED = 3;

/**
 * What the judge looks at: what stands in the passage, who says it, where it stands. Not what the rules say of it: they
 * were made on the articles that the judge learns from, and it would trust them more than they deserve.
 */
export function signsOf(look: Look, backdrop: Backdrop): Signs {
  const signs = new Map<string, number>();
  const add: Add = (sign, amount = 1) => signs.set(sign, Math.max(signs.get(sign) ?? 0, amount));
  addOrigin(add, look);
  addVoice(add, look);
  addFacts(add, look);
  addVerb(add, look);
  addWords(add, look);
  addPlace(add, look);
  addEdges(add, look);
  addBackdrop(add, look, backdrop);
  return signs;
}

function addOrigin(add: Add, { candidate: { origin, addition } }: Look): void {
  add(`origin ${origin}`);
  if (addition) add('addition');
}

function addVoice(add: Add, { candidate: { attribution, voice, origin }, own }: Look): void {
  const { type, anonymous } = voice.claimant;
  add(`speaker ${type}`);
  add(`speaker ${type}, ${origin}`);
  if (own) add('own');
  if (anonymous) add('anonymous');
  if (voice.via.length > 0) add('relayed');
  if (!attribution) return;
  add(`cue ${attribution.cueLemma}`);
  if (attribution.direct) add('direct');
  add(`sure ${Math.floor(attribution.confidence * 5)}`);
}

function addFacts(add: Add, { facts, weight }: Look): void {
  const counts = {
    sure: facts.sure.length,
    likely: facts.likely.length,
    things: facts.things.length,
    who: facts.who.length,
    precedent: facts.precedent.length,
    numbers: facts.numbers,
    dates: facts.dates,
    names: facts.names,
  };
  for (const [what, count] of Object.entries(counts)) add(`${what} ${Math.min(MOST_COUNTED, count)}`);
  add(`weight ${Math.min(8, Math.floor(weight))}`);
  add('weight', Math.min(8, weight) / 4);
}

function addVerb(add: Add, { article: { tokens }, candidate, verb, own }: Look): void {
  const [from, to] = candidate.tokens;
  if (!verb) return add(NO_VERB);
  const first = tokens[verb.at];
  const main = tokens[verb.word];
  const form = `${first?.pos === 'AUX' ? first.lower : endingOf(first)}${verb.copular ? ' copular' : ''}`;
  add(`verb ${main?.lemma}`);
  add(`form ${form}`);
  add(`form ${form}, ${own ? 'own' : 'said'}`);
  add(verb.event ? 'event' : 'no event');
  if (verb.copular) add('copular');
  if (tokens.slice(from, Math.min(to, verb.end + 2)).some(({ lower }) => NEGATIONS.has(lower)))
    add('negated');
  const subject = tokens
    .slice(from, verb.at)
    .findLast(({ pos }) => pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON');
  add(`subject ${subject ? wordOf(subject) : 'none'}`);
  if (subject) add(`subject is ${subject.pos}`);
}

function addWords(add: Add, { article, candidate }: Look): void {
  const words = article.tokens.slice(...candidate.tokens);
  let before = '<';
  for (const token of words) {
    const word = wordOf(token);
    add(`word ${word}`);
    add(`pair ${before} ${word}`);
    before = word;
  }
  add(`first ${words[0]?.lower}`);
  add(`first is ${words[0]?.pos}`);
  add(`last is ${words.at(-1)?.pos}`);
  const count = wordCount(article, candidate.tokens);
  add(`length ${Math.min(8, Math.floor(Math.log2(count + 1) * 2) - 2)}`);
}

function addPlace(add: Add, { article, candidate, block }: Look): void {
  const [from, to] = candidate.tokens;
  const sentence = sentenceAt(article, from);
  add(`block ${block}`);
  add(`block ${block}, ${candidate.origin}`);
  if (!sentence) return;
  const share = (to - from) / Math.max(1, sentence.tokens[1] - sentence.tokens[0]);
  add(`share ${Math.floor(share * 4)}`);
  add(`sentence length ${Math.min(8, Math.floor(Math.log2(sentence.tokens[1] - sentence.tokens[0] + 1)))}`);
  add(article.blocks[sentence.block]?.start === sentence.start ? 'opens block' : 'within block');
  if (article.blocks[sentence.block]?.voice) add('answer');
  const quotation = article.quotations[article.tokens[from]?.quotation ?? -1];
  add(quotation ? (quotation.partial ? 'in quoted words' : 'in a quotation') : 'unquoted');
}

/** What stands beside the passage tells whether it was cut well. */
function addEdges(add: Add, { article: { tokens }, candidate, framed }: Look): void {
  const [from, to] = candidate.tokens;
  const { origin } = candidate;
  const edge = (token: Token | undefined, framing: boolean) =>
    framing
      ? 'FRAME'
      : token === undefined
        ? 'NONE'
        : token.pos === 'PUNCT' || token.pos === 'SYM'
          ? token.lower
          : token.pos;
  add(`before ${edge(tokens[from - 1], framed(from - 1))}`);
  add(`after ${edge(tokens[to], framed(to))}`);
  add(`before ${edge(tokens[from - 1], framed(from - 1))}, ${origin}`);
  add(`after ${edge(tokens[to], framed(to))}, ${origin}`);
  if (tokens[from - 1]?.pos === 'SCONJ') add(`after the word ${tokens[from - 1]?.lower}`);
}

function addBackdrop(add: Add, { article, candidate }: Look, backdrop: Backdrop): void {
  const words = contentWords(article, candidate.tokens);
  const size = Math.max(1, words.size);
  const lead = [...words].filter((word) => backdrop.lead.has(word)).length / size;
  const often = [...words].filter((word) => (backdrop.times.get(word) ?? 0) > 1).length / size;
  const earlier =
    [...words].filter((word) => (backdrop.first.get(word) ?? Infinity) < candidate.tokens[0]).length / size;
  add(`in lead ${Math.floor(lead * 4)}`);
  add(`often ${Math.floor(often * 4)}`);
  add(`earlier ${Math.floor(earlier * 4)}`);
  add('in lead', lead);
  add('often', often);
  if (backdrop.interview) add('interview');
  if (backdrop.live) add('live blog');
}

function endingOf(token: Token | undefined): string {
  return /(?:ed|ing|s)$/.exec(token?.lower ?? '')?.[0] ?? 'plain';
}

/** Names are one word, numbers another: that there is one matters, not which. */
function wordOf({ pos, lower, lemma }: Token): string {
  if (/\d/.test(lower)) return '#';
  return pos === 'PROPN' ? 'NAME' : lemma;
}
