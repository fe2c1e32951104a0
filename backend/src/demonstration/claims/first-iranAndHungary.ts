import type { DemonstrationClaim } from '../content.js';

export const iranAndHungary: DemonstrationClaim = {
  by: 'second',
  statement: 'The attacks on the Russian foreign ministry’s mail server originated in Iran and Hungary',
  kind: 'attribution',
  incident: 'mailServer',
  priority: 85,
  attribution: {
    accused: ['iran', 'hungary'],
    rung: 'infrastructure',
    basis: 'receiver_government',
    type: 'direct_statement',
    nature: 'political',
    dated: { date: '2017-07-01', precision: 'month' },
  },
  appearances: [
    {
      note: 'moscowTimes',
      words: 'large-scale” attacks that were “originating in Iran and Hungary',
      speaker: 'zakharova',
      capacity: 'official',
      basis: 'unknown',
      lineage: {
        upstream: 'zakharova',
        kind: 'paraphrases',
        words: 'told reporters during a regular briefing',
      },
    },
  ],
  evidence: [
    {
      note: 'moscowTimes',
      words: 'originating in Iran and Hungary',
      stance: 'supports',
      grade: 'B3',
      comment: 'The ministry could see where the last connection came from. More than that is not shown.',
      rung: 'infrastructure',
      proof: ['ip_geolocation', 'statement'],
    },
    {
      note: 'searchLog',
      words:
        'no address, no provider, no operator, no report of an investigator, and no word on how the origin was established',
      stance: 'undermines',
      grade: 'B2',
      comment: 'Our own reading; anybody who has the article can repeat it.',
    },
    {
      note: 'searchLog',
      words: 'no answer of Iran, Hungary, China, India, the European Union or the United States',
      stance: 'context',
      grade: 'B2',
      comment: 'The article does not say whether anybody was asked.',
    },
  ],
  finding: {
    rating: 'unproven',
    utterance: 'said',
    confidence: 'moderate',
    headline: 'The ministry names two countries and shows no trace that leads there',
    summary:
      'The spokeswoman of the attacked ministry is reported to have named Iran and Hungary as the origin. No address, no log and no investigator’s report comes with it. And an origin is a place on the way of the data: it names neither a person nor a government.',
    rationale: [
      'Was it said? The Moscow Times opens with it and names the spokeswoman and the occasion, a regular briefing [1]. Only “large-scale” stands in quotation marks in that sentence; the words about the origin are the paper’s. So she said it in substance; her wording we do not have.',
      'Is it so? We looked for anything that could carry it: an address, a provider, a log, the report of an investigator, or a word on how the origin was found. There is nothing [2]. The ministry runs the server and may well have seen the last addresses from which it was reached. That is the most that the sentence can rest on as it stands.',
      'What does “originating” mean? Data pass through many machines. Where the last one stands is often only where somebody rented a server or took over a computer that was not his. Two countries so far apart fit borrowed machines just as well as they fit attackers in both. And even a first machine in a country is not that country’s government: the ministry, as reported, does not say that Iran or Hungary did it. Neither should anybody who repeats this claim.',
      'Who says so? The target alone. Iran, Hungary or anybody else who could have looked is not heard in the article [3], and no second source confirms it.',
    ],
    unknowns: [
      'Which addresses were seen, and when. The mail server’s log for 29 June 2017 would settle what was seen.',
      'Whether the machines there were the attackers’ own, rented or taken over. The providers of those addresses could tell.',
      'Whether Iran or Hungary were asked, and what they answered.',
      'Who did it, in whatever place. Nothing on file speaks to that.',
    ],
  },
  heeded: {
    'P-01':
      'The summary says first of all that an origin of traffic is no culprit, and the rating is unproven.',
    'P-02':
      'The claim is kept at the rung of machines; the page says that no state is shown to stand behind it.',
    'P-17':
      'Only the ministry speaks. The page names it as the target and rates the claim unproven for that reason.',
  },
  fate: { stage: 'settled' },
};
