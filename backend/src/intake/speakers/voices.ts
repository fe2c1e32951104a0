import type { Article, Span } from '../article.js';
import type { Attribution, Speaker, Voice } from '../attribution.js';
import { inheritedVoice } from './inheritance.js';
import { Discourse, type Found } from './discourse.js';
import { rememberDocument } from './memory.js';
import { anchorOf, parentsOf } from './nesting.js';
import { ownVoice } from './ownOutlet.js';
import type { Mention, Party } from './parties.js';
import { BODY_HEADS, GROUP_HEADS, OUTLET_HEADS } from './lexicons.js';
import { firstMentionFrom } from './nounPhrase.js';
import { quotedByOutlet, quotingOutlet, relaysInSentence } from './relays.js';
import { speakerInside } from './innerSpeakers.js';
import { sourceOf } from './sources.js';
import { sameSentenceRelays } from './twoClauses.js';
import { firstAt, type Word } from './words.js';

/** What one attribution was found to be, before its relays are known. */
export interface Hearing {
  readonly claimant: Party;
  readonly why: string;
  /** Relays that its own words name, nearest to the origin first. */
  readonly relays: readonly Party[];
}

/** Who stands behind each attribution, and by which way it came; as many voices as attributions, in their order. */
export function voicesOf(article: Article, attributions: readonly Attribution[]): Voice[] {
  const discourse = new Discourse(article);
  const parents = parentsOf(article, attributions);
  const hearings = hearingsOf(discourse, attributions, parents);
  const beside = sameSentenceRelays(discourse, attributions, hearings, parents);
  const voices = attributions.map((attribution) => discourse.voiceAt(anchorOf(attribution)));
  return attributions.map((attribution, index) => {
    const { claimant, why } = hearings[index]!;
    const via = viaOf(discourse, index, hearings, parents, beside, voices);
    return {
      claimant: speakerOf(claimant, attribution.source),
      via: via.map((party) => speakerOf(party, [])),
      why: via.length === 0 ? why : `${why}; by way of ${via.map(({ name }) => name).join(', then ')}`,
    };
  });
}

function hearingsOf(
  discourse: Discourse,
  attributions: readonly Attribution[],
  parents: readonly number[],
): Hearing[] {
  const hearings: Hearing[] = new Array<Hearing>(attributions.length);
  const holding = new Set(parents);
  const order = attributions
    .map((attribution, index) => ({ at: placeOf(attribution), index }))
    .sort((one, other) => one.at - other.at || one.index - other.index);
  for (const { index } of order) {
    const attribution = attributions[index]!;
    const named = claimantOf(discourse, attribution, hearings[parents[index]!]);
    const inside = holding.has(index) ? undefined : speakerInside(discourse, attribution, named);
    const found = quotedByOutlet(discourse, attribution, named) ?? inside ?? named;
    const quoting = quotingOutlet(discourse, attribution);
    const relays = [
      ...(found.relays ?? []),
      ...(quoting ? [quoting] : []),
      ...relaysInSentence(discourse, attribution, attributions[parents[index]!]),
    ];
    hearings[index] = {
      claimant: found.party,
      why: found.why,
      relays: relays.filter((party) => party !== found.party),
    };
    discourse.hear(found.party, firstAt(discourse.words, placeOf(attribution)));
    if (found !== named) discourse.hear(named.party, firstAt(discourse.words, placeOf(attribution)));
    rememberDocument(discourse, attribution, found.party);
  }
  return hearings;
}

function placeOf(attribution: Attribution): number {
  return Math.min(anchorOf(attribution), attribution.source[0]?.[0] ?? Infinity);
}

function claimantOf(discourse: Discourse, attribution: Attribution, parent: Hearing | undefined): Found {
  const source = nearestSource(attribution);
  if (!source) return inheritedVoice(discourse, attribution, parent);
  const [first, end] = wholeSource(discourse, source);
  if (/^(?:we|i|our|us)$/i.test(discourse.article.folded.slice(...source)) && parent)
    return {
      party: parent.claimant,
      why: `“${discourse.words[first]?.text}” is ${parent.claimant.name}, whose words these are`,
    };
  return (
    sourceOf(discourse, first, end, attribution.content) ?? inheritedVoice(discourse, attribution, parent)
  );
}

/** Of several stretches the one beside the cue. */
function nearestSource({ source, cue }: Attribution): Span | undefined {
  const [from, to] = cue[0] ?? [0, 0];
  const distance = ([start, end]: Span) => (end <= from ? from - end : start - to);
  return source.reduce<Span | undefined>(
    (best, span) => (best && distance(best) <= distance(span) ? best : span),
    undefined,
  );
}

/** The source by words, with the article before it and the name that is added behind it. */
function wholeSource({ words, mentions }: Discourse, source: Span): readonly [number, number] {
  let first = firstAt(words, source[0]);
  let end = firstAt(words, source[1]);
  const before = words[first - 1];
  if (
    before?.sentence === words[first]?.sentence &&
    before?.gap === ' ' &&
    /^(?:the|a|an|its|his|her|their|two|three|several|some)$/.test(before.key)
  )
    first--;
  first = withPartner(words, mentions, first);
  const added = mentions[firstMentionFrom(mentions, end)];
  if (
    added?.from === end &&
    added.party.type === 'person' &&
    words[end - 1]?.gap === ', ' &&
    words[added.to - 1]!.gap.startsWith(',')
  )
    end = added.to;
  const named = mentions[firstMentionFrom(mentions, end)];
  const last = words[end - 1];
  if (
    named?.from === end &&
    last?.gap === ' ' &&
    !last.capital &&
    (OUTLET_HEADS.has(last.key) || GROUP_HEADS.has(last.key) || BODY_HEADS.has(last.key)) &&
    named.party.type !== 'person'
  )
    end = named.to;
  return [first, end];
}

/** “CISA and the FBI warned”, of which only the FBI is marked. */
function withPartner(words: readonly Word[], mentions: readonly Mention[], first: number): number {
  const partner = mentions[firstMentionFrom(mentions, Math.max(0, first - 2))];
  const joined =
    words[first - 1]?.key === 'and' &&
    partner?.to === first - 1 &&
    partner.sentence === words[first]?.sentence;
  const own = mentions[firstMentionFrom(mentions, first)];
  return joined &&
    !partner.possessive &&
    own !== undefined &&
    own.from <= first + 1 &&
    own.party.type === partner.party.type
    ? partner.from
    : first;
}

/** The ways from the claimant to this article: what its own words name, then whoever tells of it, up the tree. */
function viaOf(
  discourse: Discourse,
  index: number,
  hearings: readonly Hearing[],
  parents: readonly number[],
  beside: readonly (readonly Party[])[],
  voices: readonly Party[],
): Party[] {
  const via: Party[] = [];
  const { claimant } = hearings[index]!;
  const add = (party: Party) => {
    const own = party === discourse.ownParty || discourse.own.is(party);
    if (!own && party !== claimant && !via.includes(party) && via.length < 6) via.push(party);
  };
  let at = index;
  for (let depth = 0; at >= 0 && depth < 6; depth++) {
    if (depth > 0) add(hearings[at]!.claimant);
    hearings[at]!.relays.forEach(add);
    beside[at]!.forEach(add);
    at = parents[at]!;
  }
  add(voices[index]!);
  return via;
}

export function speakerOf(party: Party, mention: readonly Span[]): Speaker {
  if (party.type === 'outlet_voice') return ownVoice(party.name);
  return {
    name: party.name.replace(/^the /i, ''),
    type: party.type,
    anonymous: party.anonymous,
    role: party.roles.reduce((best, { text }) => (text.length > best.length ? text : best), ''),
    mention,
  };
}

/** The article's own voice, for what it asserts itself. */
export function outletVoice(article: Article): Speaker {
  return speakerOf(new Discourse(article).ownParty, []);
}

/** Who answers in an interview whose answers bear no name; undefined for every other article. */
export function interviewee(article: Article): Speaker | undefined {
  const party = new Discourse(article).interviewee;
  return party && speakerOf(party, []);
}
