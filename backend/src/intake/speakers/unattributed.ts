import type { Article, Span } from '../article.js';
import type { Attribution, Speaker, Voice } from '../attribution.js';
import { mentionsIn } from './mentions.js';
import { plainFrames } from './frames.js';
import { outletVoice, voiceOfAnswers, voicesOf } from './voices.js';

/** Paragraphs after which quoted words no longer belong to whoever spoke last. */
const PARAGRAPHS = 2;
const BULLET = /^[\s•‣▪·*–—-]*[•‣▪·*]|^\s*[–—-]\s/;

interface Spoken {
  readonly start: number;
  readonly end: number;
  readonly block: number;
  readonly voice: Voice;
}

/**
 * Who speaks at a place that no attribution covers: whoever the sentence itself names in a plain way, the speaker of
 * the quotation that runs on there, who a list of points is from, who answers in an interview; else the outlet, or the
 * issuer of a press release.
 */
export function voiceOfPassages(
  article: Article,
  attributions: readonly Attribution[],
): (offset: number) => Voice {
  const frames = plainFrames(article, attributions);
  const all = [...attributions, ...frames];
  const voices = voicesOf(article, all);
  const framed = spokenIn(
    article,
    frames.map((frame) => ({ ...frame, content: [sentenceOf(article, frame)] })),
    voices.slice(attributions.length),
  );
  const spoken = spokenIn(article, all, voices);
  const answers = voiceOfAnswers(article);
  const outlet: Voice = { claimant: outletVoice(article), via: [], why: 'the article asserts it itself' };
  return (offset) => {
    const block = blockAt(article, offset);
    return (
      covering(framed, offset) ??
      covering(spoken, offset) ??
      ofQuotation(article, spoken, offset, block) ??
      answers(offset) ??
      ofList(article, spoken, block) ??
      outlet
    );
  };
}

/** In a plain frame the words that name the speaker are his too: “Norrafon calls that untrue”. */
function sentenceOf(
  { sentences }: Article,
  { content: [said = [0, 0]], cue: [cue = [0, 0]] }: Attribution,
): Span {
  const start = Math.min(said[0], cue[0]);
  const end = Math.max(said[1], cue[1]);
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.start <= start) low = middle + 1;
    else high = middle;
  }
  const sentence = sentences[low - 1];
  return sentence ? [sentence.start, Math.min(end, sentence.end)] : said;
}

function spokenIn(
  article: Article,
  attributions: readonly Attribution[],
  voices: readonly Voice[],
): Spoken[] {
  const spoken = attributions.flatMap(({ content, cue }, index): Spoken[] => {
    const voice = voices[index];
    if (!voice || voice.claimant.type === 'outlet_voice') return [];
    return content.map(([start, end]) => ({
      start,
      end,
      block: blockAt(article, cue[0]?.[0] ?? start),
      voice,
    }));
  });
  return spoken.sort((one, other) => one.start - other.start || other.end - one.end);
}

/** Stretches that are looked through for one that still runs on. */
const OVERLAPPING = 6;

/** The last stretch that begins at or before a place. */
function lastAt(spoken: readonly Spoken[], offset: number): number {
  let low = 0;
  let high = spoken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spoken[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function covering(spoken: readonly Spoken[], offset: number): Voice | undefined {
  const last = lastAt(spoken, offset);
  for (let back = 0; back < OVERLAPPING; back++) {
    const one = spoken[last - back];
    if (one && offset < one.end) return one.voice;
  }
  return undefined;
}

/** Whole sentences between marks: their speaker stands in the same paragraph, or in the one before. */
function ofQuotation(
  { quotations }: Article,
  spoken: readonly Spoken[],
  offset: number,
  block: number,
): Voice | undefined {
  const quotation = quotationAt(quotations, offset);
  if (!quotation || quotation.partial) return undefined;
  const at = lastAt(spoken, quotation.end);
  for (let back = 0; back < 6; back++) {
    const near = spoken[at - back];
    if (near && near.end > quotation.start && near.start < quotation.end) return near.voice;
  }
  const before = spoken[lastAt(spoken, quotation.start)];
  const after = spoken[lastAt(spoken, quotation.start) + 1];
  if (before && before.block === block) return before.voice;
  if (after && after.block === block) return after.voice;
  return before && block - before.block <= PARAGRAPHS ? before.voice : undefined;
}

function quotationAt(
  quotations: Article['quotations'],
  offset: number,
): Article['quotations'][number] | undefined {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  const found = quotations[low - 1];
  return found && offset < found.end ? found : undefined;
}

/** Points under a line that ends in a colon: “Brännström has just finished a news conference. The main points:”. */
function ofList(article: Article, spoken: readonly Spoken[], block: number): Voice | undefined {
  const { blocks, folded } = article;
  const textOf = (at: number) => folded.slice(blocks[at]!.start, blocks[at]!.end);
  if (!blocks[block] || !BULLET.test(textOf(block))) return undefined;
  let head = block - 1;
  while (head >= 0 && block - head < 20 && BULLET.test(textOf(head))) head--;
  if (head < 0 || !/:\s*$/.test(textOf(head))) return undefined;
  const span: Span = [blocks[head]!.start, blocks[head]!.end];
  const last = spoken[lastAt(spoken, span[1])];
  if (last && last.block === head) return last.voice;
  const named = mentionsIn(article).find(
    ({ type, spans }) => type === 'person' && spans.some(([at]) => at >= span[0] && at < span[1]),
  );
  if (
    !named ||
    !/\b(?:conference|briefing|statement|points|said|says|speech|interview|spoke|speaking)\b/i.test(
      textOf(head),
    )
  )
    return undefined;
  const claimant: Speaker = { name: named.name, type: 'person', anonymous: false, role: '', mention: [] };
  return { claimant, via: [], why: `${named.name} heads the list` };
}

function blockAt({ blocks }: Article, offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
