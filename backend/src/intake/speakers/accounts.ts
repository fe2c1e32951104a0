import { antecedentOf } from './antecedents.js';
import { keysOf } from './classes.js';
import type { Discourse, Found } from './discourse.js';
import { mentionsWithin, type NounPhrase } from './nounPhrase.js';

/** “belonging to the”, “of”: whose account it is stands behind. */
const OWNED = /^(?:of|belonging to|run by|operated by|linked to|used by)(?: the)?$/;

/** “Copper Stork's account”, “a channel belonging to Tax Season”, and “the account” after it. */
export function accountOf(
  discourse: Discourse,
  { owner, core, head, determiner, from }: NounPhrase,
): Found | undefined {
  const { words, register } = discourse;
  const { key } = words[head]!;
  if (owner) {
    const whose = mentionsWithin(register, owner[0], owner[1]).at(-1);
    if (
      !whose?.possessive ||
      whose.to !== owner[1] ||
      !/^(?:group|account|organisation)$/.test(whose.party.type)
    )
      return undefined;
    discourse.remember(key, whose.party, from);
    return { party: whose.party, why: `the ${key} of ${whose.party.name}` };
  }
  const [named] = mentionsWithin(register, head + 1, head + 6);
  if (
    named &&
    OWNED.test(keysOf(words, head + 1, named.from)) &&
    /^(?:group|account|organisation)$/.test(named.party.type)
  ) {
    discourse.remember(key, named.party, from);
    return { party: named.party, why: `the ${key} of ${named.party.name}` };
  }
  return determiner === 'the' && core === head ? antecedentOf(discourse, key, '', from) : undefined;
}
