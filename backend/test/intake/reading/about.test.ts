import { readArticle } from '../../../src/intake/reading/read.js';

describe('the language of a text', () => {
  it.each([
    ['en', 'The ministry said that its servers had been attacked by a group from abroad on Monday.'],
    [
      'de',
      'Das Ministerium erklärte am Montag, dass seine Server von einer ausländischen Gruppe angegriffen worden seien.',
    ],
    [
      'fr',
      'Le ministère a déclaré lundi que ses serveurs avaient été attaqués par un groupe venu de l’étranger.',
    ],
    ['ru', 'Министерство сообщило в понедельник, что его серверы были атакованы группой из-за рубежа.'],
    [undefined, 'Ministry hit'],
    [undefined, ''],
    [undefined, '1234 5678 — 99 %'],
  ])('%s', (language, text) => {
    expect(readArticle(text).language).toBe(language);
  });

  it('is that of the story, not of the page around it', () => {
    const story = 'Das Ministerium erklärte am Montag, dass seine Server angegriffen worden seien. '.repeat(
      2,
    );
    expect(readArticle(`We use cookies\nRead more\nSign up for our newsletter\n${story}`).language).toBe(
      'de',
    );
  });
});

describe('the outlet', () => {
  it.each([
    [
      'in its appeals',
      'A ferry was hit on Monday, the police said.\nA message from The Harbour Times:\nDear readers,',
      'The Harbour Times',
    ],
    [
      'in the rights',
      'A ferry was hit on Monday, the police said.\nAll rights reserved. © 2025 Harbour Times',
      'Harbour Times',
    ],
    [
      'by whom people talked to',
      '“We lost nothing,” she told The Harbour Courier on Monday.',
      'The Harbour Courier',
    ],
    ['in the dateline', 'LONDON (Reuters) - Hackers hit a harbour on Monday, its director said.', 'Reuters'],
    ['not when people talked to several', 'She told The Times and he told The Guardian.', undefined],
    ['not when nothing tells', 'Hackers hit a harbour on Monday, its director said.', undefined],
  ])('%s', (_, text, outlet) => {
    expect(readArticle(text).outlet).toBe(outlet);
  });
});
