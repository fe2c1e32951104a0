import type { Span } from '../../../src/intake/article.js';
import type { Attribution } from '../../../src/intake/attribution.js';
import { facetsOf } from '../../../src/intake/facets/facets.js';
import { readArticle } from '../../../src/intake/reading/read.js';
import { facetsOfText, facetsWithin, spoken, voiceOf } from './reading.js';

describe('who is blamed', () => {
  it.each([
    [
      'the cyber-attack on the parliament had been carried out by Russian military intelligence',
      ['Russian military intelligence'],
    ],
    ['Iran was behind the hack of the hotel chain', ['Iran']],
    ['the attacks originated in Iran and Hungary', ['Iran', 'Hungary']],
    ['the break-ins originated in Syria, Albania and Peru last week', ['Syria', 'Albania', 'Peru']],
    ['Last week Russian hackers attacked the dam', ['Russian hackers']],
    [
      'a hacktivist group that cheers for Hanoi is suspected of having stopped the trams',
      ['hacktivist group'],
    ],
    ['the intrusions could be traced to servers in the Netherlands and Moldova', ['Netherlands', 'Moldova']],
    ['hackers linked to Beijing had spent months inside the network', ['Beijing']],
    ['the breach was an inside job by a former system administrator', ['former system administrator']],
    ['the operation bears the fingerprints of APT28', ['APT28']],
    ['Fancy Bear, a group tied to Russia’s GRU, was responsible for the leak', ['Fancy Bear', 'GRU']],
    ['the attack is linked to Russia’s military intelligence service, the GRU', ['GRU']],
    ['the attackers worked on behalf of the Syrian government', ['Syrian government']],
    ['it was the Russians', ['Russians']],
    ['pro-Russian hackers have attacked the public website', ['pro-Russian hackers']],
    ['88 percent of all visits to the site were cyber-villains with U.S. IP addresses', ['U.S.']],
    ['the hacks were an act of the U.S. state-sponsored cyber-terrorism', ['U.S.']],
    [
      'the site was under attack from several countries, including China, India and Brazil',
      ['China', 'India', 'Brazil'],
    ],
    ['the files had been stolen by a contractor', ['contractor']],
    ['the files had been stolen by a Peruvian broker', ['Peruvian broker']],
    ['two teenagers from Leicester broke into the system', ['two teenagers from Leicester']],
    ['the commands were sent from a hotel in Minsk', ['Minsk']],
    [
      'the theft was attributed to a North Korean unit that they call Pale Heron',
      ['North Korean unit', 'Pale Heron'],
    ],
    ['the wallets belong to the Winter Owls gang, Mrs Low said', ['Winter Owls']],
  ])('%s', (text, accused) => {
    expect(facetsOfText(text).accused).toEqual(accused);
  });

  it.each([
    'the ransomware attack shut down 300 pharmacies in Ireland',
    'attackers stole emails from the Ukrainian energy ministry',
    'French police arrested two suspects in Lyon',
    'This is the first time Peru’s navy ministry has said its computers were hacked',
    'Polish officials notified the European Commission',
    'a South Korean bank lost 12 million dollars',
    'the software is made by a Czech company',
    'the account of the Indian prime minister was hijacked',
    'a ransomware attack on Portugal’s largest hospital group closed four clinics',
    'the attack was launched by an unknown group',
    'hackers had copied the files',
    'the malware was first seen in attacks on Taiwanese chip makers',
    'Ukrainian engineers found the wiper on 30 machines',
    'Oslo passed on a list of Danish addresses',
  ])('is nobody in “%s”', (text) => {
    expect(facetsOfText(text).accused).toEqual([]);
  });

  it('knows the names that the article gives to groups', () => {
    const text =
      'Copper Stork, a gang which extorts hospitals, was quiet for months. Copper Stork encrypted the servers.';
    expect(facetsWithin(text, 'Copper Stork encrypted the servers').accused).toEqual(['Copper Stork']);
  });

  it('knows which group “the same hackers” are', () => {
    const text = 'A group called Copper Stork took the files. The same hackers robbed a bank in 2019.';
    expect(facetsWithin(text, 'The same hackers robbed a bank in 2019').accused).toEqual(['Copper Stork']);
  });
});

describe('who is cleared by a denial', () => {
  it.each([
    ['Russia had nothing to do with the failure', {}, ['Russia']],
    ['China has never taken part in such activities', {}, ['China']],
    ['the accusations are baseless', { name: 'Embassy of Cuba', type: 'organisation' }, ['Cuba']],
    [
      'the accusations are baseless',
      { name: 'Eva Ott', role: 'spokeswoman of the Iranian foreign ministry' },
      ['Iranian'],
    ],
    ['it was not us', { name: 'Winter Owls', type: 'group' }, ['Winter Owls']],
    ['the accusations are baseless', { name: 'Norrafon', type: 'organisation' }, []],
    ['it had paid a ransom', { name: 'Norrafon', type: 'organisation' }, []],
  ] as const)('%s, says %j', (text, speaker, accused) => {
    expect(facetsOfText(text, speaker, 'deny').accused).toEqual(accused);
  });
});

describe('who takes responsibility', () => {
  it('is the group that is named', () => {
    const { kind, accused } = facetsOfText(
      'A group called Winter Owls claimed responsibility for the outage',
    );
    expect({ kind, accused }).toEqual({ kind: 'responsibility', accused: ['Winter Owls'] });
  });

  it('is the gang that tells of an attack', () => {
    const gang = { name: 'Winter Owls', type: 'group' } as const;
    expect(facetsOfText('the ticket machines were knocked out', gang, 'say').accused).toEqual([
      'Winter Owls',
    ]);
    expect(facetsOfText('the ticket machines were knocked out', {}, 'say').accused).toEqual([]);
  });

  it('is the speaker where nobody is named', () => {
    const { kind, accused } = facetsOfText(
      'We took down the website',
      { name: 'Winter Owls', type: 'group' },
      'write',
    );
    expect({ kind, accused }).toEqual({ kind: 'responsibility', accused: ['Winter Owls'] });
  });
});

it('nobody is accused where nobody has been blamed yet', () => {
  const { kind, accused } = facetsOfText('it was too early to say whether Russia was behind the attack');
  expect({ kind, accused }).toEqual({ kind: 'non_attribution', accused: [] });
});

it('nobody is accused by those who tell what they are', () => {
  const text = 'The channel describes itself as the northern arm of the Copper Stork gang.';
  const article = readArticle(text);
  const cue: Span = [text.indexOf('describes'), text.indexOf(' itself')];
  const attribution = { ...spoken('describe'), cue: [cue] };
  const { kind, accused } = facetsOf(article, [0, text.length - 1], { attribution, voice: voiceOf({}) });
  expect({ kind, accused }).toEqual({ kind: 'other', accused: [] });
});

it('that an outlet reported it is no hedge', () => {
  const text = 'The port was closed, the harbour radio reported.';
  const at = (word: string): Span => [text.indexOf(word), text.indexOf(word) + word.length];
  const told = { ...spoken('report'), source: [at('the harbour radio')], cue: [at('reported')] };
  const hedges = (attribution: Attribution) =>
    facetsOf(readArticle(text), at('The port was closed'), { attribution, voice: voiceOf({}) }).hedges;
  expect(hedges(told)).toEqual([]);
});

it('nobody is accused of what others did to whom the speaker compares itself', () => {
  const text = 'The channel describes itself as an arm of the gang, which has launched attacks on clinics.';
  const span: Span = [text.indexOf('which'), text.length - 1];
  const voice = voiceOf({ name: 'Winter Owls', type: 'group' });
  expect(facetsOf(readArticle(text), span, { attribution: spoken('describe'), voice }).accused).toEqual([]);
});

it('a name is never cut short within a word', () => {
  expect(facetsOfText('the files were stolen by a student from Białystok').accused).toEqual([
    'student from Białystok',
  ]);
});
