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
      'leaves “he” alone where it may be somebody else',
      '[s:Maria Orlova] [c:said] [x:he attacked an old version of the site].',
      'He attacked an old version of the site.',
    ],
  ])('%s', (_, markup, expected) => {
    expect(proposalsOf(markup)[0]?.statement).toBe(expected);
  });
});
