import type { DemonstrationClaim } from '../content.js';

export const officialFaction: DemonstrationClaim = {
  by: 'second',
  statement: 'AnonymousRussia is the official Russian faction of Anonymous',
  kind: 'other',
  incident: 'mi5Website',
  priority: 50,
  appearances: [
    {
      note: 'independent',
      words: 'the official Russian faction of the Anonymous hacking collective',
      speaker: 'anonymousRussia',
      capacity: 'attacker',
      basis: 'unknown',
      lineage: { upstream: 'anonymousRussia', kind: 'paraphrases', words: 'The account about itself' },
    },
  ],
  evidence: [
    {
      note: 'independent',
      words: 'the official Russian faction of the Anonymous hacking collective',
      stance: 'supports',
      grade: 'F6',
      comment: 'Self-description. It shows how the account wants to be seen.',
    },
    {
      note: 'searchLog',
      words: 'no voice but the account’s own on whether it belongs',
      stance: 'undermines',
      grade: 'B2',
      comment: 'Our own reading; anybody who has the article can repeat it.',
    },
    {
      note: 'independent',
      words: 'writes the name under it as “Anonymous Russia”, in two words',
      stance: 'context',
      grade: 'B2',
      comment: 'Even the name is not settled. The same name need not mean the same people.',
    },
  ],
  finding: {
    rating: 'unverifiable',
    utterance: 'said',
    confidence: 'moderate',
    headline: '“Official” is the account’s own word, and there is no office that could grant it',
    summary:
      'The account describes itself in this way. Anonymous is a name that anybody can take up; no list of members and no leadership is known that could make a faction official. The claim says how the account wishes to be seen.',
    rationale: [
      'Was it said? The Independent reports it as the account’s description of itself [1]. We have the paper’s English, not the account’s own page.',
      'Is it so? To be an official faction, there must be somebody who can say so. The article calls Anonymous a collective, names no member and no spokesperson, and quotes nobody but the account on whether it belongs [2]. A name that anybody may use can be neither granted nor refused. That is why we do not say that the claim is wrong: there is nothing that it could be checked against.',
      'What to make of it. The word “official” lends weight to an account about which nothing else is known. The article itself spells the name in two ways [3]; other accounts may carry either. Whoever reports on it does well to write “an account that calls itself”.',
    ],
    unknowns: [
      'Who runs the account, and since when.',
      'Whether anybody else who uses the name Anonymous recognises it. That would be a fact about those people; it would not make anything official.',
      'Whether the two spellings stand for one account.',
    ],
  },
  heeded: {
    'P-17': 'A self-description can only be shown by the account itself; we rate it as not verifiable.',
  },
  fate: { stage: 'settled' },
};
