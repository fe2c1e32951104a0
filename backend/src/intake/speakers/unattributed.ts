import type { Article, Span } from '../article.js';
import type { Attribution, Voice } from '../attribution.js';
import { continuationsIn } from './continuation.js';
import { Discourse } from './discourse.js';
import { plainFrames } from './frames.js';
import { voiceOfPoint } from './pointList.js';
import { voiceOfQuotation } from './quotedPassages.js';
import { blockAt, covering, lastAt, spokenIn } from './spoken.js';
import { outletVoice, voiceOfAnswers, voicesIn } from './voices.js';

/**
 * Who speaks at a place that no attribution covers: whoever the sentence itself names in a plain way, the speaker of
 * the quotation that runs on there, who answers in an interview, who a list of points is from, whoever goes on
 * from the sentence before; else the outlet, or the issuer of a press release.
 */
export function voiceOfPassages(
  article: Article,
  attributions: readonly Attribution[],
): (offset: number) => Voice {
  const frames = plainFrames(article, attributions);
  const discourse = new Discourse(article);
  const voices = voicesIn(discourse, attributions, frames);
  const framed = spokenIn(
    article,
    frames.map((frame) => ({ ...frame, content: [sentenceOf(article, frame)] })),
    voices.slice(attributions.length),
  );
  const all = [...attributions, ...frames];
  const spoken = spokenIn(article, all, voices);
  const going = continuationsIn(discourse, all, voices);
  const answers = voiceOfAnswers(article);
  const outlet: Voice = { claimant: outletVoice(article), via: [], why: 'the article asserts it itself' };
  return (offset) => {
    const block = blockAt(article, offset);
    return (
      covering(framed, offset) ??
      covering(spoken, offset) ??
      voiceOfQuotation(discourse, spoken, offset, block) ??
      answers(offset) ??
      voiceOfPoint(article, spoken, block) ??
      going.get(lastAt(article.sentences, offset)) ??
      outlet
    );
  };
}

/** In a plain frame the words that name the speaker are his too: “Norrafon calls that untrue”. */
function sentenceOf({ sentences }: Article, { content, cue: [cue = [0, 0]] }: Attribution): Span {
  const start = Math.min(content[0]![0], cue[0]);
  const end = Math.max(content.at(-1)![1], cue[1]);
  const sentence = sentences[lastAt(sentences, start)];
  return sentence ? [sentence.start, Math.min(end, sentence.end)] : content[0]!;
}
