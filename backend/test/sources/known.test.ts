import type { CaptureAdded } from '../../src/sources/known.view.js';
import type { CapturePreview } from '../../src/sources/preview.dto.js';
import { type Colleague, type Newsroom, openNewsroom } from '../support/newsroom.js';
import { newsPage, PARAGRAPHS, STORY } from './pages.js';
import { page, siteFor } from './site.js';
import type { SmallInternet } from '../platform/outbound/smallInternet.js';

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const linked = (url: string): string => `<link rel="canonical" href="${url}">`;

let newsroom: Newsroom;
let site: SmallInternet;
let checker: Colleague;
let first: CaptureAdded;
beforeAll(async () => {
  newsroom = await openNewsroom();
  checker = newsroom.checker;
  site = await siteFor(newsroom, {
    '/story': page(newsPage({ head: '<link rel="amphtml" href="/story/lite">' })),
    '/other': page(newsPage({ paragraphs: OTHERS })),
    '/copy': page(
      newsPage({ head: linked('http://site.test/elsewhere'), paragraphs: [...OTHERS].reverse() }),
    ),
    '/front-as-canonical': page(
      newsPage({ head: linked('http://site.test/'), paragraphs: OTHERS.map(shout) }),
    ),
  });
  const source = { kind: 'article', title: 'Port pages down' };
  first = await checker.add<CaptureAdded>('/captures', { source, method: 'fetch', url: site.url('/story') });
});
afterAll(async () => {
  await site.close();
  await newsroom.close();
});

const OTHERS = PARAGRAPHS.map((_, at) =>
  Array.from({ length: 40 }, (__, word) => `nothing${at * 40 + word} resembles${(at * 7 + word) % 13}`).join(
    ' ',
  ),
);
const shout = (words: string): string => words.replaceAll('nothing', 'everything');

const look = async (wanted: object): Promise<CapturePreview['known']> =>
  (await checker.post<CapturePreview>('/captures/preview', wanted)).body.known;
const paste = (text: string, source: object = { kind: 'article', title: 'Again' }): Promise<CaptureAdded> =>
  checker.add('/captures', { source, method: 'paste', text });

describe('the same article at the door', () => {
  it('is known by its address, in whatever form, before anything is kept', async () => {
    expect(first.known).toEqual([]);
    const before = [await newsroom.count('capture'), await newsroom.count('source')];
    for (const url of [
      site.url('/story?utm_source=feed&fbclid=x#top'),
      `http://m.site.test:${site.port}/story/`,
      `http://www.site.test:${site.port}/story/amp`,
      `https://site.test:${site.port}/story/lite`,
    ]) {
      const [known] = await look({ url, text: 'Some other words entirely.' });
      expect([url, known]).toMatchObject([
        url,
        { source: { id: first.sourceId }, capture: null, because: 'same_url', similarity: null },
      ]);
    }
    expect(await look({ url: site.url('/storeys'), text: 'Some other words entirely.' })).toEqual([]);
    expect([await newsroom.count('capture'), await newsroom.count('source')]).toEqual(before);
  });

  it('is known by its address when it cannot be fetched any more', async () => {
    const [known] = await look({ url: `http://amp.site.test:${site.port}/story` });
    expect(known).toMatchObject({ source: { id: first.sourceId }, because: 'same_url' });
  });

  it('is known by an address that was written down before addresses were compared', async () => {
    const { id } = await checker.add<{ id: string }>('/sources', {
      kind: 'article',
      title: 'Old',
      url: 'https://old.example/x',
    });
    await newsroom.database.query('ALTER TABLE newsroom.source_address DISABLE TRIGGER ALL');
    await newsroom.database.query('DELETE FROM newsroom.source_address WHERE source_id = $1', [id]);
    await newsroom.database.query('ALTER TABLE newsroom.source_address ENABLE TRIGGER ALL');
    expect(await look({ url: 'https://old.example/x', text: 'Nothing.' })).toMatchObject([
      { source: { id } },
    ]);
  });

  it('is known by the address that a source is given later', async () => {
    const { id } = await checker.add<{ id: string }>('/sources', { kind: 'article', title: 'Later' });
    await checker.patch(`/sources/${id}`, { version: 1, url: 'https://later.example/a?utm_source=x' });
    expect(await look({ url: 'http://www.later.example/a/', text: 'Nothing.' })).toMatchObject([
      { source: { id } },
    ]);
  });

  it('is known by its very bytes', async () => {
    const file = {
      fileName: 'a.html',
      contentBase64: base64(newsPage({ head: '<link rel="amphtml" href="/story/lite">' })),
    };
    expect(await look(file)).toMatchObject([
      { source: { id: first.sourceId }, capture: { id: first.id }, because: 'same_bytes', similarity: 1 },
    ]);
  });

  it('is known by its words: the story as somebody copied it out of the page', async () => {
    const copied = `Port pages down for two hours\nThe office blames a flood of requests from abroad\nBy Jane Doe and Bo Li\n4 March 2031\n${STORY.replaceAll('“', '"').replaceAll('”', '"')}`;
    expect(await look({ text: copied })).toMatchObject([
      { capture: { id: first.id }, because: 'same_text', similarity: 1 },
    ]);
  });

  it('is known by what is left of it: shortened, edited, and told with other furniture', async () => {
    const agency = [
      ...PARAGRAPHS.slice(0, 4),
      'LINDMOUTH (AP) — A last paragraph of their own, which the other paper does not have at all.',
    ];
    const [known, ...more] = await look({
      text: agency.join('\n\n').replace('Tuesday', 'the second day of the week'),
    });
    expect([known, more]).toMatchObject([{ capture: { id: first.id }, because: 'similar_text' }, []]);
    expect(known?.similarity).toBeGreaterThan(0.6);
    expect(known?.similarity).toBeLessThan(0.95);
  });

  it('is not known when only its subject is the same, or its site', async () => {
    expect(await look({ text: `${PARAGRAPHS[0]} But then ${OTHERS.join(' ')}` })).toEqual([]);
    expect(await look({ url: site.url('/other') })).toEqual([]);
  });

  it('is not known by a front page that a site calls the right address of everything', async () => {
    const source = { kind: 'article', title: 'Other' };
    await checker.add('/captures', { source, method: 'fetch', url: site.url('/front-as-canonical') });
    expect(await look({ url: 'http://site.test/', text: 'The front page.' })).toEqual([]);
  });

  it('is known by the address that the page calls the right one', async () => {
    const source = { kind: 'article', title: 'Copy' };
    const copy = await checker.add<CaptureAdded>('/captures', {
      source,
      method: 'fetch',
      url: site.url('/copy'),
    });
    expect(await look({ url: 'https://site.test/elsewhere', text: 'Nothing.' })).toMatchObject([
      { source: { id: copy.sourceId } },
    ]);
  });

  it('may come in again when somebody insists, and is told of then, too', async () => {
    const again = await paste(STORY);
    expect(again.known).toMatchObject([{ source: { id: first.sourceId }, because: 'similar_text' }]);
    expect(again.alreadyCaptured).toEqual([]);
    const third = await paste(STORY);
    expect(third.known.map(({ because }) => because)).toEqual(['same_bytes', 'similar_text']);
    expect(third.alreadyCaptured).toMatchObject([{ id: again.id }]);
  });

  it('is no stranger to its own source: a second capture of it is not told of its address', async () => {
    const { id } = await checker.add<{ id: string }>('/sources', {
      kind: 'article',
      title: 'Own',
      url: 'https://own.example/',
    });
    expect((await paste('Words that were never written before.', { id })).known).toEqual([]);
  });
});

describe('what is known of a capture', () => {
  it.each(['capture_attempt', 'capture_reading', 'capture_band', 'source_address'])(
    'is never changed or removed: %s',
    async (table) => {
      expect(await newsroom.count(table)).toBeGreaterThan(0);
      for (const sql of [`DELETE FROM newsroom.${table}`, `TRUNCATE newsroom.${table} CASCADE`])
        await expect(newsroom.database.query(sql)).rejects.toThrow(/append-only/);
      const [column] = await newsroom.database.query<{ name: string }>(
        `SELECT column_name AS name FROM information_schema.columns WHERE table_schema = 'newsroom' AND table_name = $1 LIMIT 1`,
        [table],
      );
      await expect(
        newsroom.database.query(`UPDATE newsroom.${table} SET ${column?.name} = ${column?.name}`),
      ).rejects.toThrow(/append-only/);
    },
  );

  it('has its time from the clock of the database', async () => {
    const [right] = await newsroom.database.query<{ may: boolean }>(
      `SELECT has_column_privilege('ascribe_app', 'newsroom.capture_attempt', 'attempted_at', 'INSERT') AS may`,
    );
    expect(right?.may).toBe(false);
  });

  it('is found by its index in a crowd', async () => {
    await newsroom.database.query(
      `INSERT INTO newsroom.capture_band SELECT (n % 20)::smallint, n * 7919, $1 FROM generate_series(1, 100000) n`,
      [first.id],
    );
    await newsroom.database.query('ANALYZE newsroom.capture_band');
    const plan = await newsroom.database.query<{ 'QUERY PLAN': string }>(
      `EXPLAIN SELECT capture_id FROM unnest('{1,2,3}'::bigint[]) WITH ORDINALITY AS one (hash, place)
         JOIN newsroom.capture_band band ON band.hash = one.hash AND band.band = one.place - 1 LIMIT 5000`,
    );
    const steps = plan.map((row) => row['QUERY PLAN']).join('\n');
    expect(steps).toMatch(/Index (Only )?Scan using capture_band_pk/);
    expect(steps).not.toMatch(/Seq Scan on capture_band/);
  });
});
