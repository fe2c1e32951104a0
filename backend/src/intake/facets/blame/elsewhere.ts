import type { Article, Token } from '../../article.js';
import type { Voice } from '../../attribution.js';
import { registerOf } from '../../speakers/register.js';
import { attackersAt, isCollective } from '../attackers.js';
import { groupsOf, lastGroupBefore } from '../groups.js';
import { ownSideOf } from '../ownSide.js';
import { historyOf } from './history.js';

/** Somebody whom the passage itself does not name, and why it may mean them. */
export interface Meant {
  readonly name: string;
  readonly why: string;
}

/** Whom a passage may mean by “we”, “it”, “the group”, or without any word: its speaker, who was blamed before, who was named last. */
export function meantElsewhere(article: Article, words: readonly Token[], voice: Voice): Meant[] {
  const start = words[0]?.start ?? 0;
  const groups = groupsOf(article);
  const own = ownSideOf(voice, true, groups.names);
  const found: Meant[] = [];
  const add = (name: string | undefined, why: string) => {
    if (name) found.push({ name, why });
  };
  const { name, type } = voice.claimant;
  if (type !== 'outlet_voice') add(own.group ?? name, 'speaker');
  add(own.boasts, 'speaking gang');
  add(own.cleared, 'side of the speaker');
  add(lastGroupBefore(groups, start), 'last group');
  const { blames, most } = historyOf(article);
  const before = lastBefore(blames, start);
  for (const { start: place, name } of before < 0 ? [] : blames.slice(Math.max(0, before - 1), before + 1))
    add(name, start - place < NEAR ? 'blamed just before' : 'blamed before');
  add(most, 'most blamed');
  add(lastPerson(article, start), 'last person');
  return found;
}

const NEAR = 300;

function lastBefore(places: readonly { readonly start: number }[], start: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function lastPerson(article: Article, start: number): string | undefined {
  const { mentions } = registerOf(article);
  const last = lastBefore(mentions, start);
  for (let at = last; at >= 0 && last - at < 12; at--)
    if (mentions[at]!.party.type === 'person') return mentions[at]!.party.name;
  return undefined;
}

const PRONOUNS: Readonly<Record<string, string>> = {
  we: 'we',
  us: 'we',
  our: 'we',
  i: 'we',
  my: 'we',
  it: 'it',
  its: 'it',
  they: 'they',
  them: 'they',
  their: 'they',
  he: 'he',
  his: 'he',
  him: 'he',
  she: 'he',
  her: 'he',
  this: 'this',
  that: 'this',
};

/** By which words the passage means somebody without a name. */
export function pointersIn(words: readonly Token[]): string[] {
  const found = new Set<string>();
  words.forEach((word, at) => {
    const pronoun = PRONOUNS[word.lower];
    if (pronoun) found.add(at === 0 ? `begins with ${pronoun}` : `has ${pronoun}`);
    if (attackersAt(words, at)) {
      const definite = /^(?:the|those|these|that|this|same)$/.test(words[at - 1]?.lower ?? '');
      found.add(definite ? (isCollective(word) ? 'the group' : 'the attackers') : 'attackers');
    }
  });
  return found.size > 0 ? [...found] : ['nobody'];
}
