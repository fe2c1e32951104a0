import type { Type } from '@nestjs/common';
import fc from 'fast-check';
import { newId } from '../../src/platform/ids.js';
import { fieldsOf, type RouteInput, routeInputs } from '../support/inputs.js';
import { type Newsroom, openNewsroom } from '../support/newsroom.js';
import { submittedClaim, workedClaim } from '../support/finding.js';
import { party } from '../support/record.js';

/** `FUZZ=20000 npx jest edge/fuzz` for a long run; a failure prints the seed that repeats it. */
const REQUESTS = Number(process.env.FUZZ ?? 600);
const SLOWEST_MS = 5000;
const PATIENCE_MS = 600_000 + REQUESTS * 20;

/** Signing out would end the run; everything else is tried. */
const SPARED = new Set(['DELETE /api/session']);

describe('INV-13: whatever is asked', () => {
  let newsroom: Newsroom;
  let routes: RouteInput[];
  let known: string[];
  beforeAll(async () => {
    newsroom = await openNewsroom();
    routes = routeInputs(newsroom).filter(({ method, path }) => !SPARED.has(`${method} ${path}`));
    const { checker, second } = newsroom;
    const claims = [await workedClaim(checker), await submittedClaim(second)];
    known = [...claims.map(({ id }) => id), (await party(checker)).id, newsroom.auditor.id];
  });
  afterAll(() => newsroom.close());

  it(
    'is answered in time, never with a fault of ours, and refused in words',
    async () => {
      await fc.assert(
        fc.asyncProperty(anyRequest(), async ({ who, method, address, init }) => {
          const before = performance.now();
          const { status, body, headers } = await newsroom[who].send<{ code?: unknown; detail?: unknown }>(
            method,
            address,
            init,
          );
          expect(status).toBeLessThan(500);
          expect(performance.now() - before).toBeLessThan(SLOWEST_MS);
          if (status < 400 || address.startsWith('//') || method === 'HEAD') return;
          expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
          expect([body.code, body.detail]).toEqual([expect.any(String), expect.stringMatching(/[.!)]$/)]);
        }),
        { numRuns: REQUESTS, timeout: SLOWEST_MS * 4 },
      );
    },
    PATIENCE_MS,
  );

  it('leaves the newsroom at work', async () => {
    expect((await newsroom.checker.get('/queue')).status).toBe(200);
    expect((await newsroom.stranger.send('GET', '//readyz')).status).toBe(200);
    const faults = await newsroom.database.query('SELECT * FROM newsroom.audit_faults()');
    expect(faults).toEqual([]);
  });

  function anyRequest() {
    return fc
      .record({
        route: fc.constantFrom(...routes),
        who: fc.constantFrom('stranger', 'checker', 'editor', 'admin', 'auditor'),
      })
      .chain(({ route, who }) =>
        fc
          .record({
            path: addressFor(route.path),
            query: queryFor(route.query),
            body: bodyFor(route.body),
            peek: fc.boolean(),
          })
          .map(({ path, query, body, peek }) => ({
            who: who as 'stranger' | 'checker' | 'editor' | 'admin' | 'auditor',
            method: route.method === 'GET' && peek ? 'HEAD' : route.method,
            address: `${path.startsWith('/api/') ? path.slice(4) : `/${path}`}${query}`,
            init: route.method === 'GET' ? {} : body,
          })),
      );
  }

  function addressFor(path: string): fc.Arbitrary<string> {
    const part = fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...known) },
      fc.constant(newId()),
      fc.constantFrom(
        '1',
        '0',
        '-1',
        '2147483648',
        '%00',
        '%2e%2e',
        'null',
        'a'.repeat(150),
        '%F0%9F%A6%A9',
        "'",
      ),
      fc
        .string({ maxLength: 20, unit: 'binary' })
        .map((text) => encodeURIComponent(text.toWellFormed()) || 'x'),
    );
    const places = path.match(/:\w+|\*$/g) ?? [];
    return fc
      .tuple(...places.map(() => part))
      .map((parts) => parts.reduce((address, value) => address.replace(/:\w+|\*$/, () => value), path));
  }

  function queryFor(dto: Type | undefined): fc.Arbitrary<string> {
    const fields = [...(dto ? fieldsOf(dto) : []), 'version', 'surprise', 'q', 'page'];
    const value = fc.oneof(
      fc.constantFrom(
        '',
        '1',
        '-1',
        'asc',
        'desc',
        'id',
        'everything',
        '1e9',
        'NaN',
        '%00',
        '%25',
        '*',
        '"',
        '\\',
        '2026-02-30',
      ),
      fc.constantFrom(...known),
      fc.string({ maxLength: 300, unit: 'binary' }).map((text) => text.toWellFormed()),
    );
    const pairs = fc.array(fc.tuple(fc.constantFrom(...fields), value), { maxLength: 3 });
    return fc.oneof(
      { weight: 2, arbitrary: fc.constant('') },
      pairs.map((all) => `?${all.map(([field, text]) => `${field}=${encodeURIComponent(text)}`).join('&')}`),
    );
  }

  function bodyFor(dto: Type | undefined): fc.Arbitrary<RequestInit> {
    const fields = [...(dto ? fieldsOf(dto) : []), 'surprise', 'id'];
    const leaf = fc.oneof(
      fc.constantFrom(...known),
      fc.constantFrom<unknown>(
        null,
        true,
        0,
        1,
        -1,
        1.5,
        2_147_483_648,
        1e300,
        '',
        'en',
        'paste',
        'impact',
        '2026-02-30',
        '0'.repeat(64),
      ),
      fc.string({ maxLength: 200, unit: 'binary' }),
      fc.string({ minLength: 1, maxLength: 40 }),
    );
    const value = fc.oneof(
      { weight: 4, arbitrary: leaf },
      fc.array(leaf, { maxLength: 4 }),
      fc.dictionary(fc.constantFrom(...fields), leaf, { maxKeys: 3 }),
    );
    const json = fc
      .dictionary(fc.constantFrom(...fields), value, { maxKeys: fields.length })
      .map((body) => JSON.stringify(body));
    const text = fc.oneof({ weight: 6, arbitrary: json }, fc.json(), fc.string({ maxLength: 100 }));
    return text.map((body) => ({ headers: { 'content-type': 'application/json' }, body }));
  }
});
