import type { Span } from '../article.js';
import type { Attribution } from '../attribution.js';
import type { Discourse, Found } from './discourse.js';
import { nounPhraseOf } from './nounPhrase.js';
import { sourceOf } from './sources.js';
import { firstAt, type Word } from './words.js';

/** Words between the one who cites and those who are cited. */
const REACH = 40;
const LONGEST = 16;
const CITES = /^(?:citing|quoting|cites|cite|cited|quotes|quote|quoted)$/;
const PASSIVE = /^(?:is|are|was|were|been|being|be|as|seen|widely)$/;
const SAYING = /^(?:saying|telling|claiming|writing|declaring|stating|warning|suggesting)$/;
/** “with reference to”, “referring to”: the last word before those who are cited. */
const REFERS = /^(?:reference|referring|references)$/;

/**
 * “The daily O Farol, citing an internal note, reported …”, “It quoted two officials as saying …”: whoever is cited claims
 * it, and whoever cites them is the relay. Looks through the clause of the cue, outside of what is said.
 */
export function citedInSentence(
  discourse: Discourse,
  attribution: Attribution,
  found: Found,
): Found | undefined {
  const [cue] = attribution.cue;
  if (!cue || /^(?:person|unnamed|outlet_voice)$/.test(found.party.type) || found.relays) return undefined;
  const { words } = discourse;
  const at = firstAt(words, cue[0]);
  const [from, to] = clauseAround(words, at);
  for (let word = from; word < to; word++) {
    if (!cites(words, word) || (isSaid(attribution, words[word]!) && word !== at)) continue;
    const start = REFERS.test(words[word]!.key) ? word + 2 : word + 1;
    const cited = citedAt(discourse, attribution, start, endOfCited(words, start, to, attribution, cue));
    if (cited && cited.party !== found.party)
      return {
        party: cited.party,
        why: `${cited.why}; cited by ${found.party.name}`,
        relays: [found.party],
      };
  }
  return undefined;
}

/** The words around a cue up to a semicolon or the end of its sentence. */
function clauseAround(words: readonly Word[], at: number): readonly [number, number] {
  const sentence = words[at]?.sentence;
  let from = at;
  while (
    from > 0 &&
    at - from < REACH &&
    words[from - 1]!.sentence === sentence &&
    !words[from - 1]!.gap.includes(';')
  )
    from--;
  let to = at;
  while (
    to < words.length &&
    to - at < REACH &&
    words[to]!.sentence === sentence &&
    !(to > at && words[to - 1]!.gap.includes(';'))
  )
    to++;
  return [from, to];
}

function cites(words: readonly Word[], at: number): boolean {
  const { key, quoted } = words[at]!;
  if (quoted) return false;
  if (REFERS.test(key)) return words[at + 1]?.key === 'to' && words[at - 1]?.key !== 'in';
  const passive = /ed$/.test(key) && PASSIVE.test(words[at - 1]?.key ?? '');
  return CITES.test(key) && !passive && words[at + 1]?.key !== 'by';
}

function isSaid({ content }: Attribution, { start, end }: Word): boolean {
  const longest = Math.max(...content.map(([from, to]) => to - from));
  return content.some(([from, to]) => to - from === longest && start >= from && end <= to);
}

/** Those who are cited end before “as saying”, “that”, the cue or what is said. */
function endOfCited(
  words: readonly Word[],
  start: number,
  to: number,
  attribution: Attribution,
  cue: Span,
): number {
  for (let as = start + 1; as < Math.min(to, start + LONGEST); as++)
    if (words[as]!.key === 'as' && SAYING.test(words[as + 1]?.key ?? '')) return as;
  let end = start;
  while (end < Math.min(to, start + LONGEST)) {
    const word = words[end]!;
    if (word.start === cue[0] || isSaid(attribution, word) || word.quoted) break;
    if (/^(?:that|which|who|to|as)$/.test(word.key) && end > start) break;
    if (end > start && endsPhrase(words, end)) break;
    end++;
  }
  return end;
}

/** A comma ends the phrase unless a name is added behind it: “the ambassador, Lin Baozhi, as saying”. */
function endsPhrase(words: readonly Word[], at: number): boolean {
  const { gap } = words[at - 1]!;
  if (!/[,:"–—(]/.test(gap)) return false;
  return !(gap === ', ' && words[at]!.capital);
}

function citedAt(
  discourse: Discourse,
  attribution: Attribution,
  from: number,
  end: number,
): Found | undefined {
  if (end <= from) return undefined;
  const phrase = nounPhraseOf(discourse.register, from, end);
  if (!phrase || /^(?:it|\w+sel(?:f|ves))$/.test(discourse.words[from]!.key)) return undefined;
  if (/^(?:this|these|that|such)$/.test(phrase.determiner)) return undefined;
  if (/^(?:its|his|her|their)$/.test(phrase.determiner) && phrase.headKind === 'other') return undefined;
  return sourceOf(discourse, from, end, attribution.content);
}
