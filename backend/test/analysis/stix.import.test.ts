import { writeFileSync } from 'node:fs';
import { withoutMarkers } from '../../src/analysis/stix/actors.js';
import { bundleObjects } from '../../src/analysis/stix/bundle.js';
import { StixImport } from '../../src/analysis/stix/stix.import.js';
import type { PartyView } from '../../src/parties/party.dto.js';
import type { Page } from '../../src/platform/page.js';
import { openNewsroom, type Newsroom } from '../support/newsroom.js';
import { party } from '../support/record.js';
import { bundle, file, group, listening, uuid } from './invented.js';

jest.setTimeout(60_000);

/** What is read of a text: `line: name`, or `line! why`. */
async function read(text: string): Promise<string[]> {
  const path = file('some.json', text);
  const seen: string[] = [];
  for await (const one of bundleObjects(
    { path, name: 'some.json', size: text.length, hash: '' },
    () => undefined,
  ))
    seen.push('refused' in one ? `${one.line}! ${one.refused}` : `${one.line}: ${String(one.object.name)}`);
  return seen;
}

describe('a bundle', () => {
  it('is read object by object, with the line of each', async () => {
    const text =
      '\uFEFF{ "type": "bundle",\n "objects": [\n {"name": "a ] } , \\" [ {"},\n\n {"name":\n "b", "x": [[{}]]} ] }';
    expect(await read(text)).toEqual(['3: a ] } , " [ {', '5: b']);
    expect(await read('{"objects":[]}')).toEqual([]);
  });

  it.each([
    ['a comma too many', '{"name":"b",}', /^1! Object 2: it is no JSON: /],
    ['a word without quotes', '{name:"b"}', /^1! Object 2: it is no JSON: /],
    ['a number in its place', '42', /^1! Object 2: what stands here is no object/],
    ['a list in its place', '[{"name":"b"}]', /^1! Object 2: what stands here is no object/],
    ['nesting without end', `${'['.repeat(5000)}${']'.repeat(5000)}`, /nested more than 60 levels/],
    ['far too much in it', `{"name":"${'x'.repeat(1_000_001)}"}`, /larger than 1 MB/],
  ])('%s costs that object and no other', async (_, wrong, reason) => {
    const [a, b, c] = await read(`{"objects":[{"name":"a"},${wrong},{"name":"c"}]}`);
    expect([a, c]).toEqual(['1: a', '1: c']);
    expect(b).toMatch(reason);
  });

  it('that is not closed is read as far as it goes', async () => {
    expect(await read('{"objects":[{"name":"a"},{"name":"b')).toEqual([
      '1: a',
      expect.stringContaining('1! Object 2: the list of objects is not closed'),
    ]);
  });

  it.each(['', '[]', '{"type":"bundle"}', 'objects: [', '<xml/>'])('%j is none', async (text) => {
    await expect(read(text)).rejects.toMatchObject({ detail: expect.stringContaining('is no STIX bundle') });
  });

  it('of more than 51 MB is refused before it is read', async () => {
    const asked = bundleObjects(
      { path: '/nowhere.json', name: 'x', size: 51_000_001, hash: '' },
      () => undefined,
    );
    await expect(asked.next()).rejects.toMatchObject({
      detail: expect.stringContaining('larger than 51 MB'),
    });
  });
});

it('markers of works that are not here go, the words stay', () => {
  const text =
    '[Heron](https://x.example/groups/G9001) uses <code>ls</code>.(Citation: Fen (2031) Report)(Citation: B) More (Citation: C) text.';
  expect(withoutMarkers(text)).toBe('Heron uses ls. More text.');
});

describe('actors of a bundle', () => {
  let newsroom: Newsroom;
  beforeEach(async () => {
    newsroom = await openNewsroom();
  });
  afterEach(() => newsroom.close());

  async function imported(paths: readonly string[]) {
    const wishes = listening();
    const { tally, ignored } = await newsroom.app.get(StixImport).run(paths, wishes);
    const { read: seen, added, known, changed, passed, refused } = tally.counts.get('actors')!;
    return { counts: [seen, added, known, changed, passed, refused], ignored, told: wishes.told() };
  }
  const some = (...objects: unknown[]) => file('some.json', bundle(...objects));
  const mitre = (id: string) => ({ external_references: [{ source_name: 'mitre-attack', external_id: id }] });
  const parties = async (q: string) =>
    (await newsroom.checker.read<Page<PartyView>>(`/parties?q=${encodeURIComponent(q)}`)).items;

  it('become groups with aliases, descriptions and ATT&CK ids; what is no actor is named as ignored', async () => {
    const path = some(
      group(1, { ...mitre('G9001'), description: 'Herons fish.(Citation: Fen)' }),
      group(2, { type: 'threat-actor', id: `threat-actor--${uuid(2)}` }),
      { type: 'malware', id: `malware--${uuid(3)}`, name: 'Beak' },
      { type: 'malware', id: `malware--${uuid(4)}` },
      { id: 'x' },
      group(5, { type: 'campaign', id: `campaign--${uuid(5)}`, description: 'A raid.' }),
      {
        type: 'relationship',
        relationship_type: 'attributed-to',
        source_ref: `campaign--${uuid(5)}`,
        target_ref: `intrusion-set--${uuid(1)}`,
      },
    );
    const { counts, ignored } = await imported([path]);
    expect(counts).toEqual([3, 3, 0, 0, 0, 0]);
    expect(Object.fromEntries(ignored)).toEqual({ malware: 2, 'without a type': 1 });
    expect((await parties('heron 1'))[0]).toMatchObject({
      kind: 'group',
      name: 'Heron 1',
      aliases: ['Egret 1'],
      description: 'Herons fish.',
      externalIds: { attack: 'G9001' },
    });
    expect((await parties('heron 5'))[0]?.description).toBe(
      'A campaign attributed to Heron 1, not a group.\n\nA raid.',
    );
  });

  it('add nothing a second time, even when somebody has renamed one', async () => {
    const path = some(group(1), group(2));
    await imported([path]);
    const [heron] = await parties('heron 2');
    await newsroom.checker.patch(`/parties/${heron!.id}`, { version: 1, name: 'Kite', aliases: [] });
    expect((await imported([path])).counts).toEqual([2, 0, 2, 0, 0, 0]);
    const newer = some(group(1, { aliases: ['Bittern'] }), group(2, { aliases: ['Crake'] }));
    expect((await imported([newer])).counts).toEqual([2, 0, 0, 2, 0, 0]);
    expect((await parties('kite'))[0]?.aliases).toEqual(['Heron 2', 'Crake']);
    expect(await newsroom.count('party', { kind: 'group' })).toBe(2);
  });

  it('complete a party that is here, and leave what people wrote', async () => {
    const known = await party(newsroom.checker, { kind: 'group', name: 'egret 1', description: 'Ours.' });
    const { counts } = await imported([some(group(1, { ...mitre('G9001'), description: 'Theirs.' }))]);
    expect(counts).toEqual([1, 0, 0, 1, 0, 0]);
    expect(await newsroom.checker.read(`/parties/${known.id}`)).toMatchObject({
      name: 'egret 1',
      aliases: ['Heron 1'],
      description: 'Ours.',
      externalIds: { attack: 'G9001' },
    });
  });

  it('that are revoked or deprecated are passed over and told', async () => {
    const { counts, told } = await imported([
      some(group(1, { revoked: true }), group(2, { x_mitre_deprecated: true }), group(3)),
    ]);
    expect(counts).toEqual([3, 1, 0, 0, 2, 0]);
    expect(told).toEqual(
      ['5: Heron 1 is revoked.', '16: Heron 2 is deprecated.'].map((one) =>
        expect.stringMatching(one.replace(/^\d+/, '\\d+')),
      ),
    );
  });

  it('an alias that is another one’s own name is left to that one', async () => {
    const { told } = await imported([some(group(1, { aliases: ['Heron 2'] }), group(2))]);
    expect(told).toEqual([
      expect.stringContaining('“Heron 2” was not added to the names of Heron 1: it is a name of Heron 2.'),
    ]);
    expect(await parties('heron 2')).toHaveLength(1);
  });

  it('a party that has fifty names more gets no further ones', async () => {
    const aliases = Array.from({ length: 50 }, (_, n) => `Crake ${n}x`);
    await party(newsroom.checker, { kind: 'group', name: 'Heron 1', aliases });
    const { counts, told } = await imported([some(group(1))]);
    expect([counts, told]).toEqual([[1, 0, 1, 0, 0, 0], [expect.stringContaining('it has 50 already')]]);
  });

  it('one whose name is that of another ATT&CK id is refused', async () => {
    await party(newsroom.checker, {
      kind: 'group',
      name: 'Crane',
      aliases: ['Heron 1'],
      externalIds: { attack: 'G9009' },
    });
    const { counts, told } = await imported([some(group(1, mitre('G9001')), group(2))]);
    expect(counts).toEqual([2, 1, 0, 0, 0, 1]);
    expect(told).toEqual([expect.stringContaining('“Heron 1” (G9001) is a name of Crane (G9009) here.')]);
  });

  it.each([
    ['no name', { name: undefined }, 'has no name'],
    ['a name that is no text', { name: ['x'] }, 'has no name'],
    ['a name too long', { name: 'x'.repeat(201) }, 'longer than 200'],
    ['no id', { id: undefined }, 'Its id “” is none'],
    ['an id of another type', { id: `malware--${uuid(1)}` }, 'is none: it must be its type'],
    ['a hidden order of words', { description: 'a\u202Eb' }, 'holds a character that cannot be stored'],
  ])('one with %s is refused, the others go in', async (_, fields, reason) => {
    const { counts, told } = await imported([some(group(1, fields), group(2))]);
    expect(counts).toEqual([2, 1, 0, 0, 0, 1]);
    expect(told).toEqual([expect.stringContaining(reason)]);
  });

  it.each([
    ['aliases that are no list', { aliases: 'Egret' }, 'are no list', []],
    [
      'too many aliases',
      { aliases: Array.from({ length: 70 }, (_, n) => `Egret ${n}x`) },
      'more than 50 aliases',
      expect.any(Array),
    ],
    ['a description too long', { description: 'word '.repeat(600) }, 'longer than 2000', ['Egret 1']],
  ])('one with %s goes in, and it is told', async (_, fields, reason, aliases) => {
    const { counts, told } = await imported([some(group(1, fields))]);
    expect(counts).toEqual([1, 1, 0, 0, 0, 0]);
    expect(told).toEqual([expect.stringContaining(reason)]);
    expect((await parties('heron 1'))[0]?.aliases).toEqual(aliases);
  });

  it('keys that reach for prototypes are nothing special', async () => {
    const path = file('some.json', '');
    writeFileSync(
      path,
      bundle(group(1)).replace('"spec_version"', '"__proto__": {"name": "x"}, "spec_version"'),
    );
    expect((await imported([path])).counts).toEqual([1, 1, 0, 0, 0, 0]);
    expect(({} as { name?: string }).name).toBeUndefined();
  });
});
