import type { Article } from '../article.js';
import type { Attribution, Speaker, Voice } from '../attribution.js';
import { Discourse } from './discourse.js';
import { plainFrames } from './frames.js';
import { DOCUMENTS } from './lexicons.js';
import { hearingsOf, type Hearing } from './hearings.js';
import { anchorOf, parentsOf } from './nesting.js';
import type { Party } from './parties.js';
import { speakerOf } from './speakerOf.js';
import { sameSentenceRelays, toldThrough } from './twoClauses.js';

/** Who stands behind each attribution, and by which way it came; as many voices as attributions, in their order. */
export function voicesOf(article: Article, attributions: readonly Attribution[]): Voice[] {
  const frames = plainFrames(article, attributions);
  return voicesIn(new Discourse(article), attributions, frames).slice(0, attributions.length);
}

/** The voices of attributions and of plain frames, in a discourse in which nobody has been heard yet. */
export function voicesIn(
  discourse: Discourse,
  surer: readonly Attribution[],
  frames: readonly Attribution[],
): Voice[] {
  const attributions = [...surer, ...frames];
  const parents = [...parentsOf(discourse.article, surer), ...frames.map(() => -1)];
  const hearings = hearingsOf(discourse, attributions, parents);
  const beside = sameSentenceRelays(discourse, attributions, hearings, parents);
  const through = toldThrough(attributions, hearings, parents);
  const voices = attributions.map((attribution) => discourse.voiceAt(anchorOf(attribution)));
  return attributions.map((attribution, outermost) => {
    const index = through[outermost]! < 0 ? outermost : through[outermost]!;
    const { claimant, why } = hearings[index]!;
    const via = viaOf(discourse, index, hearings, parents, beside, voices, attributions);
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
  attributions: readonly Attribution[],
): Party[] {
  const via: Party[] = [];
  const { claimant } = hearings[index]!;
  const add = (party: Party) => {
    const own = party === discourse.ownParty || discourse.own.is(party);
    const paper = party.type === 'unnamed' && DOCUMENTS.has(party.name.split(' ').at(-1)!.toLowerCase());
    if (!own && !paper && party !== claimant && !via.includes(party) && via.length < 6) via.push(party);
  };
  let at = index;
  for (let depth = 0; at >= 0 && depth < 6; depth++) {
    if (depth > 0 && tellsOn(discourse, attributions[at]!)) add(hearings[at]!.claimant);
    hearings[at]!.relays.forEach(add);
    beside[at]!.forEach(add);
    at = parents[at]!;
  }
  add(voices[index]!);
  return via;
}

/** Whoever denies or confirms what somebody says does not relay it: “…, a link Moscow has denied”. */
function tellsOn({ article }: Discourse, { cue, cueLemma }: Attribution): boolean {
  const words = cue.map((span) => article.folded.slice(...span)).join(' ');
  if (/\b(?:never|not)\b|n't/i.test(words)) return false;
  return !/^(?:deny|dispute|dismiss|reject|refute|rebut|contradict|confirm|question|doubt|call|be written)\b/.test(
    cueLemma,
  );
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
