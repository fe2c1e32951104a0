import type { Attribution, Voice } from '../attribution.js';
import { lastAt } from './spoken.js';
import { signsOf, type Before } from './continuationSigns.js';
import { BIAS, WEIGHTS } from './continuationWeights.js';
import type { Discourse } from './discourse.js';

/** Sentences over which somebody goes on without being named. */
const LONGEST = 4;
/** How sure it must be that the speaker goes on, and not the outlet. */
export const LEAST = 0.57;
const CUES_IN_SENTENCE = 6;

/** A sentence that names no speaker, below one that does. */
export interface Open {
  readonly sentence: number;
  readonly before: Before;
  readonly voice: Voice;
}

/**
 * The sentences with which the speaker of the sentence before goes on: “The firm said its network was encrypted. ▒Two
 * lines were stopped as a precaution▒.” By sentence, the voice. Weights learned by train/continuation.
 */
export function continuationsIn(
  discourse: Discourse,
  attributions: readonly Attribution[],
  voices: readonly Voice[],
): Map<number, Voice> {
  const going = new Map<number, Voice>();
  for (const open of openSentences(discourse, attributions, voices, (sentence) => going.has(sentence))) {
    if (chanceOf(signsOf(discourse, open.sentence, open.before)) < LEAST) continue;
    const { claimant, via } = open.voice;
    going.set(open.sentence, {
      claimant: { ...claimant, mention: [] },
      via,
      why: `${claimant.name} goes on from the sentence before`,
    });
  }
  return going;
}

export function chanceOf(signs: readonly string[]): number {
  const sum = signs.reduce((total, sign) => total + (WEIGHTS[sign] ?? 0), BIAS);
  return 1 / (1 + Math.exp(-sum));
}

/** Every sentence of the story that names no speaker and follows one that does, or one that goes on. */
export function* openSentences(
  discourse: Discourse,
  attributions: readonly Attribution[],
  voices: readonly Voice[],
  goesOn: (sentence: number) => boolean,
): Generator<Open> {
  const { article, ownParty, interviewee } = discourse;
  if (interviewee || ownParty.type !== 'outlet_voice') return;
  const told = toldIn(discourse, attributions);
  let last: { at: number; sentence: number } | undefined;
  for (const [sentence, { block }] of article.sentences.entries()) {
    const here = told[sentence] ?? [];
    if (article.blocks[block]!.kind !== 'body') {
      last = undefined;
    } else if (here.length > 0) {
      const at = speakerIn(here, attributions, voices);
      last = at === undefined ? undefined : { at, sentence };
    } else if (last && follows(discourse, last.sentence, sentence)) {
      const next = (told[sentence + 1] ?? []).map((index) => voices[index]!.claimant.name);
      const attribution = attributions[last.at]!;
      const voice = voices[last.at]!;
      const before = { attribution, claimant: voice.claimant, sentence: last.sentence, next };
      if (!isQuoted(discourse, sentence)) yield { sentence, before, voice };
      if (!goesOn(sentence)) last = undefined;
    }
  }
}

function isQuoted(discourse: Discourse, sentence: number): boolean {
  return discourse.words[discourse.firstWordOf(sentence)]?.quoted ?? true;
}

function follows({ article: { sentences } }: Discourse, before: number, sentence: number): boolean {
  return sentences[before]!.block === sentences[sentence]!.block && sentence - before <= LONGEST;
}

/** For each sentence the attributions that have a cue or words in it. */
function toldIn({ article }: Discourse, attributions: readonly Attribution[]): (number[] | undefined)[] {
  const { sentences } = article;
  const told: (number[] | undefined)[] = [];
  attributions.forEach(({ cue, content }, index) => {
    for (const [start, end] of [...cue, ...content]) {
      for (let at = lastAt(sentences, start); at >= 0 && at < sentences.length; at++) {
        if (sentences[at]!.start >= end) break;
        const here = (told[at] ??= []);
        if (!here.includes(index) && here.length < CUES_IN_SENTENCE) here.push(index);
      }
    }
  });
  return told;
}

/** Of several attributions of a sentence the one that says most; none when that is the outlet's. */
function speakerIn(
  here: readonly number[],
  attributions: readonly Attribution[],
  voices: readonly Voice[],
): number | undefined {
  const lengthOf = (index: number) =>
    attributions[index]!.content.reduce((sum, [start, end]) => sum + end - start, 0);
  const most = here.reduce((best, index) => (lengthOf(index) > lengthOf(best) ? index : best));
  return voices[most]!.claimant.type === 'outlet_voice' ? undefined : most;
}
