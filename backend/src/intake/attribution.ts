import type { Span } from './article.js';

/**
 * Somebody says something: who (source), by which words it is told that they say so (cue), and what (content).
 * The terms are those of the PARC and PolNeAR corpora of news attribution.
 */
export interface Attribution {
  /** Empty where nobody is named: “reportedly”, “is believed to”. */
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  /** One stretch, or several when the speaker stands in the middle of what is said. */
  readonly content: readonly Span[];
  /** Dictionary form of the cue: “say”, “according to”, “claim responsibility”. */
  readonly cueLemma: string;
  /** In the speaker's own words, between quotation marks, as a whole. */
  readonly direct: boolean;
  /** How sure the extractor is, 0 to 1. */
  readonly confidence: number;
  /** The rule or model that found it, in words a journalist reads. */
  readonly why: string;
}

export const SPEAKER_TYPES = [
  'person',
  'organisation',
  'state',
  'group',
  'account',
  'outlet',
  'unnamed',
  'outlet_voice',
] as const;
export type SpeakerType = (typeof SPEAKER_TYPES)[number];

/** Somebody who is heard in the article. */
export interface Speaker {
  /** The fullest name that the article gives (“Maria Zakharova”), or the role as printed without its article (“ministry spokesperson”). */
  readonly name: string;
  readonly type: SpeakerType;
  /** True where the article withholds who it is: “a source”, “officials familiar with the matter”. */
  readonly anonymous: boolean;
  /** Role and employer as far as the article tells: “spokesperson of the Russian Foreign Ministry”; empty when it does not. */
  readonly role: string;
  /** Where the speaker is mentioned for this attribution; empty for the outlet's own voice. */
  readonly mention: readonly Span[];
}

/** Who stands behind an attribution, and by which way it came. */
export interface Voice {
  readonly claimant: Speaker;
  /** Relays between the claimant and the article, nearest to the origin first; the article's own outlet is not among them. */
  readonly via: readonly Speaker[];
  /** How the speaker was found, in words: “‘she’ is Maria Zakharova, the last woman who spoke”. */
  readonly why: string;
}
