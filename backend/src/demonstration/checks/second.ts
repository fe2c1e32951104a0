import type { DemonstrationChecks, DemonstrationSearch } from '../content.js';

const inTheArticle = (query: string, found: string): DemonstrationSearch => ({
  where: 'The Independent, 30 September 2022, captions included',
  query,
  found,
});

const onePaper = 'All of it reaches us through one newspaper.';

/** How the claims around MI5’s website were checked, by the key of each claim. */
export const secondChecks = {
  noSecureInformation: {
    searches: [
      inTheArticle(
        'examined, investigation, logs, analysis',
        '“Analysis is ongoing”, of officials. Nothing on what the unnamed source had looked at.',
      ),
      inTheArticle(
        'stolen, leaked, published, data',
        'Nothing. The account that claims the outage shows no data.',
      ),
    ],
    answers: {
      scope: { words: 'Not said: neither systems nor logs are named.', evidence: [4], searches: [1] },
      period: { words: 'It cannot: it was said on the very day, while officials were still analysing.' },
      examiner: { words: 'Not known. The source has no name and no stated tie to MI5.' },
      wording: { words: 'That it did not happen: “no secure information was accessed”.' },
      search: {
        words: 'In the article only, on both sides. No leak site and no notice was searched.',
        searches: [1, 2],
      },
    },
  },
  notAttributed: {
    searches: [
      inTheArticle(
        'attributed, blame, officials, government',
        'One sentence: officials “have not yet formally attributed blame”. No official is named.',
      ),
    ],
    answers: {
      wording: { words: '“Not yet formally”: time and form are both left open.', evidence: [1, 3] },
      as_of: { words: '30 September 2022, the day of the article.' },
      who_could: {
        words: 'The government of the United Kingdom and its cyber authority. Neither is quoted.',
      },
      search: { words: 'In the article. Later statements are outside this claim.', searches: [1] },
    },
  },
  responsibility: {
    answers: {
      channel: {
        words: 'No. An account on Telegram under an open name; the paper shows a picture of the post.',
        evidence: [1],
      },
      proof: {
        words: 'Records of server errors. Who made them, and with what, is not said.',
        evidence: [2, 5],
      },
      independent: { words: 'No traffic data, no word of a provider, no finding of an investigator.' },
      fits: { words: 'Yes, an outage; and a maintenance page that fits a fault as well.' },
      gain: { words: 'Attention, which groups of this kind live on.' },
    },
  },
  proRussianHackers: {
    answers: {
      who_says: { words: 'The Independent, in its own voice, in the headline.', evidence: [1] },
      rung: { words: 'A persona: the account says so. The headline names a group.', evidence: [1, 3] },
      basis: { words: 'On the account’s own claim, as far as the article shows.' },
      independent: { words: 'Nobody. Officials had blamed no one.' },
      otherwise: { words: 'Somebody else’s flood, maintenance, or a fault.' },
      answer: { waived: 'The account that is blamed claims the deed itself; there is nobody else to hear.' },
    },
  },
  unavailable: {
    answers: {
      what: { words: 'The public website, for its visitors.', evidence: [1, 2, 3] },
      measure: { words: '“Intermittently”, on one morning. Nobody measured it for readers.' },
      confirmed: { words: `Three voices with contrary interests. ${onePaper}` },
      cause: {
        waived: 'This claim is about the outage alone. What caused it is checked on pages of its own.',
      },
    },
  },
  withinAnHour: {
    answers: {
      events: {
        words: 'The end of the outage against its beginning; neither has a clock time.',
        evidence: [1, 3],
      },
      zone: { words: 'None is needed for a length of time; “around 9am” is local time.' },
      report: { words: 'Yes: the paper speaks of the same morning and appeared on the same day.' },
      witness: { words: 'The paper itself, it seems, and its source. No monitor of the site is on file.' },
    },
  },
  gruUkraine: {
    answers: {
      who_says: { words: 'The National Cyber Security Centre, by the newspaper’s account.', evidence: [1] },
      rung: {
        words: 'An organisation, in the newspaper’s wording of an authority’s finding.',
        evidence: [1, 2],
      },
      basis: { words: 'On findings that the Centre does not publish in what we hold.' },
      independent: { words: 'Not looked for yet: the Centre’s own statement comes first.' },
      otherwise: { words: 'Nothing on file speaks for another explanation, and nothing against one.' },
      answer: { words: 'Russia is not heard in the article.' },
    },
  },
  noImpact: {
    searches: [
      inTheArticle(
        'impact, work, report, contact',
        '“Absolutely no impact on the organisation’s work”, and no more.',
      ),
    ],
    answers: {
      scope: { words: 'Not said.', evidence: [1], searches: [1] },
      wording: { words: 'That it did not happen, “absolutely”.' },
    },
  },
} as const satisfies Record<string, DemonstrationChecks>;
