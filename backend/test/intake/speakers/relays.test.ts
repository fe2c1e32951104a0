import { heard } from './markup.js';

describe('the way by which a claim came', () => {
  it.each([
    [
      'an outlet that reported it in the same sentence',
      '[x2:[s1:Maria Zakharova] [c1:said] [x1:the attacks had grave consequences]], [s2:the RBC news outlet] [c2:reported].',
      ['Maria Zakharova (person) < RBC'],
    ],
    [
      'an outlet that reported it, without an attribution of its own',
      '[s:Maria Zakharova] [c:said] [x:the attacks had grave consequences], the RBC news outlet reported.',
      ['Maria Zakharova (person) < RBC'],
    ],
    [
      'told an outlet',
      '[s:Anna Berg] [c:told] Reuters [x:that the mail was read].',
      ['Anna Berg (person) < Reuters'],
    ],
    [
      'told an outlet that is only described',
      '[s:Transport Minister Andris Kalvelis] [c:told] Latvian radio [x:that the desks went dark].',
      ['Andris Kalvelis (person) < Latvian radio'],
    ],
    [
      'told reporters',
      '[s:Anna Berg] [c:told] reporters [x:that the mail was read].',
      ['Anna Berg (person)'],
    ],
    [
      'in an interview',
      '[s:Kip Hadley] [c:blamed] Iran in an interview with WKTL radio on Thursday, [x:which had built the box].',
      ['Kip Hadley (person) < WKTL radio'],
    ],
    [
      'told this outlet itself',
      '[s:Anna Berg] [c:told] The Harbour Courier [x:that the mail was read]. More to follow.',
      ['Anna Berg (person)'],
    ],
    [
      'an outlet that cites somebody',
      '[s:The news agency LETO-Baltic, citing a person briefed on the investigation,] [c:reported] [x:that a gateway was open].',
      ['person briefed on the investigation (unnamed, anonymous) < LETO-Baltic'],
    ],
    [
      'quoted as saying',
      'Lithuanian broadcaster LTV-9 [c:quoted] [s:an airport manager in Vilnius] as saying [x:pens were used].',
      ['airport manager in Vilnius (unnamed, anonymous) < LTV-9'],
    ],
    [
      'one who tells what another told him',
      '[s1:Estonia’s interior ministry] [c1:said] [x1:[s2:Latvian colleagues] had [c2:told] it [x2:that the intruders came by a test server]].',
      ["Latvian colleagues (unnamed, anonymous) < Estonia's interior ministry"],
    ],
    [
      'through two hands and an outlet',
      '[s1:State Rep. Kip Hadley] [c1:told] WKTL radio [x1:that [s2:federal officials] had [c2:said] [x2:the box was built abroad]].',
      ['federal officials (unnamed, anonymous) < Kip Hadley < WKTL radio'],
    ],
    [
      'a channel is no relay',
      '[s:The group Silver Fjord] [c:wrote] on Telegram [x:that it had the files].',
      ['Silver Fjord (group)'],
    ],
  ])('%s', (_, article, [claim]) => {
    expect(heard(article)).toContain(claim);
  });
});
