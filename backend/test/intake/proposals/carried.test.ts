import { claimsIn, proposalsOf, refusalsIn } from './passages.js';

describe('a cue that is the claim itself', () => {
  it.each([
    [
      'claims responsibility',
      '[s:A group called NightHeron] [c:claimed responsibility] [x:for the outage on Friday morning].',
      ['A group called NightHeron claimed responsibility for the outage on Friday morning'],
    ],
    ['blames', '[s:State Rep. Kip Hadley] [c:blamed] [x:Iran].', ['State Rep. Kip Hadley blamed Iran']],
    [
      'accuses',
      '[s:Estonia] [c:accused] [x:Russia of hacking its land registry].',
      ['Estonia accused Russia of hacking its land registry'],
    ],
    [
      'denies',
      '[s:The embassy] [c:denied] [x:hacking the parliament].',
      ['The embassy denied hacking the parliament'],
    ],
    [
      'gives a name that can be checked',
      '[s:The ministry] [c:described] [x:the hacks as an “act of state-sponsored cyber-terrorism”].',
      ['act of state-sponsored cyber-terrorism'],
    ],
    [
      'calls it untrue',
      '[s:Norrafon] [c:calls] [x:that account untrue].',
      ['Norrafon calls that account untrue'],
    ],
  ])('%s', (_, markup, expected) => {
    expect(claimsIn(markup)).toEqual(expected);
  });

  it('is the outlet’s claim where nobody has made it', () => {
    const [claim] = proposalsOf('[s:No group] [c:has claimed responsibility] [x:for the attack].');
    expect(claim).toMatchObject({ voice: { claimant: { type: 'outlet_voice' } } });
    expect(claim?.attribution).toBeUndefined();
  });

  it.each([
    ['opinion', '[s:The deputy] [c:called] [x:the state of the hospital “a national disgrace”].'],
    ['nothing asserted', '[s:The spokesman] [c:rejected] [x:the accusation].'],
    ['opinion', '[s:The senator] [c:accused] [x:ministers of indifference].'],
  ])('is passed over with the reason “%s” where nothing in it can be checked', (reason, markup) => {
    expect(claimsIn(markup)).toEqual([]);
    expect(refusalsIn(markup)[0]).toMatch(new RegExp(`^${reason}: `));
  });
});
