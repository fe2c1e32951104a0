import { antecedentOf } from './antecedents.js';
import type { Discourse, Found } from './discourse.js';
import { genderOfTitle } from './gender.js';
import { BODY_HEADS, DEMONYMS, MANY, ROLES } from './lexicons.js';
import { firstMentionFrom, printed, type NounPhrase } from './nounPhrase.js';
import type { Party } from './parties.js';

/** Sentences back to which “the retired nurse” may reach. */
const SENTENCES = 2;
const MENTIONS = 12;
const GANG =
  /^(?:hackers|attackers|intruders|extortionists|criminals|thieves|perpetrators|culprits|crooks|blackmailers|hacktivists|raiders)$/;
const POSTER =
  /^(?:seller|poster|hacker|leaker|user|vendor|author|blackmailer|attacker|intruder|extortionist)$/;
const WRITERS =
  /^(?:authors|writers|researchers|analysts|investigators|experts|auditors|engineers|scientists)$/;
/** Roles that are never a second name of somebody who was just named. */
const OTHERS =
  /^(?:source|official|spokesperson|spokesman|spokeswoman|lawyer|attorney|solicitor|judge|president|minister)$/;
/** How people are told of by age, origin or former work: “the 24-year-old”, “the Frenchman”. */
const DESCRIBED = /(?:-year-old|man|woman)$/;

/** “the retired nurse”, “the Frenchman”, “the hackers”, “the authors”: somebody who was named, told of in other words. */
export function describedAgain(discourse: Discourse, phrase: NounPhrase): Found | undefined {
  if (phrase.determiner !== 'the' || phrase.owner || phrase.mention) return undefined;
  const key = discourse.words[phrase.head]!.key;
  const bare = phrase.core === phrase.head && phrase.postEnd === phrase.head + 1;
  const party =
    (bare && GANG.test(key) ? gangBefore(discourse, phrase) : undefined) ??
    (bare && POSTER.test(key) ? posterBefore(discourse, phrase) : undefined) ??
    (bare && WRITERS.test(key) ? houseThatSpoke(discourse, phrase) : undefined) ??
    personBefore(discourse, phrase, key);
  return party && { party, why: `“${printed(discourse.words, phrase)}” is ${party.name}` };
}

function gangBefore(discourse: Discourse, { from }: NounPhrase): Party | undefined {
  const found = antecedentOf(discourse, 'gang', '', from)?.party;
  return found?.type === 'group' || found?.type === 'account' ? found : undefined;
}

function posterBefore(discourse: Discourse, { from }: NounPhrase): Party | undefined {
  const { mentions, words } = discourse;
  const last = firstMentionFrom(mentions, from) - 1;
  for (let back = 0; back < MENTIONS && last - back >= 0; back++) {
    const { party, sentence } = mentions[last - back]!;
    if (words[from]!.sentence - sentence > SENTENCES * 2) return undefined;
    if (party.type === 'account' || party.type === 'group') return party;
  }
  return undefined;
}

/** The company whose researchers spoke last. */
function houseThatSpoke(discourse: Discourse, { from }: NounPhrase): Party | undefined {
  for (let back = 1; back <= 3; back++) {
    const heard = discourse.heard.at(-back);
    if (!heard || discourse.words[from]!.sentence - heard.sentence > SENTENCES * 2) return undefined;
    if (heard.party.type === 'organisation' || heard.party.plural) return heard.party;
  }
  return undefined;
}

/** The person who spoke last or was named last, if only one comes into question. */
function personBefore(discourse: Discourse, phrase: NounPhrase, key: string): Party | undefined {
  const { words } = discourse;
  const described = DESCRIBED.test(key) || DEMONYMS.has(key) || ROLES.has(key);
  if (!described || MANY.has(key) || OTHERS.test(key) || phrase.postEnd > phrase.head + 1) return undefined;
  for (let at = phrase.core; at < phrase.head; at++)
    if (words[at]!.capital ? !DEMONYMS.has(words[at]!.key) : BODY_HEADS.has(words[at]!.key)) return undefined;
  const gender = genderOfTitle(key) ?? (/woman$/.test(key) ? 'woman' : /man$/.test(key) ? 'man' : undefined);
  const fits = (party: Party) =>
    party.type === 'person' && (!gender || !party.gender || party.gender === gender);
  const { sentence } = words[phrase.from]!;
  const last = discourse.last();
  if (last && sentence - last.sentence <= SENTENCES && fits(last.party)) return last.party;
  const named = new Set<Party>();
  const end = firstMentionFrom(discourse.mentions, phrase.from) - 1;
  for (let back = 0; back < MENTIONS && end - back >= 0; back++) {
    const mention = discourse.mentions[end - back]!;
    if (sentence - mention.sentence > SENTENCES) break;
    if (fits(mention.party) && words[mention.from]!.block === 'body') named.add(mention.party);
  }
  return named.size === 1 ? [...named][0] : undefined;
}
