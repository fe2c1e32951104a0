import pg from 'pg';
import { openNewsroom, type Colleague, type Newsroom } from '../support/newsroom.js';
import * as record from '../support/record.js';
import { acknowledge, analysisOf } from '../support/cautions.js';
import { answeredChecklist } from '../support/checks.js';
import { addedEvidence, type ClaimOnItsWay, FINDING, moved, savedRevision } from '../support/finding.js';
import { crawl, type Fetched, fetched } from './crawl.js';

jest.setTimeout(180_000);

/** Words that stand in something that readers must not see; each names where it was put. */
const CANARIES = new Set<string>();
const canary = (where: string): string => {
  const word = `kanarie${where.replaceAll(' ', '')}`;
  CANARIES.add(word);
  return word;
};

let newsroom: Newsroom;
let checker: Colleague;
let editor: Colleague;
let incidentId: string;
let published: ClaimOnItsWay;

beforeAll(async () => {
  newsroom = await openNewsroom();
  checker = await newsroom.colleague('checker', canary('checker name'));
  editor = await newsroom.colleague('editor', canary('editor name'));
  for (const { id } of [checker, editor]) CANARIES.add(id);
  incidentId = await openIncident();
  published = await publishedWithSecrets();
  await draftOnTheSameIncident();
  await reopened();
  await unpublishedRest();
});
afterAll(() => newsroom.close());

async function openIncident(): Promise<string> {
  const bystander = await record.party(checker, { name: 'Harbour office', aliases: [canary('alias')] });
  const { id } = await record.incident(checker, {
    title: 'Outage at Lindmouth',
    receivers: [bystander.id],
    interests: [{ partyId: bystander.id, stake: 'victim', note: canary('interest note') }],
  });
  return id;
}

/** Far from every passage, further than the context that is published with it. */
const LONG = `${canary('capture text')} ${'and so on '.repeat(40)}\n\n${record.TEXT}`;

async function publishedWithSecrets(): Promise<ClaimOnItsWay> {
  const { id: captureId } = await record.capture(checker, { text: LONG });
  const { id } = await record.claim(checker, { statement: 'Nine in ten came from one network', incidentId });
  await record.appearance(checker, id, { captureId, lineage: 'unknown' });
  let claim: ClaimOnItsWay = { id, version: 1, hash: '' };
  claim = await moved(checker, claim, { move: 'accept', note: canary('step note') });
  claim = await moved(checker, claim, { move: 'take' });
  await addedEvidence(checker, id);
  await withheldEvidence(id);
  await savedRevision(checker, id, 0, {
    headline: canary('earlier headline'),
    rationale: canary('earlier rationale'),
  });
  await answeredChecklist(checker, id);
  const first = await savedRevision(checker, id, 1, FINDING);
  await checker.add(`/claims/${id}/comments`, { body: canary('comment'), blocking: false });
  for (const one of (await analysisOf(checker, id)).cautions)
    await acknowledge(checker, id, one, canary('reason for going on'));
  claim = await moved(checker, claim, { move: 'submit', note: canary('submit note') });
  await editor.add(`/claims/${id}/reviews`, {
    decision: 'return',
    revisionHash: first.hash,
    version: claim.version,
    note: canary('return note'),
  });
  claim = await moved(checker, { ...claim, version: claim.version + 1 }, { move: 'submit' });
  await editor.add(`/claims/${id}/reviews`, {
    decision: 'approve',
    revisionHash: first.hash,
    version: claim.version,
    note: canary('review note'),
  });
  await editor.add(`/claims/${id}/editions`, { hash: first.hash, version: claim.version + 1 });
  return { id, hash: first.hash, version: claim.version + 2 };
}

async function withheldEvidence(claimId: string): Promise<void> {
  const text = `A clerk, ${canary('withheld passage')}, handed us the log.`;
  const { id: captureId } = await record.capture(checker, {
    text,
    source: { kind: 'other', title: canary('withheld source') },
  });
  await checker.add(`/claims/${claimId}/evidence`, {
    captureId,
    exact: text,
    stance: 'supports',
    reliability: 'B',
    credibility: 2,
    note: canary('withheld note'),
    withheld: true,
    withheldReason: 'It would name somebody.',
  });
}

async function draftOnTheSameIncident(): Promise<void> {
  const speaker = await record.party(checker, {
    name: canary('draft speaker'),
    description: canary('draft description'),
  });
  const draft = await record.claim(checker, {
    statement: canary('draft statement'),
    kind: 'attribution',
    incidentId,
    attribution: { accused: [speaker.id], rung: 'state' },
  });
  await record.appearance(checker, draft.id, { speakerId: speaker.id, hedges: [canary('draft hedge')] });
  let claim: ClaimOnItsWay = { id: draft.id, version: 1, hash: '' };
  claim = await moved(checker, claim, { move: 'accept' });
  await moved(checker, claim, { move: 'take' });
  await savedRevision(checker, draft.id, 0, {
    ...FINDING,
    headline: canary('draft headline'),
    unknowns: [canary('draft unknown')],
  });
}

/** What is being written about the published claim, after it was reopened. */
async function reopened(): Promise<void> {
  await moved(checker, published, {
    move: 'reopen',
    correction: 'correction_major',
    reason: canary('correction reason'),
  });
  const revisions = await checker.read<{ number: number }[]>(`/claims/${published.id}/revisions`);
  const base = Math.max(...revisions.map(({ number }) => number));
  await savedRevision(checker, published.id, base, {
    headline: canary('reopened headline'),
    summary: canary('reopened summary'),
    rationale: canary('reopened rationale'),
    rating: 'refuted',
  });
  await record.appearance(checker, published.id, { hedges: [canary('reopened hedge')] });
}

async function unpublishedRest(): Promise<void> {
  await record.incident(checker, { title: canary('quiet incident'), summary: canary('quiet summary') });
  await record.source(checker, { title: canary('unused source'), authors: [canary('unused author')] });
  await newsroom.admin.add('/people', {
    name: canary('invited'),
    email: `${canary('mail')}@newsroom.test`,
    role: 'checker',
  });
}

/** Canaries in anything of an answer: its body, its headers, its address. */
function found({ body, headers, status }: Fetched): string[] {
  const everything = `${status} ${JSON.stringify([...headers])} ${body}`.toLowerCase();
  return [...CANARIES].filter((word) => everything.includes(word));
}

const leaks = (answers: readonly Fetched[]): string[] =>
  answers.flatMap((answer) => found(answer).map((word) => `${answer.path}: ${word}`));

async function idsOfEverything(): Promise<string[]> {
  const tables = [
    'claim',
    'party',
    'incident',
    'source',
    'capture',
    'appearance',
    'evidence',
    'verdict_revision',
    'person',
    'session',
    'comment',
    'review',
    'step',
    'edition',
  ];
  const rows = await Promise.all(
    tables.map((table) => newsroom.database.query<{ id: string }>(`SELECT id FROM newsroom.${table}`)),
  );
  return rows.flat().map(({ id }) => id);
}

/** Addresses that somebody who looks for drafts would try. */
async function guesses(count: number): Promise<string[]> {
  const slugs = [...CANARIES].map((word) => word.replaceAll(/[^a-z0-9]+/g, '-'));
  const names = [
    ...slugs,
    ...(await idsOfEverything()),
    'draft',
    'drafts',
    'preview',
    'latest',
    'null',
    '1',
    '0',
    '-1',
  ];
  const shapes = ['/verdicts/:n', '/verdicts/:n/history', '/verdicts/:n/editions/1', '/verdicts/:n.json', '/incidents/:n', '/parties/:n', '/captures/:n', '/evidence/:n', '/drafts/:n', '/preview/:n', '/api/claims/:n', '/api/claims/:n/revisions', '/api/claims/:n/editions', '/api/claims/:n/history', '/api/evidence/:n', '/api/parties/:n', '/api/captures/:n/text', '/api/captures/:n/original', '/api/sources/:n', '/api/incidents/:n', '/api/people/:n', '/?after=:n', '/incidents?after=:n', '/corrections?after=:n', '/styles/:n']; // prettier-ignore
  const all = shapes.flatMap((shape) => names.map((name) => shape.replace(':n', name)));
  // Evenly from all of them: each shape and each name has its turn.
  return Array.from({ length: count }, (_, turn) => all[Math.floor((turn * all.length) / count)] ?? '/');
}

async function fetchedAll(paths: readonly string[]): Promise<Fetched[]> {
  const waiting = [...paths];
  const answers: Fetched[] = [];
  const lane = async (): Promise<void> => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop())
      answers.push(await fetched(newsroom.url, path));
  };
  await Promise.all(Array.from({ length: 8 }, lane));
  return answers;
}

describe('INV-8: nothing of a draft reaches the public side', () => {
  it('has something to hide, and something to show', async () => {
    expect(CANARIES.size).toBeGreaterThanOrEqual(30);
    const texts = await newsroom.database.query<{ row: string }>(`
      SELECT row_to_json(t)::text AS row FROM newsroom.person t
      UNION ALL SELECT row_to_json(t)::text FROM newsroom.party t UNION ALL SELECT row_to_json(t)::text FROM newsroom.incident t
      UNION ALL SELECT row_to_json(t)::text FROM newsroom.interest t UNION ALL SELECT row_to_json(t)::text FROM newsroom.claim t
      UNION ALL SELECT row_to_json(t)::text FROM newsroom.claim_state t UNION ALL SELECT row_to_json(t)::text FROM newsroom.source t
      UNION ALL SELECT t.text FROM newsroom.capture_content t UNION ALL SELECT row_to_json(t)::text FROM newsroom.appearance t
      UNION ALL SELECT row_to_json(t)::text FROM newsroom.evidence t UNION ALL SELECT row_to_json(t)::text FROM newsroom.verdict_revision t
      UNION ALL SELECT row_to_json(t)::text FROM newsroom.step t UNION ALL SELECT row_to_json(t)::text FROM newsroom.review t
      UNION ALL SELECT row_to_json(t)::text FROM newsroom.comment t`);
    const kept = texts.map(({ row }) => row).join();
    expect([...CANARIES].filter((word) => !kept.includes(word))).toEqual([]);
    const [edition] = await editor.read<{ slug: string }[]>(`/claims/${published.id}/editions`);
    expect((await fetched(newsroom.url, `/verdicts/${edition?.slug}`)).body).toContain(
      'It would name somebody.',
    );
  });

  it('on no page that a reader can reach', async () => {
    const answers = await crawl(newsroom.url);
    expect(answers.length).toBeGreaterThanOrEqual(10);
    expect(leaks(answers)).toEqual([]);
  });

  it('on none of 2,000 guessed addresses, in no header and no error', async () => {
    const answers = await fetchedAll(await guesses(2000));
    expect(answers.length).toBeGreaterThanOrEqual(2000);
    expect(leaks(answers)).toEqual([]);
    expect(answers.filter(({ status }) => status >= 500).map(({ path }) => path)).toEqual([]);
    const [one] = await editor.read<{ slug: string }[]>(`/claims/${published.id}/editions`);
    const shown = answers.filter(
      ({ path, status }) => status === 200 && !path.startsWith(`/verdicts/${one?.slug}`),
    );
    expect(shown.map(({ path }) => path)).toEqual([]);
  });

  it('by no search', async () => {
    for (const word of CANARIES) {
      const { body } = await fetched(newsroom.url, `/?q=${encodeURIComponent(word)}`);
      expect([word, body.includes('No published verdict matches')]).toEqual([word, true]);
    }
  });

  it('answers for a draft as for what never was, byte for byte', async () => {
    const answers = await fetchedAll([
      '/verdicts/kanariedraftheadline',
      '/verdicts/never-was',
      '/incidents/kanariequietincident',
      '/incidents/never-was',
    ]);
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    expect(
      new Set(
        answers.map(
          ({ status, headers }) =>
            `${status} ${headers.get('cache-control')} ${headers.get('content-length')}`,
        ),
      ).size,
    ).toBe(1);
  });

  it('is found by the same walk when a view leaks (control)', async () => {
    const [{ definition }] = (await newsroom.database.query<{ definition: string }>(
      `SELECT pg_get_viewdef('published.edition'::regclass) AS definition`,
    )) as [{ definition: string }];
    await newsroom.database.query(`
      CREATE OR REPLACE VIEW published.edition AS
        SELECT e.claim_id, p.slug, e.number, e.kind, e.reason,
               (SELECT document FROM newsroom.verdict_revision r WHERE r.claim_id = e.claim_id ORDER BY r.number DESC LIMIT 1) AS document,
               e.hash, e.published_at
          FROM newsroom.edition e JOIN newsroom.permalink p USING (claim_id)`);
    try {
      expect(leaks(await crawl(newsroom.url)).join()).toContain('kanariereopenedheadline');
    } finally {
      await newsroom.database.query(`CREATE OR REPLACE VIEW published.edition AS ${definition}`);
    }
    expect(leaks(await crawl(newsroom.url))).toEqual([]);
  });
});

describe('INV-8: the readers’ role', () => {
  let reader: pg.Client;
  beforeAll(async () => {
    reader = new pg.Client({ connectionString: newsroom.database.public });
    await reader.connect();
  });
  afterAll(() => reader.end());

  const refusal = (sql: string): Promise<string> =>
    reader.query(sql).then(
      () => 'allowed',
      (error: { code: string }) => error.code,
    );

  it('can read what is published, and nothing else that there is', async () => {
    const relations = await newsroom.database.query<{ schema: string; name: string }>(`
      SELECT n.nspname AS schema, c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S') AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast')`);
    expect(relations.filter(({ schema }) => schema === 'newsroom').length).toBeGreaterThanOrEqual(25);
    const readable: string[] = [];
    for (const { schema, name } of relations) {
      if ((await refusal(`SELECT * FROM "${schema}"."${name}" LIMIT 1`)) !== '42501')
        readable.push(`${schema}.${name}`);
    }
    expect(readable.sort()).toEqual([
      'published.edition',
      'published.party',
      'published.verdict',
      'published.verdict_party',
    ]);
  });

  it('cannot write, take another role, call the newsroom, or learn from statistics', async () => {
    expect(await refusal(`INSERT INTO published.verdict (slug) VALUES ('x')`)).toBe('42501');
    expect(await refusal(`DELETE FROM published.verdict`)).toBe('42501');
    // A view over two tables takes no change from anybody.
    expect(await refusal(`UPDATE published.edition SET slug = 'x'`)).toBe('55000');
    expect(await refusal(`SET ROLE ascribe_app`)).toBe('42501');
    expect(await refusal(`SELECT newsroom.acting()`)).toBe('42501');
    expect(await refusal(`CREATE TABLE published.mine (a int)`)).toBe('42501');
    await newsroom.database.query('ANALYZE newsroom.claim, newsroom.party');
    const { rows } = await reader.query<{ seen: number }>(
      `SELECT count(*)::int AS seen FROM pg_stats WHERE schemaname = 'newsroom'`,
    );
    expect(rows[0]?.seen).toBe(0);
  });
});
