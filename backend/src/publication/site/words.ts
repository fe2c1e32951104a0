/** How a reader is told what a code of the record means. */

export interface RatingWords {
  readonly label: string;
  /** On ClaimReview's scale from 1 to 5; a finding that something cannot be settled carries no number. */
  readonly value?: number;
  readonly meaning: string;
}

export const RATINGS = {
  supported: {
    label: 'Supported',
    value: 5,
    meaning: 'The evidence we could examine bears the claim out.',
  },
  mostly_supported: {
    label: 'Mostly supported',
    value: 4,
    meaning: 'The claim holds in substance; a part of it is inexact or not shown.',
  },
  mixed: {
    label: 'Mixed',
    value: 3,
    meaning: 'Parts of the claim hold and parts of it do not.',
  },
  misleading: {
    label: 'Misleading',
    value: 2,
    meaning: 'Built on something real, but it leads to a conclusion that the evidence does not carry.',
  },
  refuted: {
    label: 'Refuted',
    value: 1,
    meaning: 'The evidence we could examine shows that the claim is not so.',
  },
  unproven: {
    label: 'Unproven',
    meaning: 'Too little evidence either way. The page lists what is unknown and what would settle it.',
  },
  contested: {
    label: 'Contested',
    meaning: 'Credible sources contradict each other, and neither side has been shown to be right.',
  },
  unverifiable: {
    label: 'Cannot be verified',
    meaning: 'Nothing that is open to the public could confirm or refute the claim.',
  },
} as const satisfies Record<string, RatingWords>;

export type RatingCode = keyof typeof RATINGS;

export const RATING_CODES = Object.keys(RATINGS) as RatingCode[];

/** Stands in place of a rating once a check was declared void. */
export const VOID: RatingWords = { label: 'Void', meaning: 'The check no longer stands; its text is kept.' };

export const UTTERANCES = {
  said: { label: 'Said', meaning: 'It is on record, in these words or in substance.' },
  altered: {
    label: 'Said, but altered',
    meaning: 'Something was said, and it changed on its way to readers.',
  },
  not_said: { label: 'Not said', meaning: 'The named speaker did not say this.' },
  unconfirmed: {
    label: 'Not confirmed',
    meaning: 'We know it only from others and could not reach the original words.',
  },
} as const;

export const KINDS = {
  attribution: 'Who did it',
  responsibility: 'Claim of responsibility',
  denial: 'Denial',
  non_attribution: 'Not attributed',
  impact: 'Effect',
  no_impact: 'Absence of effect',
  quantity: 'Number',
  timeline: 'Timing',
  technique: 'Method of attack',
  response: 'Response',
  capability: 'Capability',
  precedent: 'Comparison with the past',
  other: 'Other',
} as const;

export type KindCode = keyof typeof KINDS;

export const KIND_CODES = Object.keys(KINDS) as KindCode[];

export const CORRECTIONS = {
  initial: { label: 'First published', done: 'First published' },
  update: { label: 'Update', done: 'Updated' },
  clarification: { label: 'Clarification', done: 'Clarified' },
  correction_minor: { label: 'Correction', done: 'Corrected' },
  correction_major: { label: 'Correction of the verdict', done: 'Verdict corrected' },
  void: { label: 'Void', done: 'Declared void' },
} as const;

export const RELIABILITY: Readonly<Record<string, string>> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'reliability cannot be judged',
};

export const CREDIBILITY: Readonly<Record<number, string>> = {
  1: 'confirmed by independent sources',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'truth cannot be judged',
};

export const EVIDENCE_STANCES: Readonly<Record<string, string>> = {
  supports: 'Supports the claim',
  undermines: 'Speaks against it',
  context: 'Context',
};

export const LIKELIHOODS: Readonly<Record<string, string>> = {
  almost_no_chance: 'almost no chance',
  very_unlikely: 'very unlikely',
  unlikely: 'unlikely',
  roughly_even_chance: 'roughly even chance',
  likely: 'likely',
  very_likely: 'very likely',
  almost_certain: 'almost certain',
};

export const PARTY_KINDS: Readonly<Record<string, string>> = {
  person: 'Person',
  organisation: 'Organisation',
  state: 'State',
  group: 'Group',
  account: 'Account',
  outlet: 'Outlet',
  unnamed: 'Not named',
};

export const STAKES: Readonly<Record<string, string>> = {
  victim: 'target of the incident',
  victim_state: 'state whose institution was the target',
  accused: 'accused in this incident',
  self_proclaimed_attacker: 'says it carried out the attack',
  vendor: 'sells security services',
  rival_state: 'rival state',
  none_known: 'no known stake',
};

export const CAPACITIES: Readonly<Record<string, string>> = {
  official: 'speaking officially',
  anonymous_official: 'an official who is not named',
  vendor: 'speaking for a security company',
  victim: 'speaking for the target',
  attacker: 'speaking as the attacker',
  accused: 'speaking as the accused',
  expert: 'speaking as an expert',
  witness: 'speaking as a witness',
  anonymous: 'not named',
  outlet: 'in the outlet’s own voice',
  other: '',
};

export const BASES: Readonly<Record<string, string>> = {
  witnessed: 'says it was witnessed',
  deduced: 'a conclusion from evidence',
  induced: 'a generalisation from cases',
  told: 'passed on from someone else',
  speculation: 'speculation',
};

export const SPEECH: Readonly<Record<string, string>> = {
  states: 'says',
  denies: 'denies',
  repeats: 'repeats',
};

export const CITATIONS: Readonly<Record<string, string>> = {
  quotes: 'quotes',
  paraphrases: 'paraphrases',
  translates: 'translates',
  syndicates: 'carries the text of',
  relays: 'relays',
};

export interface Rung {
  readonly code: string;
  readonly label: string;
  readonly meaning: string;
}

/** From the least to the most that can be said about who did something. */
export const LADDER: readonly Rung[] = [
  { code: 'infrastructure', label: 'Infrastructure', meaning: 'which machines or addresses were used' },
  { code: 'persona', label: 'Persona', meaning: 'which account or alias' },
  { code: 'group', label: 'Group', meaning: 'which set of people acting together' },
  { code: 'organisation', label: 'Organisation', meaning: 'which body they work for' },
  { code: 'state', label: 'State', meaning: 'which government answers for it' },
];

export const ATTRIBUTION_BASES: Readonly<Record<string, string>> = {
  attacker_confirms: 'the alleged attacker says so',
  security_community: 'security researchers say so',
  receiver_government: 'the government of the target says so',
  media: 'media say so',
  third_party: 'a third party says so',
  receiver: 'the target says so',
  contested: 'contested',
  eu_institution: 'an EU institution says so',
  international_organisation: 'an international organisation says so',
};

export const ATTRIBUTION_TYPES: Readonly<Record<string, string>> = {
  technical_report: 'technical report',
  self_attribution: 'statement made in the course of the attack',
  direct_statement: 'direct statement, on record',
  anonymous_statement: 'statement by someone who is not named',
  political_statement: 'political statement',
  legal_action: 'legal action',
  media_report: 'media report without a further source',
  media_and_report: 'statement in the media with a report',
  political_and_legal: 'political statement with an indictment or sanctions',
  media_and_legal: 'statement in the media with an indictment or sanctions',
};

export const METHODS: Readonly<Record<string, string>> = {
  paste: 'pasted by hand',
  upload: 'uploaded file',
  fetch: 'fetched from the web',
};
