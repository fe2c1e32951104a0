import { LEXICON } from '../../../src/intake/lexicon/lexicon.js';
import { readArticle } from '../../../src/intake/reading/read.js';

const STORY = [
  'Hackers took the website of the harbour authority offline on Monday, its director said.',
  'The authority restored the site within an hour and told the police about the attack.',
  'No data was stolen, according to a first review by the national cyber centre.',
];

/** The kind of one line that stands at a place among the paragraphs of a story. */
function kindOf(line: string, place: number): string {
  const lines = [...STORY.slice(0, place), line, ...STORY.slice(place)];
  const text = lines.join('\n\n');
  const { blocks } = readArticle(text);
  return blocks.find(({ start }) => text.startsWith(line, start))!.kind;
}

describe('boilerplate', () => {
  const examples = Object.entries(LEXICON.boilerplate).flatMap(([group, phrases]) =>
    phrases.map((phrase) => [group, phrase.replaceAll('*', 'The Harbour Times')] as const),
  );
  it.each(examples)('%s: %s', (_, phrase) => {
    const line = phrase.charAt(0).toUpperCase() + phrase.slice(1);
    expect(kindOf(line, 3)).toBe('boilerplate');
  });

  it('is an appeal and the paragraphs in which it goes on', () => {
    const text = [
      ...STORY,
      'Support our journalism',
      'We report what others hide.',
      'You make it possible.',
    ].join('\n');
    expect(
      readArticle(text)
        .blocks.slice(3)
        .map(({ kind }) => kind),
    ).toEqual(Array(3).fill('boilerplate'));
  });

  it('keeps every character and says why', () => {
    const text = [...STORY, 'We use cookies to improve your experience.'].join('\n');
    const last = readArticle(text).blocks.at(-1)!;
    expect(text.slice(last.start, last.end)).toBe('We use cookies to improve your experience.');
    expect(last.why).toBe('speaks of cookies or privacy');
  });

  it.each([
    'The company said its newsletter had been used to spread the malware to 4,000 readers.',
    '“We use cookies to find out who you are,” the hacker told the court in Rotterdam.',
    'Readers were told to sign in to their accounts and to change passwords, the bank said.',
  ])('is not a sentence of the story about it: %s', (sentence) => {
    expect(kindOf(sentence, 1)).toBe('body');
  });
});

describe('the layout of a page', () => {
  it('reads the top: headline, standfirst, byline, date, caption', () => {
    const text = [
      'Harbour website goes dark',
      'Director blames a foreign group for the outage of the booking system',
      'By Ada Lund',
      'Tuesday 4 March 2025',
      'The harbour on Monday (Getty Images)',
      ...STORY,
    ].join('\n');
    expect(readArticle(text).blocks.map(({ kind }) => kind)).toEqual([
      'headline',
      'standfirst',
      'byline',
      'dateline',
      'caption',
      'body',
      'body',
      'body',
    ]);
  });

  const byline = LEXICON.layout.byline.map(
    (phrase) => [phrase, titled(phrase.replaceAll('*', 'Ada Lund'))] as const,
  );
  it.each(byline)('byline: %s', (_, line) => {
    expect(kindOf(line, 0)).toBe('byline');
  });

  it.each(LEXICON.layout.dateline.map((phrase) => [phrase]))('dateline: %s', (phrase) => {
    expect(kindOf(`${titled(phrase)} 4`, 0)).toBe('dateline');
  });

  it.each([...LEXICON.layout.month, ...LEXICON.layout.weekday].map((word) => [word]))(
    'dateline: %s',
    (word) => {
      const line = LEXICON.layout.month.includes(word as 'may')
        ? `4 ${titled(word)} 2025`
        : `${titled(word)} 14.30`;
      expect(kindOf(line, 0)).toBe('dateline');
    },
  );

  it.each(LEXICON.layout.caption.map((phrase) => [phrase]))('caption: %s', (phrase) => {
    expect(kindOf(`${titled(phrase)} the harbour`, 1)).toBe('caption');
  });

  it.each(['10:42 am', '14.05 CET', '9.30am', '07:15 GMT'])('stamp: %s', (line) => {
    expect(kindOf(line, 1)).toBe('stamp');
  });

  it('takes a short line between paragraphs as a subhead', () => {
    expect(kindOf('What the harbour lost', 2)).toBe('subhead');
  });

  it('joins the lines of a paragraph that was wrapped at a fixed width', () => {
    const wrapped = [
      'Hackers took the website of the harbour authority offline on',
      'Monday, its director said. The authority restored the site in',
      'an hour.',
    ].join('\n');
    expect(readArticle(`${wrapped}\n\nNobody was hurt.`).blocks).toHaveLength(2);
  });
});

describe('an interview', () => {
  const text = [
    'Q: What did the attackers want from you?',
    'A: They wanted money, and they told us so.',
    'Q: Did you pay them in the end?',
    'A: We did not pay anything.',
  ].join('\n');

  it('names who speaks by the label, and parts questions from answers', () => {
    const { blocks } = readArticle(text);
    expect(blocks.map(({ kind }) => kind)).toEqual(['question', 'body', 'question', 'body']);
    expect(blocks.map(({ voice }) => text.slice(...voice!))).toEqual(['Q', 'A', 'Q', 'A']);
  });

  it.each(LEXICON.layout.label.map((label) => [label]))(
    'knows the label “%s” even when it comes once',
    (label) => {
      const line = `${titled(label)}: What did they take from you?`;
      const { blocks } = readArticle(`${STORY[0]}\n${line}`);
      expect(blocks[1]!.voice).toBeDefined();
    },
  );

  it('takes names as labels when they come again', () => {
    const { blocks } = readArticle(
      'Dr Moreau: We saw it first.\nHost: Who was it?\nDr Moreau: Nobody knows.',
    );
    expect(blocks.map(({ voice }) => voice !== undefined)).toEqual([true, false, true]);
  });
});

function titled(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
