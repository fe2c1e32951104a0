import type { Discourse, Found } from './discourse.js';
import { nounPhraseOf } from './nounPhrase.js';
import { type Party, partyOf } from './parties.js';
import { textOf } from './words.js';

export const ONE_OF =
  /^(?:(?:one|another|two|three|some|several|many|most|all|either|both) of (?:them|those|the \w+)|one|another|both|all|the other|the others|the second|the first|the former|the latter|a second|the pair|the two|the trio)$/;

export function oneOfThem(discourse: Discourse, whole: string, at: number): Found | undefined {
  const { heard } = discourse;
  for (let back = 1; back <= 5 && back <= heard.length; back++) {
    const { party } = heard[heard.length - back]!;
    if (party.plural) return { party, why: `“${whole}” belongs to ${party.name}` };
  }
  const counted = /^(?:both|the pair|the two|neither|either)/.test(whole)
    ? countedBefore(discourse, at)
    : undefined;
  if (counted) return { party: counted, why: `“${whole}” are the ${counted.name}` };
  const last = heard.at(-1);
  return last && { party: last.party, why: `“${whole}” goes on from ${last.party.name}` };
}

/** “Prosecutors charged two 19-year-olds in April; both …”. */
function countedBefore({ words, register }: Discourse, at: number): Party | undefined {
  for (let two = at - 1; two >= 0 && at - two < 40; two--) {
    if (words[two]!.key !== 'two') continue;
    const phrase = nounPhraseOf(register, two, Math.min(at, two + 12));
    if (!phrase) return undefined;
    const text = textOf(words, phrase.from, phrase.head + 1);
    return { ...partyOf(text, 'unnamed'), plural: true };
  }
  return undefined;
}
