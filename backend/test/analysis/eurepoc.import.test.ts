import type { CodedAttribution } from '../../src/analysis/coded.dto.js';
import { EurepocImport } from '../../src/analysis/eurepoc/eurepoc.import.js';
import { Interrupted } from '../../src/analysis/imports/batches.js';
import type { IncidentView } from '../../src/incidents/incident.dto.js';
import type { PartyView } from '../../src/parties/party.dto.js';
import type { Page } from '../../src/platform/page.js';
import { openNewsroom, type Newsroom } from '../support/newsroom.js';
import { incident, party } from '../support/record.js';
import { attributions, file, incidents, listening, receivers } from './invented.js';

jest.setTimeout(60_000);

let newsroom: Newsroom;
beforeEach(async () => {
  newsroom = await openNewsroom();
});
afterEach(() => newsroom.close());

const names = { G: 'Global_1.1.csv', A: 'Attribution_1.1.csv', R: 'Receiver_1.1.csv' };
const three = () => [
  file(
    names.A,
    attributions({}, { attribution_ID: '32', attributing_actor: 'Ann Lee (Minister of Fens, NOR)' }),
  ),
  file(
    names.R,
    receivers({}, { receiver_name: '', receiver_category: 'State institutions / political system' }),
  ),
  file(names.G, incidents({}, { ID: '8', name: 'Second outage', start_date: '2031-01-01', end_date: '' })),
];

/** Imports these files and tells the counts of each thing: read, added, known, changed, refused. */
async function imported(paths: readonly string[], wishes = listening()) {
  const { tally, release, missing } = await newsroom.app.get(EurepocImport).run(paths, wishes);
  const counts = Object.fromEntries(
    [...tally.counts].map(([thing, { read, added, known, changed, refused }]) => [
      thing,
      [read, added, known, changed, refused],
    ]),
  );
  return { counts, release, missing, told: wishes.told() };
}

async function theIncident(q = 'Outage of the harbour'): Promise<IncidentView> {
  const { items } = await newsroom.checker.read<Page<IncidentView>>(`/incidents?q=${encodeURIComponent(q)}`);
  return items[0]!;
}

async function statements(): Promise<CodedAttribution[]> {
  const { id } = await theIncident();
  return (await newsroom.auditor.read<Page<CodedAttribution>>(`/incidents/${id}/coded-attributions`)).items;
}

describe('three files, in any order', () => {
  it('become incidents with receivers, parties and coded attributions', async () => {
    expect(await imported(three())).toEqual({
      counts: {
        incidents: [2, 2, 0, 0, 0],
        receivers: [2, 2, 0, 0, 0],
        attributions: [2, 2, 0, 0, 0],
        parties: [0, 6, 0, 0, 0],
      },
      release: '1.1',
      missing: [],
      told: [],
    });
    expect(await theIncident()).toMatchObject({
      title: 'Outage of the harbour pages',
      summary: 'The booking pages of Lindmouth were out of reach.',
      occurred: { from: '2031-03-04', to: '2031-03-06', precision: 'day' },
      receivers: [
        { kind: 'state', name: 'Iceland' },
        { kind: 'organisation', name: 'Lindmouth Harbour Office' },
      ],
      interests: [{ party: { name: 'Iceland' }, stake: 'victim_state' }],
      techniques: ['T1498'],
    });
    expect((await theIncident('Second')).occurred).toEqual({
      from: '2031-01-01',
      to: null,
      precision: 'year',
    });
  });

  it('show who attributed what to whom, with the dataset’s own words', async () => {
    await imported(three());
    const [first, second] = await statements();
    expect(first).toMatchObject({
      actor: { given: 'named', written: 'Fennwatch', party: { kind: 'organisation', name: 'Fennwatch' } },
      company: { given: 'not_available', written: 'Not available', party: null },
      country: { given: 'named', party: { kind: 'state', name: 'Norway' } },
      initiator: { given: 'named', party: { kind: 'group', name: 'Grey Herons' } },
      initiatorCountry: { given: 'unknown', written: 'Unknown', party: null },
      initiatorCategory: 'Non-state-group',
      initiatorSubcategory: 'Hacktivist(s)',
      basis: ['security_community'],
      types: ['technical_report'],
      settled: null,
      stated: { date: '2031-03-09', precision: 'day' },
      sources: ['https://courier.example/herons'],
      sourcesOf: 'attributions',
      provenance: { dataset: 'eurepoc', release: '1.1', incident: '7', attribution: '31', line: 2 },
    });
    expect(second?.actor.party).toMatchObject({ kind: 'person', name: 'Ann Lee' });
  });

  it('add nothing a second time, and say so', async () => {
    const paths = three();
    await imported(paths);
    const { n: before } = (await rows())!;
    expect((await imported(paths)).counts).toEqual({
      incidents: [2, 0, 2, 0, 0],
      receivers: [2, 0, 2, 0, 0],
      attributions: [2, 0, 2, 0, 0],
      parties: [0, 0, 0, 0, 0],
    });
    expect((await rows())!.n).toBe(before);
  });

  it('add nothing a second time though people have renamed and changed what came', async () => {
    const paths = three();
    await imported(paths);
    const { items } = await newsroom.checker.read<Page<PartyView>>('/parties?q=herons');
    await newsroom.checker.patch(`/parties/${items[0]!.id}`, { version: 1, name: 'Night Herons' });
    const { id, version } = await theIncident();
    await newsroom.checker.patch(`/incidents/${id}`, { version, receivers: [], title: 'Harbour' });
    await imported(paths);
    expect((await newsroom.checker.read<Page<PartyView>>('/parties?q=herons')).total).toBe(1);
    expect((await newsroom.checker.read<Page<IncidentView>>('/incidents')).total).toBe(2);
    expect(await newsroom.checker.read(`/incidents/${id}`)).toMatchObject({
      title: 'Harbour',
      receivers: [],
    });
  });

  it('are recorded with their hashes, in the name of who imported them', async () => {
    await imported(three(), { ...listening(), actor: newsroom.editor });
    const [run] = await newsroom.database.query<Record<string, unknown>>(
      'SELECT * FROM newsroom.data_import',
    );
    expect(run).toMatchObject({
      dataset: 'eurepoc',
      release: '1.1',
      started_by: newsroom.editor.id,
      files: expect.arrayContaining([
        { name: 'Global_1.1.csv', size: expect.any(Number), sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      ]),
      counts: expect.objectContaining({ attributions: expect.objectContaining({ added: 2 }) }),
    });
    expect(run?.finished_at).not.toBeNull();
    const strangers = await newsroom.database.query(
      `SELECT subject FROM newsroom.audit_event
        WHERE subject IN ('incident', 'party', 'coded_attribution') AND actor_id IS DISTINCT FROM $1`,
      [newsroom.editor.id],
    );
    expect(strangers).toEqual([]);
    expect(await newsroom.count('audit_event', { subject: 'coded_attribution', act: 'added' })).toBe(2);
    expect(await newsroom.database.query('SELECT * FROM newsroom.audit_faults()')).toEqual([]);
  });
});

async function rows() {
  const [counted] = await newsroom.database.query<{ n: number }>(
    `SELECT ((SELECT count(*) FROM newsroom.party) + (SELECT count(*) FROM newsroom.incident)
           + (SELECT count(*) FROM newsroom.incident_receiver) + (SELECT count(*) FROM newsroom.interest)
           + (SELECT count(*) FROM newsroom.coded_incident) + (SELECT count(*) FROM newsroom.coded_receiver)
           + (SELECT count(*) FROM newsroom.coded_attribution))::int AS n`,
  );
  return counted;
}

describe('parties that are here already', () => {
  it('are found under any of their names, whatever case and accents', async () => {
    const { checker } = newsroom;
    const herons = await party(checker, { kind: 'group', name: 'GRÉY  HERONS', aliases: ['Marsh Panda'] });
    const watch = await party(checker, { kind: 'outlet', name: 'The Watch', aliases: ['fennwatch'] });
    await imported(three());
    const [first] = await statements();
    expect(first).toMatchObject({
      initiator: { party: { id: herons.id } },
      actor: { party: { id: watch.id } },
    });
    expect((await checker.read<PartyView>(`/parties/${herons.id}`)).version).toBe(1);
  });

  it('get the names they lack, and keep those of others out', async () => {
    const { checker } = newsroom;
    const known = await party(checker, {
      kind: 'group',
      name: 'Marsh Panda',
      externalIds: { attack: 'G9001' },
    });
    await party(checker, { kind: 'group', name: 'Pale Egret' });
    const written = 'Heron/APT 900/Pale Egret/G9001 (Fen Bureau)';
    const { told } = await imported([
      file(names.G, incidents({})),
      file(names.A, attributions({ attributed_initiator: written })),
    ]);
    expect(told).toEqual([
      '2: “Pale Egret” was not added to the names of Marsh Panda: it is a name of Pale Egret.',
    ]);
    expect(await checker.read(`/parties/${known.id}`)).toMatchObject({
      name: 'Marsh Panda',
      aliases: ['Heron', 'APT 900'],
      version: 2,
    });
    expect((await statements())[0]?.initiator.party?.id).toBe(known.id);
  });

  it('two incidents of one title are two, and one of our own stays apart', async () => {
    const own = await incident(newsroom.checker, { title: 'Outage of the harbour pages' });
    await imported([file(names.G, incidents({}, { ID: '9' }))]);
    const { items } = await newsroom.checker.read<Page<IncidentView>>('/incidents');
    expect(new Set(items.map(({ slug }) => slug)).size).toBe(3);
    expect(items.map(({ id }) => id)).toContain(own.id);
  });
});

describe('a row that cannot be kept is told by its line, and the others go in', () => {
  it.each([
    ['no id', { ID: '' }, 'ID is empty'],
    ['no title', { name: ' ' }, 'name is empty'],
    ['a date that is none', { start_date: '2031-02-30' }, 'start_date is “2031-02-30”, which is no date'],
    ['an end that is none', { end_date: 'soon' }, 'end_date is “soon”'],
    [
      'a hidden order of words',
      { description: 'a\u202Eb' },
      'description holds a character that cannot be stored',
    ],
    ['a NUL', { name: 'a\u0000b' }, 'name holds a character'],
  ])('an incident with %s', async (_, cells, reason) => {
    const { counts, told } = await imported([file(names.G, incidents(cells, { ID: '8' }))]);
    expect(counts.incidents).toEqual([2, 1, 0, 0, 1]);
    expect(told).toEqual([`2: ${told[0]?.slice(3)}`]);
    expect(told[0]).toContain(reason);
  });

  const blank = Object.fromEntries(
    ['attribution_ID', 'attribution_date', 'attribution_type', 'attribution_basis', 'attributing_actor'].concat(
      'attribution_it_company', 'attributing_country', 'attributed_initiator', 'attributed_initiator_country', // prettier-ignore
      'attributed_initiator_category',
    ).map((column) => [column, '']), // prettier-ignore
  );
  it.each([
    ['no incident', { incident_ID: '' }, 'incident_ID is empty'],
    [
      'an incident that is not here',
      { incident_ID: '404' },
      'There is no incident 404 here: import the Global database',
    ],
    ['nothing in it', blank, 'Incident 7: the row names nobody'],
    ['a date that is none', { attribution_date: '31/12/2031' }, 'attribution_date is “31/12/2031”'],
    ['a name too long', { attributing_actor: 'x'.repeat(201) }, 'attributing_actor: The name “xxx'],
    [
      'a field too long',
      { attributed_initiator: 'x'.repeat(1001) },
      'attributed_initiator is longer than 1000',
    ],
    ['an id too long', { attribution_ID: '1'.repeat(101) }, 'attribution_ID is longer than 100'],
  ])('an attribution with %s', async (_, cells, reason) => {
    const { counts, told } = await imported([
      file(names.A, attributions(cells, { attribution_ID: '99' })),
      file(names.G, incidents({})),
    ]);
    expect(counts.attributions).toEqual([2, 1, 0, 0, 1]);
    expect(told).toEqual([expect.stringContaining(`2: ${reason}`)]);
  });

  it.each([
    ['no incident', { ID: '' }, 'ID is empty'],
    ['an incident that is not here', { ID: '404' }, 'There is no incident 404 here'],
    ['a name too long', { receiver_name: 'x'.repeat(300) }, 'The name “xxx'],
  ])('a receiver with %s', async (_, cells, reason) => {
    const { counts, told } = await imported([
      file(names.R, receivers(cells, {})),
      file(names.G, incidents({})),
    ]);
    expect(counts.receivers).toEqual([2, 1, 0, 0, 1]);
    expect(told).toEqual([expect.stringContaining(`2: ${reason}`)]);
  });

  it('even when only the database knows why', async () => {
    await newsroom.database.query(
      `ALTER TABLE newsroom.coded_attribution ADD CONSTRAINT no_egrets CHECK (initiator <> 'Pale Egret')`,
    );
    const many = Array.from({ length: 40 }, (_, n) => ({ attribution_ID: String(n), attributed_initiator: n === 17 ? 'Pale Egret' : 'Grey Herons' })); // prettier-ignore
    const { counts, told } = await imported([
      file(names.G, incidents({})),
      file(names.A, attributions(...many)),
    ]);
    expect(counts.attributions).toEqual([40, 39, 0, 0, 1]);
    expect(told).toEqual([expect.stringMatching(/^19: The database refuses it: .*no_egrets/)]);
  });
});

describe('what goes in otherwise than it stands is told', () => {
  it.each([
    [
      'a basis off the list',
      { attribution_basis: 'Hearsay' },
      'attribution_basis “Hearsay” is not on the code list',
      { basis: [], types: ['technical_report'] },
    ],
    [
      'a type off the list',
      { attribution_type: 'Séance' },
      'attribution_type “Séance” is not on the code list',
      { types: [] },
    ],
    [
      'a region',
      { attributing_country: 'Asia (region)' },
      'attributing_country “Asia (region)” is a region',
      { country: { given: 'named', written: 'Asia (region)', party: null } },
    ],
    [
      'a source that is no address',
      { sources_attribution: "['ftp://x.example', 'https://y.example/1']" },
      'sources_attribution “ftp://x.example” is no web address',
      { sources: ['https://y.example/1'], sourcesOf: 'statement' },
    ],
    [
      'a settled flag that is neither',
      { settled_attribution: 'perhaps' },
      'settled_attribution “perhaps” is neither',
      { settled: null },
    ],
  ])('%s', async (_, cells, note, shown) => {
    // prettier-ignore
    const { counts, told } = await imported([file(names.G, incidents({})), file(names.A, attributions(cells))]);
    expect(counts.attributions).toEqual([1, 1, 0, 0, 0]);
    expect(told).toEqual([expect.stringContaining(`2: ${note}`)]);
    expect((await statements())[0]).toMatchObject(shown);
  });

  it('a note that many rows share is told once, with how often', async () => {
    const wishes = listening();
    await imported([file(names.G, incidents({})), file(names.A, attributions({ attribution_basis: 'Hearsay' }, { attribution_basis: 'Hearsay', attribution_ID: '2' }))], wishes); // prettier-ignore
    expect(wishes.noted).toMatchObject([{ line: 2, times: 2 }]);
  });

  it('a title too long stands whole in the summary; an end before its beginning is left out', async () => {
    const name = `${'Very long '.repeat(30)}outage`;
    const { told } = await imported([file(names.G, incidents({ name, end_date: '2031-02-02' }))]);
    expect(told).toHaveLength(2);
    const view = await theIncident('Very long');
    expect(view.title).toMatch(/^Very long .{150,190}…$/);
    expect(view.summary).toContain(name);
    expect(view.occurred).toEqual({ from: '2031-03-04', to: null, precision: 'day' });
  });

  it('more receivers than an incident shows', async () => {
    const many = Array.from({ length: 130 }, (_, n) => ({ receiver_name: `Harbour ${n}` }));
    const { counts, told } = await imported([
      file(names.G, incidents({})),
      file(names.R, receivers(...many)),
    ]);
    expect(counts.receivers).toEqual([130, 130, 0, 0, 0]);
    expect(told).toEqual([expect.stringContaining('Incident 7 has 100 receivers or stakes already')]);
    expect((await theIncident()).receivers).toHaveLength(100);
  });
});

describe('a newer release', () => {
  it('leaves an incident as people have it, and keeps the new coding beside it', async () => {
    await imported([file(names.G, incidents({}))]);
    const { counts, told } = await imported([file('Global_1.2.csv', incidents({ name: 'Another name' }))]);
    expect(counts.incidents).toEqual([1, 0, 0, 1, 0]);
    expect(told).toEqual([expect.stringContaining('Incident 7 is here already with other values')]);
    expect((await theIncident()).title).toBe('Outage of the harbour pages');
    expect(await newsroom.count('coded_incident')).toBe(2);
  });

  it('adds a statement that is coded otherwise, and shows its newest particulars', async () => {
    await imported(three());
    const newer = attributions(
      { attribution_date: '2031-03-10', settled_attribution: 'True' },
      { attributed_initiator: 'Pale Egret' },
      { attribution_ID: '40' },
    );
    const { counts, release } = await imported([file('Attribution_1.2.csv', newer)]);
    expect([counts.attributions, release]).toEqual([[3, 1, 0, 2, 0], '1.2']);
    const shown = await statements();
    expect(shown.map(({ stated, settled, initiator }) => [stated.date, settled, initiator.written])).toEqual([
      ['2031-03-09', null, 'Grey Herons'],
      ['2031-03-09', null, 'Pale Egret'],
      ['2031-03-09', null, 'Grey Herons'],
      ['2031-03-10', true, 'Grey Herons'],
    ]);
  });

  it('may have years, months and days in columns of their own', async () => {
    const own = {
      attribution_year: '2031',
      attribution_month: '1',
      attribution_day: '1',
      attribution_date: '',
    };
    await imported([file(names.G, incidents({})), file(names.A, attributions(own))]);
    expect((await statements())[0]?.stated).toEqual({ date: '2031-01-01', precision: 'day' });
  });
});

describe('an import that breaks off', () => {
  const many = (count: number) => Array.from({ length: count }, (_, n) => ({ attribution_ID: String(n) }));

  it('leaves whole batches, and the next run completes it', async () => {
    const paths = [file(names.G, incidents({})), file(names.A, attributions(...many(900)))];
    await expect(imported(paths, listening(1))).rejects.toBeInstanceOf(Interrupted);
    const left = await newsroom.count('coded_attribution');
    expect([left > 0, left < 900, left % 250]).toEqual([true, true, 0]);
    expect(await newsroom.count('data_import', { finishedAt: null })).toBe(1);
    const { counts } = await imported(paths);
    expect(counts.attributions).toEqual([900, 900 - left, left, 0, 0]);
  });

  it('because its connections are gone, is completed by the next run as well', async () => {
    const paths = [file(names.G, incidents({})), file(names.A, attributions(...many(2000)))];
    const run = imported(paths).then(
      () => 'done',
      () => 'broken',
    );
    while ((await newsroom.count('coded_attribution')) < 500);
    await newsroom.database.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
          AND usename <> current_user OR query LIKE 'INSERT INTO coded%' AND datname = current_database()`,
    );
    expect(await run).toBe('broken');
    const left = await newsroom.count('coded_attribution');
    expect(left % 250).toBe(0);
    const { counts } = await imported(paths);
    expect(counts.attributions).toEqual([2000, 2000 - left, left, 0, 0]);
    expect(await newsroom.database.query('SELECT * FROM newsroom.audit_faults()')).toEqual([]);
  });

  it('two at once add everything once', async () => {
    const paths = [file(names.G, incidents({})), file(names.A, attributions(...many(600)))];
    const [one, other] = await Promise.all([imported(paths), imported(paths)]);
    expect(one.counts.attributions![1]! + other.counts.attributions![1]!).toBe(600);
    expect(await newsroom.count('coded_attribution')).toBe(600);
    expect(await newsroom.count('incident')).toBe(1);
  });
});

describe('files that cannot be imported', () => {
  it.each([
    ['that is not there', () => '/nowhere.csv', 'There is no file /nowhere.csv.'],
    ['that is a folder', () => '/tmp', '/tmp is not a file. Name files, not folders.'],
    ['that is no dataset', () => file('some.csv', 'a,b\n1,2\n'), 'is no file of EuRepoC'],
    ['that is empty', () => file('some.csv', ''), 'is no file of EuRepoC'],
    [
      'that is no text',
      () => file('some.csv', Uint8Array.of(0x50, 0x4b, 0, 0xff, 10)),
      'is no file of EuRepoC',
    ],
  ])('one %s is refused in a sentence, and nothing is begun', async (_, path, sentence) => {
    const good = file(names.G, incidents({}));
    await expect(imported([good, path()])).rejects.toMatchObject({
      detail: expect.stringContaining(sentence),
    });
    expect(await newsroom.count('incident')).toBe(0);
    expect(await newsroom.count('data_import')).toBe(0);
  });

  it('those that are missing are named', async () => {
    expect((await imported([file(names.G, incidents({}))])).missing).toEqual(['receivers', 'attributions']);
  });
});
