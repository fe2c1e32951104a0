import type { Span } from '../article.js';
import type { Attribution } from '../attribution.js';
import type { Discourse } from './discourse.js';
import { antecedentOf } from './antecedents.js';
import { CHANNELS, OUTLET_HEADS } from './lexicons.js';
import { mentionsWithin, nounPhraseOf, printed } from './nounPhrase.js';
import { partyOf, type Party } from './parties.js';
import { nearestSource } from './sourceSpan.js';
import { firstAt, type Word } from './words.js';

/** Words between a cue and the outlet that was spoken to. */
const REACH = 40;
/** Characters below which a stretch beside a longer one is no speech. */
const SCRAP = 45;
const HEARERS = new Set(['told', 'tells', 'telling', 'tell', 'informed', 'assured']);
const SHOWN =
  /^(?:cited|quoted|reported|carried|published|seen|obtained|reviewed|first|aired|broadcast|shared|relayed|verified)$/;

/** Cues that make the claim themselves: what follows them is not only what is said. */
const CARRIES = /^(?:claim|take|accept|deny)\b.*\b(?:responsibility|credit|involvement)\b/;

/** The outlets by which an attribution came here, as its own sentence tells: “told Reuters”, “in an interview with WKTL radio”. */
export function relaysInSentence(
  discourse: Discourse,
  attribution: Attribution,
  parent: Attribution | undefined,
  until = Infinity,
): Party[] {
  const { words } = discourse;
  const cue = attribution.cue[0] ?? attribution.source[0];
  if (!cue) return [];
  const cueAt = firstAt(words, cue[0]);
  const sentence = words[cueAt]?.sentence;
  const at = Math.max(0, cueAt - REACH, discourse.firstWordOf(sentence ?? 0));
  const said = CARRIES.test(attribution.cueLemma)
    ? []
    : toldAtLength(attribution).map((span) => behindRelay(discourse, span));
  const outside = (word: Word) => !said.some(([start, end]) => word.start >= start && word.end <= end);
  const within = parent?.content.find(([start, end]) => cue[0] >= start && cue[0] < end);
  const relays: Party[] = [];
  for (
    let word = at;
    word < words.length &&
    word - at < REACH * 3 &&
    words[word]!.sentence === sentence &&
    words[word]!.start < until;
    word++
  ) {
    if (word > at && word <= cueAt && words[word - 1]!.gap.includes(';')) relays.length = 0;
    if (word > cueAt && words[word - 1]!.gap.includes(';') && outside(words[word - 1]!)) break;
    if (isSource(attribution, words[word]!) && words[word]!.key !== 'by') continue;
    if (
      !outside(words[word]!) ||
      (within && (words[word]!.start < within[0] || words[word]!.end > within[1]))
    )
      continue;
    const own = attribution.cue.some(
      ([start, end]) => words[word]!.start >= start && words[word]!.end <= end,
    );
    const medium =
      mediumAt(discourse, word, outside) ?? (own ? undefined : reporterAt(discourse, word, outside));
    const found = medium ?? (own ? undefined : mediatorAt(discourse, word, outside));
    if (found && !relays.includes(found)) relays.push(found);
  }
  return relays;
}

/** “According to the FBI, ▒as quoted by CNN▒, the group …”: begins behind the relay. */
function behindRelay({ article }: Discourse, [start, end]: Span): Span {
  const aside = /^(?:as )?(?:quoted|cited|reported|carried) by [^,]{2,60}, /.exec(
    article.folded.slice(start, start + 90),
  );
  return aside ? [Math.min(end, start + aside[0].length), end] : [start, end];
}

/** “through a lawyer”, “in a letter filed by its law firm, Pruitt Haskell LLP”: who speaks for somebody hands it on. */
function mediatorAt(discourse: Discourse, at: number, outside: (word: Word) => boolean): Party | undefined {
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

function isSource(attribution: Attribution, word: Word): boolean {
  const source = nearestSource(attribution);
  return source !== undefined && word.start >= source[0] && word.end <= source[1];
}

/** What is said, without scraps beside it that were taken for part of it. */
function toldAtLength({ content }: Attribution): readonly Span[] {
  const longest = Math.max(...content.map(([start, end]) => end - start));
  return content.filter(([start, end]) => end - start >= Math.min(longest, SCRAP));
}

/** An outlet right behind a word that hands something to it. */
function mediumAt(discourse: Discourse, at: number, outside: (word: Word) => boolean): Party | undefined {
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

/** “…, the RBC news outlet reported”, “…, according to the agency RNV”, where that is no attribution of its own. */
function reporterAt(discourse: Discourse, at: number, outside: (word: Word) => boolean): Party | undefined {
  const { words, register } = discourse;
  const { key, sentence } = words[at]!;
  if (key === 'according' && words[at + 1]?.key === 'to')
    return outletIn(discourse, at + 2, Math.min(words.length, at + 10));
  if (!/^(?:reported|reports|said|says|wrote|writes)$/.test(key)) return undefined;
  const before = mentionsWithin(register, Math.max(0, at - 4), at).at(-1);
  if (before?.party.type !== 'outlet' || before.sentence !== sentence || !outside(words[before.from]!))
    return undefined;
  return /^, (?:the )?$/.test(words[before.from - 1]?.gap ?? '') ||
    /^(?:the|agency)$/.test(words[before.from - 1]?.key ?? '') ||
    isOutletHead(words, before.from - 1)
    ? before.party
    : undefined;
}

function isOutletHead(words: readonly Word[], at: number): boolean {
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

/** “LTV-9 quoted a manager as saying”, “X was quoted by Tass”: the outlet before the cue. */
export function quotingOutlet(discourse: Discourse, attribution: Attribution): Party | undefined {
  const { words, register } = discourse;
  const cue = attribution.cue[0];
  if (!cue || !/^(?:quot|cit)/.test(attribution.cueLemma)) return undefined;
  const at = firstAt(words, cue[0]);
  const mention = mentionsWithin(register, Math.max(0, at - 4), at).findLast(
    ({ possessive, sentence }) => !possessive && sentence === words[at]?.sentence,
  );
  if (!mention || mention.party.type === 'person' || discourse.own.is(mention.party)) return undefined;
  const isSource = attribution.source.some(([start, end]) => mention.start >= start && mention.end <= end);
  return isSource ? undefined : mention.party;
}
