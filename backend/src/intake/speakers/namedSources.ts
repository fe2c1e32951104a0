import { namingWords } from './classes.js';
import type { Discourse, Found } from './discourse.js';
import { mentionsWithin, type NounPhrase } from './nounPhrase.js';
import { partyOf, type Mention, type Party } from './parties.js';
import { textOf } from './words.js';

/** A name in the phrase that is its head, stands beside it, or is what the head is called. */
export function byName(discourse: Discourse, phrase: NounPhrase): Found | undefined {
  const { words, register } = discourse;
  const mention = phrase.mention ?? calledInside(discourse, phrase) ?? nameBeforeHead(discourse, phrase);
  if (!mention) return undefined;
  const together = joined(discourse, phrase, mention);
  if (together) return together;
  const { party } = mention;
  if (discourse.own.is(party))
    return { party: discourse.ownParty, why: `${party.name} is the outlet itself` };
  if (
    phrase.owner &&
    party.type === 'organisation' &&
    mention.from === phrase.owner[1] &&
    mention.from <= phrase.head &&
    mention.to > phrase.head
  )
    expand(party, textOf(words, phrase.owner[0], mention.to), register.mentions.length);
  if (phrase.headKind !== 'name') discourse.remember(words[phrase.head]!.key, party, phrase.from);
  return { party, why: `named “${textOf(words, mention.from, mention.to)}”${fuller(words, mention)}` };
}

/** “Microsoft and Google”, “Jo Roe, Al Poe and Di Coe”: one claimant with all their names. */
function joined(discourse: Discourse, { from, to }: NounPhrase, first: Mention): Found | undefined {
  const { words, register } = discourse;
  const all = [first];
  for (const mention of mentionsWithin(register, first.to, to)) {
    const between = words.slice(all.at(-1)!.to, mention.from);
    const gap = words[all.at(-1)!.to - 1]!.gap;
    const weak = (mention.party.votes.organisation ?? 0) <= 1 && first.party.type === 'person';
    if (weak && mention.party.type === 'organisation') mention.party.type = 'person';
    const listed =
      between.every(({ key }) => /^(?:and|the|or|as|well|with)$/.test(key)) &&
      (between.length > 0 || gap === ', ');
    if (!listed || mention.party.type !== first.party.type || mention.possessive) break;
    all.push(mention);
  }
  const last = all.at(-1)!;
  const closed = all.length > 1 && /^(?:and|or|with|the)$/.test(words[last.from - 1]!.key);
  if (!closed) return undefined;
  const names = all.map(({ party }) => party.name);
  const name = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  const party = discourse.nominal(name.toLowerCase(), name, from, () => ({
    ...partyOf(name, first.party.type),
    plural: true,
  }));
  return { party, why: `${name} together` };
}

function fuller(words: Discourse['words'], { from, to, party }: Mention): string {
  return textOf(words, from, to).includes(party.name) ? '' : `, which is ${party.name}`;
}

/** “Russia's Foreign Ministry” says more than “Foreign Ministry”. */
function expand(party: Party, name: string, mentions: number): void {
  if (mentions === 0 || /^(?:the|its|his|her|their|our)\b/i.test(name)) return;
  party.aliases.add(name);
  if (name.length > party.name.length && name.endsWith(party.name)) party.name = name;
}

/** “a group calling itself Black Heron”; the naming may stand outside of what is marked as the source. */
function calledInside(
  { words, register }: Discourse,
  { head, to, headKind }: NounPhrase,
): Mention | undefined {
  const named = headKind !== 'role' && headKind !== 'many';
  const reach = Math.max(to, head + 9);
  for (const mention of mentionsWithin(register, head + 1, reach)) {
    if (mention.sentence !== words[head]!.sentence) return undefined;
    const quoted = /^ ["'(]$/.test(words[mention.from - 1]!.gap) && mention.from === head + 1;
    if (quoted && named) return mention;
    const naming = namingWords(words, mention.from - 1);
    if (
      naming > 0 &&
      mention.from - naming - 1 <= head + 4 &&
      isOnePhrase(words, head, mention.from - naming)
    )
      return mention;
  }
  return undefined;
}

/** “The hackers, who call themselves …”. */
function relative(words: Discourse['words'], at: number, to: number): boolean {
  return at === to && /^(?:who|which|that)$/.test(words[at]!.key);
}

function isOnePhrase(words: Discourse['words'], head: number, to: number): boolean {
  for (let at = head; at < to; at++)
    if (
      (words[at]!.gap !== ' ' && !relative(words, at + 1, to)) ||
      (at > head && /^(?:VERB|AUX)$/.test(words[at]!.pos))
    )
      return false;
  return true;
}

/** “the RBC news outlet”, “the LockBit gang”: the name stands before the common noun. */
function nameBeforeHead(
  { words, register }: Discourse,
  { core, head, headKind }: NounPhrase,
): Mention | undefined {
  if (headKind !== 'outlet' && headKind !== 'group' && headKind !== 'body' && headKind !== 'document')
    return undefined;
  const before = mentionsWithin(register, core, head).at(-1);
  if (!before || before.possessive || headKind === 'document') return undefined;
  const { type } = before.party;
  const fits =
    headKind === 'outlet'
      ? type === 'outlet' || type === 'organisation'
      : headKind === 'group'
        ? type === 'group'
        : (type === 'organisation' || type === 'outlet') &&
          before.to === head &&
          /^(?:company|firm|group|agency|giant|team|bank|university|hospital)$/.test(words[head]!.key);
  return fits ? before : undefined;
}
