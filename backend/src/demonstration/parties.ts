import type { DemonstrationParty } from './content.js';

/** Who is spoken of, described only as far as the two articles do. Wikidata ids are given for states alone. */
export const parties = {
  zakharova: {
    kind: 'person',
    name: 'Maria Zakharova',
    aliases: [],
    description: 'spokeswoman of the Russian foreign ministry',
  },
  ministry: {
    kind: 'organisation',
    name: 'Russian Foreign Ministry',
    aliases: ['Ministry of Foreign Affairs of Russia', 'Foreign Ministry'],
    description: 'the ministry that reported an attack on its mail server in 2017',
  },
  peskov: {
    kind: 'person',
    name: 'Dmitry Peskov',
    aliases: [],
    description: 'spokesman of the Kremlin in 2017',
  },
  kremlin: {
    kind: 'organisation',
    name: 'Kremlin',
    aliases: [],
    description: 'the Russian presidency',
  },
  usHacker: {
    kind: 'unnamed',
    name: 'U.S. hacker of October 2016',
    aliases: [],
    description: 'boasted of a successful hack of the ministry’s website; The Moscow Times gives no name',
  },
  rbc: {
    kind: 'outlet',
    name: 'RBC',
    aliases: [],
    description: 'news outlet, named by The Moscow Times as having reported the ministry’s briefing',
  },
  moscowTimes: {
    kind: 'outlet',
    name: 'The Moscow Times',
    aliases: ['MT'],
    description: 'news outlet that reported the ministry’s briefing in English',
  },
  lindmouthCourier: {
    kind: 'outlet',
    name: 'Lindmouth Courier',
    aliases: ['The Lindmouth Courier'],
    description: 'an invented paper, in which the article stands that nobody has gone through yet',
  },
  harbourOffice: {
    kind: 'organisation',
    name: 'Harbour office of Lindmouth',
    aliases: [],
    description: 'an invented office, whose booking pages are spoken of in an invented chain',
  },
  penhale: {
    kind: 'person',
    name: 'Ruth Penhale',
    aliases: [],
    description: 'invented spokeswoman of the harbour office of Lindmouth',
  },
  westlandWire: {
    kind: 'outlet',
    name: 'Westland Wire',
    aliases: [],
    description: 'an invented news agency',
  },
  ministryBriefing: {
    kind: 'outlet',
    name: 'Regular briefing of the Russian Foreign Ministry',
    aliases: [],
    description:
      'where the ministry’s spokeswoman speaks to reporters; neither a recording nor a transcript is on file',
  },
  russia: state('Russia', ['Russian Federation'], 'Q159'),
  iran: state('Iran', [], 'Q794'),
  hungary: state('Hungary', [], 'Q28'),
  unitedStates: state('United States', ['U.S.', 'US', 'USA'], 'Q30'),
  china: state('China', [], 'Q148'),
  india: state('India', [], 'Q668'),
  unitedKingdom: state('United Kingdom', ['UK', 'Britain'], 'Q145'),
  ukraine: state('Ukraine', [], 'Q212'),
  europeanUnion: {
    kind: 'organisation',
    name: 'European Union',
    aliases: ['EU'],
    description: 'a union of states, which the first article lists among “different countries”',
    wikidata: 'Q458',
  },
  mi5: {
    kind: 'organisation',
    name: 'MI5',
    aliases: ['Security Service'],
    description: 'Britain’s domestic intelligence agency',
  },
  anonymousRussia: {
    kind: 'account',
    name: 'AnonymousRussia',
    aliases: ['Anonymous Russia'],
    description: 'Telegram account that claimed the outage of MI5’s website; who runs it is not known',
  },
  anonymous: {
    kind: 'group',
    name: 'Anonymous',
    aliases: ['Anonymous hacking collective'],
    description: 'a name that anybody can take up; no list of members is known',
  },
  proRussianHackers: {
    kind: 'unnamed',
    name: 'Pro-Russian hackers',
    aliases: [],
    description: 'so the headline of The Independent calls those it holds responsible',
  },
  russianActors: {
    kind: 'unnamed',
    name: 'Russian actors',
    aliases: [],
    description: 'so The Independent calls those behind earlier attacks; it names none of them',
  },
  mi5Source: {
    kind: 'unnamed',
    name: 'Unnamed source of The Independent',
    aliases: [],
    description: 'spoke about MI5’s website; neither name nor position is given',
  },
  independent: {
    kind: 'outlet',
    name: 'The Independent',
    aliases: [],
    description: 'British news outlet',
  },
  ncsc: {
    kind: 'organisation',
    name: 'National Cyber Security Centre',
    aliases: ['NCSC'],
    description: 'British authority for cyber security',
  },
  fleming: {
    kind: 'person',
    name: 'Jeremy Fleming',
    aliases: ['Sir Jeremy Fleming'],
    description: 'director of GCHQ in 2022',
  },
  gru: {
    kind: 'organisation',
    name: 'GRU',
    aliases: [],
    description: 'intelligence service of Russia',
  },
  newsroom: {
    kind: 'organisation',
    name: 'Ascribe demonstration newsroom',
    aliases: [],
    description: 'made-up newsroom that shows how Ascribe works; its notes and its search log are real',
  },
} as const satisfies Record<string, DemonstrationParty>;

export type PartyKey = keyof typeof parties;

function state<Name extends string>(name: Name, aliases: readonly string[], wikidata: string) {
  return { kind: 'state', name, aliases, description: '', wikidata } as const;
}
