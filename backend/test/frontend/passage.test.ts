import { passageAt } from '../../../frontend/src/intake/passage.js';
import { placesOf } from '../../../frontend/src/intake/finding.js';
import { blocksOf, segmentsOf, withUnseenApart } from '../../../frontend/src/intake/segments.js';

const ARTICLE =
  '🛰 Relay\n\nThe ministry’s site saw “88\u00a0percent” of its visits — so it said — from abroad.';

function chosen(words: string) {
  const from = ARTICLE.indexOf(words);
  return passageAt(ARTICLE, { from, to: from + words.length });
}

describe('a chosen passage', () => {
  it('is counted in code points and carries what is around it', () => {
    expect(chosen('88\u00a0percent')).toEqual({
      exact: '88\u00a0percent',
      prefix: 'Relay\n\nThe ministry’s site saw “',
      suffix: '” of its visits — so it said — f',
      starts: ARTICLE.indexOf('88') - 1,
      ends: ARTICLE.indexOf('88') - 1 + 10,
    });
  });

  it('leaves out the white space that the hand took along', () => {
    expect(chosen(' of its visits ')?.exact).toBe('of its visits');
  });

  it('is nothing when only white space was chosen', () => {
    expect(passageAt(ARTICLE, { from: 8, to: 10 })).toBeUndefined();
  });

  it('takes a whole character when the hand stopped in the middle of one', () => {
    expect(passageAt(ARTICLE, { from: 1, to: 8 })).toMatchObject({ exact: '🛰 Relay', starts: 0, ends: 7 });
  });
});

describe('finding a passage', () => {
  it.each([
    ['a plain space for a no-break one', '88 percent', '88\u00a0percent'],
    ['straight quotes for curly ones', '"88', '“88'],
    ['a straight apostrophe', "ministry's site", 'ministry’s site'],
    ['a hyphen for a dash', 'visits - so', 'visits — so'],
    ['other case', 'THE MINISTRY', 'The ministry'],
    ['one space for a break of lines', 'Relay The', 'Relay\n\nThe'],
  ])('accepts %s', (_, typed, stands) => {
    expect(placesOf(ARTICLE, typed).map(({ from, to }) => ARTICLE.slice(from, to))).toEqual([stands]);
  });

  it('takes every character for itself', () => {
    expect(placesOf('a.b (c) [d]* a+b', '.b (C) [d]*')).toEqual([{ from: 1, to: 12 }]);
    expect(placesOf('axb', 'a.b')).toEqual([]);
  });

  it('finds nothing for nothing', () => {
    expect(placesOf(ARTICLE, '  ')).toEqual([]);
  });
});

describe('the segments of a marked text', () => {
  const segments = segmentsOf(ARTICLE, [
    { id: 'whole', starts: 9, ends: 60 },
    { id: 'number', starts: 34, ends: 44 },
  ]);

  it('are the text again when put together', () => {
    expect(segments.map(({ text }) => text).join('')).toBe(ARTICLE);
  });

  it('know every mark that covers them', () => {
    expect(segments.filter(({ marks }) => marks.length === 2).map(({ text }) => text)).toEqual([
      '88\u00a0percent',
    ]);
  });

  it('show apart what cannot be seen', () => {
    expect(withUnseenApart('88\u00a0percent')).toEqual([
      { text: '88', unseen: false },
      { text: '\u00a0', unseen: true },
      { text: 'percent', unseen: false },
    ]);
  });
});

describe('the blocks of a long text', () => {
  const long = Array.from({ length: 400 }, (_, line) => `Line ${line} 🛰 of a long day.`).join('\n');
  const marks = Array.from({ length: 300 }, (_, at) => ({
    id: `${at}`,
    starts: at * 27 + 3,
    ends: at * 27 + 19,
  }));
  const blocks = blocksOf(segmentsOf(long, marks));

  it('are the text again when put together', () => {
    expect(blocks.flat().map(({ text }) => text).join('')).toBe(long); // prettier-ignore
    expect(blocks.length).toBeGreaterThan(2);
  });

  it('end where a line ends', () => {
    expect(blocks.slice(0, -1).every((block) => block.at(-1)?.text.endsWith('\n'))).toBe(true);
  });

  it('begin where they say', () => {
    for (const [first] of blocks) expect(long.startsWith(first?.text ?? '?', first?.from)).toBe(true);
  });

  it('of a megabyte with thousands of marks take no more than a moment', () => {
    const text = long.repeat(100);
    const many = Array.from({ length: 3_000 }, (_, at) => ({
      id: `${at}`,
      starts: at * 340,
      ends: at * 340 + 90,
    }));
    const begun = performance.now();
    const pieces = blocksOf(segmentsOf(text, many)).flat();
    expect(performance.now() - begun).toBeLessThan(1_500);
    expect(pieces.filter((piece) => piece.marks.length > 0).length).toBe(3_000);
  });
});
