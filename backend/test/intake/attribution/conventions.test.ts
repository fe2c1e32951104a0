import type { Attribution } from '../../../src/intake/attribution.js';
import type { Span } from '../../../src/intake/article.js';
import { attributionsIn } from '../../../src/intake/attribution/attributions.js';
import { readArticle } from '../../../src/intake/reading/read.js';

interface Told {
  readonly source: string;
  readonly content: string;
  readonly cue: string;
}

function toldIn(text: string): Told[] {
  const joined = (spans: readonly Span[]): string => spans.map((span) => text.slice(...span)).join(' … ');
  return attributionsIn(readArticle(text)).map(({ source, content, cueLemma }: Attribution) => ({
    source: joined(source),
    content: joined(content),
    cue: cueLemma,
  }));
}

describe('who says what', () => {
  it.each([
    [
      'a clause after the cue',
      'The ministry said its servers had been attacked from abroad.',
      { source: 'The ministry', content: 'its servers had been attacked from abroad', cue: 'say' },
    ],
    [
      'a clause with “that”',
      'Ms Lund warned that hackers were looking for a way into the power grid.',
      { source: 'Ms Lund', content: 'that hackers were looking for a way into the power grid', cue: 'warn' },
    ],
    [
      'the speaker at the end',
      'The attackers stole the records of 40,000 patients, the hospital said.',
      { source: 'the hospital', content: 'The attackers stole the records of 40,000 patients', cue: 'say' },
    ],
    [
      'an inverted cue',
      '“We lost nothing,” said Ada Lund, the director of the harbour.',
      { source: 'Ada Lund, the director of the harbour', content: '“We lost nothing,”', cue: 'say' },
    ],
    [
      'according to',
      'According to the prosecutor, the group worked from two flats in Riga.',
      { source: 'the prosecutor', content: 'the group worked from two flats in Riga', cue: 'according to' },
    ],
    [
      'a listener between',
      'Zakharova told reporters that the mail server had been blocked.',
      { source: 'Zakharova', content: 'that the mail server had been blocked', cue: 'tell reporters' },
    ],
    [
      'a quotation after a colon',
      'The director said: “We did not pay anything to anybody.”',
      { source: 'The director', content: '“We did not pay anything to anybody.”', cue: 'say' },
    ],
    [
      'nobody named',
      'The servers were reportedly encrypted on Monday.',
      { source: '', content: 'The servers were … encrypted on Monday', cue: 'reportedly' },
    ],
  ])('%s', (_, text, told) => {
    expect(toldIn(text)).toContainEqual(told);
  });

  it('finds one attribution inside of another', () => {
    const text = 'Zakharova said the attacks had “grave consequences,” the RBC news outlet reported.';
    const sources = toldIn(text).map(({ source }) => source);
    expect(sources).toEqual(['Zakharova', 'the RBC news outlet']);
  });

  it('is told that a whole quotation is direct speech, and words of one are not', () => {
    const [whole, part] = ['“We lost nothing,” she said.', 'She said it was “a small loss” for them.'].map(
      (text) => attributionsIn(readArticle(text))[0]!.direct,
    );
    expect([whole, part]).toEqual([true, false]);
  });

  it('says in words why, with the cue as printed', () => {
    const [one] = attributionsIn(readArticle('The ministry said its servers had been attacked from abroad.'));
    expect(one!.why).toBe('cue “said” with a speaker before it and words after it');
  });
});
