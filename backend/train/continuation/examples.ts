import { readFileSync } from 'node:fs';
import { placesOf, readCorpus } from '../../eval/corpus.js';
import { sameName } from '../../eval/score.js';
import type { Article } from '../../src/intake/article.js';
import { attributionsIn } from '../../src/intake/attribution/attributions.js';
import { heardIn } from '../../src/intake/proposals/heard.js';
import { readArticle } from '../../src/intake/reading/read.js';
import { openSentences, type Open } from '../../src/intake/speakers/continuation.js';
import { signsOf } from '../../src/intake/speakers/continuationSigns.js';
import { Discourse } from '../../src/intake/speakers/discourse.js';
import { plainFrames } from '../../src/intake/speakers/frames.js';
import { voicesIn, voicesOf } from '../../src/intake/speakers/voices.js';

/** A sentence that names no speaker, and whether the one before goes on with it. */
export interface Example {
  readonly group: string;
  readonly signs: readonly string[];
  readonly goesOn: boolean;
}

/** What stands above each passage, so that it is not taken for a headline. */
const ABOVE =
  'A long night at the office\n\nMany people in the town had a long night, as everybody there knows.\n\n';

/** The marked paragraphs of a file; of every second one each sentence as it would stand if it ended the paragraph. */
export function passagesIn(file: URL): Example[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, at) => {
    if (line === '' || line.startsWith('#')) return [];
    const parts = line.split(/ (?=[+-] )/);
    if (at % 2 === 0) return examplesOf(parts, `passage ${at}`);
    return parts.flatMap((_, last) => examplesOf(parts.slice(0, last + 1), `passage ${at}`).slice(-1));
  });
}

function examplesOf(parts: readonly string[], group: string): Example[] {
  const labels = new Map<number, boolean>();
  let text = ABOVE;
  for (const [index, part] of parts.entries()) {
    if (index > 0) labels.set(text.length, part.startsWith('+'));
    text += index > 0 ? `${part.slice(2)} ` : `${part} `;
  }
  return labelled(readArticle(`${text.trimEnd()}\n`), group, (start) => labels.get(start));
}

/** Claims of annotated articles in sentences that name no speaker. */
export function claimsIn(): Example[] {
  return readCorpus('open').flatMap((gold) => {
    const article = readArticle(gold.text);
    const units = [...gold.text];
    const claims = gold.claims.map((claim) => ({
      claim,
      at: units.slice(0, placesOf(gold, claim)[0]![0]).join('').length,
    }));
    return labelled(article, gold.name, (start, end, voice) => {
      const found = claims.find(({ at }) => at >= start && at < end);
      if (!found) return undefined;
      const { type, name, also = [] } = found.claim.claimant;
      if (type === 'outlet_voice') return false;
      return [name, ...also].some((one) => sameName(one, voice.claimant.name)) ? true : undefined;
    });
  });
}

function labelled(
  article: Article,
  group: string,
  labelOf: (start: number, end: number, voice: Open['voice']) => boolean | undefined,
): Example[] {
  const found = attributionsIn(article);
  const heard = heardIn(article, found, voicesOf(article, found)).map(({ attribution }) => attribution);
  const frames = plainFrames(article, heard);
  const discourse = new Discourse(article);
  const voices = voicesIn(discourse, heard, frames);
  const examples: Example[] = [];
  const goesOn = new Map<number, boolean>();
  const opens = openSentences(discourse, [...heard, ...frames], voices, (at) => goesOn.get(at) ?? false);
  for (const { sentence, before, voice } of opens) {
    const { start, end } = article.sentences[sentence]!;
    const label = labelOf(start, end, voice);
    goesOn.set(sentence, label ?? false);
    if (label !== undefined && voice.claimant.type !== 'outlet_voice')
      examples.push({ group, signs: signsOf(discourse, sentence, before), goesOn: label });
  }
  return examples;
}
