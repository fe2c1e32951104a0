import type { Article, Span } from '../article.js';
import type { Attribution, Speaker, Voice } from '../attribution.js';
import { Discourse } from './discourse.js';
import { hearingsOf, type Hearing } from './hearings.js';
import { anchorOf, parentsOf } from './nesting.js';
import { ownVoice } from './ownOutlet.js';
import type { Party } from './parties.js';
import { sameSentenceRelays, toldThrough } from './twoClauses.js';

/** Who stands behind each attribution, and by which way it came; as many voices as attributions, in their order. */
export function voicesOf(article: Article, attributions: readonly Attribution[]): Voice[] {
  const discourse = new Discourse(article);
  const parents = parentsOf(article, attributions);
  const hearings = hearingsOf(discourse, attributions, parents);
  const beside = sameSentenceRelays(discourse, attributions, hearings, parents);
  const through = toldThrough(attributions, hearings, parents);
  const voices = attributions.map((attribution) => discourse.voiceAt(anchorOf(attribution)));
  return attributions.map((attribution, outermost) => {
    const index = through[outermost]! < 0 ? outermost : through[outermost]!;
    const { claimant, why } = hearings[index]!;
    const via = viaOf(discourse, index, hearings, parents, beside, voices);
    return {
      claimant: speakerOf(claimant, attribution.source),
      via: via.map((party) => speakerOf(party, [])),
      why: via.length === 0 ? why : `${why}; by way of ${via.map(({ name }) => name).join(', then ')}`,
    };
  });
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

/** For each place the voice of an interviewee's answer, if it is in one. */
export function voiceOfAnswers(article: Article): (offset: number) => Voice | undefined {
  const discourse = new Discourse(article);
  const { interviewee: party, ownParty } = discourse;
  if (!party) return () => undefined;
  const voice: Voice = {
    claimant: speakerOf(party, []),
    via: [],
    why: `${party.name} answers in an interview`,
  };
  return (offset) => (discourse.voiceAt(offset) === ownParty ? undefined : voice);
}

/** Who answers in an interview whose answers bear no name; undefined for every other article. */
export function interviewee(article: Article): Speaker | undefined {
  const party = new Discourse(article).interviewee;
  return party && speakerOf(party, []);
}
