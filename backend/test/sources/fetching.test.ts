import { gzipSync } from 'node:zlib';
import type { Page } from '../../src/platform/page.js';
import type { CaptureAttempt } from '../../src/sources/attempt.view.js';
import type { CaptureAdded } from '../../src/sources/known.view.js';
import type { CapturePreview } from '../../src/sources/preview.dto.js';
import type { CaptureReading } from '../../src/sources/reading.view.js';
import type { SourceView } from '../../src/sources/source.dto.js';
import { PRIVATE, PUBLIC, type SmallInternet } from '../platform/outbound/smallInternet.js';
import type { Answer, ProblemBody } from '../support/client.js';
import { type Colleague, openNewsroom, type Newsroom } from '../support/newsroom.js';
import { newsPage, STORY } from './pages.js';
import { page, siteFor } from './site.js';

type Refused = ProblemBody & { attempt: CaptureAttempt; instead: string[] };

const ARTICLE = { kind: 'article', title: 'Port pages down' };
const LOGIN = '<title>Sign in</title><form>Sign in to read on <input type=password></form>';
const PAID = { '@type': 'NewsArticle', headline: 'Paid', isAccessibleForFree: false };

let newsroom: Newsroom;
let site: SmallInternet;
beforeAll(async () => {
  newsroom = await openNewsroom();
  site = await siteFor(newsroom, {
    '/story': page(newsPage()),
    '/paid': page(newsPage({ linked: PAID })),
    '/slow': (_, response) => void setTimeout(() => response.end('slowly'), 500),
    '/moved': (_, response) => response.writeHead(301, { location: '/story?utm_source=feed' }).end(),
    '/far': (_, response) => response.writeHead(302, { location: `/${'x'.repeat(12_000)}` }).end(),
    '/inside': (_, response) => response.writeHead(302, { location: `http://${PRIVATE}/` }).end(),
    '/login': page(LOGIN),
    '/members': (_, response) => response.writeHead(302, { location: '/login' }).end(),
    '/needs-name': page('who are you', { status: 401 }),
    '/forbidden': page('no', { status: 403 }),
    '/forbidden-to-strangers': page(LOGIN, { status: 403 }),
    '/pay': page('pay', { status: 402 }),
    '/robots': page('<title>Just a moment...</title><p>Checking your browser', { status: 503 }),
    '/robots-politely': page('<title>Please wait</title><p>Please verify you are a human'),
    '/often': page('slow down', { status: 429 }),
    '/law': page('withheld', { status: 451 }),
    '/gone': page('gone', { status: 410 }),
    '/soft-404': page('<title>Page not found | Courier</title><p>Sorry'),
    '/broken': page('oops', { status: 500 }),
    '/picture': page(Buffer.from('\u0089PNG', 'latin1'), { type: 'image/png' }),
    '/archive': page(gzipSync('x'), { type: 'text/html' }),
    '/empty': page('<html><body><script>draw()</script></body></html>'),
    '/bad-pdf': page('%PDF-1.7 nothing more', { type: 'application/pdf' }),
    '/latin': page(Buffer.from('<p>caf\u00E9 society in the harbour town', 'latin1'), {
      type: 'text/html; charset=iso-8859-1',
    }),
    '/cut': (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': 90_000 });
      response.write(newsPage(), () => setTimeout(() => response.destroy(), 50));
    },
  });
});
afterAll(async () => {
  await site.close();
  await newsroom.close();
});
beforeEach(() => {
  site.hits.length = 0;
  site.names = { 'site.test': [PUBLIC], 'inside.test': [PRIVATE] };
});

const fetching = (by: Colleague, path: string, source: object = ARTICLE) =>
  by.post<CaptureAdded & Refused>('/captures', { source, method: 'fetch', url: site.url(path) });
const looking = (by: Colleague, path: string): Promise<Answer<CapturePreview>> =>
  by.post<CapturePreview>('/captures/preview', { url: site.url(path) });

/** Somebody who has not fetched yet: there is a limit for each. */
const fresh = (): Promise<Colleague> => newsroom.colleague('checker');

describe('a page that is fetched', () => {
  it('is kept with the way it came, its text whole, its story told from the rest', async () => {
    const checker = await fresh();
    const { status, body } = await fetching(checker, '/moved?a=1');
    expect(status).toBe(201);
    expect(body).toMatchObject({
      method: 'fetch',
      result: 'ok',
      mime: 'text/html',
      fetched: {
        url: site.url('/moved?a=1'),
        finalUrl: site.url('/story?utm_source=feed'),
        redirects: [site.url('/moved?a=1')],
        status: 200,
        contentType: 'text/html; charset=utf-8',
      },
    });
    const { url } = await checker.read<SourceView>(`/sources/${body.sourceId}`);
    expect(url).toBe(site.url('/story?utm_source=feed'));
    const text = (await checker.get<string>(`/captures/${body.id}/text`)).body;
    expect(text).toContain('We use cookies');
    const reading = await checker.read<CaptureReading>(`/captures/${body.id}/reading`);
    expect(reading).toMatchObject({
      language: 'en-GB',
      note: '',
      found: {
        title: 'Port pages down for two hours',
        outlet: 'The Lindmouth Courier',
        authors: ['Jane Doe', 'Bo Li'],
        published: { date: '2031-03-04', precision: 'day' },
        url: site.url('/story?utm_source=feed'),
        canonicalUrl: null,
      },
    });
    const points = [...text];
    const furniture = reading.boilerplate.map(({ starts, ends, why }) => [
      why,
      points.slice(starts, ends).join(''),
    ]);
    expect(furniture).toEqual(
      expect.arrayContaining([
        ['asks about cookies', expect.stringContaining('Accept all')],
        ['invites to share', 'Share on X Send by mail'],
        ['asks to sign up for a newsletter', expect.stringContaining('morning newsletter')],
        ['points to other stories', expect.stringContaining('Storm closes pier')],
        ['comments of readers', expect.stringContaining('bob 🦆')],
      ]),
    );
    const rest = points
      .filter((_, at) => !reading.boilerplate.some(({ starts, ends }) => at >= starts && at < ends))
      .join('');
    for (const kept of [
      'Port pages down for two hours',
      'The office blames',
      'By Jane Doe',
      ...STORY.split('\n\n'),
    ])
      expect(rest).toContain(kept);
    expect(rest).not.toContain('£2');
    const { items } = await checker.read<Page<CaptureAttempt>>('/capture-attempts?result=ok');
    expect(items.at(-1)).toMatchObject({
      captureId: body.id,
      cause: 'read',
      attemptedBy: { id: checker.id },
    });
  });

  it('is read in the charset that the site names', async () => {
    const { body } = await fetching(await fresh(), '/latin');
    expect((await newsroom.checker.get<string>(`/captures/${body.id}/text`)).body).toMatch(/^café/);
  });

  it.each([
    ['/paid', 'paywall', /not free to read/],
    ['/cut', 'cut_short', /broke off/],
  ])('is kept as a part of itself when it is one: %s', async (path, cause, words) => {
    const checker = await fresh();
    const { status, body } = await fetching(checker, path);
    expect([status, body.result]).toEqual([201, 'partial']);
    expect(body.note).toMatch(words);
    const { items } = await checker.read<Page<CaptureAttempt>>('/capture-attempts?result=partial');
    expect(items.at(-1)).toMatchObject({ captureId: body.id, cause });
  });
});

describe('a page that cannot be fetched', () => {
  it.each([
    ['/needs-name', 'auth_walled', 'sign_in', 401],
    ['/forbidden-to-strangers', 'auth_walled', 'sign_in', 403],
    ['/members', 'auth_walled', 'sign_in', 200],
    ['/login', 'auth_walled', 'sign_in', 200],
    ['/pay', 'auth_walled', 'paywall', 402],
    ['/forbidden', 'blocked', 'forbidden', 403],
    ['/often', 'blocked', 'too_many_requests', 429],
    ['/law', 'blocked', 'withheld_by_law', 451],
    ['/robots', 'blocked', 'robot_check', 503],
    ['/robots-politely', 'blocked', 'robot_check', 200],
    ['/nothing', 'gone', 'not_found', 404],
    ['/gone', 'gone', 'not_found', 410],
    ['/soft-404', 'gone', 'not_found', 200],
    ['/broken', 'error', 'server_error', 500],
    ['/picture', 'error', 'not_a_document', 200],
    ['/archive', 'error', 'unreadable', 200],
    ['/empty', 'error', 'unreadable', 200],
    ['/bad-pdf', 'error', 'unreadable', 200],
    ['/inside', 'error', 'bad_redirect', 302],
    ['/far', 'error', 'bad_redirect', 302],
  ])('leaves its cause and nothing else: %s is %s, %s', async (path, result, cause, status) => {
    const checker = await fresh();
    const before = [await newsroom.count('source'), await newsroom.count('capture')];
    const looked = await looking(checker, path);
    expect(looked).toMatchObject({
      status: 200,
      body: { result, cause, instead: ['paste', 'upload'], length: 0 },
    });
    const refused = await fetching(checker, path);
    expect(refused).toMatchObject({
      status: 400,
      body: {
        code: `capture.fetch.${result}`,
        errors: [{ field: 'url', detail: refused.body.detail }],
        instead: ['paste', 'upload'],
      },
    });
    expect(refused.body.detail).toMatch(/(paste|type|upload|print|Use the address)[^.]*\.$/);
    expect(refused.body.attempt).toMatchObject({
      captureId: null,
      url: site.url(path),
      result,
      cause,
      status: cause === 'bad_redirect' ? null : status,
      words: refused.body.detail,
      attemptedBy: { id: checker.id },
    });
    expect([await newsroom.count('source'), await newsroom.count('capture')]).toEqual(before);
    expect(await newsroom.count('capture_attempt', { attemptedBy: checker.id, cause })).toBe(2);
  });

  it.each([
    ['inside.test', 'error', 'private_address'],
    [PRIVATE, 'error', 'private_address'],
    ['[::1]', 'error', 'private_address'],
    ['nowhere.test', 'gone', 'no_such_site'],
  ])('is one of a site that is not to be reached: %s', async (host, result, cause) => {
    const url = site.url('/story', host);
    const { body } = await (await fresh()).post<CapturePreview>('/captures/preview', { url });
    expect(body).toMatchObject({ result, cause, fetched: { url, status: null } });
    expect(site.hits).toEqual([]);
  });
});

describe('a look', () => {
  it('keeps nothing, and the capture after it is the very thing that was looked at', async () => {
    const checker = await fresh();
    const before = [
      await newsroom.count('source'),
      await newsroom.count('capture'),
      await newsroom.count('capture_attempt'),
    ];
    const { body } = await looking(checker, '/story?look');
    expect(body).toMatchObject({
      result: 'ok',
      cause: 'read',
      instead: [],
      language: 'en-GB',
      found: { outlet: 'The Lindmouth Courier' },
    });
    expect(body.firstLines).toMatch(/^Port pages down for two hours\n/);
    expect([
      await newsroom.count('source'),
      await newsroom.count('capture'),
      await newsroom.count('capture_attempt'),
    ]).toEqual(before);
    const kept = await fetching(checker, '/story?look');
    expect([kept.status, site.hits.length]).toEqual([201, 1]);
    await fetching(checker, '/story?look');
    expect(site.hits).toHaveLength(2);
  });

  it('at a text or a file says what it would be', async () => {
    const checker = await fresh();
    const text =
      'The harbour office of Lindmouth said on Tuesday that its pages were out of reach.\n\nNo data was lost.';
    const pasted = await checker.post<CapturePreview>('/captures/preview', {
      text,
      url: 'https://courier.example/x',
    });
    expect(pasted.body).toMatchObject({
      result: 'ok',
      language: 'en',
      length: [...text].length,
      fetched: null,
      known: [],
    });
    const file = { fileName: 'a.html', contentBase64: Buffer.from(newsPage()).toString('base64') };
    expect((await checker.post<CapturePreview>('/captures/preview', file)).body.found.title).toBe(
      'Port pages down for two hours',
    );
    expect(site.hits).toEqual([]);
  });

  it.each([
    ['nothing', {}, 'url'],
    ['a text and a file', { text: 'x', fileName: 'a.txt', contentBase64: 'eA==' }, 'contentBase64'],
    ['a file of another kind', { fileName: 'a.docx', contentBase64: 'eA==' }, 'fileName'],
    ['an empty text', { text: ' ' }, 'text'],
    ['no address', { url: 'courier' }, 'url'],
  ])('at %s is refused', async (_, wanted, field) => {
    const { status, body } = await newsroom.checker.post<ProblemBody>('/captures/preview', wanted);
    expect([status, body.errors?.map((error) => error.field)]).toEqual([400, [field]]);
  });
});

describe('fetching', () => {
  it('is limited for each person, in words', async () => {
    const checker = await fresh();
    let refused: Answer<CapturePreview> | undefined;
    for (let tried = 0; tried < 31; tried += 1) refused = await looking(checker, '/nothing');
    expect(refused).toMatchObject({
      status: 429,
      body: { code: 'capture.fetch.too_many', retryAfter: expect.any(Number) },
    });
    expect((await looking(await fresh(), '/story')).status).toBe(200);
  });

  it('is limited to a few at once', async () => {
    const checker = await fresh();
    const answers = await Promise.all(Array.from({ length: 4 }, () => looking(checker, '/slow')));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 429, 429]);
  });

  it('can be switched off', async () => {
    const quiet = await openNewsroom({ fetching: false });
    try {
      const off = { status: 409, body: { code: 'capture.fetch.off', errors: [{ field: 'url' }] } };
      const url = 'https://courier.example/';
      expect(await quiet.checker.post('/captures/preview', { url })).toMatchObject(off);
      expect(await quiet.checker.post('/captures', { source: ARTICLE, method: 'fetch', url })).toMatchObject(
        off,
      );
    } finally {
      await quiet.close();
    }
  });
});
