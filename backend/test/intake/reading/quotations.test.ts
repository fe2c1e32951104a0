import { readArticle } from '../../../src/intake/reading/read.js';

describe('quotations', () => {
  it.each([
    [
      'curly marks',
      'She said “the servers were encrypted on Monday” and left.',
      ['“the servers were encrypted on Monday”'],
    ],
    ['straight marks', 'She said "it was us" and "not them".', ['"it was us"', '"not them"']],
    ['single marks', 'The ‘cyber war’ was over-hyped.', ['‘cyber war’']],
    ['straight single marks', "He called it 'a joke' today.", ["'a joke'"]],
    [
      'marks within marks',
      '“The ‘cyber war’ was over-hyped,” he said.',
      ['“The ‘cyber war’ was over-hyped,”'],
    ],
    ['apostrophes are none', "The hackers' plan wasn't the ministry's in the '90s.", []],
    [
      'inches and loose marks end with the paragraph',
      'He wrote "all of it.\nAnd then he left.',
      ['"all of it.'],
    ],
    ['German and French marks', '„Nichts“ and «rien» were heard.', ['„Nichts“', '«rien»']],
  ])('%s', (_, text, expected) => {
    expect(readArticle(text).quotations.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it('runs on over paragraphs that open with a mark of their own', () => {
    const text = '“We lost nothing.\n\n“We paid nothing.\n\n“We know who it was,” she said.';
    const [quotation, ...others] = readArticle(text).quotations;
    expect(others).toEqual([]);
    expect(quotation!.parts.map(([start, end]) => text.slice(start, end))).toEqual([
      '“We lost nothing.',
      '“We paid nothing.',
      '“We know who it was,”',
    ]);
    expect(quotation!.partial).toBe(false);
  });

  it.each([
    ['a few words in another sentence', 'The site was “intermittently unavailable” then.', true],
    ['a clause that begins small', 'It “resulted in grave consequences,” she said.', true],
    ['a sentence', '“It had no impact on our work,” they added.', false],
  ])('%s: partial %#', (_, text, partial) => {
    expect(readArticle(text).quotations[0]!.partial).toBe(partial);
  });

  it('tells for each word in which quotation it stands, marks included', () => {
    const { tokens } = readArticle('He said “yes” and “no”.');
    expect(tokens.map(({ quotation }) => quotation)).toEqual([-1, -1, 0, 0, 0, -1, 1, 1, 1, -1]);
  });
});
