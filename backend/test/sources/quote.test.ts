import fc from 'fast-check';
import { Problem } from '../../src/platform/problem.js';
import { occurrences } from '../../src/sources/occurrences.js';
import { findQuote, type Place, type Quote } from '../../src/sources/quote.js';

/** Every typographic trap that an article comes with, in sentences of our own. */
const ARTICLE = [
  'Harbour News\u00A0— support us',
  'Mayor\u00A0Ilse Brandt said that “eighty\u00A0per\u00A0cent” of the requests came from abroad.',
  '“It wasn’t us,” the group’s \u2018speaker\u2019 wrote at\u202F9\u202Fa.m., adding: ‘never’.',
  'The 2016\u20132017 outages \u2014 the mayor\u2019s word \u2014 were “a test”.',
  'Cafe\u0301 owners in Bad\u2011Orb lost nothing. Café guests did.',
  '𝔄 firefighter 👩\u200D🚒 and her dog 🐕 saw it. 👍🏽',
  'It was dark. It was dark.',
  'Ends\twith a tab.',
].join('\n\n');

function found(quote: Quote, text = ARTICLE): Place {
  return findQuote(text, quote);
}

function refusal(quote: Quote, text = ARTICLE): Problem {
  try {
    findQuote(text, quote);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('the quote was found');
}

/** What a database sees at these positions. */
function standsAt({ starts, ends }: Place, text = ARTICLE): string {
  return [...text].slice(starts, ends).join('');
}

describe('a quote, typed the ordinary way', () => {
  it.each([
    ['no-break spaces', '"eighty per cent" of the requests', '“eighty\u00A0per\u00A0cent” of the requests'],
    ['a no-break space in a name', 'Mayor Ilse Brandt', 'Mayor\u00A0Ilse Brandt'],
    ['curly double quotes', '"It wasn\'t us,"', '“It wasn’t us,”'],
    ['a curly apostrophe', "the group's", 'the group’s'],
    ['curly single quotes', "'speaker'", '‘speaker’'],
    ['narrow spaces', 'at 9 a.m.', 'at\u202F9\u202Fa.m.'],
    ['a closing quote and a full stop', "adding: 'never'.", 'adding: ‘never’.'],
    ['an en dash', 'The 2016-2017 outages', 'The 2016\u20132017 outages'],
    ['an em dash', "outages - the mayor's word -", 'outages \u2014 the mayor’s word \u2014'],
    ['a no-break hyphen', 'Bad-Orb', 'Bad\u2011Orb'],
    ['a tab', 'Ends with a tab.', 'Ends\twith a tab.'],
    ['astral letters before it', '𝔄 firefighter', '𝔄 firefighter'],
    ['a joined emoji', '👩\u200D🚒 and her dog 🐕', '👩\u200D🚒 and her dog 🐕'],
    ['a letter with a combining accent', 'Cafe\u0301 owners', 'Cafe\u0301 owners'],
    ['a letter with its accent built in', 'Café guests', 'Café guests'],
    ['words over a paragraph', 'from abroad. "It wasn', undefined],
    [
      'words over a paragraph, with its two line breaks',
      'from abroad.\n\n"It wasn',
      'from abroad.\n\n“It wasn',
    ],
    ['the break typed as Windows does', 'a test”.\r\n\r\nCafe\u0301', 'a test”.\n\nCafe\u0301'],
  ])('is found through %s, and kept as it stands', (_, typed, raw) => {
    if (raw === undefined) return expect(refusal({ exact: typed }).code).toBe('passage.missing');
    const place = found({ exact: typed });
    expect(place.exact).toBe(raw);
    expect(standsAt(place)).toBe(raw);
  });

  it('keeps up to 32 characters of the text around it, as they stand', () => {
    const place = found({ exact: 'and her dog' });
    expect([...place.prefix]).toHaveLength(32);
    expect(ARTICLE).toContain(`${place.prefix}and her dog${place.suffix}`);
    expect(found({ exact: 'Harbour News' }).prefix).toBe('');
    expect(found({ exact: 'a tab.' }).suffix).toBe('');
  });

  it('does not tear an accent off its letter or a part off an emoji', () => {
    expect(refusal({ exact: 'Cafe', starts: ARTICLE.indexOf('Cafe\u0301') }).code).toBe('passage.missing');
    expect(refusal({ exact: '👩' }).code).toBe('passage.missing');
    expect(refusal({ exact: '🚒' }).code).toBe('passage.missing');
    expect(refusal({ exact: '👍' }).code).toBe('passage.missing');
  });
});

describe('words that stand there twice', () => {
  const second = [...ARTICLE.slice(0, ARTICLE.lastIndexOf('It was dark.'))].length;

  it('are refused with their number and what to add', () => {
    const { code, detail, fields } = refusal({ exact: 'It was dark.' });
    expect(code).toBe('passage.ambiguous');
    expect(fields[0]?.field).toBe('passage');
    expect(detail).toMatch(/at 2 places.*prefix.*suffix/);
  });

  it('are told apart by their position, prefix or suffix', () => {
    expect(found({ exact: 'It was dark.', starts: second }).starts).toBe(second);
    expect(found({ exact: 'It was dark.', prefix: 'dark. ' }).starts).toBe(second);
    expect(found({ exact: 'It was dark.', suffix: '\n\nEnds with' }).starts).toBe(second);
    expect(found({ exact: 'It was dark.', suffix: ' It was' }).starts).toBe(second - 13);
  });

  it('are refused between a prefix and suffix that are nowhere', () => {
    expect(refusal({ exact: 'It was dark.', prefix: 'Nobody wrote ' }).detail).toMatch(
      /2 places.*none of them/,
    );
  });

  it('count places that overlap', () => {
    expect(refusal({ exact: 'aa' }, 'aaaa').detail).toMatch(/at 3 places/);
  });

  it('stop being counted somewhere', () => {
    expect(refusal({ exact: 'a' }, 'a'.repeat(100_000)).detail).toMatch(/more than 1000 places/);
  });
});

describe('a position', () => {
  it('that is a little off still finds words that stand there once', () => {
    expect(found({ exact: 'Harbour News', starts: 7 }).starts).toBe(0);
    expect(found({ exact: 'Harbour News', starts: 1_000_000 }).starts).toBe(0);
  });

  it('counts code points, not UTF-16 units', () => {
    const place = found({ exact: 'saw it' });
    expect(place.starts).toBeLessThan(ARTICLE.indexOf('saw it'));
    expect(standsAt(place)).toBe('saw it');
  });
});

describe('words that do not stand there', () => {
  it('are refused with the remedy', () => {
    expect(refusal({ exact: 'nobody said this' }).detail).toMatch(/Copy them from its text.*or mark them/);
  });

  it('are told when only the capitals differ', () => {
    expect(refusal({ exact: 'IT WAS DARK' }).detail).toMatch(/other capital letters/);
  });
});

describe('every place of some words', () => {
  it('is where they stand, whatever they are', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 60 });
    const words = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(text, words, (whole, sought) => {
        const standing = [...whole].flatMap((_, unit) => (whole.startsWith(sought, unit) ? [unit] : []));
        expect([...occurrences(whole, sought)]).toEqual(standing);
      }),
    );
  });

  it('is known in no time in ten megabytes that nearly hold them', () => {
    const text = `${'a'.repeat(4000)}c`.repeat(2500);
    const before = Date.now();
    expect(refusal({ exact: `${'a'.repeat(100)}b${'a'.repeat(4800)}` }, text).code).toBe('passage.missing');
    expect(Date.now() - before).toBeLessThan(4000);
  });
});

describe('any stretch of any text', () => {
  const text = fc.string({ unit: 'grapheme-composite', minLength: 1, maxLength: 60 });

  it('is found at its own position, letter for letter', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (whole, from, length) => {
        const characters = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(whole)].map(
          ({ segment }) => segment,
        );
        const begin = from % characters.length;
        const exact = characters.slice(begin, begin + 1 + (length % characters.length)).join('');
        const starts = [...characters.slice(0, begin).join('')].length;
        fc.pre(
          !/^[\p{M}\u200D\p{Emoji_Modifier}]/u.test(exact) &&
            !exact.endsWith('\u200D') &&
            !exact.includes('\r'),
        );
        fc.pre(
          !/^[\p{M}\u200D\p{Emoji_Modifier}]/u.test(
            whole.slice(characters.slice(0, begin).join('').length + exact.length),
          ),
        );
        const place = findQuote(whole, { exact, starts });
        expect(place).toMatchObject({ exact, starts, ends: starts + [...exact].length });
        expect(standsAt(place, whole)).toBe(exact);
        expect(whole.includes(place.prefix + exact + place.suffix)).toBe(true);
      }),
    );
  });
});
