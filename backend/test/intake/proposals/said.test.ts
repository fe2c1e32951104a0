import { claimsIn, proposalsOf } from './passages.js';

describe('what somebody is reported to say', () => {
  it.each([
    [
      'is the clause without its frame',
      '[s:Maria Orlova] [c:said] that [x:88 percent of all visits came from abroad].',
      ['88 percent of all visits came from abroad'],
    ],
    [
      'has no final stop and no quotation marks around it',
      '[x:“We disconnected every site within forty minutes,”] [s:Villaverde] [c:said].',
      ['We disconnected every site within forty minutes'],
    ],
    [
      'keeps quotation marks that set off a part of it',
      '[s:The company] [c:said] [x:it had “isolated the affected servers”].',
      ['it had “isolated the affected servers”'],
    ],
    [
      'is two claims where two things are asserted',
      '[s:He] [c:said] [x:intensive care units were not affected and that no patient data had been stolen].',
      ['intensive care units were not affected', 'no patient data had been stolen'],
    ],
    [
      'is two claims where a comma stands for “and”',
      '[x:“There was no threat to security, no secure information was accessed,”] [s:she] [c:said].',
      ['There was no threat to security', 'no secure information was accessed'],
    ],
    [
      'is one claim where a second clause only goes on',
      '[x:“The attackers drove past the office, and they waved at us,”] [s:she] [c:said].',
      ['The attackers drove past the office, and they waved at us'],
    ],
    [
      'is one claim for each sentence of a quotation',
      '[x:“The attackers got in through a supplier’s account. Our backups were encrypted,”] [s:she] [c:said].',
      ['The attackers got in through a supplier’s account', 'Our backups were encrypted'],
    ],
    [
      'goes around the speaker where the parts make one sentence',
      '[x:The link to the gang], [s:one official] [c:said], [x:rests on a single piece of malware].',
      ['The link to the gang, one official said, rests on a single piece of malware'],
    ],
    [
      'belongs to the innermost speaker, once',
      '[s1:The ministry] [c1:said] [x1:that [s2:Latvian police] [c2:had told] it [x2:that the intruders copied 4,000 files]].',
      ['the intruders copied 4,000 files'],
    ],
    [
      'is filled to the end of its clause',
      '[s:The firm] [c:says] [x:the group has copied code] from Mandrill.',
      ['the group has copied code from Mandrill'],
    ],
    [
      'is the quoted words alone where the sentence is broken before them',
      '[s:She] [c:said] [x:the attacks on its server, which occurred on June 29, “resulted in the loss of 40 servers”].',
      ['which occurred on June 29', 'resulted in the loss of 40 servers'],
    ],
    [
      'has no dateline before it',
      'LISBON, March 3 (Transmare) — [x:A ransomware attack closed nine clinics], [s:the ministry] [c:said].',
      ['A ransomware attack closed nine clinics'],
    ],
    [
      'does not end in the backdrop of its time',
      '[s:He] [c:said] [x:hackers stole 40,000 records as the mood in town grew worse].',
      ['hackers stole 40,000 records'],
    ],
  ])('%s', (_, markup, expected) => {
    expect(claimsIn(markup)).toEqual(expected);
  });

  it('tells the cue, the speaker and what makes it checkable', () => {
    const [claim] = proposalsOf('[s:Maria Orlova] [c:said] [x:hackers stole 40,000 records].');
    expect(claim?.why).toEqual([
      'cue ‘said’',
      'named speaker: Maria Orlova',
      'about the incident: ‘hacker’, ‘steal’',
      'gives a number',
    ]);
  });
});

describe('an attribution that reports no assertion', () => {
  it.each([
    [
      'leaves what somebody did to the outlet',
      'On Friday [s:the agency] [c:ordered] [x:ministries to remove the software].',
      'On Friday the agency ordered ministries to remove the software',
    ],
    [
      'leaves a name to the sentence that it stands in',
      'A gang [c:called] [x:Winter Hussars] knocked seven airport websites offline.',
      'A gang called Winter Hussars knocked seven airport websites offline',
    ],
    [
      'leaves the counting to the outlet',
      'This is the first time [s:the ministry] [c:has said] [x:its servers were hacked].',
      'This is the first time the ministry has said its servers were hacked',
    ],
  ])('%s', (_, markup, expected) => {
    expect(proposalsOf(markup).map(({ voice }) => voice.claimant.type)).toEqual(['outlet_voice']);
    expect(claimsIn(markup)).toEqual([expected]);
  });
});
