import { LEXICON } from '../../../src/intake/lexicon/lexicon.js';
import { readArticle } from '../../../src/intake/reading/read.js';
import { Phrases } from '../../../src/intake/proposals/phrases.js';

const NO_PHRASES = new Set(['refusals/by cue', 'refusals/institutions', 'clauses/no participle']);

const GROUPS = (['incident', 'refusals', 'clauses', 'carriers'] as const).flatMap((name) =>
  Object.entries(LEXICON[name] as Readonly<Record<string, readonly string[]>>)
    .filter(([group]) => !NO_PHRASES.has(`${name}/${group}`))
    .map(([group, entries]) => ({ name, group, entries })),
);

/** An entry as it stands in a text: without its marks, and with words for `*`. */
function inText(entry: string): string {
  return entry.replaceAll('"', '').replaceAll('*', 'our own');
}

describe.each(GROUPS)('$name, “$group”', ({ group, entries }) => {
  it.each(entries)('%s', (entry) => {
    const { tokens } = readArticle(`They told us of it then: ${inText(entry)} on that day.`);
    const found = new Phrases({ [group]: [entry] }).in(tokens, [0, tokens.length]);
    expect(found.map(({ phrase }) => phrase)).toContain(entry.replaceAll('"', ''));
  });
});

describe('a phrase', () => {
  const found = (entry: string, text: string) => {
    const { tokens } = readArticle(text);
    return new Phrases({ group: [entry] }).in(tokens, [0, tokens.length]).length;
  };

  it.each([
    ['is found in another form of its words', 'back up', 'They backed up the files.', 1],
    ['is found with a hyphen', 'zero day', 'It was a zero-day flaw.', 1],
    [
      'is found over the words that a star stands for',
      'take * seriously',
      'We take the safety of our data seriously.',
      1,
    ],
    ['in quotation marks is found as it stands only', '"hope"', 'They hoped for it.', 0],
    ['is not found in part of a word', 'hack', 'They bought hackney cabs.', 0],
  ])('%s', (_, entry, text, count) => {
    expect(found(entry, text)).toBe(count);
  });
});
