import type { Article, Sentence, Span, Token } from '../article.js';
import type { Attribution } from '../attribution.js';
import { LEXICON } from '../lexicon/lexicon.js';

const SAY = new Set<string>(LEXICON.cues.say);
const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'DET', 'ADJ', 'NUM', 'PART', 'ADP', 'SYM']);

/** Who says what by which words, in the order of the text. */
export function attributionsIn(article: Article): Attribution[] {
  return article.sentences.flatMap((sentence) => inSentence(article, sentence));
}

function inSentence(article: Article, sentence: Sentence): Attribution[] {
  const found: Attribution[] = [];
  const [first, end] = sentence.tokens;
  for (let at = first; at < end; at++) {
    const token = article.tokens[at]!;
    if (token.pos === 'VERB' && SAY.has(token.lemma)) {
      const one = byVerb(article.tokens, first, end, at);
      if (one) found.push(one);
      break;
    }
  }
  return found;
}

function byVerb(tokens: readonly Token[], first: number, end: number, cue: number): Attribution | undefined {
  let from = cue;
  while (from > first && NOMINAL.has(tokens[from - 1]!.pos)) from--;
  const last = tokens[end - 1]!.lower === '.' ? end - 1 : end;
  const after = last - cue > 4;
  const content: Span | undefined = after ? spanOf(tokens, cue + 1, last) : spanOf(tokens, first, from);
  if (!content) return undefined;
  const source = spanOf(tokens, from, cue) ?? spanOf(tokens, cue + 1, last);
  return {
    source: source ? [source] : [],
    cue: [[tokens[cue]!.start, tokens[cue]!.end]],
    content: [content],
    cueLemma: tokens[cue]!.lemma,
    direct: tokens[cue + 1]?.lower === '"',
    confidence: 0.5,
    why: `“${tokens[cue]!.text}” with words ${after ? 'after' : 'before'} it`,
  };
}

function spanOf(tokens: readonly Token[], from: number, to: number): Span | undefined {
  return from < to ? [tokens[from]!.start, tokens[to - 1]!.end] : undefined;
}
