import { antecedentOf } from './antecedents.js';
import type { Discourse } from './discourse.js';
import { CHANNELS, OUTLET_HEADS } from './lexicons.js';
import { mentionsWithin, nounPhraseOf, printed } from './nounPhrase.js';
import { type Party, partyOf } from './parties.js';
import type { Word } from './words.js';

const HEARERS = new Set(['told', 'tells', 'telling', 'tell', 'informed', 'assured']);

const SHOWN =
  /^(?:cited|quoted|reported|carried|published|seen|obtained|reviewed|first|aired|broadcast|shared|relayed|verified)$/;

/** An outlet right behind a word that hands something to it. */
export function mediumAt(
  discourse: Discourse,
  at: number,
  outside: (word: Word) => boolean,
): Party | undefined {
  const { words } = discourse;
  const word = words[at]!;
  const opens = HEARERS.has(word.key) || handsOver(words, at);
  if (!opens || !words[at + 1]) return undefined;
  let end = at + 1;
  while (
    end < words.length &&
    end - at < 14 &&
    words[end]!.sentence === word.sentence &&
    outside(words[end]!) &&
    !/^(?:that|how)$/.test(words[end]!.key)
  )
    end++;
  return (
    outletIn(discourse, at + 1, end) ?? (HEARERS.has(word.key) ? strangerTold(discourse, at + 1) : undefined)
  );
}

/** “told WDEL that …”: a name of which nothing else is known, and to which people talk, is an outlet. */
function strangerTold(discourse: Discourse, at: number): Party | undefined {
  const [mention] = mentionsWithin(discourse.register, at, at + 1);
  if (!mention || mention.from !== at || mention.possessive) return undefined;
  const { party } = mention;
  const unknown =
    party.type === 'organisation' && (party.votes.organisation ?? 0) <= 2 && party.nouns.size === 0;
  const silent = !discourse.heard.some((heard) => heard.party === party);
  return unknown && silent && party.seen <= 2 && !discourse.own.is(party) ? party : undefined;
}

export function isOutletHead(words: readonly Word[], at: number): boolean {
  const key = words[at]?.key ?? '';
  return key === 'station' || OUTLET_HEADS.has(key) || OUTLET_HEADS.has(`${words[at - 1]?.key ?? ''} ${key}`);
}

/** “in an interview with”, “in remarks to”, “wrote in”, “quoted by”, “for the station”. */
function handsOver(words: readonly Word[], at: number): boolean {
  const { key } = words[at]!;
  const before = words[at - 1]?.key ?? '';
  if (key === 'by') return SHOWN.test(before) || words[at - 3]?.key === 'quoted' || askedBefore(words, at);
  if (key === 'with') return /^(?:interview|conversation|talk|call|interviews|chat|exchange)$/.test(before);
  if (key === 'to')
    return /^(?:said|says|explains|explained|commented|speaking|spoke|talking|comments|remarks|statement|interview|email|e-mail|speaks|comment|message|provided|sent|given|letter|written|talked|confirmed|emailed|declared|disclosed|revealed|communicated|announced|stated|told|claimed|admitted)$/.test(
      before,
    );
  if (key === 'for' && isOutletHead(words, at + 2)) return true;
  if (key === 'for')
    return /^(?:declared|said|told|affirmed|stated|interview|column|article|piece|comment|statement)$/.test(
      before,
    );
  if (key === 'on') return /^(?:interview|appearance|appeared|speaking|spoke|said|told|aired)$/.test(before);
  if (key === 'in')
    return /^(?:wrote|writes|writing|article|column|piece|quoted|published|editorial)$/.test(before);
  return /^(?:at|of|from)$/.test(key) && /^(?:colleagues|reporters|journalists|editors)$/.test(before);
}

/** “Asked about this by news portal The Daily Khabar, …”. */
function askedBefore(words: readonly Word[], at: number): boolean {
  for (let back = 1; back <= 5; back++)
    if (/^(?:asked|interviewed|questioned|pressed|contacted|reached)$/.test(words[at - back]?.key ?? ''))
      return true;
  return false;
}

/** The outlet that a phrase begins with; none when it is this one, a channel, or “reporters”. */
export function outletIn(discourse: Discourse, from: number, end: number): Party | undefined {
  const { words, register } = discourse;
  const phrase = nounPhraseOf(register, from, end);
  if (!phrase) return undefined;
  const key = words[phrase.head]!.key;
  const paper = mentionsWithin(register, phrase.core, phrase.head).at(-1);
  if (/^(?:reporters|journalists)$/.test(key) && paper?.party.type === 'outlet')
    return discourse.own.is(paper.party) ? undefined : paper.party;
  if (/^(?:us|me|we|reporters|journalists)$/.test(key)) return atOutlet(discourse, phrase.head, end);
  if (
    phrase.mention?.party.type === 'person' ||
    (key !== 'paper' && /^(?:role|many|unnamed|document)$/.test(phrase.headKind))
  )
    return undefined;
  if (/^(?:colleagues|editors|correspondents?)$/.test(key)) return atOutlet(discourse, phrase.head, end);
  if (/^(?:our|this)$/.test(phrase.determiner))
    return phrase.headKind === 'many' ? atOutlet(discourse, phrase.head, end) : undefined;
  const reach = Math.min(end, phrase.postEnd + 6);
  const mention = mentionsWithin(register, phrase.from, reach).find(
    ({ party, possessive }) => !possessive && party.type === 'outlet',
  );
  if (mention && (mention.from <= phrase.head + 2 || /, $/.test(words[mention.from - 1]!.gap)))
    return discourse.own.is(mention.party) ? undefined : mention.party;
  const named = mentionsWithin(register, phrase.from, phrase.head + 1).at(-1);
  const medium =
    phrase.headKind === 'outlet' ||
    OUTLET_HEADS.has(key) ||
    /^(?:radio|television|tv|fm|show|programme|program)$/.test(key);
  if (!medium || CHANNELS.has(key)) return undefined;
  if (named && named.party.type !== 'person' && named.party.type !== 'state' && named.to > phrase.head - 1)
    return discourse.own.is(named.party) ? undefined : named.party;
  if (/^(?:the|this|our)$/.test(phrase.determiner) && phrase.core === phrase.head) {
    const named = antecedentOf(discourse, key, '', from)?.party;
    return named?.type === 'outlet' ? named : discourse.lastOutlet();
  }
  const text = printed(words, phrase);
  return discourse.nominal(text.toLowerCase(), key, from, () => partyOf(text, 'outlet'));
}

function atOutlet(discourse: Discourse, head: number, end: number): Party | undefined {
  if (!/^(?:at|of|from)$/.test(discourse.words[head + 1]?.key ?? '') || head + 2 >= end) return undefined;
  const outlet = outletIn(discourse, head + 2, end);
  const [named] = mentionsWithin(discourse.register, head + 2, Math.min(end, head + 5));
  const house = named && !/^(?:person|state)$/.test(named.party.type) && !discourse.own.is(named.party);
  return outlet ?? (house ? named.party : undefined);
}
