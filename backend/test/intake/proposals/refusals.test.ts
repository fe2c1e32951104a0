import { LEXICON } from '../../../src/intake/lexicon/lexicon.js';
import { claimsIn, refusalsIn } from './passages.js';

describe('what cannot be checked is passed over, with the reason', () => {
  it.each([
    ['question', '[x:“Where was the minister when the servers failed?”] [s:she] [c:asked].'],
    ['question', '[s:Reporters] [c:asked] [x:whether the attackers had been paid].'],
    ['no comment', 'The ministry declined to comment on the attack.'],
    ['no comment', 'The company did not respond to a request.'],
    ['no comment', 'The police would not say when the malware was found.'],
    ['thanks and regret', '[x:“We thank the engineers who restored the network,”] [s:he] [c:said].'],
    ['commitment', '[x:“We take the security of our customers’ data very seriously,”] [s:he] [c:said].'],
    ['appeal', '[x:“The government must act against hackers,”] [s:she] [c:said].'],
    ['advice', 'Customers should change their passwords.'],
    ['opinion', '[x:“It was an absolute shambles,”] [s:she] [c:said].'],
    ['opinion', '[x:“This is an outrage,”] [s:she] [c:said].'],
    ['politics', 'The president announced the annexation of the four regions.'],
    ['prediction', '[x:“Repairs will take weeks,”] [s:he] [c:said].'],
    ['prediction', '[x:The exchange may not survive], [s:analysts] [c:said].'],
    ['intention', '[x:“We will rebuild the network,”] [s:he] [c:said].'],
    ['intention', '[s:The gang] [c:threatened] [x:that it would publish the files].'],
    ['conditional', '[x:“If the attackers return, the city has a plan,”] [s:he] [c:said].'],
    ['definition', 'Ransomware is malicious software that encrypts files.'],
    ['definition', 'A wiper is a program that destroys data.'],
    ['background', 'Corvane is a security company based in Oslo.'],
    ['background', 'The parliament has 179 members.'],
    [
      'background',
      'Norway has created a “Digital Guard” made up of soldiers and engineers aiming to raise readiness, training local firms and supporting police that hunt gangs.',
    ],
    [
      'politics',
      '[x:“The islanders are becoming our compatriots and we will defend our land,”] [s:he] [c:said].',
    ],
    [
      'opinion',
      '[s:She] [c:said] [x:the agency was using its tools in “a lawful, proportionate and ethical way”].',
    ],
    ['opinion', '[x:“We are better defenders against hackers than we were,”] [s:she] [c:said].'],
    ['nothing asserted', '[x:“They had not,”] [s:she] [c:said].'],
    ['opinion', 'The answer sits uneasily with the files that hackers sold.'],
    ['appeal', '[x:“We need a second server,”] [s:she] [c:said].'],
    ['prediction', '[s:The bank] [c:said] [x:it did not expect more failures of its servers].'],
    ['politics', 'The minority answered the debate with a walkout.'],
    ['background', 'The council, which sits in the old town hall, is elected for six years.'],
    ['about the reporting', 'Our journalism is funded by 40,000 members.'],
    ['about the reporting', 'Welcome to our live coverage, which has seen the outage from its first hour.'],
    ['not about an incident', 'The weather in the valley turned that week.'],
  ])('%s: %s', (reason, markup) => {
    expect(claimsIn(markup)).toEqual([]);
    expect(refusalsIn(markup).map((one) => one.split(':')[0])).toContain(reason);
  });

  it.each([
    ['a machine that does not answer', 'The servers did not respond for nine hours.'],
    ['that it is not known who did it', '[x:“We can’t say who read the files,”] [s:she] [c:said].'],
    ['that nobody has claimed it', 'Nobody has said who was behind the attack.'],
    [
      'an opinion with as much to check in it',
      '[x:“It is a disgrace that hackers copied 40,000 records in May,”] [s:she] [c:said].',
    ],
    ['what might have happened already', '[x:The files may have been stolen in May], [s:she] [c:said].'],
    ['what was said of one attack in the present tense', 'The attack is the second on a hospital this year.'],
  ])('not %s', (_, markup) => {
    expect(claimsIn(markup)).toHaveLength(1);
  });

  it('keeps the half that can be checked', () => {
    expect(
      claimsIn(
        '[x:“We have rebuilt 1,300 servers, and we will never pay a ransom to anybody,”] [s:he] [c:said].',
      ),
    ).toEqual(['We have rebuilt 1,300 servers']);
  });

  it('is told where somebody is advised of what was', () => {
    expect(claimsIn('[s:The agency] [c:advised] [x:that the same tools had been found at a bank].')).toEqual([
      'the same tools had been found at a bank',
    ]);
  });

  it.each(LEXICON.refusals['by cue'].map((line) => line.split(' = ') as [string, string]))(
    'cue “%s”: %s',
    (cue, reason) => {
      const told = reason === 'advice' ? 'should be rebuilt' : 'had been attacked';
      const markup = `[s:The mayor] [c:${cue}] [x:that the network ${told}].`;
      const seen = reason === 'question' ? markup.replace('that', 'whether') : markup;
      expect(refusalsIn(seen).map((one) => one.split(':')[0])).toContain(reason);
    },
  );
});
