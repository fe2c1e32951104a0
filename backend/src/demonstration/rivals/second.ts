import type { DemonstrationRivals } from './rivals.js';

/** The account's claim that it took the site offline: two people judged, each alone. */
export const responsibility: DemonstrationRivals = {
  titles: [
    'AnonymousRussia flooded the site, as it says',
    'Somebody else flooded the site and hides behind the name',
    'Somebody else flooded the site, and the account took the credit',
    'There was no attack: planned work, a fault or a rush of visitors',
    'The account did something to the site, and it was not what took it offline',
  ],
  rows: [
    {
      held: 1,
      checker: ['CC', 'CC', 'CC', 'N', 'CC'],
      second: ['CC', 'C', 'CC', 'I', 'CC'],
    },
    {
      held: 2,
      checker: ['C', 'C', 'C', 'C', 'C'],
      second: ['C', 'C', 'C', 'C', 'C'],
    },
    {
      held: 3,
      relevance: 'high',
      checker: ['C', 'C', 'C', 'CC', 'C'],
      second: ['N', 'N', 'N', 'CC', 'C'],
    },
    {
      held: 4,
      relevance: 'low',
      checker: ['N', 'N', 'N', 'N', 'N'],
      second: ['N', 'N', 'N', 'N', 'N'],
    },
    {
      held: 5,
      relevance: 'high',
      checker: ['I', 'I', 'I', 'C', 'N'],
      second: ['N', 'N', 'N', 'C', 'N'],
    },
    {
      held: 'proof that only an attacker could have, from an account that shows other proof',
      relevance: 'high',
      checker: ['I', 'I', 'C', 'C', 'N'],
      second: ['I', 'N', 'C', 'C', 'N'],
    },
  ],
};

/** The whole of that morning: two people judged, and do not agree throughout. */
export const mi5Website: DemonstrationRivals = {
  titles: [
    'AnonymousRussia flooded the site for the reasons that it gives',
    'Another group or a state flooded the site, behind that name or through rented machines',
    'Somebody else flooded the site, and the account took the credit',
    'There was no attack: planned work, a fault or a rush of visitors',
    'There was an attack, and it reached more, or less, than the public site',
  ],
  rows: [
    {
      held: ['responsibility', 1],
      checker: ['CC', 'C', 'CC', 'N', 'C'],
      second: ['CC', 'I', 'CC', 'I', 'C'],
    },
    {
      held: ['responsibility', 5],
      relevance: 'high',
      checker: ['I', 'I', 'I', 'C', 'I'],
      second: ['N', 'N', 'N', 'C', 'N'],
    },
    {
      held: ['unavailable', 1],
      checker: ['C', 'C', 'C', 'CC', 'C'],
      second: ['C', 'C', 'C', 'CC', 'C'],
    },
    {
      held: ['unavailable', 3],
      checker: ['C', 'C', 'C', 'C', 'C'],
      second: ['C', 'C', 'C', 'C', 'C'],
    },
    {
      held: ['withinAnHour', 1],
      checker: ['C', 'N', 'C', 'CC', 'I'],
      second: ['C', 'I', 'C', 'C', 'I'],
    },
    {
      held: ['noSecureInformation', 3],
      checker: ['CC', 'N', 'C', 'N', 'II'],
      second: ['CC', 'N', 'C', 'N', 'I'],
    },
    {
      held: 'a word of the service on planned work that morning',
      checker: ['C', 'C', 'C', 'I', 'C'],
      second: ['C', 'C', 'C', 'I', 'C'],
    },
  ],
};
