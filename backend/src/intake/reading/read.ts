import type { Article, Quotation, Sentence, Span, Token } from '../article.js';
import { folded as fold } from './folding.js';
import { withVoices } from './interview.js';
import { layoutOf } from './kinds.js';
import { languageOf } from './language.js';
import { lineOf } from './line.js';
import { paragraphsOf } from './lines.js';
import { outletOf } from './outlet.js';
import { quotationsOf, type Quoted } from './quotations.js';
import { sentencesOf } from './sentences.js';
import { taggedWords, type TaggedWord } from './tagger.js';

/** Reads a text: its blocks, sentences, words and quotations. Any string can be read; nothing of it is changed. */
export function readArticle(text: string): Article {
  const folded = fold(text);
  const paragraphs = paragraphsOf(text);
  const lines = paragraphs.map((span) => lineOf(folded, span));
  const blocks = withVoices(lines, layoutOf(lines), folded);
  const { sentences, words } = sentencesAndWords(text, paragraphs);
  const quoted = quotationsOf(text, folded, paragraphs);
  const tokens = tokensOf(text, sentences, words, quoted);
  return {
    text,
    folded,
    language: languageOf(storyOf(text, blocks)),
    outlet: outletOf(folded, blocks),
    blocks,
    sentences,
    tokens,
    quotations: quotationList(quoted, tokens),
  };
}

/** The beginning of the story, for telling its language. */
function storyOf(text: string, blocks: Article['blocks']): string {
  const parts: string[] = [];
  let length = 0;
  for (const { start, end, kind } of blocks) {
    if (kind === 'boilerplate') continue;
    parts.push(text.slice(start, end));
    length += end - start;
    if (length > 4000) break;
  }
  return parts.join('\n');
}

function sentencesAndWords(
  text: string,
  paragraphs: readonly Span[],
): { sentences: Sentence[]; words: TaggedWord[] } {
  const sentences: Sentence[] = [];
  const words: TaggedWord[] = [];
  paragraphs.forEach((paragraph, block) => {
    const own = taggedWords(text, paragraph);
    const base = words.length;
    for (const word of own) words.push(word);
    for (const [from, to] of sentencesOf(text, own)) {
      const [start, end] = [own[from]!.start, own[to - 1]!.end];
      sentences.push({ start, end, block, tokens: [base + from, base + to] });
    }
  });
  return { sentences, words };
}

function tokensOf(
  text: string,
  sentences: readonly Sentence[],
  words: readonly TaggedWord[],
  quoted: readonly Quoted[],
): Token[] {
  const parts = quoted.flatMap((quotation, index) => quotation.parts.map((part) => ({ part, index })));
  let next = 0;
  let sentence = 0;
  return words.map((word, at) => {
    while (sentences[sentence]!.tokens[1] <= at) sentence++;
    while (next < parts.length && parts[next]!.part[1] <= word.start) next++;
    const within = next < parts.length && parts[next]!.part[0] <= word.start;
    const quotation = within ? parts[next]!.index : -1;
    return { ...word, text: text.slice(word.start, word.end), sentence, quotation };
  });
}

function quotationList(quoted: readonly Quoted[], tokens: readonly Token[]): Quotation[] {
  const inside: Token[][] = quoted.map(() => []);
  for (const token of tokens) if (token.quotation >= 0) inside[token.quotation]!.push(token);
  return quoted.map(({ parts }, index) => ({
    start: parts[0]![0],
    end: parts.at(-1)![1],
    parts,
    partial: parts.length === 1 && isPartial(inside[index]!),
  }));
}

/** A few words taken over: they begin small, or tell nothing by themselves. */
function isPartial(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ pos }) => pos !== 'PUNCT');
  const first = words[0];
  if (!first || words.length <= 2) return true;
  const small = first.text.charAt(0) !== first.text.charAt(0).toUpperCase();
  return small || !words.some(({ pos }) => pos === 'VERB' || pos === 'AUX');
}
