/** The five rivals that every "who did it" should be held against, to be reworded for the case at hand. */
export const DEFAULTS = [
  { origin: 'H1', title: 'It was done by the one who is named, and in the way that is claimed' },
  {
    origin: 'H2',
    title: 'Somebody else did it and made it look like this: a false flag, or borrowed machines and tools',
  },
  { origin: 'H3', title: 'Somebody else did it, and whoever claims it is taking the credit' },
  {
    origin: 'H4',
    title: 'There was no attack: a fault, maintenance, overload or ordinary bots',
  },
  { origin: 'H5', title: 'There was an attack, and what it did is not what is claimed' },
] as const;

export const ORIGINS = DEFAULTS.map(({ origin }) => origin);
export type Origin = (typeof DEFAULTS)[number]['origin'];
