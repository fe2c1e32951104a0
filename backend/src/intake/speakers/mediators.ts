import type { Discourse } from './discourse.js';
import { mentionsWithin } from './nounPhrase.js';
import { type Party, partyOf } from './parties.js';
import type { Word } from './words.js';

/** “through a lawyer”, “in a letter filed by its law firm, Pruitt Haskell LLP”: who speaks for somebody hands it on. */
export function mediatorAt(
  discourse: Discourse,
  at: number,
  outside: (word: Word) => boolean,
): Party | undefined {
  const { words } = discourse;
  const { key, sentence } = words[at]!;
  const whose = words[at + 1]?.key ?? '';
  const opens = /^(?:through|via)$/.test(key) || (key === 'by' && /^(?:its|his|her|their)$/.test(whose));
  if (!opens || !/^(?:a|an|its|his|her|their|the)$/.test(whose)) return undefined;
  let end = at + 2;
  while (
    end < words.length &&
    end - at < 10 &&
    words[end]!.sentence === sentence &&
    outside(words[end]!) &&
    (words[end - 1]!.gap === ' ' || (words[end - 1]!.gap === ', ' && words[end]!.capital))
  )
    end++;
  const text = words.slice(at + 2, end).map((word) => word.key);
  if (!text.some((word) => MEDIATES.test(word))) return undefined;
  const named = mentionsWithin(discourse.register, at + 2, end).at(-1);
  if (named && !named.possessive) return named.party;
  const head = text.findIndex((word) => MEDIATES.test(word));
  const name = text.slice(0, head + 1).join(' ');
  return discourse.nominal(name, text[head]!, at, () => partyOf(name, 'unnamed'));
}

const MEDIATES =
  /^(?:lawyers?|attorneys?|solicitors?|barristers?|law|counsel|publicist|agent|spokes(?:man|woman|person))$/;
