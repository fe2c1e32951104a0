import type { DemonstrationRivals } from './rivals.js';

/** The claim that the attack came from Iran and Hungary: one person judged. */
export const iranAndHungary: DemonstrationRivals = {
  titles: [
    'Somebody in Iran and Hungary broke in',
    'Somebody elsewhere broke in, through machines in Iran and Hungary',
    'An older or unrelated intrusion is told as this one',
    'Nobody broke in: a fault, or an alarm that meant nothing',
    'Somebody broke in, and where it came from was never found out',
  ],
  rows: [
    { held: 1, checker: ['C', 'CC', 'N', 'I', 'I'] },
    { held: 2, relevance: 'high', checker: ['I', 'N', 'C', 'C', 'CC'] },
    { held: 3, relevance: 'low', checker: ['N', 'N', 'N', 'N', 'N'] },
    {
      held: 'an attacker who says that it was them',
      relevance: 'low',
      checker: ['N', 'N', 'N', 'C', 'N'],
    },
  ],
};

/** The whole of what happened to the mail server: two people judged, and do not agree throughout. */
export const mailServer: DemonstrationRivals = {
  titles: [
    'Somebody in Iran and Hungary broke into the mail server, as the ministry says',
    'Somebody else broke in, through borrowed machines in Iran and Hungary',
    'An older or unrelated intrusion is told as this one, because it is useful now',
    'Nobody broke in: a fault, or an alarm that meant nothing',
    'Somebody broke in, and it did less, or more, than is said',
  ],
  rows: [
    {
      held: ['iranAndHungary', 1],
      checker: ['C', 'CC', 'N', 'I', 'C'],
      second: ['CC', 'CC', 'N', 'I', 'C'],
    },
    {
      held: ['iranAndHungary', 2],
      relevance: 'high',
      checker: ['I', 'N', 'C', 'C', 'N'],
      second: ['I', 'I', 'C', 'C', 'N'],
    },
    {
      held: ['staffCorrespondence', 1],
      checker: ['C', 'C', 'I', 'II', 'C'],
      second: ['C', 'C', 'N', 'II', 'C'],
    },
    {
      held: ['staffCorrespondence', 3],
      checker: ['N', 'N', 'C', 'C', 'CC'],
      second: ['N', 'N', 'N', 'C', 'CC'],
    },
    {
      held: ['graveConsequences', 2],
      relevance: 'high',
      checker: ['N', 'N', 'C', 'C', 'CC'],
      second: ['I', 'I', 'C', 'CC', 'CC'],
    },
    {
      held: ['graveConsequences', 4],
      checker: ['C', 'C', 'I', 'N', 'C'],
      second: ['C', 'C', 'I', 'C', 'C'],
    },
    {
      held: 'a word of anybody but the ministry, two weeks and more after the day',
      checker: ['I', 'N', 'C', 'C', 'N'],
      second: ['N', 'N', 'C', 'C', 'N'],
    },
  ],
};
