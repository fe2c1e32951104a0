import type { Token } from '../../article.js';
import { LEXICON } from '../../lexicon/lexicon.js';
import { isAttacker, isCollective, isMachine, isPerson, isPower } from '../attackers.js';
import { formsOf } from '../forms.js';
import type { Mention } from './mentions.js';

const ATTACKING = plainWords(['active', 'active, of attackers', 'active, of people']);
const BLAMING = plainWords(['follows', 'before', 'done by', 'attack from']);
const TRAIT = new Set<string>(LEXICON.actors.trait);
const UNKNOWN = new Set<string>(LEXICON.actors.unknown);
const TIE = new Set<string>(LEXICON.actors.tie);
const NEGATIVE = new Set<string>(LEXICON.kinds['words negative']);
const BE = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', "'s", "'re", 'get', 'got']);

/** First words of patterns, where they tell something by themselves. */
function plainWords(groups: readonly (keyof typeof LEXICON.blame)[]): ReadonlySet<string> {
  return new Set(
    groups.flatMap((group) =>
      LEXICON.blame[group].flatMap((entry) => entry.split(' = ')[0]!.split(' ')[0]!.split('/')),
    ),
  );
}

/** How a mention stands in its passage: what leads to it, what it does, what is done to it, what it is made of. */
export function surroundingsOf(words: readonly Token[], mention: Mention): string[] {
  return [...before(words, mention), ...after(words, mention), ...inside(words, mention)];
}

function before(words: readonly Token[], { chunk: { list, from } }: Mention): string[] {
  const at = leftOf(words, list.from);
  const one = words[at];
  const signs = [`place ${from === 0 || list.from <= 1 ? 'first' : 'later'}`];
  if (list.from !== from) signs.push('in a list');
  if (!one) return [...signs, 'begins'];
  const two = words[leftOf(words, at)];
  signs.push(`left ${one.lemma}`);
  if (two && one.pos !== 'PUNCT') signs.push(`left ${two.lemma} ${one.lemma}`);
  if (one.pos === 'ADP' || one.lower === 'to') {
    const governor = words
      .slice(Math.max(0, at - 5), at)
      .findLast(({ pos }) => pos === 'VERB' || pos === 'NOUN');
    signs.push(`governed ${classOf(governor)} ${one.lower}`);
    if (governor) signs.push(`governed ${governor.lemma} ${one.lower}`);
  }
  if (one.pos === 'VERB') signs.push(`object ${one.lemma}`, `object of ${classOf(one)}`);
  return signs;
}

function after(words: readonly Token[], { chunk, to }: Mention): string[] {
  const signs: string[] = [];
  if (to < chunk.to) {
    const rest = words.slice(to, chunk.to);
    const head = rest.at(-1)!;
    signs.push('inside', `owner of ${headClass(head)}`, `owner of ${head.lemma}`);
    if (rest[0]!.lower === "'s" || rest[0]!.lower === "'") signs.push('possessive');
    if (rest.some(({ lower }) => TIE.has(lower))) signs.push('tied');
  }
  const next = words[chunk.list.to];
  if (!next) return [...signs, 'ends'];
  signs.push(`right ${next.lemma}`);
  return [...signs, ...deed(words, chunk.list.to)];
}

/** What the phrase before does or suffers, up to the next verb; asides and relative clauses are passed over. */
function deed(words: readonly Token[], from: number): string[] {
  let [passive, negative, relative] = [false, false, false];
  for (let at = from; at < Math.min(words.length, from + REACH); at++) {
    const { pos, lower, lemma, text } = words[at]!;
    if (NEGATIVE.has(lower)) negative = true;
    if (/^(?:who|which|that)$/.test(lower)) relative = true;
    if (pos === 'AUX' || BE.has(lower)) {
      passive = BE.has(lower) || BE.has(lemma);
      if (passive && isPredicate(words, at))
        return [`is ${words.slice(at + 1, at + 4).find(isNoun)?.lemma ?? ''}`];
    } else if (pos === 'VERB') {
      const way = passive && !/ing$/.test(lower) ? 'suffers' : 'does';
      const told = [`${way} ${lemma}`, `${way} ${classOf(words[at])}`];
      const next = words[at + 1];
      if (next && (next.pos === 'ADP' || next.pos === 'PART')) told.push(`${way} ${lemma} ${next.lower}`);
      return [...told, ...(negative ? [`not ${way}`] : []), ...(relative ? [`which ${way}`] : [])];
    } else if (passive && pos === 'ADP') return [`is ${lower}`, ...(negative ? ['is not'] : [])];
    else if (pos === 'NOUN' || pos === 'PROPN' || pos === 'ADP' || /^[.;:]$/.test(text)) return [];
  }
  return [];
}

const REACH = 9;

function isPredicate(words: readonly Token[], at: number): boolean {
  return words[at + 1]?.pos === 'DET';
}

function isNoun({ pos }: Token): boolean {
  return pos === 'NOUN' || pos === 'PROPN';
}

function inside(words: readonly Token[], { type, from, to, chunk }: Mention): string[] {
  const own = words.slice(from, to);
  const head = own.at(-1)!;
  const signs = [`type ${type}`, `head ${headClass(head)}`, `length ${Math.min(3, to - from)}`];
  if (type === 'described' || type === 'state') signs.push(`noun ${head.lemma}`);
  if (own.some(({ lower }) => TRAIT.has(lower))) signs.push('trait');
  if (own.some((word) => isAttacker(word))) signs.push('attackers');
  if (UNKNOWN.has(own[0]!.lower)) signs.push('unknown');
  const article = words[chunk.from - 1];
  if (article?.pos === 'DET') signs.push(`article ${/^an?$/.test(article.lower) ? 'a' : article.lower}`);
  return signs;
}

/** Whether a verb or noun attacks or blames, as far as word lists tell. */
function classOf(word: Token | undefined): string {
  if (!word) return 'nothing';
  const forms = formsOf(word);
  if (forms.some((form) => ATTACKING.has(form))) return 'attack';
  return forms.some((form) => BLAMING.has(form)) ? 'blame' : word.pos.toLowerCase();
}

function headClass(word: Token): string {
  if (isMachine(word)) return 'machine';
  if (isCollective(word)) return 'collective';
  if (isAttacker(word)) return 'attacker';
  if (isPower(word)) return 'power';
  if (isPerson(word)) return 'person';
  return word.pos.toLowerCase();
}

/** The word before, articles, adverbs and quotation marks passed over. */
function leftOf(words: readonly Token[], at: number): number {
  let left = at - 1;
  while (left >= 0 && (/^(?:DET|ADV)$/.test(words[left]!.pos) || /^["']$/.test(words[left]!.lower))) {
    if (NEGATIVE.has(words[left]!.lower)) break;
    left--;
  }
  return left;
}
