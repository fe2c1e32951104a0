import { withRoleBefore } from '../../../src/intake/attribution/apposed.js';
import { attributionsIn } from '../../../src/intake/attribution/attributions.js';
import { readArticle } from '../../../src/intake/reading/read.js';

const partsOf = (text: string) =>
  attributionsIn(readArticle(text)).map(({ source, content }) =>
    [source, content].map((spans) => spans.map((span) => text.slice(...span)).join(' … ')),
  );

it('gives a role before a name to the speaker, and the assertion before it to what is said', () => {
  const said = 'The attack on the Lower Vale water board originated in Freedonia';
  expect(partsOf(`${said}, its spokesperson Ada Kern told reporters on Tuesday.`)).toEqual([
    ['its spokesperson Ada Kern', said],
  ]);
});

it('leaves an assertion before the speaker as it is', () => {
  const text = 'After the raid, nothing was lost, Ada Kern told reporters.';
  const article = readArticle(text);
  const spanOf = (words: string): [number, number] => {
    const start = text.indexOf(words);
    return [start, start + words.length];
  };
  const told = {
    source: [spanOf('Ada Kern')],
    cue: [spanOf('told reporters')],
    content: [spanOf('nothing was lost')],
    cueLemma: 'tell',
    direct: false,
    confidence: 1,
    why: '',
  };
  expect(withRoleBefore(article, told)).toBe(told);
});
