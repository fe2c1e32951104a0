import { asked, rates } from '../../support/assessments.js';
import type { ProblemBody } from '../../support/client.js';
import { moved, savedRevision, workedClaim, type ClaimOnItsWay } from '../../support/finding.js';
import { openNewsroom, type Colleague, type Newsroom } from '../../support/newsroom.js';
import { incident } from '../../support/record.js';
import { servedRoutes } from '../../support/routes.js';

jest.setTimeout(120_000);

const CANARY = 'KANARIENVOGEL';
/** Closed altogether to whoever has yet to rate the claim. */
const CLOSED = [
  'GET /api/claims/:claimId/assessments',
  'GET /api/claims/:claimId/revisions',
  'GET /api/claims/:claimId/revisions/:number',
  'GET /api/claims/:claimId/revisions/compare',
  'GET /api/claims/:id/hypotheses',
  'GET /api/incidents/:id/hypotheses',
];
/** Open, with the finding left out. */
const PARTLY = ['GET /api/audit', 'GET /api/claims/:claimId/history'];

let newsroom: Newsroom;
let claim: ClaimOnItsWay;
let incidentId: string;
let blind: Colleague;
let control: Colleague;
let request: string;

/** A claim whose finding says `CANARY` in every field of words, was returned with it and rated with it. */
beforeAll(async () => {
  newsroom = await openNewsroom();
  const { checker, second, max } = newsroom;
  blind = newsroom.editor;
  control = await newsroom.colleague('editor', 'Olga');
  ({ id: incidentId } = await incident(checker));
  claim = await workedClaim(checker);
  const { version } = await checker.read<{ version: number }>(`/claims/${claim.id}`);
  await checker.patch(`/claims/${claim.id}`, { version, incidentId });
  const words = { headline: CANARY, summary: CANARY, rationale: `${CANARY} [1]`, unknowns: [CANARY] };
  await savedRevision(checker, claim.id, 1, words);
  claim = await moved(checker, claim, { move: 'submit' });
  const { underReview } = await checker.read<{ underReview: { hash: string } }>(`/claims/${claim.id}/state`);
  await max.add(`/claims/${claim.id}/reviews`, {
    decision: 'return',
    revisionHash: underReview.hash,
    version: claim.version,
    note: CANARY,
  });
  await rates(second, await asked(checker, claim, second), { rationale: CANARY });
  request = await asked(checker, claim, blind);
});
afterAll(() => newsroom.close());

/** Every route of the API that gives something, with the ids of this claim and what belongs to it. */
async function everyRead(): Promise<{ route: string; address: string }[]> {
  const evidence = await newsroom.checker.read<{ id: string; passage: { captureId: string } }[]>(
    `/claims/${claim.id}/evidence`,
  );
  const idOf = (path: string): string => {
    if (path.startsWith('/api/incidents')) return incidentId;
    if (path.startsWith('/api/captures')) return evidence[0]?.passage.captureId ?? '';
    return claim.id;
  };
  return servedRoutes(newsroom)
    .filter(({ method, path }) => method === 'GET' && path.startsWith('/api/') && !/openapi|docs/.test(path))
    .map(({ path }) => {
      const filled = path.slice('/api'.length).replace(':number', '2').replace(/:\w+/g, idOf(path));
      return { route: `GET ${path}`, address: filled + (QUERIES[path] ?? '') };
    });
}

const QUERIES: Readonly<Record<string, string>> = {
  '/api/claims/:claimId/revisions/compare': '?from=1&to=2',
  '/api/audit': '?limit=100',
  '/api/search': `?q=${CANARY}`,
  '/api/queue': '?view=everything&limit=100',
};

/** The routes that tell this person something of the finding, and those that are closed to her for its sake. */
async function crawl(person: Colleague): Promise<{ tell: string[]; closed: string[] }> {
  const tell: string[] = [];
  const closed: string[] = [];
  for (const { route, address } of await everyRead()) {
    const { body } = await person.get<ProblemBody>(address);
    const text = JSON.stringify(body);
    if (text.includes(CANARY) || text.includes('mostly_supported')) tell.push(route);
    if (body?.code === 'assessment.blind') closed.push(route);
  }
  return { tell: tell.sort(), closed: closed.sort() };
}

describe('whoever is to rate a claim blind', () => {
  it('is told nothing of its finding by any route, and why', async () => {
    expect(await crawl(blind)).toEqual({ tell: [], closed: CLOSED });
  });

  it('control: another editor is told by all of them', async () => {
    const { tell, closed } = await crawl(control);
    expect(closed).toEqual([]);
    const words = CLOSED.filter((route) => !/hypotheses|analysis/.test(route));
    expect(tell).toEqual([...words, ...PARTLY].sort());
  });

  it('sees the claim, its passages, chain and evidence, and the audit of those', async () => {
    for (const part of ['', '/chain', '/evidence', '/analysis', '/comments', '/state']) {
      expect((await blind.get(`/claims/${claim.id}${part}`)).status).toBe(200);
    }
    const { body } = await blind.get<{ items: { subject: string; withheld?: string; changes: object }[] }>(
      `/audit?claimId=${claim.id}&limit=100`,
    );
    const of = (subject: string) => body.items.find((event) => event.subject === subject);
    expect(of('verdict_revision')).toMatchObject({ changes: {}, withheld: expect.stringMatching(/blind/) });
    expect(of('evidence')).not.toHaveProperty('withheld');
  });

  it('moves, asks and publishes nothing meanwhile', async () => {
    const hold = { move: 'release', version: claim.version + 1 };
    expect((await blind.post<ProblemBody>(`/claims/${claim.id}/steps`, hold)).body.code).toBe(
      'claim.release.blind',
    );
    const ask = await blind.post<ProblemBody>(`/claims/${claim.id}/assessment-requests`, {
      personId: control.id,
    });
    expect([ask.status, ask.body.code]).toEqual([403, 'assessment.blind']);
  });

  it('sees it all once she has rated', async () => {
    await rates(blind, request);
    const { tell, closed } = await crawl(blind);
    expect(closed).toEqual([]);
    expect(tell).toEqual((await crawl(control)).tell);
  });
});
