import type { DemonstrationParty } from './content.js';

/** Who is spoken of, described only as far as the two articles do. Wikidata ids are given for states alone. */
export const parties = {
  zakharova: {
    kind: 'person',
    name: 'Maria Zakharova',
    aliases: [],
    description: 'Spokeswoman of the Russian foreign ministry.',
  },
  ministry: {
    kind: 'organisation',
    name: 'Russian Foreign Ministry',
    aliases: ['Ministry of Foreign Affairs of Russia', 'Foreign Ministry'],
    description: 'The ministry that reported the attack on its mail server in 2017.',
  },
  peskov: {
    kind: 'person',
    name: 'Dmitry Peskov',
    aliases: [],
    description: 'Spokesman of the Kremlin in 2017.',
  },
  kremlin: {
    kind: 'organisation',
    name: 'Kremlin',
    aliases: [],
    description: 'The Russian presidency, whose website and information systems the first article speaks of.',
  },
  usHacker: {
    kind: 'unnamed',
    name: 'U.S. hacker of October 2016',
    aliases: [],
    description: 'Boasted of a successful hack of the ministry’s website; The Moscow Times gives no name.',
  },
  rbc: {
    kind: 'outlet',
    name: 'RBC',
    aliases: [],
    description: 'News outlet that The Moscow Times names as having reported the ministry’s briefing.',
  },
  moscowTimes: {
    kind: 'outlet',
    name: 'The Moscow Times',
    aliases: ['MT'],
    description: 'News outlet; reported on the ministry’s briefing in English.',
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
    description: 'A union of states. The first article lists it among “different countries”.',
    wikidata: 'Q458',
  },
  mi5: {
    kind: 'organisation',
    name: 'MI5',
    aliases: ['Security Service'],
    description: 'Britain’s domestic intelligence agency.',
  },
  anonymousRussia: {
    kind: 'account',
    name: 'AnonymousRussia',
    aliases: ['Anonymous Russia'],
    description:
      'Account on Telegram that claimed the outage of MI5’s website. The article spells the name in two ways; who runs the account is not known.',
  },
  anonymous: {
    kind: 'group',
    name: 'Anonymous',
    aliases: ['Anonymous hacking collective'],
    description: 'A name under which unconnected people act; it has no known list of members.',
  },
  proRussianHackers: {
    kind: 'unnamed',
    name: 'Pro-Russian hackers',
    aliases: [],
    description: 'As the headline of The Independent calls those it holds responsible.',
  },
  russianActors: {
    kind: 'unnamed',
    name: 'Russian actors',
    aliases: [],
    description: 'As The Independent calls those behind earlier attacks; it names none of them.',
  },
  mi5Source: {
    kind: 'unnamed',
    name: 'Source who spoke to The Independent about MI5’s website',
    aliases: [],
    description: 'Neither the name nor the position of this person is given.',
  },
  britishOfficials: {
    kind: 'unnamed',
    name: 'British officials',
    aliases: [],
    description: 'No person and no department is named.',
  },
  independent: {
    kind: 'outlet',
    name: 'The Independent',
    aliases: [],
    description: 'British news outlet.',
  },
  ncsc: {
    kind: 'organisation',
    name: 'National Cyber Security Centre',
    aliases: ['NCSC'],
    description: 'British authority that defends and advises on cyber security.',
  },
  fleming: {
    kind: 'person',
    name: 'Jeremy Fleming',
    aliases: ['Sir Jeremy Fleming'],
    description: 'Director of GCHQ in 2022.',
  },
  gru: {
    kind: 'organisation',
    name: 'GRU',
    aliases: [],
    description: 'Intelligence service of Russia.',
  },
  newsroom: {
    kind: 'organisation',
    name: 'Ascribe demonstration newsroom',
    aliases: [],
    description: 'The made-up newsroom that shows how Ascribe works; its notes and its search log are real.',
  },
} as const satisfies Record<string, DemonstrationParty>;

export type PartyKey = keyof typeof parties;

function state<Name extends string>(name: Name, aliases: readonly string[], wikidata: string) {
  return { kind: 'state', name, aliases, description: '', wikidata } as const;
}
