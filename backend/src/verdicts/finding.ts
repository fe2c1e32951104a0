/** The codes of a finding, in the order in which a form shows them. */
export const RATINGS = [
  'supported',
  'mostly_supported',
  'mixed',
  'misleading',
  'refuted',
  'unproven',
  'contested',
  'unverifiable',
] as const;
export type Rating = (typeof RATINGS)[number];

/** Was it said? Apart from the rating, which answers: is it so? */
export const UTTERANCES = ['said', 'altered', 'not_said', 'unconfirmed'] as const;
export type Utterance = (typeof UTTERANCES)[number];

export const CONFIDENCES = ['low', 'moderate', 'high'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** The words of ICD 203, from least to most. */
export const LIKELIHOODS = [
  'almost_no_chance',
  'very_unlikely',
  'unlikely',
  'roughly_even_chance',
  'likely',
  'very_likely',
  'almost_certain',
] as const;
export type Likelihood = (typeof LIKELIHOODS)[number];

/** What the checkers found, as far as they have got; null and '' where they have not. */
export interface Finding {
  readonly rating: Rating | null;
  readonly utterance: Utterance | null;
  readonly confidence: Confidence | null;
  readonly likelihood: Likelihood | null;
  readonly headline: string;
  readonly summary: string;
  readonly rationale: string;
  readonly unknowns: readonly string[];
  /** ISO date up to which the finding takes account of what is known. */
  readonly asOf: string | null;
}

export const NO_FINDING: Finding = {
  rating: null,
  utterance: null,
  confidence: null,
  likelihood: null,
  headline: '',
  summary: '',
  rationale: '',
  unknowns: [],
  asOf: null,
};
