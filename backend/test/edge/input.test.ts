import type { Type } from '@nestjs/common';
import { newId } from '../../src/platform/ids.js';
import type { Answer, ProblemBody } from '../support/client.js';
import { fieldsOf, type RouteInput, routeInputs } from '../support/inputs.js';
import type { MatrixView } from '../../src/analysis/hypotheses/matrix.view.js';
import { whoClaim } from '../support/hypotheses.js';
import { type Colleague, type Newsroom, openNewsroom } from '../support/newsroom.js';
import { addedEvidence, newClaim, queuedClaim, submittedClaim, workedClaim } from '../support/finding.js';
import { appearance, capture, citation, claim, incident, party, source } from '../support/record.js';

let newsroom: Newsroom;
let routes: RouteInput[];
beforeAll(async () => {
  newsroom = await openNewsroom();
  routes = routeInputs(newsroom);
});
afterAll(() => newsroom.close());

type Problem = Answer<ProblemBody>;

/** Texts that may be as long as a capture; what is too long for them is refused as a whole. */
const CAPTURED = new Set(['text', 'contentBase64']);
/** Routes that take a whole document. */
const ROOMY = new Set(['/api/captures', '/api/captures/preview']);
const LONG = 'x'.repeat(30_000);

describe('INV-13: hostile input to every route that takes a body', () => {
  const withBody = () => routes.filter(({ body }) => body);

  it('is refused field by field, in words, and nothing is written', async () => {
    const before = await everythingWritten();
    for (const route of withBody()) {
      const fields = fieldsOf(route.body as Type);
      expect([route.path, fields.length]).not.toEqual([route.path, 0]);
      for (const field of fields) {
        await named(route, field, { [field]: { wrong: { deeply: true } } });
        await named(route, field, { [field]: [[['wrong']]] });
        if (!CAPTURED.has(field)) await named(route, field, { [field]: LONG });
        await named(route, field, `{"${field}": "a\\u0000b"}`);
        await named(route, field, `{"${field}": "a\\ud800b"}`);
        await named(route, field, `{"${field}": [{"inner": "\\udfff"}]}`);
        await named(route, field, `{"${field}": 1e999}`);
      }
    }
    expect(await everythingWritten()).toEqual(before);
  });

  it.each<[string, string, number, string]>([
    ['an unknown field', '{"surprise": 1}', 400, 'surprise'],
    ['a field that would reach the prototype', '{"__proto__": {"role": "admin"}}', 400, 'body'],
    ['a field called constructor', '{"constructor": {"prototype": {"role": "admin"}}}', 400, 'body'],
    ['a trap further down', '{"note": [{"prototype": 1}]}', 400, 'note[0]'],
    ['JSON nested 30 deep', '{"a":'.repeat(30) + '1' + '}'.repeat(30), 400, `${'a.'.repeat(19)}a`],
    ['an array nested 2,000 deep', '['.repeat(2000) + ']'.repeat(2000), 400, '[0]'.repeat(20)],
    ['3,000 fields', `{${Array.from({ length: 3000 }, (_, n) => `"f${n}":1`).join()}}`, 400, 'body'],
    ['6,000 elements', `{"a":[${Array.from({ length: 6000 }, () => 1).join()}]}`, 400, 'body'],
    ['a name with a NUL', '{"a\\u0000": 1}', 400, 'body'],
  ])('is refused when it holds %s', async (_, body, status, field) => {
    const before = await everythingWritten();
    for (const route of withBody()) {
      const answer = await send(route, body);
      expect([route.path, answer.status, answer.body.errors?.map((error) => error.field)]).toEqual([
        route.path,
        status,
        expect.arrayContaining([field]),
      ]);
    }
    expect(await everythingWritten()).toEqual(before);
  });

  it.each<[string, RequestInit, number]>([
    ['no JSON', json('{"a": }'), 400],
    ['half of JSON', json('{"a": "b'), 400],
    [
      'bytes that are no UTF-8',
      { ...json(''), body: Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]) },
      400,
    ],
    ['nothing, said to be JSON', json(''), 400],
    ['a list', json('[]'), 400],
    ['a word', json('"word"'), 400],
    ['a number', json('1'), 400],
    ['null', json('null'), 400],
    ['a form', typed('application/x-www-form-urlencoded', 'name=Ann'), 415],
    ['a form with a file', typed('multipart/form-data; boundary=x', '--x--'), 415],
    ['plain text', typed('text/plain', '{}'), 415],
    ['JSON in UTF-7', typed('application/json; charset=utf-7', '{}'), 415],
    ['JSON of another kind', typed('application/merge-patch+json', '{}'), 415],
    [
      'a compressed body',
      { ...json('{}'), headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' } },
      415,
    ],
    ['300 kB', json(`{"name": "${'x'.repeat(300_000)}"}`), 413],
  ])('is refused when it is %s', async (_, init, status) => {
    const before = await everythingWritten();
    for (const route of withBody()) {
      const answer = await raw(route, init);
      const roomy = ROOMY.has(route.path) && status === 413;
      expect([route.path, answer.status]).toEqual([route.path, roomy ? 400 : status]);
      expect([route.path, answer.headers.get('content-type')]).toEqual([
        route.path,
        expect.stringContaining('application/problem+json'),
      ]);
    }
    expect(await everythingWritten()).toEqual(before);
  });

  it('takes a body of 10 MB for a capture, and refuses 16 MB', async () => {
    const { checker } = newsroom;
    const post = (size: number) =>
      checker.post('/captures', {
        source: { kind: 'article', title: 'Long' },
        method: 'paste',
        text: 'y'.repeat(size),
      });
    expect((await post(10_000_000)).status).toBe(201);
    expect((await post(16_000_000)).status).toBe(413);
  });
});

describe('INV-13: hostile queries and addresses', () => {
  it('are refused by every list, field by field', async () => {
    for (const route of routes.filter(({ query, path }) => query && path.startsWith('/api/'))) {
      for (const field of fieldsOf(route.query as Type)) {
        for (const value of ['%00', 'a%00b', '%ff', LONG.slice(0, 3000)]) {
          const answer = await raw(route, {}, `?${field}=${value}`);
          expect([route.path, field, answer.status]).toEqual([route.path, field, 400]);
          expect(fieldsNamed(answer)).toContain(field);
        }
        if (field === 'stage') continue;
        const twice = await raw(route, {}, `?${field}=1&${field}=2`);
        expect([route.path, field, twice.status]).toEqual([route.path, field, 400]);
      }
    }
  });

  it('are refused by every route of the API when they hold a field that it does not know', async () => {
    for (const route of routes.filter(({ path, method }) => path.startsWith('/api/') && method === 'GET')) {
      const answer = await raw(route, {}, '?surprise=1');
      expect([route.path, answer.status, fieldsNamed(answer)]).toEqual([
        route.path,
        400,
        expect.arrayContaining(['surprise']),
      ]);
    }
  });

  it('are refused as no id, or as the id of nothing, by every address with an id', async () => {
    const addressed = routes.filter(({ path }) => /^\/api\/.*:(id|claimId)/.test(path));
    expect(addressed.length).toBeGreaterThan(20);
    for (const route of addressed) {
      const body = route.body ? json('{}') : {};
      for (const id of ['1', 'nothing', '%00', "1' OR '1'='1", `${newId()}x`, '-', 'null', 'undefined']) {
        const answer = await raw(route, body, '', [encodeURI(id).replace('%2500', '%00')]);
        expect([route.path, id, answer.status]).toEqual([route.path, id, 400]);
      }
      if (route.method === 'GET') {
        const answer = await raw(route, {}, route.path.endsWith('/compare') ? '?from=1&to=2' : '');
        expect([route.path, answer.status, answer.body.code]).toEqual([
          route.path,
          404,
          expect.stringMatching(/\.missing$/),
        ]);
      }
    }
  });

  it.each(['0', '-1', '1.5', 'x', '99999999999999999999', '2147483648'])(
    'are refused as a number of a revision or an edition: %s',
    async (number) => {
      const { id } = await newClaim(newsroom.checker);
      for (const path of [`/claims/${id}/revisions/${number}`, '//verdicts/nothing/editions/' + number]) {
        expect([400, 404]).toContain((await newsroom.checker.get(path)).status);
      }
    },
  );

  it.each([
    '/%',
    '/%zz',
    '/api/%c0%ae',
    `/api/claims/${'a'.repeat(300)}`,
    `/${'a/'.repeat(2000)}`,
    '/api/claims/%2e%2e%2f',
  ])('are refused as an address: %s', async (path) => {
    const { status } = await newsroom.stranger.send('GET', `/${path}`);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });
});

describe('INV-5: a version that is not the present one', () => {
  /** Something that each changing route can change. A new one fails here until it is taught. */
  const CHANGEABLE: Record<string, () => Promise<string | readonly string[]>> = {
    'PATCH /api/people/:id': async () => (await newsroom.colleague('checker', 'Ann')).id,
    'PATCH /api/parties/:id': async () => (await party(newsroom.checker)).id,
    'PATCH /api/incidents/:id': async () => (await incident(newsroom.checker)).id,
    'PATCH /api/sources/:id': async () => (await source(newsroom.checker)).id,
    'PATCH /api/claims/:id': async () => (await claim(newsroom.checker)).id,
    'PATCH /api/claims/:claimId/state': async () => (await claim(newsroom.checker)).id,
    'PATCH /api/appearances/:id': async () =>
      (await appearance(newsroom.checker, (await claim(newsroom.checker)).id)).id,
    'PATCH /api/evidence/:id': async () =>
      (await addedEvidence(newsroom.checker, (await workedClaim(newsroom.checker)).id)).id,
    'PATCH /api/claims/:id/hypotheses/:hypothesisId': () => inMatrix('claim', 'hypotheses'),
    'PATCH /api/claims/:id/hypotheses/rows/:rowId': () => inMatrix('claim', 'rows'),
    'PATCH /api/incidents/:id/hypotheses/:hypothesisId': () => inMatrix('incident', 'hypotheses'),
    'PATCH /api/incidents/:id/hypotheses/rows/:rowId': () => inMatrix('incident', 'rows'),
  };

  /** The subject of a new matrix, and the first of its hypotheses or rows. */
  async function inMatrix(of: 'claim' | 'incident', what: 'hypotheses' | 'rows'): Promise<readonly string[]> {
    const { [of]: path } = await whoClaim(newsroom.checker);
    await newsroom.checker.add(`/${path}/hypotheses/defaults`);
    const matrix = await newsroom.checker.add<MatrixView>(`/${path}/hypotheses/rows`, {
      words: 'A thing that should be there and is not.',
    });
    return [path.split('/')[1] ?? '', matrix[what][0]?.id ?? ''];
  }

  it('is refused by every changing route, which shows what stands there now, and nothing changes', async () => {
    const changing = routes.filter(({ method }) => method === 'PATCH');
    expect(changing.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(
      Object.keys(CHANGEABLE).sort(),
    );
    for (const route of changing) {
      const ids = [await CHANGEABLE[`${route.method} ${route.path}`]!()].flat();
      const before = await everythingWritten();
      for (const version of [999, 2_147_483_647]) {
        const answer = await raw(route, json(JSON.stringify({ version })), '', ids);
        expect([route.path, answer.status, answer.body.code]).toEqual([
          route.path,
          409,
          expect.stringMatching(/\.stale$/),
        ]);
        expect([route.path, Object.keys(answer.body)]).toEqual([
          route.path,
          expect.arrayContaining(['current']),
        ]);
      }
      for (const version of [0, -1, 1.5, '1', null, 2_147_483_648, 1e21]) {
        const answer = await raw(route, json(JSON.stringify({ version })), '', ids);
        expect([route.path, version, answer.status, fieldsNamed(answer)]).toEqual([
          route.path,
          version,
          400,
          ['version'],
        ]);
      }
      expect(await everythingWritten()).toEqual(before);
    }
  });
});

describe('an id of something else', () => {
  it('is refused wherever a route takes one, and nothing is written', async () => {
    const { checker, editor } = newsroom;
    const nothing = newId();
    const { id: captureId } = await capture(checker);
    const other = await appearance(checker, (await claim(checker)).id, { captureId });
    const held = await workedClaim(checker);
    const own = await appearance(checker, held.id);
    const submitted = await submittedClaim(checker);
    const queued = await queuedClaim(checker);
    const { id: partyId } = await party(checker);
    const quote = { exact: 'The Lindmouth Courier', capacity: 'outlet' };
    const tries: [Colleague, string, object, string][] = [
      [checker, '/claims', { statement: 'It was so.', incidentId: nothing }, 'incidentId'],
      [checker, '/claims', { statement: 'It was so.', incidentId: partyId }, 'incidentId'],
      [
        checker,
        '/claims',
        { statement: 'S', kind: 'attribution', attribution: { accused: [nothing] } },
        'attribution.accused',
      ],
      [checker, '/incidents', { title: 'Outage', receivers: [nothing] }, 'receivers'],
      [
        checker,
        '/incidents',
        { title: 'Outage', interests: [{ partyId: captureId, stake: 'victim' }] },
        'interests',
      ],
      [checker, '/sources', { kind: 'article', title: 'T', publisherId: captureId }, 'publisherId'],
      [checker, '/captures', { source: { id: partyId }, method: 'paste', text: 'Text.' }, 'source'],
      [checker, `/claims/${held.id}/appearances`, { ...quote, captureId: nothing }, 'captureId'],
      [checker, `/claims/${held.id}/appearances`, { ...quote, captureId, speakerId: captureId }, 'speakerId'],
      [
        checker,
        `/claims/${held.id}/citations`,
        { appearanceId: own.id, upstreamAppearanceId: other.id, kind: 'quotes' },
        'upstreamAppearanceId',
      ],
      [
        checker,
        `/claims/${held.id}/citations`,
        { appearanceId: other.id, upstreamPartyId: partyId, kind: 'quotes' },
        'appearanceId',
      ],
      [
        checker,
        `/claims/${held.id}/citations`,
        { appearanceId: own.id, upstreamPartyId: nothing, kind: 'quotes' },
        'upstreamPartyId',
      ],
      [
        checker,
        `/claims/${held.id}/evidence`,
        { captureId: nothing, exact: 'x', stance: 'context', reliability: 'A', credibility: 1 },
        'captureId',
      ],
      [
        editor,
        `/claims/${queued.id}/steps`,
        { move: 'assign', version: queued.version, assigneeId: newsroom.auditor.id },
        'assigneeId',
      ],
      [
        editor,
        `/claims/${queued.id}/steps`,
        { move: 'assign', version: queued.version, assigneeId: nothing },
        'assigneeId',
      ],
      [
        checker,
        `/claims/${queued.id}/steps`,
        { move: 'close', version: queued.version, reason: 'duplicate', note: 'n', duplicateOf: nothing },
        'duplicateOf',
      ],
      [
        checker,
        `/claims/${queued.id}/steps`,
        { move: 'close', version: queued.version, reason: 'duplicate', note: 'n', duplicateOf: queued.id },
        'duplicateOf',
      ],
      [
        editor,
        `/claims/${submitted.id}/reviews`,
        { decision: 'approve', revisionHash: '0'.repeat(64), version: submitted.version },
        'revisionHash',
      ],
    ];
    const before = await everythingWritten();
    const outcomes = [];
    for (const [person, path, body, field] of tries) {
      const { status, body: problem } = await person.post<ProblemBody>(path, body);
      const namedOrConflict =
        status === 409 || Boolean(problem.errors?.some((error) => error.field.startsWith(field)));
      outcomes.push([path, field, status >= 400 && status < 500, namedOrConflict, problem.code]);
    }
    expect(outcomes).toEqual(tries.map(([, path, , field]) => [path, field, true, true, expect.any(String)]));
    expect(await everythingWritten()).toEqual(before);
    await citation(checker, held.id, { appearanceId: own.id, upstreamPartyId: partyId });
  });
});

async function named(route: RouteInput, field: string, body: object | string): Promise<void> {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const answer = await send(route, text);
  const fields = fieldsNamed(answer);
  const outcome = {
    status: answer.status,
    named: fields.some((name) => new RegExp(`^${field}(\\W|$)`).test(name)),
  };
  expect([route.method, route.path, text.slice(0, 60), outcome, fields]).toEqual([
    route.method,
    route.path,
    text.slice(0, 60),
    { status: 400, named: true },
    fields,
  ]);
}

const fieldsNamed = ({ body }: Problem): string[] => (body.errors ?? []).map(({ field }) => field);

function send(route: RouteInput, body: string): Promise<Problem> {
  return raw(route, json(body));
}

/** As somebody who may call the route, so that it is the input that is refused. */
function raw(
  { method, path, allowed = [] }: RouteInput,
  init: RequestInit,
  query = '',
  ids: readonly string[] = [],
): Promise<Problem> {
  const role = allowed.find((one) => one in CALLERS);
  const person = role ? newsroom[CALLERS[role as keyof typeof CALLERS]] : newsroom.checker;
  const [...left] = ids;
  const address = path
    .replaceAll(/:(id|\w+Id)\b/g, () => left.shift() ?? newId())
    .replace(':number', '1')
    .replace(':kind', 'attribution')
    .replace(':rule', 'P-01')
    .replace(/:\w+/, 'nothing');
  return person.send<ProblemBody>(
    method,
    address.startsWith('/api/') ? address.slice(4) + query : `/${address}${query}`,
    init,
  );
}

const CALLERS = { checker: 'checker', editor: 'editor', admin: 'admin', auditor: 'auditor' } as const;

function json(body: string): RequestInit {
  return typed('application/json', body);
}

function typed(type: string, body: string): RequestInit {
  return { headers: { 'content-type': type }, body };
}

/** How many rows every table holds; sign-ins and their notes aside, any change would also be an audit row. */
async function everythingWritten(): Promise<Record<string, number>> {
  const tables = await newsroom.database.query<{ name: string }>(
    `SELECT table_schema || '.' || table_name AS name FROM information_schema.tables
      WHERE table_schema IN ('newsroom', 'published') AND table_type = 'BASE TABLE' ORDER BY 1`,
  );
  const counts = tables.map(({ name }) => `SELECT '${name}' AS name, count(*)::int AS rows FROM ${name}`);
  const rows = await newsroom.database.query<{ name: string; rows: number }>(counts.join(' UNION ALL '));
  return Object.fromEntries(rows.map(({ name, rows: count }) => [name, count]));
}
