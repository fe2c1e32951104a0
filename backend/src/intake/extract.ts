import type { ClaimKind } from '../claims/claim.kinds.js';
import { pointsAfter, pointsBefore } from '../sources/codePoints.js';
import { CONTEXT } from '../sources/quote.js';
import type { Article, Span } from './article.js';
import type { Speaker, SpeakerType } from './attribution.js';
import { attributionsIn } from './attribution/attributions.js';
import { groupsOf } from './facets/groups.js';
import { Points } from './points.js';
import { proposalsIn } from './proposals/proposals.js';
import { readArticle } from './reading/read.js';
import { scoreOf } from './score.js';
import { voicesOf } from './speakers/voices.js';
import type { Quantity, SuggestedClaim } from './suggestion.js';

/** Changes whenever the same text may give other suggestions than before. */
export const EXTRACTOR_VERSION = '1';

/** The languages, as ISO 639-1, whose attributions the extractor understands. */
export const SPOKEN: readonly string[] = ['en'];

/** A stretch in code points, end exclusive, with the reason why it is no part of the story. */
export interface Mark {
  readonly starts: number;
  readonly ends: number;
  readonly why: string;
}

/** A suggested claim as it leaves the extractor: positions in code points, end exclusive. */
export interface ExtractedClaim {
  readonly position: { readonly start: number; readonly end: number };
  readonly exact: string;
  /** Up to 32 code points before and after the passage, as in a Web Annotation text quote selector. */
  readonly prefix: string;
  readonly suffix: string;
  readonly statement: string;
  readonly kind: ClaimKind;
  readonly claimant: ExtractedSpeaker;
  /** Nearest to the origin first. */
  readonly via: readonly ExtractedSpeaker[];
  readonly accused: readonly string[];
  readonly numbers: readonly Quantity[];
  readonly hedges: readonly string[];
  readonly direct: boolean;
  /** 0 to 1. */
  readonly score: number;
  readonly why: readonly string[];
}

export interface ExtractedSpeaker {
  readonly name: string;
  readonly type: SpeakerType;
  readonly anonymous: boolean;
  readonly role: string;
}

export interface Extraction {
  /** ISO 639-1, or undefined when it cannot be told. */
  readonly language: string | undefined;
  /** False when the text is in a language that the extractor does not understand; then there are no suggestions. */
  readonly spoken: boolean;
  readonly boilerplate: readonly Mark[];
  /** In the order of the text. */
  readonly suggestions: readonly ExtractedClaim[];
}

/** Attribution spans as they stand in the text, in code points, end exclusive. */
export interface RawSpans {
  readonly attributions: readonly { readonly [part in 'source' | 'cue' | 'content']: readonly Span[] }[];
}

/** The stages that a text goes through; each takes about as long as any other. */
export const STAGES = ['read', 'attributed', 'voiced', 'proposed'] as const;
export type Stage = (typeof STAGES)[number];

/**
 * Finds the claims in an article that may be worth checking. Deterministic, offline and without side effects: the same
 * text always gives the same suggestions. Never throws on any well-formed or malformed text. `after` hears each stage
 * when it is done.
 */
export function extract(text: string, after: (stage: Stage) => void = () => undefined): Extraction {
  const article = readArticle(text);
  after('read');
  const points = new Points(text);
  const { language } = article;
  const spoken = language === undefined || SPOKEN.includes(language);
  return {
    language,
    spoken,
    boilerplate: marksOf(article, points),
    suggestions: spoken ? suggestedIn(article, after).map((one) => extracted(text, points, one)) : [],
  };
}

/** The bare attributions of a text: who says it, by which words, and what. */
export function spansIn(text: string): RawSpans {
  const points = new Points(text);
  const inPoints = (spans: readonly Span[]) => spans.map(([a, b]): Span => [points.at(a), points.at(b)]);
  return {
    attributions: attributionsIn(readArticle(text)).map(({ source, cue, content }) => ({
      source: inPoints(source),
      cue: inPoints(cue),
      content: inPoints(content),
    })),
  };
}

function suggestedIn(article: Article, after: (stage: Stage) => void): SuggestedClaim[] {
  const attributions = attributionsIn(article);
  after('attributed');
  const voices = voicesOf(article, attributions);
  after('voiced');
  const proposals = proposalsIn(article, attributions, voices);
  after('proposed');
  return proposals
    .map((proposal): SuggestedClaim => {
      const { voice, ...rest } = proposal;
      const { claimant, via } = voice;
      return { ...rest, claimant: knownGang(article, claimant), via, score: scoreOf(article, proposal) };
    })
    .sort((one, other) => one.span[0] - other.span[0] || one.span[1] - other.span[1]);
}

/** A gang whose name tells nothing (“Velvet Moth”) is known by what the article calls it. */
function knownGang(article: Article, speaker: Speaker): Speaker {
  const unknown = speaker.type === 'organisation' || speaker.type === 'person';
  return unknown && groupsOf(article).names.has(speaker.name) ? { ...speaker, type: 'group' } : speaker;
}

function marksOf({ blocks }: Article, points: Points): Mark[] {
  return blocks
    .filter(({ kind }) => kind === 'boilerplate')
    .map(({ start, end, why }) => ({ starts: points.at(start), ends: points.at(end), why }));
}

function extracted(text: string, points: Points, suggested: SuggestedClaim): ExtractedClaim {
  const [start, end] = suggested.span;
  return {
    position: { start: points.at(start), end: points.at(end) },
    exact: text.slice(start, end),
    prefix: pointsBefore(text, start, CONTEXT),
    suffix: pointsAfter(text, end, CONTEXT),
    statement: suggested.statement,
    kind: suggested.kind,
    claimant: named(suggested.claimant),
    via: suggested.via.map(named),
    accused: suggested.accused,
    numbers: suggested.numbers,
    hedges: suggested.hedges,
    direct: suggested.direct,
    score: suggested.score,
    why: suggested.why,
  };
}

function named({ name, type, anonymous, role }: Speaker): ExtractedSpeaker {
  return { name, type, anonymous, role };
}
