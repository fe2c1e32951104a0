import type { DemonstrationClaim } from '../content.js';

/** Returned by the editor: a word of caution may have been lost between the authority and the newspaper. */
export const gruUkraine: DemonstrationClaim = {
  by: 'checker',
  statement: 'Russia’s GRU was involved in cyber attacks on Ukraine’s financial sector in February 2022',
  kind: 'attribution',
  incident: 'ukraineFinance',
  priority: 80,
  attribution: {
    accused: ['gru'],
    rung: 'organisation',
    basis: 'third_party',
    type: 'political_statement',
    nature: 'political',
    dated: { date: null, precision: 'unknown' },
  },
  appearances: [
    {
      note: 'independent',
      words: 'was involved in cyber attacks targeting Ukraine’s financial sector',
      speaker: 'ncsc',
      capacity: 'official',
      basis: 'unknown',
      lineage: {
        upstream: 'ncsc',
        kind: 'paraphrases',
        words: 'The paper reports this in its own words; the Centre’s are not quoted',
      },
    },
  ],
  evidence: [
    {
      note: 'independent',
      words: 'was involved in cyber attacks targeting Ukraine’s financial sector',
      stance: 'supports',
      grade: 'B3',
      comment: 'A newspaper’s wording of an authority’s finding.',
      rung: 'organisation',
      proof: ['statement'],
    },
    {
      note: 'searchLog',
      words: 'neither the Centre’s own words, nor how sure it said it was, nor its findings',
      stance: 'context',
      grade: 'B2',
      comment: 'Our own reading; anybody who has the article can repeat it.',
    },
  ],
  finding: {
    rating: 'mostly_supported',
    utterance: 'said',
    confidence: 'moderate',
    headline: 'Britain’s cyber authority named the GRU',
    summary: 'The National Cyber Security Centre said that the GRU was involved, The Independent reports.',
    rationale: [
      'The Centre is the authority whose task this is, and it spoke in its own name [1]. Its statement itself is not on file [2].',
    ],
    unknowns: ['On what findings the Centre relies.'],
  },
  heeded: {
    'P-17':
      'The Centre is an authority that publishes its findings elsewhere; we have asked for the original.',
  },
  fate: {
    stage: 'in_work',
    returned:
      '“Was involved” is the newspaper’s wording, without a word on how sure the Centre was. Authorities nearly always say that, and it may have got lost on the way. Please capture the Centre’s own statement. Until then “said” is too much for the utterance, and “mostly supported” for the rating.',
  },
  comments: [
    {
      by: 'checker',
      body: 'Agreed. I keep it and look for the original statement before I write another line.',
    },
  ],
};
