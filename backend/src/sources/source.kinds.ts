export const SOURCE_KINDS = [
  'article',
  'post',
  'statement',
  'report',
  'broadcast',
  'transcript',
  'legal',
  'dataset',
  'other',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export const CAPTURE_METHODS = ['paste', 'upload', 'fetch'] as const;
export type CaptureMethod = (typeof CAPTURE_METHODS)[number];

export const CAPTURE_RESULTS = ['ok', 'partial', 'auth_walled', 'blocked', 'gone', 'error'] as const;
export type CaptureResult = (typeof CAPTURE_RESULTS)[number];

/** In which capacity a speaker says it. */
export const CAPACITIES = [
  'official',
  'anonymous_official',
  'vendor',
  'victim',
  'attacker',
  'accused',
  'expert',
  'witness',
  'anonymous',
  'outlet',
  'other',
] as const;
export type Capacity = (typeof CAPACITIES)[number];

/** How the speaker comes to know it. */
export const BASES = ['witnessed', 'deduced', 'induced', 'told', 'speculation', 'unknown'] as const;
export type Basis = (typeof BASES)[number];

export const STANCES = ['states', 'denies', 'repeats'] as const;
export type Stance = (typeof STANCES)[number];

export const LINEAGES = ['unstated', 'original', 'cited', 'unknown'] as const;
/** original: the speaker's own words; cited: see its citations; unknown: looked for and not known; unstated: not yet looked at. */
export type Lineage = (typeof LINEAGES)[number];

export const CITATION_KINDS = ['quotes', 'paraphrases', 'translates', 'syndicates', 'relays'] as const;
export type CitationKind = (typeof CITATION_KINDS)[number];
