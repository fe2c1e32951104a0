/** A stretch of a text: UTF-16 offsets as JavaScript counts them, end exclusive. Code points exist at the edge only. */
export type Span = readonly [start: number, end: number];

/** What a block is to a reader. Everything but `boilerplate` belongs to the story. */
export const BLOCK_KINDS = [
  'headline',
  'standfirst',
  'byline',
  'dateline',
  'subhead',
  'caption',
  'stamp',
  'question',
  'body',
  'boilerplate',
] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** A paragraph or a line that stands by itself. */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly kind: BlockKind;
  /** Why it is what it is, in words: “asks for a donation”, “short line before the first paragraph”. */
  readonly why: string;
  /** Who speaks in it where the layout says so: “Q:”, “Dr Moreau:” of an interview; the span of the label. */
  readonly voice?: Span;
}

/** A word, a number or a mark. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** As printed. */
  readonly text: string;
  /** Folded (straight quotes, plain hyphens) and in small letters. */
  readonly lower: string;
  readonly lemma: string;
  /** Universal part of speech: NOUN, PROPN, VERB, AUX, ADP, PUNCT … */
  readonly pos: string;
  /** Index into `Article.sentences`. */
  readonly sentence: number;
  /** Index into `Article.quotations`, or -1 outside of quotation marks. The marks themselves are inside. */
  readonly quotation: number;
}

/** Sentences never cross a block. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Index into `Article.blocks`. */
  readonly block: number;
  /** Indexes into `Article.tokens`, end exclusive. */
  readonly tokens: Span;
}

/** What stands between quotation marks, marks included; one that runs over several paragraphs is one. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  /** One stretch for each paragraph that it runs over. */
  readonly parts: readonly Span[];
  /** A few words taken over into somebody else's sentence, not a sentence of its own. */
  readonly partial: boolean;
}

/** A text, read: nothing of it is changed or left out. */
export interface Article {
  readonly text: string;
  /** The same characters with straight quotes, plain hyphens and plain spaces, at the same places. */
  readonly folded: string;
  /** ISO 639-1, or undefined when the text is too short or too mixed to tell. */
  readonly language: string | undefined;
  /** The outlet's name where the text itself tells it (“told The Courier”, “A message from The Courier”). */
  readonly outlet: string | undefined;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
}
