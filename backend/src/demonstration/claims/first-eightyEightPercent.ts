import type { DemonstrationClaim } from '../content.js';

const SAID =
  'Was it said? The Moscow Times gives the figure as the words of the ministry’s spokeswoman [1]. It quotes in English; we hold neither a recording nor the Russian wording, so the words here are those of a translation. Nothing on file disputes that she said it.';
const MISTAKEN_CHAIN =
  'Where does the figure come from? From the ministry, through RBC, which The Moscow Times credits for its account of the briefing. Two outlets, then, but one origin: the second repeats the first, and neither counted for itself.';
const CHAIN =
  'Where does the figure come from? From one mouth: the spokeswoman’s, at a briefing of the ministry. For this sentence the article names no outlet between the briefing and the paper, and no second source that counted for itself.';
const SO =
  'Is it so? The figure stands alone. We looked for the number of visits, the period, a log, or the rule by which a visitor became a “cyber-villain”, and found none of them [2]. A share without its whole cannot be tested: 88 percent of one bad hour and 88 percent of a year’s traffic are different findings. Every public website is also visited by search engines and scanners; whether those were counted is not said either.';
const MEANING =
  'What would it mean? An IP address places a connection on the map, roughly. It does not show who used it, because attackers rent servers, hide behind proxies and borrow the machines of others, often in a country that is not theirs. So even a well-counted 88 percent would not say that the visitors were Americans, and still less that the United States sent them. The same briefing shows the distance: for the attack on the mail server itself, the spokeswoman named Iran and Hungary, not the United States [3].';
const INTEREST =
  'Who says so? The ministry is the target and points at a rival. That is no reason to call the figure wrong. It is a reason not to take it on trust while nothing is offered with it.';

/** Published, and corrected once: the first edition led the figure through an outlet that had not carried it. */
export const eightyEightPercent: DemonstrationClaim = {
  by: 'checker',
  statement:
    '88 percent of visits to the Russian foreign ministry’s website were hostile, from U.S. IP addresses',
  kind: 'quantity',
  incident: 'mailServer',
  priority: 80,
  quantity: { value: '88', unit: 'percent of visits' },
  appearances: [
    {
      note: 'moscowTimes',
      words:
        '88 percent of all visits” to the ministry’s website were “cyber-villains with U.S. IP addresses',
      speaker: 'zakharova',
      capacity: 'official',
      basis: 'unknown',
      lineage: {
        upstream: 'ministryBriefing',
        kind: 'translates',
        words: 'told reporters during a regular briefing',
      },
    },
  ],
  evidence: [
    {
      note: 'moscowTimes',
      words: '88 percent of all visits',
      stance: 'supports',
      grade: 'B6',
      comment: 'A usual source for what was said. Whether the figure is right cannot be judged from it.',
    },
    {
      note: 'searchLog',
      words: 'no number of visits, no period, no log, and no rule by which a visit was counted as hostile',
      stance: 'undermines',
      grade: 'B2',
      comment: 'Our own reading; anybody who has the article can repeat it.',
    },
    {
      note: 'moscowTimes',
      words: 'originating in Iran and Hungary',
      stance: 'context',
      grade: 'B3',
      comment: 'What the same spokeswoman said of the attack on the mail server.',
    },
  ],
  finding: {
    rating: 'unproven',
    utterance: 'said',
    confidence: 'moderate',
    headline: 'No basis is given for the 88 percent, and an address is not a culprit',
    summary:
      'Maria Zakharova is reported to have given this figure. How many visits there were, over what time, and what made a visit hostile is not said, so nobody outside the ministry can confirm the figure or rule it out. Even a right figure would show where connections came from, not who was behind them.',
    rationale: [SAID, CHAIN, SO, MEANING, INTEREST],
    unknowns: [
      'How many visits were counted, and over which days. The server’s access log, or an exact count with dates, would settle it.',
      'What made a visit hostile. The ministry’s rule for calling a visitor a “cyber-villain” would settle it.',
      'Whether search engines, scanners and other automatic visitors were counted. The same log would show it.',
      'How an address was found to be American: by which register, and as of which day.',
      'The Russian wording. A recording or a transcript of the briefing would settle it.',
    ],
  },
  heeded: {
    'P-01': 'The headline itself says that an address is not a culprit.',
    'P-05':
      'That nothing was defined is the finding. The list of what is not known asks for each missing part.',
    'P-17': 'There is no proof but the ministry’s word; the rating is unproven because of it.',
  },
  fate: {
    stage: 'settled',
    correction: {
      kind: 'correction_minor',
      reason:
        'The first edition said that the figure had reached The Moscow Times through RBC. The article names RBC for another sentence only, the one on “grave consequences”; for this figure it names nobody in between. The chain is corrected. The verdict is unchanged.',
      before: {
        lineage: { upstream: 'rbc', kind: 'relays' },
        rationale: [SAID, MISTAKEN_CHAIN, SO, MEANING, INTEREST],
      },
    },
  },
  comments: [
    {
      by: 'second',
      body: 'I read the article again. RBC is credited near the top, for “grave consequences”. The 88 percent come much later, with no outlet in between. Our chain says more than we know.',
    },
  ],
};
