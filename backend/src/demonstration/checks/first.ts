import type { DemonstrationChecks, DemonstrationSearch } from '../content.js';

const inTheArticle = (query: string, found: string): DemonstrationSearch => ({
  where: 'The Moscow Times, July 2017, from the first line to the last',
  query,
  found,
});

const oneSpeaker = 'Nobody. The ministry speaks for itself in the only article on file.';

/** How the claims around the Russian foreign ministry were checked, by the key of each claim. */
export const firstChecks = {
  eightyEightPercent: {
    searches: [
      inTheArticle(
        'visits, log, period, denominator of the 88 percent',
        'The share, and no number behind it.',
      ),
    ],
    answers: {
      numerator: {
        words: 'Visits by “cyber-villains”. What made a visitor one is not said.',
        evidence: [1, 2],
      },
      denominator: {
        words: '“All visits”. How many there were is not given.',
        evidence: [1, 2],
        searches: [1],
      },
      window: {
        words: 'Not given. The article puts no date beside the figure.',
        evidence: [2],
        searches: [1],
      },
      sensor: { words: 'The ministry’s own server, as far as one can tell. No log is shown.' },
      bot_filter: { words: 'Not said. Search engines and scanners may well be among the 88 percent.' },
      geolocation: {
        words: 'By the IP address, it seems. Which register was used, and as of when, is not said.',
      },
    },
  },
  graveConsequences: {
    answers: {
      what: {
        words: 'Not said. Staff mail was looked into, and the mail service was switched off.',
        evidence: [2, 3, 4],
      },
      measure: { words: 'There is none: “grave” is a judgement.' },
      confirmed: { words: oneSpeaker },
      cause: { words: 'For the mail service, yes: it was the ministry’s own countermeasure.' },
    },
  },
  staffCorrespondence: {
    answers: {
      what: { words: 'E-mail between staff; which and how much is not said.', evidence: [1, 3] },
      measure: { words: '“Briefly”. Neither mailboxes nor minutes were counted.' },
      confirmed: { words: oneSpeaker },
      cause: { waived: 'Access to letters is not a kind of thing that a fault or maintenance explains.' },
    },
  },
  iranAndHungary: {
    answers: {
      who_says: { words: 'Maria Zakharova for the foreign ministry, which is the target.', evidence: [1] },
      rung: {
        words: 'Infrastructure at most: where the last connection stood. The claim goes no higher.',
        evidence: [1, 2],
      },
      basis: { words: 'On the ministry’s word. No address, provider or report is shown.' },
      independent: { words: 'Nobody in what we hold.' },
      otherwise: {
        words: 'Rented servers or computers of others; two countries so far apart would fit that.',
      },
      answer: { words: 'Not heard in the article; whether they were asked is not said.' },
    },
  },
  cyberTerrorism: {
    answers: {
      who_says: {
        words: 'The ministry’s spokeswoman, as a political accusation against a rival.',
        evidence: [1],
      },
      rung: {
        words: 'None. The claim names a state; nothing on file reaches even an address.',
        evidence: [2],
      },
      basis: { words: 'Nothing is shown that others could test.' },
      independent: { words: 'Nobody in what we hold.' },
      otherwise: { words: 'Anybody at all: it is not even said which systems were reached.' },
      answer: { words: 'The United States is not heard in the article.' },
    },
  },
  defunctVersion: {
    answers: {
      what: {
        words: 'That a living site was reached. Whether the old one stood on a living server is left open.',
        evidence: [1],
      },
      knows: { words: 'The ministry knows its own sites, and could say which one it was. It does not.' },
      stake: { words: 'A break-in that reached nothing is an embarrassment avoided.' },
      against: { words: 'The hacker’s boast, without proof either.', evidence: [2, 3] },
    },
  },
  firstTime: {
    searches: [
      inTheArticle(
        '“hacked”, with any date before July 2017',
        'One mention: hacks on systems of the ministry and the Kremlin, November 2016. Whether they succeeded is not said.',
      ),
    ],
    answers: {
      list: { words: 'With none. The paper does not say what it compared.', evidence: [3] },
      means: {
        words:
          'A statement of the ministry that its own servers were successfully hacked; a website does not count.',
      },
      search: {
        words:
          'In the article itself only. A search of the ministry’s briefings was not made, and the verdict says so.',
        searches: [1],
      },
    },
  },
} as const satisfies Record<string, DemonstrationChecks>;
