import fc from 'fast-check';
import type { Article } from '../../../src/intake/article.js';
import { readArticle } from '../../../src/intake/reading/read.js';

const strange = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc
    .array(
      fc.constantFrom(
        '“We lost nothing,”',
        ' said',
        '\u00a0',
        '\u200b',
        'ﬁle',
        'cyber\u00adattack',
        '😀',
        '\ud83d',
        '\ude00',
        '__proto__',
        'constructor',
        'toString',
        "don't",
        '\n',
        '\r\n',
        '\u2028',
        ' — ',
        '’',
        '‘',
        '"',
        "'",
        '(',
        '.',
        'U.S.',
        'İstanbul',
        'ẞ',
        '\t',
        'a'.repeat(130),
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join('')),
);

describe('words of any text', () => {
  it('have the characters of their place, in order, without overlap', () => {
    fc.assert(
      fc.property(strange, (text) => {
        const { tokens, folded } = readArticle(text);
        expect(folded).toHaveLength(text.length);
        let end = 0;
        for (const token of tokens) {
          expect(token.text).toBe(text.slice(token.start, token.end));
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          end = token.end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('cover everything that is no space and has a width', () => {
    fc.assert(
      fc.property(strange, (text) => {
        const { tokens } = readArticle(text);
        const rest = [...text];
        const left = rest.join('').split('');
        for (const { start, end } of tokens) left.fill(' ', start, end);
        expect(left.join('').replace(/[\s\p{Cf}\p{Cc}\ufe00-\ufe0f]/gu, '')).toBe('');
      }),
      { numRuns: 300 },
    );
  });

  it('belong to sentences that lie in their block one after the other', () => {
    fc.assert(
      fc.property(strange, (text) => {
        const article = readArticle(text);
        let next = 0;
        article.sentences.forEach(({ start, end, block, tokens }, index) => {
          expect(tokens[0]).toBe(next);
          next = tokens[1];
          expect(start).toBeGreaterThanOrEqual(article.blocks[block]!.start);
          expect(end).toBeLessThanOrEqual(article.blocks[block]!.end);
          for (const token of article.tokens.slice(...tokens)) expect(token.sentence).toBe(index);
        });
        expect(next).toBe(article.tokens.length);
      }),
      { numRuns: 200 },
    );
  });

  it('are the same at every reading', () => {
    fc.assert(
      fc.property(strange, (text) => expect(readArticle(text)).toEqual(readArticle(text))),
      { numRuns: 50 },
    );
  });
});

describe('a word', () => {
  it.each([
    ['soft hyphens stay in the text and leave the word', 'cyber\u00adattack', 'cyberattack'],
    ['a ligature is read as its letters', 'The ﬁrewall', 'the firewall'],
    ['no-break spaces part words', 'the\u00a0ministry', 'the ministry'],
    ['curly marks are read as straight ones', 'the ministry’s', "the ministry 's"],
    ['a sign outside of the first plane is one word', 'said 😀 she', 'said ¤ she'],
  ])('%s', (_, text, words) => {
    expect(lowers(readArticle(text))).toBe(words);
  });

  it('is tagged and has a dictionary form', () => {
    const { tokens } = readArticle('Hackers stole the records of patients.');
    expect(tokens.find(({ text }) => text === 'stole')).toMatchObject({ pos: 'VERB', lemma: 'steal' });
  });
});

describe('sentences', () => {
  it.each([
    ['U.S. Cyber Command warned Gov. Rossi. Nobody answered.', 2],
    ['The attack hit the U.S. The server was down.', 2],
    ['“It was only the website. There was no threat,” she said.', 2],
    ['“Nothing was lost.” The ministry paid.', 2],
    ['It cost $2.5 million, e.g. for new servers.', 1],
    ['Mr. J. Smith of Acme Inc. resigned on Dec. 8 at 9 a.m. in Boston.', 1],
    ['Was it Russia? Nobody knows… It goes on!', 3],
    ['A headline\nA first paragraph.', 2],
  ])('%s', (text, count) => {
    expect(readArticle(text).sentences).toHaveLength(count);
  });
});

function lowers({ tokens }: Article): string {
  return tokens.map(({ lower }) => lower).join(' ');
}
