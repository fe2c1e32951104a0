import { LEXICON } from '../../../src/intake/lexicon/lexicon.js';
import { readArticle } from '../../../src/intake/reading/read.js';
import { genderOfName } from '../../../src/intake/speakers/gender.js';
import { keyOf } from '../../../src/intake/speakers/lexicons.js';
import { mentionsIn } from '../../../src/intake/speakers/mentions.js';
import { registerOf } from '../../../src/intake/speakers/register.js';
import { heard } from './markup.js';

const { names, roles, unnamed, documents, states, outlets, organisations, groups } = LEXICON;
const ABOVE =
  'Intruders were at work\n\nMany machines in the town stood still for most of the day, as people there noticed.\n\n';

/** The entries of a group whose example sentence is not understood. */
function misread(entries: readonly string[], understood: (word: string, value: string) => boolean): string[] {
  return entries.filter((entry) => {
    const [word, value = ''] = entry.split(' = ');
    return !understood(word!, value);
  });
}

/** Who says so in “[s:…] [c:said] [x:the network fell].” */
function speaker(source: string): string {
  return heard(`In the evening [s:${source}] [c:said] [x:the network fell].`)[0]!;
}

function typesOf(text: string): Record<string, string> {
  return Object.fromEntries(mentionsIn(readArticle(ABOVE + text)).map(({ name, type }) => [name, type]));
}

describe('names.txt', () => {
  it.each([
    ['given name of a woman', 'woman'],
    ['given name of a man', 'man'],
    ['given name of either', undefined],
  ] as const)('%s', (group, gender) => {
    expect(misread(names[group], (name) => genderOfName([keyOf(name), 'berg']) === gender)).toEqual([]);
  });

  it.each([
    ['title of a woman', 'woman'],
    ['title of a man', 'man'],
    ['title', undefined],
  ] as const)('%s', (group, gender) => {
    const understood = (title: string) => {
      const { parties } = registerOf(readArticle(`${ABOVE}In the evening ${title} Brandvold said so.`));
      return parties.some(
        (party) => party.name === 'Brandvold' && party.type === 'person' && party.gender === gender,
      );
    };
    expect(misread(names[group], understood)).toEqual([]);
  });

  it('before a surname', () => {
    const understood = (particle: string) =>
      `Anna ${particle} Bergen` in typesOf(`Then Anna ${particle} Bergen said so.`);
    expect(misread(names['before a surname'], understood)).toEqual([]);
  });

  it('after a name', () => {
    const understood = (letters: string) => 'Anna Berg' in typesOf(`Then Anna Berg ${letters} said so.`);
    expect(misread(names['after a name'], understood)).toEqual([]);
  });
});

describe('roles.txt and unnamed.txt', () => {
  it.each(['one who speaks for somebody', 'one who leads', 'one who knows', 'one who was there'] as const)(
    '%s',
    (group) => {
      expect(
        misread(roles[group], (role) => speaker(`a ${role}`) === `${role} (unnamed, anonymous)`),
      ).toEqual([]);
    },
  );

  it('many', () => {
    const understood = (many: string) =>
      speaker(`most ${many}`).startsWith(`most ${many} (`) || speaker(many).startsWith(`${many} (`);
    expect(misread(roles['many'], understood)).toEqual([]);
  });

  it('before a role', () => {
    const understood = (word: string) =>
      speaker(`a ${word} manager`) === `${word} manager (unnamed, anonymous)`;
    expect(misread(roles['before a role'], understood)).toEqual([]);
  });

  it('one who is not named', () => {
    expect(
      misread(
        unnamed['one who is not named'],
        (one) =>
          speaker(`the firm’s ${one}`).endsWith('(unnamed, anonymous)') ||
          speaker(`a ${one}`).endsWith('(unnamed, anonymous)') ||
          one === 'one',
      ),
    ).toEqual([]);
  });

  it('those who are not named', () => {
    expect(
      misread(unnamed['those who are not named'], (many) => speaker(many).endsWith('(unnamed, anonymous)')),
    ).toEqual([]);
  });

  it('how it is kept back', () => {
    const understood = (phrase: string) =>
      heard(`[s:The firm’s lawyer], ${phrase}, [c:said] [x:the network fell].`)[0]!.endsWith(', anonymous)');
    expect(misread(unnamed['how it is kept back'], understood)).toEqual([]);
  });
});

describe('documents.txt', () => {
  it('document', () => {
    expect(
      misread(
        documents['document'],
        (document) => speaker(`the ${document} by Quillmark Labs`) === 'Quillmark Labs (organisation)',
      ),
    ).toEqual([]);
  });

  it('channel', () => {
    const understood = (channel: string) =>
      heard(`[s:Anna Berg] [c:said] on ${channel} [x:that the network fell].`)[0] === 'Anna Berg (person)';
    expect(misread(documents['channel'], understood)).toEqual([]);
  });
});

describe('states.txt', () => {
  it.each(['country', 'also called', 'seat', 'house'] as const)('%s', (group) => {
    expect(misread(states[group], (name) => speaker(name).endsWith('(state)'))).toEqual([]);
  });

  it('of the country', () => {
    const understood = (adjective: string) =>
      speaker(`${adjective} officials`) === `${adjective} officials (unnamed, anonymous)`;
    expect(misread(states['of the country'], understood)).toEqual([]);
  });

  it('one who governs', () => {
    const understood = (governing: string) =>
      /^Danish \S+ \((?:state|organisation)\)$/.test(speaker(`the Danish ${governing}`));
    expect(misread(states['one who governs'], understood)).toEqual([]);
  });
});

describe('outlets.txt', () => {
  const relayed = (reporter: string) =>
    heard(`In the evening [s:Anna Berg] [c:said] [x:that the network fell], ${reporter} reported.`)[0]!;

  it.each(['news agency', 'newspaper', 'broadcaster', 'news site'] as const)('%s', (group) => {
    const understood = (name: string) =>
      relayed(name) === `Anna Berg (person) < ${name.replace(/^the /i, '')}`;
    expect(misread(outlets[group], understood)).toEqual([]);
  });

  it('by which an outlet is known', () => {
    expect(
      misread(outlets['by which an outlet is known'], (head) =>
        relayed(`the ${head} Kvasirblik`).endsWith('< Kvasirblik'),
      ),
    ).toEqual([]);
  });

  it('masthead', () => {
    expect(
      misread(outlets['masthead'], (word) =>
        relayed(`the Brackwater ${word}`).endsWith(`< Brackwater ${word}`),
      ),
    ).toEqual([]);
  });
});

describe('organisations.txt and groups.txt', () => {
  it.each(['public body', 'company', 'public service'] as const)('%s', (group) => {
    expect(
      misread(organisations[group], (head) =>
        /^Danish .*\((?:organisation|group|state)\)$/.test(speaker(`the Danish ${head}`)),
      ),
    ).toEqual([]);
  });

  it('after the name', () => {
    const understood = (suffix: string) =>
      typesOf(`Then Quillmark ${suffix} said so.`)[`Quillmark ${suffix}`] === 'organisation';
    expect(misread(organisations['after the name'], understood)).toEqual([]);
  });

  it.each(['company that everybody knows', 'acronym that everybody knows', 'political party'] as const)(
    '%s',
    (group) => {
      expect(
        misread(organisations[group], (name) => /\((?:organisation|outlet)\)$/.test(speaker(name))),
      ).toEqual([]);
    },
  );

  it('called', () => {
    expect(
      misread(groups['called'], (head) => speaker(`the ${head} called Grey Skua`).startsWith('Grey Skua (')),
    ).toEqual([]);
  });

  it('thing with a name', () => {
    const understood = (thing: string) =>
      heard(`The ${thing} called Greyskua was found. [s:It] [c:said] [x:so].`)[0] !==
      'Greyskua (organisation)';
    expect(misread(groups['thing with a name'], understood)).toEqual([]);
  });

  it('name', () => {
    expect(misread(groups['name'], (name) => speaker(name).endsWith('(group)'))).toEqual([]);
  });
});
