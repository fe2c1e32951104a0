import { hedgesIn } from '../../../src/intake/facets/hedges.js';
import { knownAt, nationAt } from '../../../src/intake/facets/nations.js';
import { numbersIn } from '../../../src/intake/facets/numbers.js';
import { Patterns } from '../../../src/intake/facets/patterns.js';
import { LEXICON } from '../../../src/intake/lexicon/lexicon.js';
import { facetsOfText, facetsWithin, sentence } from './reading.js';

type Groups = Readonly<Record<string, readonly string[]>>;

const groupsOf = (lexicon: Groups, except: RegExp = /^$/) =>
  Object.keys(lexicon).filter((name) => !except.test(name));
const before = (entry: string) => entry.split(' = ')[0]!;

describe.each([
  ['kinds', LEXICON.kinds as Groups],
  ['blame', LEXICON.blame as Groups],
])('the patterns of %s.txt', (_, lexicon) => {
  const patterns = new Patterns(lexicon);

  it.each(groupsOf(lexicon, /^words /))('are met in a sentence made of their words: %s', (group) => {
    const missed = lexicon[group]!.map(before).filter((pattern) => {
      const { words } = sentence(`We saw ${exampleOf(pattern, lexicon)} there.`);
      return !patterns.in(words).some((match) => match.group === group && match.pattern === pattern);
    });
    expect(missed).toEqual([]);
  });

  it('use no list that is not there', () => {
    expect(() => new Patterns({ ...lexicon, broken: ['see <nothing>'] })).toThrow(
      'The list <nothing> is not in the lexicon',
    );
  });
});

describe('the hedges of hedges.txt', () => {
  it.each(groupsOf(LEXICON.hedges))('are recognised: %s', (group) => {
    const entries = (LEXICON.hedges as Groups)[group]!;
    const missed = entries.filter(
      (entry) => !hedgesOf(exampleOfHedge(group, entry)).some((one) => holds(one, entry)),
    );
    expect(missed).toEqual([]);
  });

  it('weaken nothing where no number follows', () => {
    expect(hedgesOf('It happened over the weekend, some say, around the corner.')).toEqual([]);
  });
});

describe('the words of units.txt', () => {
  const valuesOf = (text: string) => numbersIn(sentence(text).article, sentence(text).words);

  it.each(['number word', 'share'] as const)('have their value: %s', (group) => {
    const wrong = LEXICON.units[group].filter((entry) => {
      const [words, value] = entry.split(' = ');
      return (
        !valuesOf(`They lost ${words} of the files.`).some((number) => number.value === Number(value)) &&
        words !== 'one'
      );
    });
    expect(wrong).toEqual([]);
  });

  it('are not exact where they are vague', () => {
    const wrong = LEXICON.units.vague.filter(
      (entry) => !valuesOf(`They lost ${entry} files.`).some(({ value }) => value === null),
    );
    expect(wrong).toEqual([]);
  });

  it('multiply the number before them', () => {
    const wrong = LEXICON.units.multiplier.filter((entry) => {
      const [words, value] = entry.split(' = ');
      return valuesOf(`They lost 3 ${words} files.`)[0]?.value !== 3 * Number(value);
    });
    expect(wrong).toEqual([]);
  });

  it.each(['percent', 'time', 'data', 'measure', 'money'] as const)(
    'are the unit of the number before them: %s',
    (group) => {
      const signs = /[$€£¥₽₴₹₩]/;
      const wrong = LEXICON.units[group].filter((entry) => {
        const [words, unit] = entry.split(' = ');
        const text = signs.test(words!) ? `It cost ${words}40 then.` : `It came to 40 ${words} then.`;
        return valuesOf(text)[0]?.unit !== unit;
      });
      expect(wrong).toEqual([]);
    },
  );

  it.each(['no quantity after', 'no quantity before'] as const)('tell that a number is none: %s', (group) => {
    const wrong = LEXICON.units[group].filter((entry) => {
      const text = group === 'no quantity after' ? `It began at 9 ${entry} then.` : `It hit ${entry} 9 then.`;
      return valuesOf(text).length > 0;
    });
    expect(wrong).toEqual([]);
  });
});

describe('the names of actors.txt', () => {
  it('are known, states and their adjectives', () => {
    const names = LEXICON.actors.nation.flatMap((entry) => entry.split(/ = |, /));
    expect(names.filter((name) => !nationAt(sentence(`From ${name} they came.`).words, 1))).toEqual([]);
  });

  it('are known, groups and services', () => {
    const missed = LEXICON.actors.known.filter(
      (name) => !knownAt(sentence(`From ${name} it came.`).words, 1),
    );
    expect(missed).toEqual([]);
  });

  it.each([
    ['attacker', 'Iranian', (word: string) => `The theft was carried out by Iranian ${word}`],
    ['power', 'Iranian', (word: string) => `The theft was carried out by the Iranian ${word}`],
    ['people', '', (word: string) => `The files had been stolen by a ${word}`],
    ['trait', '', (word: string) => `The theft was carried out by a ${word} gang`],
    ['machine', 'Iranian', (word: string) => `The theft was traced to Iranian ${word}`],
    ['tie', 'Iran', (word: string) => `The theft was blamed on Iran-${word} malware`],
    ['side', '', (word: string) => `The theft was blamed on ${word}Iranian hackers`],
  ] as const)('make somebody of a word: %s', (group, name, textWith) => {
    const silent = LEXICON.actors[group].filter(
      (word) => !facetsOfText(textWith(word)).accused.some((one) => one.includes(name)),
    );
    expect(silent).toEqual([]);
  });

  it('make a name the name of a group: collective', () => {
    const silent = LEXICON.actors.collective.filter((word) => {
      const text = `It is a ${word} called Grey Moth, said Bo. Later Grey Moth attacked the bank.`;
      return !facetsWithin(text, 'Grey Moth attacked the bank').accused.includes('Grey Moth');
    });
    expect(silent).toEqual([]);
  });

  it('make nobody of a word: unknown', () => {
    const accused = LEXICON.actors.unknown.filter(
      (word) => facetsOfText(`The theft was carried out by ${word} gang`).accused.length > 0,
    );
    expect(accused).toEqual([]);
  });

  it('speak for their state: spokesman of a state', () => {
    const silent = LEXICON.actors['spokesman of a state'].filter((word) => {
      const speaker = { name: `Iranian ${word}`, type: 'organisation' } as const;
      return facetsOfText('the accusations are baseless', speaker, 'say').accused[0] !== 'Iranian';
    });
    expect(silent).toEqual([]);
  });
});

function exampleOf(pattern: string, lexicon: Groups): string {
  return pattern
    .split(' ')
    .filter((word) => word !== '*')
    .map((word) => word.replace(/\?$/, ''))
    .map((word) => (word === 'NUMBER' ? '40' : word === 'NAME' ? 'Iran' : word))
    .map(
      (word) => word.replace(/^<(.+)>$/, (_, list: string) => lexicon[`words ${list}`]![0]!).split('/')[0]!,
    )
    .join(' ');
}

function exampleOfHedge(group: string, entry: string): string {
  if (group === 'before a number') return `They hit ${entry} 40 servers.`;
  if (group === 'after a number') return `They hit 40 ${entry}.`;
  return `They ${entry} did it.`;
}

function hedgesOf(text: string): string[] {
  const { article, words } = sentence(text);
  return hedgesIn(article, words);
}

function holds(hedge: string, entry: string): boolean {
  return hedge.toLowerCase().replaceAll(' ', '').includes(entry.toLowerCase().replaceAll(' ', ''));
}
