import type { AuditPage } from '../../src/desk/audit.dto.js';
import type { Found } from '../../src/desk/search.dto.js';
import { type Newsroom, openNewsroom } from '../support/newsroom.js';
import { claim, incident, party, source } from '../support/record.js';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

describe('the audit', () => {
  it('tells who changed which field of what, from what to what', async () => {
    const { checker, second, auditor } = newsroom;
    const { id, version } = await party(checker, { name: 'Lindmouth Courier' });
    await second.patch(`/parties/${id}`, { version, name: 'The Lindmouth Courier' });

    const { items } = await auditor.read<AuditPage>(`/audit?subject=party&subjectId=${id}`);
    expect(items.map(({ actor, act }) => [actor?.name, act])).toEqual([
      ['Sami', 'changed'],
      ['Chen', 'added'],
    ]);
    expect(items[0]?.changes.name).toEqual(['Lindmouth Courier', 'The Lindmouth Courier']);
  });

  it('shows no password and no token, not even as hashes', async () => {
    const { admin } = newsroom;
    await admin.add('/people', { email: 'new@newsroom.test', name: 'New', role: 'checker' });
    const { items } = await admin.read<AuditPage>('/audit?limit=100');
    const secrets = items
      .flatMap(({ changes }) => [changes.password_hash, changes.token_hash])
      .filter(Boolean);
    expect(secrets.length).toBeGreaterThan(0);
    expect(new Set(secrets.flat())).toEqual(new Set(['…']));
  });

  it('is paged without gap or double, in both orders', async () => {
    for (const order of ['asc', 'desc']) {
      const whole = await newsroom.admin.read<AuditPage>(`/audit?limit=100&order=${order}`);
      const walked: string[] = [];
      for (let next: string | undefined = ''; next !== undefined;) {
        const part: AuditPage = await newsroom.admin.read(
          `/audit?limit=3&order=${order}${next && `&after=${next}`}`,
        );
        walked.push(...part.items.map(({ id }) => id));
        next = part.next;
      }
      expect(walked).toEqual(whole.items.map(({ id }) => id));
      expect(walked).toHaveLength(whole.total);
    }
  });

  it('is narrowed by person, claim and time', async () => {
    const { checker, admin } = newsroom;
    const { id } = await claim(checker);
    const ofClaim = await admin.read<AuditPage>(`/audit?claimId=${id}`);
    expect(ofClaim.items.every(({ claimId }) => claimId === id)).toBe(true);
    const byChecker = await admin.read<AuditPage>(`/audit?actorId=${checker.id}&limit=100`);
    expect(new Set(byChecker.items.map(({ actor }) => actor?.id))).toEqual(new Set([checker.id]));
    const at = new Date(ofClaim.items[0]!.at).toISOString();
    expect((await admin.read<AuditPage>(`/audit?since=${at}&before=${at}`)).total).toBe(0);
    expect((await admin.read<AuditPage>(`/audit?before=2020-01-01T00:00:00Z`)).total).toBe(0);
  });
});

describe('the search of the desk', () => {
  it('finds claims, parties, incidents and sources by words, whatever their accents', async () => {
    const { checker, auditor } = newsroom;
    const about = await incident(checker, { title: 'Outage of the Zürich ferries' });
    const who = await party(checker, { name: 'Zürich Ferry Office' });
    const where = await source(checker, { title: 'Zürich ferries stand still', publisherId: who.id });
    const said = await claim(checker, { statement: 'No timetable was altered.', incidentId: about.id });

    expect(await auditor.read<Found>('/search?q=zurich')).toEqual({
      claims: [{ id: said.id, statement: 'No timetable was altered.', stage: 'inbox' }],
      parties: [{ id: who.id, kind: 'organisation', name: 'Zürich Ferry Office' }],
      incidents: [{ id: about.id, title: about.title, slug: about.slug }],
      sources: [{ id: where.id, title: where.title, publisher: 'Zürich Ferry Office' }],
    });
    expect((await auditor.read<Found>('/search?q=timet')).claims).toHaveLength(1);
    expect((await auditor.read<Found>('/search?q=%25')).parties).toEqual([]);
    expect(await auditor.get('/search')).toMatchObject({ status: 400, body: { errors: [{ field: 'q' }] } });
  });
});
