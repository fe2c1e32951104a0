import { proposalsOf } from './passages.js';

describe('the statement of a claim', () => {
  it.each([
    [
      'has a capital and a full stop',
      '[s:She] [c:said] [x:hackers stole 40,000 records].',
      'Hackers stole 40,000 records.',
    ],
    [
      'has no quotation marks in it',
      '[s:Corvane Ltd] [c:said] [x:the site was “under attack” from hackers].',
      'The site was under attack from hackers.',
    ],
    [
      'names the company that “it” stands for',
      '[s:The company Corvane] [c:said] [x:it had shut down nine servers].',
      'Corvane had shut down nine servers.',
    ],
    [
      'names who says “we”',
      '[x:“We disconnected every server within forty minutes,”] [s:Duarte Villaverde] [c:said].',
      'Duarte Villaverde disconnected every server within forty minutes.',
    ],
    [
      'lets the verb follow the one who says “we”',
      '[x:“We have not found a single stolen record,”] [s:Duarte Villaverde] [c:said].',
      'Duarte Villaverde has not found a single stolen record.',
    ],
    [
      'leaves “they” alone where a company tells of others',
      '[s:Corvane Ltd] [c:said] [x:they had hacked an old server in May].',
      'They had hacked an old server in May.',
    ],
    [
      'leaves “it” alone where it is nobody',
      '[s:Corvane Ltd] [c:said] [x:it was the first attack on its servers since 2019].',
      'It was the first attack on its servers since 2019.',
    ],
    [
      'leaves “he” alone where it may be somebody else',
      '[s:Maria Orlova] [c:said] [x:he attacked an old version of the site].',
      'He attacked an old version of the site.',
    ],
    [
      'gives a relative clause the subject that it speaks of',
      '[s:Orlova] [c:said] [x:the raids on the bank’s archive, which began on May 3, “led to the loss of 40 servers”].',
      'The raids on the bank’s archive began on May 3.',
    ],
    [
      'gives a relative clause the nearest noun phrase behind a verb',
      'Hackers broke into the town’s payment server, which was attacked by the same malware in 2021.',
      'The town’s payment server was attacked by the same malware in 2021.',
    ],
    [
      'makes a sentence of what followed',
      'Hackers attacked Halden Bank in May, publishing the records of 40,000 customers on a leak site.',
      'Hackers published the records of 40,000 customers on a leak site.',
    ],
    [
      'makes a sentence of what somebody did beside what is claimed',
      '[s:A gang named Grey Ibis] [c:claimed responsibility] [x:for the breach], publishing files that showed 300 passwords.',
      'A gang named Grey Ibis published files that showed 300 passwords.',
    ],
    [
      'gives quoted words behind an aside the subject of their sentence',
      '[s:Duarte] [c:said] [x:the raid on the harbour’s network, which began in May, “led to the loss of 40 servers”].',
      'The raid on the harbour’s network led to the loss of 40 servers.',
    ],
  ])('%s', (_, markup, expected) => {
    expect(proposalsOf(markup).map(({ statement }) => statement)).toContain(expected);
  });
});
