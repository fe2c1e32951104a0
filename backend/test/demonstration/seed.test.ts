import { seedDemonstration } from '../../src/demonstration/seed.js';
import { claims } from '../../src/demonstration/claims/index.js';
import { demonstrationPassPhrase, demonstrationPeople } from '../../src/demonstration/people.js';
import { addPeople, oneAtATime } from '../../src/demonstration/people.repository.js';
import { newId } from '../../src/platform/ids.js';
import { RATINGS } from '../../src/verdicts/finding.js';
import { citedNumbers, NUMBERLESS } from '../../src/verdicts/finding.rules.js';
import type { VerdictDocument } from '../../src/verdicts/document.js';
import { Client } from '../support/client.js';
import { runningApp, type RunningApp } from '../support/server.js';

jest.setTimeout(120_000);

let demonstration: RunningApp;
let seeded: boolean[];

beforeAll(async () => {
  demonstration = await runningApp();
  seeded = await Promise.all([seed(demonstration), seed(demonstration)]);
});
afterAll(() => demonstration.close());

describe('the seeding', () => {
  it('happens once when two processes start at the same time', () => {
    expect([...seeded].sort()).toEqual([false, true]);
    expect(Object.keys(claims)).toHaveLength(46);
  });

  it('changes nothing the next time', async () => {
    const before = await number('SELECT count(*) FROM newsroom.audit_event');
    expect(await seed(demonstration)).toBe(false);
    expect(await number('SELECT count(*) FROM newsroom.audit_event')).toBe(before);
  });

  it('says in words that an earlier one was interrupted, and what to do', async () => {
    const interrupted = await runningApp();
    const people = demonstrationPeople.map((one) => ({ ...one, id: newId(), passwordHash: 'unused' }));
    await oneAtATime(interrupted.settings.database.owner, (session) => addPeople(session, people));
    await expect(seed(interrupted)).rejects.toMatchObject({
      code: 'demonstration.unfinished',
      detail: expect.stringContaining('remove the data folder'),
    });
    await interrupted.close();
  });

  it('leaves a newsroom alone in which somebody works', async () => {
    const occupied = await runningApp();
    await occupied.database.query(
      `SELECT set_config('ascribe.actor', 'system', false); INSERT INTO newsroom.person (id, email, name, role)
       VALUES (gen_random_uuid(), 'ann@example.org', 'Ann', 'admin')`,
    );
    expect(await seed(occupied)).toBe(false);
    await occupied.close();
  });

  it('names a demonstration person behind everything but the people themselves', async () => {
    const nameless = `SELECT count(*) FROM newsroom.audit_event WHERE actor_id IS NULL AND subject <> 'person'`;
    expect(await number(nameless)).toBe(0);
    expect(await number('SELECT count(*) FROM newsroom.audit_faults()')).toBe(0);
  });
});

describe('the people', () => {
  it.each(demonstrationPeople)('lets $email sign in as $role', async ({ email, role, name }) => {
    const stranger = new Client(demonstration.url);
    const { status, body } = await stranger.post('/session', { email, password: demonstrationPassPhrase });
    expect({ status, body }).toMatchObject({
      status: 200,
      body: { email, role, name, demonstration: true },
    });
  });

  it('keeps the pass phrase as long as the newsroom demands of everybody', () => {
    expect(demonstrationPassPhrase.length).toBeGreaterThanOrEqual(15);
  });
});

describe('the captures of the demonstration', () => {
  it('wait to be read as any other, with an article among them that nobody has gone through', async () => {
    const waiting = `SELECT count(*) FROM newsroom.suggestion_run WHERE state = 'queued'`;
    expect(await number(waiting)).toBe(await number('SELECT count(*) FROM newsroom.capture'));
    const untouched = `SELECT count(*) FROM newsroom.capture WHERE NOT EXISTS
      (SELECT FROM newsroom.appearance WHERE capture_id = capture.id) AND mime = 'text/plain'`;
    expect(await number(untouched)).toBeGreaterThan(0);
  });
});

describe('the claims', () => {
  it('cover both incidents and stand at every stage', async () => {
    const about = await counts(`
      SELECT incident.slug AS key, count(*)::int FROM newsroom.claim JOIN newsroom.incident ON incident.id = incident_id GROUP BY 1`);
    expect(about['mail-server-of-the-russian-foreign-ministry-june-2017']).toBeGreaterThanOrEqual(11);
    expect(about['public-website-of-mi5-30-september-2022']).toBeGreaterThanOrEqual(16);
    expect(await counts('SELECT stage AS key, count(*)::int FROM newsroom.claim_state GROUP BY 1')).toEqual({
      inbox: 9,
      queued: 11,
      in_work: 5,
      in_review: 2,
      approved: 2,
      settled: 10,
      on_hold: 2,
      closed: 5,
    });
  });

  it('are held by two people, one was returned, and one waits for an answer', async () => {
    expect(
      await number(
        `SELECT count(DISTINCT assignee_id) FROM newsroom.claim_state WHERE stage = 'in_work' AND lease_until > now()`,
      ),
    ).toBe(2);
    expect(await number(`SELECT count(*) FROM newsroom.review WHERE decision = 'return'`)).toBe(1);
    expect(await number(`SELECT count(*) FROM newsroom.comment WHERE blocking AND resolved_at IS NULL`)).toBe(
      1,
    );
    expect(await number(`SELECT count(*) FROM newsroom.claim_state WHERE due > now()`)).toBeGreaterThan(2);
  });

  it.each(['appearance', 'evidence', 'citation'])('quote what stands in the captures (%s)', async (table) => {
    const quoted = await number(`SELECT count(*) FROM newsroom.${table} WHERE capture_id IS NOT NULL`);
    const standing = `SELECT count(*) FROM newsroom.${table} q JOIN newsroom.capture_content c USING (capture_id)
                       WHERE substring(c.text FROM q.starts + 1 FOR q.ends - q.starts) = q.exact`;
    expect(quoted).toBeGreaterThan(10);
    expect(await number(standing)).toBe(quoted);
  });

  it('are found although the notes hold no-break spaces and printed quotation marks', async () => {
    const typographic = `SELECT count(*) FROM newsroom.appearance WHERE exact ~ '[\u00A0“”’]'`;
    expect(await number(typographic)).toBeGreaterThan(5);
    expect(JSON.stringify(claims)).not.toContain('\u00A0');
    expect(JSON.stringify(claims)).toBe(JSON.stringify(claims).normalize('NFC'));
  });
});

describe('the published verdicts', () => {
  let documents: VerdictDocument[];

  beforeAll(async () => {
    const rows = await demonstration.database.query<{ document: string }>(
      'SELECT DISTINCT ON (claim_id) document FROM published.edition ORDER BY claim_id, number DESC',
    );
    documents = rows.map(({ document }) => JSON.parse(document) as VerdictDocument);
  });

  it('come with several ratings, and name what is unknown where nothing is settled', () => {
    expect(documents).toHaveLength(10);
    const ratings = documents.map(({ verdict }) => verdict.rating);
    expect(new Set(ratings).size).toBeGreaterThanOrEqual(4);
    for (const { verdict } of documents) {
      expect(RATINGS).toContain(verdict.rating);
      const unsettled = NUMBERLESS.some((rating) => rating === verdict.rating);
      if (unsettled) expect(verdict.unknowns.length).toBeGreaterThanOrEqual(2);
    }
  });

  it('rest on evidence that the reasoning refers to, piece by piece', () => {
    for (const { evidence, verdict, origins, appearances } of documents) {
      expect(citedNumbers(verdict.rationale)).toEqual(evidence.map(({ number }) => number));
      expect(origins.count + origins.unknown).toBeGreaterThan(0);
      expect(appearances.every(({ lineage }) => lineage !== 'unstated')).toBe(true);
    }
  });

  it('were approved by an editor who had no part in any of them', async () => {
    const editors = await demonstration.database.query<{ id: string }>(
      `SELECT id FROM newsroom.person WHERE role = 'editor'`,
    );
    expect(editors).toHaveLength(1);
    const part = `SELECT count(*) FROM newsroom.contribution WHERE person_id = '${editors[0]?.id}'`;
    expect(await number(part)).toBe(0);
  });

  it('hold one correction: the chain changed, the verdict did not, and the page says why', async () => {
    const editions = await demonstration.database.query<{ slug: string; kind: string; document: string }>(
      `SELECT slug, kind, document FROM published.edition
        WHERE claim_id IN (SELECT claim_id FROM published.edition WHERE number = 2) ORDER BY number`,
    );
    expect(editions.map(({ kind }) => kind)).toEqual(['initial', 'correction_minor']);
    const [first, second] = editions.map(({ document }) => JSON.parse(document) as VerdictDocument);
    expect(upstreamOf(first)).toEqual(['RBC']);
    expect(upstreamOf(second)).toEqual(['Regular briefing of the Russian Foreign Ministry']);
    expect(second?.origins.parties.map(({ name }) => name)).toEqual(['Maria Zakharova']);
    expect(second?.format === 'ascribe-verdict/2' && second.chain).toMatchObject({
      phrase: '1 outlet, 1 origin',
      depth: 2,
    });
    expect(second?.verdict.rating).toBe(first?.verdict.rating);
    const page = await fetch(`${demonstration.url}/verdicts/${editions[0]?.slug}`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('had reached The Moscow Times through RBC');
  });
});

describe('the second ratings', () => {
  it('agree and differ, one is published as dissent, and one is asked of somebody', async () => {
    expect(
      await counts(
        `SELECT (rating = compared_rating)::text AS key, count(*)::int FROM newsroom.assessment GROUP BY 1`,
      ),
    ).toEqual({ true: 5, false: 5 });
    const page = await (
      await fetch(`${demonstration.url}${await addressOf('No secure information')}`)
    ).text();
    expect(page).toContain('Where we disagree');
    expect(page).toContain('something else than unverifiable');
    expect(await number('SELECT count(*) FROM newsroom.open_assessment')).toBe(1);
  });
});

describe('the rival explanations', () => {
  it('of both incidents are judged in full by two people, who do not agree throughout', async () => {
    const full = await demonstration.database.query<{
      slug: string;
      people: number;
      open: number;
      apart: number;
    }>(`
      SELECT slug, count(DISTINCT analyst_id)::int AS people,
             (SELECT count(*) FROM newsroom.hypothesis h WHERE h.incident_id = i.id)::int
               * (SELECT count(*) FROM newsroom.hypothesis_row r WHERE r.incident_id = i.id)::int
               * count(DISTINCT analyst_id)::int - count(mark)::int AS open,
             (SELECT count(*) FROM (SELECT FROM newsroom.hypothesis_cell d WHERE d.incident_id = i.id
                GROUP BY hypothesis_id, row_id HAVING count(DISTINCT mark) > 1) AS differing)::int AS apart
        FROM newsroom.incident i JOIN newsroom.hypothesis_cell c ON c.incident_id = i.id GROUP BY i.id ORDER BY slug`);
    expect(full).toEqual([
      {
        slug: 'mail-server-of-the-russian-foreign-ministry-june-2017',
        people: 2,
        open: 0,
        apart: expect.any(Number),
      },
      { slug: 'public-website-of-mi5-30-september-2022', people: 2, open: 0, apart: expect.any(Number) },
    ]);
    for (const { apart } of full) expect(apart).toBeGreaterThan(3);
  });

  it('stand on the public pages of claims about who did it, without a name', async () => {
    const pages = await demonstration.database.query<{ slug: string; document: string }>(
      `SELECT DISTINCT ON (claim_id) slug, document FROM published.edition ORDER BY claim_id, number DESC`,
    );
    const told = pages.filter(({ document }) => JSON.parse(document).hypotheses !== null);
    expect(told.map(({ document }) => JSON.parse(document).hypotheses.analysts).sort()).toEqual([1, 2]);
    for (const { slug } of told) {
      const page = await (await fetch(`${demonstration.url}/verdicts/${slug}`)).text();
      expect(page).toContain('Who else could it be');
      for (const { name } of demonstrationPeople) expect(page).not.toContain(name);
    }
  });
});

function seed({ settings }: RunningApp): Promise<boolean> {
  return seedDemonstration(settings);
}

async function number(sql: string): Promise<number> {
  const [row] = await demonstration.database.query<{ count: string }>(sql);
  return Number(row?.count);
}

async function counts(sql: string): Promise<Record<string, number>> {
  const rows = await demonstration.database.query<{ key: string; count: number }>(sql);
  return Object.fromEntries(rows.map(({ key, count }) => [key, count]));
}

function upstreamOf(document: VerdictDocument | undefined): string[] {
  return (document?.citations ?? []).flatMap(({ to }) => ('party' in to ? [to.party.name] : []));
}

async function addressOf(beginning: string): Promise<string> {
  const [row] = await demonstration.database.query<{ slug: string }>(
    `SELECT slug FROM newsroom.permalink JOIN newsroom.claim ON claim.id = claim_id WHERE statement LIKE $1`,
    [`${beginning}%`],
  );
  return `/verdicts/${row?.slug}`;
}
