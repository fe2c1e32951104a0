import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { DESK_FILES } from '../../src/platform/http/desk.controller.js';
import { Client, type ProblemBody } from '../support/client.js';
import { type Newsroom, openNewsroom } from '../support/newsroom.js';
import { party } from '../support/record.js';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

describe('every answer', () => {
  it.each(['//', '//desk', '/session', '/people', '/nothing', '//nothing', '//livez', '//%', '//api/docs'])(
    'to %s is safe in a browser and says nothing of what runs here',
    async (path) => {
      const { headers } = await newsroom.checker.send('GET', path);
      expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
      expect(headers.get('content-security-policy')).not.toMatch(/script-src[^;]*(unsafe|\*|https?:)/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-powered-by') ?? headers.get('server')).toBeNull();
      expect(headers.get('strict-transport-security')).toBeNull();
      if (path !== '//%') expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    },
  );

  it.each(['/session', '/people', '/nothing', '/queue', '//livez', '//desk', '/openapi.json'])(
    'to %s is kept by no cache',
    async (path) => {
      expect((await newsroom.admin.send('GET', path)).headers.get('cache-control')).toBe('no-store');
    },
  );

  it('asks for https from then on, where readers come by https', async () => {
    const secure = await openNewsroom({ publicUrl: 'https://checks.example.org' });
    try {
      const { headers } = await new Client(`http://127.0.0.1:${secure.settings.port}`).send('GET', '//livez');
      expect(headers.get('strict-transport-security')).toMatch(/max-age=\d{8}/);
    } finally {
      await secure.close();
    }
  });
});

describe('a problem', () => {
  it('is told as RFC 9457 wants it, in words with a stable code', async () => {
    const { status, body, headers } = await newsroom.stranger.get('/nothing');
    expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect([status, body]).toEqual([
      404,
      {
        type: 'about:blank',
        title: 'Not Found',
        status: 404,
        code: 'address.missing',
        detail: expect.stringMatching(/^[A-Z].*\.$/) as string,
      },
    ]);
  });

  it('of our own making says nothing but where to look, and is told to the log without values', async () => {
    const broken = jest
      .spyOn(newsroom.app.get(DataSource), 'transaction')
      .mockRejectedValue(new Error('secret detail'));
    try {
      const { status, body } = await newsroom.stranger.post('/session', { email: 'a@b.test', password: 'x' });
      expect([status, body.code]).toEqual([500, 'server.failed']);
      expect(body.request).toMatch(/^[0-9a-f-]{36}$/);
      expect(JSON.stringify(body)).not.toContain('secret');
    } finally {
      broken.mockRestore();
    }
  });

  it('names the field when the database refuses what got past us', async () => {
    const { checker } = newsroom;
    const { name } = await party(checker, { name: 'Twice', kind: 'state' });
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => checker.post('/parties', { name, kind: 'state' })),
    );
    for (const { status, body } of answers) expect([status, typeof body.code]).toEqual([409, 'string']);
  });
});

describe('a request from another website', () => {
  const post = (headers: Record<string, string>) =>
    newsroom.checker.send<ProblemBody>('POST', '/parties', {
      headers: { 'content-type': 'application/json', ...headers },
      body: '{}',
    });

  it.each<[string, Record<string, string>]>([
    ['a foreign page says so', { 'sec-fetch-site': 'cross-site' }],
    ['a sister site says so', { 'sec-fetch-site': 'same-site' }],
    ['its origin is foreign', { origin: 'https://evil.example' }],
    ['its origin is hidden', { origin: 'null' }],
    ['its origin is ours on another port', { origin: 'http://127.0.0.1:1' }],
    ['its origin only begins like ours', { origin: 'http://127.0.0.1.evil.example' }],
    ['it contradicts itself', { 'sec-fetch-site': 'same-origin', origin: 'https://evil.example' }],
  ])('changes nothing when %s', async (_, headers) => {
    expect(await post(headers)).toMatchObject({ status: 403, body: { code: 'request.foreign_site' } });
  });

  it.each<[string, () => Record<string, string>]>([
    ['our own page', () => ({ 'sec-fetch-site': 'same-origin', origin: newsroom.url })],
    ['the address bar', () => ({ 'sec-fetch-site': 'none' })],
    ['no browser at all', () => ({})],
  ])('is none when it comes from %s', async (_, headers) => {
    expect((await post(headers())).status).toBe(400);
  });

  it('gets no leave to read: no CORS header is ever sent', async () => {
    const { headers } = await newsroom.checker.send('GET', '/queue', {
      headers: { origin: 'https://evil.example' },
    });
    expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

describe('health', () => {
  it('is good when the database answers with the schema of this build', async () => {
    for (const path of ['//livez', '//readyz']) {
      expect(await newsroom.stranger.send('GET', path)).toMatchObject({
        status: 200,
        body: { status: 'ok' },
      });
    }
  });

  it('is not ready without the database, and lives', async () => {
    const source = newsroom.app.get(DataSource);
    for (const answer of [() => Promise.reject(new Error('gone')), () => new Promise(() => undefined)]) {
      const gone = jest.spyOn(source, 'query').mockImplementation(answer as () => Promise<unknown>);
      const before = performance.now();
      expect(await newsroom.stranger.send('GET', '//readyz')).toMatchObject({
        status: 503,
        body: { code: 'server.not_ready' },
      });
      expect(performance.now() - before).toBeLessThan(3000);
      expect((await newsroom.stranger.send('GET', '//livez')).status).toBe(200);
      gone.mockRestore();
    }
  });

  it('is not ready on a schema that is behind', async () => {
    const behind = await openNewsroom();
    try {
      await behind.database.query(
        `DELETE FROM public.migration WHERE id = (SELECT max(id) FROM public.migration)`,
      );
      expect((await behind.stranger.send('GET', '//readyz')).status).toBe(503);
    } finally {
      await behind.close();
    }
  });
});

describe('the API docs', () => {
  it('are for people who are signed in', async () => {
    for (const path of [
      '/docs',
      '/docs/start.js',
      '/docs/swagger-ui.css',
      '/docs/swagger-ui-bundle.js',
      '/openapi.json',
    ]) {
      expect((await newsroom.stranger.send('GET', path)).status).toBe(401);
      expect((await newsroom.auditor.send('GET', path)).status).toBe(200);
    }
    expect((await newsroom.auditor.send('GET', '/docs/package.json')).status).toBe(404);
    expect((await newsroom.auditor.send('GET', '/docs/..%2fpackage.json')).status).toBe(404);
  });

  it('describe every route of the API, and the problems', async () => {
    const { body } = await newsroom.checker.get<{
      paths: Record<string, Record<string, { responses: object }>>;
    }>('/openapi.json');
    expect(Object.keys(body.paths)).toEqual(
      expect.arrayContaining(['/api/session', '/api/people/{id}', '/api/queue']),
    );
    for (const [path, operations] of Object.entries(body.paths)) {
      expect(path).toMatch(/^\/api\//);
      for (const { responses } of Object.values(operations)) expect(responses).toHaveProperty('default');
    }
  });
});

describe('the desk', () => {
  const built = existsSync(join(DESK_FILES, 'index.html'));

  it('is one page for all its paths, with a nonce of its own each time', async () => {
    if (!built) writeDesk();
    try {
      const [one, other] = [await page('//desk'), await page('//desk/claims/1/verdict')];
      expect(one.status).toBe(200);
      expect(one.headers.get('content-type')).toBe('text/html; charset=utf-8');
      const [nonce, otherNonce] = [one, other].map(
        ({ headers }) => /'nonce-([\w-]+)'/.exec(headers.get('content-security-policy') ?? '')?.[1],
      );
      expect(nonce).not.toBe(otherNonce);
      expect(one.body).not.toContain('__CSP_NONCE__');
      expect(one.body).toContain(nonce);
      expect((await page('//desk/index.html')).status).toBe(404);
      expect((await page('//desk/assets/none-1234.js')).status).toBe(404);
      expect((await page('//desk/assets/..%2f..%2fpackage.json')).status).toBe(404);
    } finally {
      if (!built) rmSync(DESK_FILES, { recursive: true, force: true });
    }
  });

  function writeDesk(): void {
    mkdirSync(DESK_FILES, { recursive: true });
    writeFileSync(join(DESK_FILES, 'index.html'), '<!doctype html><style nonce="__CSP_NONCE__"></style>');
  }

  const page = (path: string) => newsroom.stranger.send<string>('GET', path);
});

describe('a slow or oversized client', () => {
  it('with 20 kB of headers is refused', async () => {
    expect(await conversation(`GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${'a'.repeat(20_000)}\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 431/,
    );
  });

  it('that never finishes its headers is hung up on within ten seconds', async () => {
    const before = performance.now();
    await conversation('GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ');
    expect(performance.now() - before).toBeLessThan(11_000);
  });

  it.each([
    'not http at all\r\n\r\n',
    'GET / HTTP/9.9\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n',
  ])('that says %j is refused in a line', async (said) => {
    const answer = await conversation(said);
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d/);
    expect(answer).not.toMatch(/fastify|nest/i);
  });

  function conversation(said: string): Promise<string> {
    return new Promise((resolve) => {
      let heard = '';
      const socket = connect(newsroom.settings.port, '127.0.0.1', () => socket.write(said));
      socket.on('data', (part) => (heard += part.toString()));
      socket.on('error', () => undefined);
      socket.on('close', () => resolve(heard));
    });
  }
});
