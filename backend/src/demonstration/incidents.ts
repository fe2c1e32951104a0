import type { DemonstrationIncident } from './content.js';

/** What happened, as far as the two articles say; an earlier event stands by itself when a claim is about it. */
export const incidents = {
  mailServer: {
    title: 'Mail server of the Russian foreign ministry, June 2017',
    summary:
      'The Russian foreign ministry said in July 2017 that its mail server had been attacked on 29 June and that staff correspondence had been reached for a short time. Everything known here comes from the ministry’s own spokeswoman, as reported in English by The Moscow Times, in one case through RBC. How the attackers came in is not said, so no technique is recorded.',
    occurred: { from: '2017-06-29', to: null, precision: 'day' },
    receivers: ['ministry'],
    techniques: [],
    interests: [
      { party: 'ministry', stake: 'victim', note: 'The target, and the only one who has seen its own logs.' },
      { party: 'zakharova', stake: 'victim', note: 'Speaks for the ministry.' },
      { party: 'russia', stake: 'victim_state', note: 'The state whose ministry was attacked.' },
      { party: 'iran', stake: 'accused', note: 'Named as a place of origin, not as a culprit.' },
      { party: 'hungary', stake: 'accused', note: 'Named as a place of origin, not as a culprit.' },
      {
        party: 'unitedStates',
        stake: 'rival_state',
        note: 'The ministry points at U.S. addresses among the visitors to its website.',
      },
      { party: 'rbc', stake: 'none_known', note: 'Reported the briefing.' },
      {
        party: 'moscowTimes',
        stake: 'none_known',
        note: 'None known in this incident. Russian authorities later designated the paper “undesirable”, as the paper itself says.',
      },
    ],
  },
  ministryWebsite: {
    title: 'Website of the Russian foreign ministry, October 2016',
    summary:
      'A hacker from the United States boasted in October 2016 of a successful hack of the ministry’s website. The ministry answered that he had only reached a version of the site that was no longer in use. The article gives no name, no address of the page and no proof from either side.',
    occurred: { from: '2016-10-01', to: null, precision: 'month' },
    receivers: ['ministry'],
    techniques: [],
    interests: [
      { party: 'ministry', stake: 'victim', note: 'A successful hack would embarrass it.' },
      { party: 'zakharova', stake: 'victim', note: 'Speaks for the ministry.' },
      {
        party: 'usHacker',
        stake: 'self_proclaimed_attacker',
        note: 'A boast gains by being believed.',
      },
      { party: 'moscowTimes', stake: 'none_known', note: 'Reported both sides.' },
    ],
  },
  ministryAndKremlin: {
    title: 'Information systems of the Russian foreign ministry and the Kremlin, before December 2016',
    summary:
      'In November 2016 the ministry’s spokeswoman spoke of hacks on information systems of the ministry and the Kremlin and blamed them on the United States as a state. When the hacks took place, which systems they hit and what they did there is not said.',
    occurred: { from: null, to: null, precision: 'unknown' },
    receivers: ['ministry', 'kremlin'],
    techniques: [],
    interests: [
      { party: 'ministry', stake: 'victim', note: 'Target, and the one who accuses.' },
      { party: 'kremlin', stake: 'victim', note: 'Named as a target.' },
      { party: 'russia', stake: 'victim_state', note: 'The state whose offices were named as targets.' },
      { party: 'unitedStates', stake: 'accused', note: 'Accused as a state.' },
      { party: 'moscowTimes', stake: 'none_known', note: 'Reported the accusation.' },
    ],
  },
  kremlinWebsite: {
    title: 'Daily attacks on the Kremlin’s website, as described in January 2017',
    summary:
      'The Kremlin’s spokesman spoke in January 2017 of a great number of attacks on its website each day, from several countries and the European Union. What was counted as an attack, and over which days, is not said.',
    occurred: { from: '2017-01-01', to: null, precision: 'month' },
    receivers: ['kremlin'],
    techniques: [],
    interests: [
      { party: 'kremlin', stake: 'victim', note: 'The target, and the one who counted.' },
      { party: 'peskov', stake: 'victim', note: 'Speaks for the Kremlin.' },
      { party: 'china', stake: 'accused', note: 'Named as a place of origin, not as a culprit.' },
      { party: 'india', stake: 'accused', note: 'Named as a place of origin, not as a culprit.' },
      { party: 'europeanUnion', stake: 'accused', note: 'Named as a place of origin, not as a culprit.' },
      { party: 'moscowTimes', stake: 'none_known', note: 'Reported the statement.' },
    ],
  },
  mi5Website: {
    title: 'Public website of MI5, 30 September 2022',
    summary:
      'The public website of Britain’s domestic intelligence agency could not be reached for a short time on the morning of 30 September 2022. A Telegram account called AnonymousRussia said that it had flooded the site with traffic. British officials had not formally blamed anybody when The Independent reported that day. The technique recorded here is the one that the account claims.',
    occurred: { from: '2022-09-30', to: null, precision: 'day' },
    receivers: ['mi5'],
    techniques: ['T1498'],
    interests: [
      { party: 'mi5', stake: 'victim', note: 'Owner of the website.' },
      { party: 'unitedKingdom', stake: 'victim_state', note: 'The state whose agency was hit.' },
      {
        party: 'anonymousRussia',
        stake: 'self_proclaimed_attacker',
        note: 'An account that lives on attention gains by claiming an outage, whoever caused it.',
      },
      {
        party: 'mi5Source',
        stake: 'none_known',
        note: 'Speaks reassuringly of the target; whether the person belongs to it is not said.',
      },
      { party: 'independent', stake: 'none_known', note: 'Reported the outage the same day.' },
    ],
  },
  ukraineFinance: {
    title: 'Ukraine’s financial sector, February 2022',
    summary:
      'Cyber attacks hit Ukraine’s financial sector some days before the invasion of February 2022. Britain’s National Cyber Security Centre said that Russia’s GRU was involved; its own words are not on file here.',
    occurred: { from: '2022-02-01', to: null, precision: 'month' },
    receivers: ['ukraine'],
    techniques: [],
    interests: [
      { party: 'ukraine', stake: 'victim_state', note: 'The state whose financial sector was hit.' },
      { party: 'gru', stake: 'accused', note: 'Named by a British authority.' },
      { party: 'russia', stake: 'accused', note: 'The GRU is its service.' },
      { party: 'ncsc', stake: 'rival_state', note: 'Authority of a state that supported Ukraine.' },
      { party: 'independent', stake: 'none_known', note: 'Reported the attribution in its own words.' },
    ],
  },
} as const satisfies Record<string, DemonstrationIncident>;

export type IncidentKey = keyof typeof incidents;
