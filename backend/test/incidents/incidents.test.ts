import type { IncidentView } from '../../src/incidents/incident.dto.js';
import type { Page } from '../../src/platform/page.js';
import type { ProblemBody } from '../support/client.js';
import { openNewsroom, type Newsroom } from '../support/newsroom.js';
import { claim, incident, party } from '../support/record.js';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

describe('an incident', () => {
  it('is shown as it was described, with its parties in order', async () => {
    const { checker, auditor } = newsroom;
    const port = await party(checker, { name: 'Aldmere Port' });
    const ministry = await party(checker, { name: 'Ministry of Roads' });
    const added = await incident(checker, {
      title: 'Aldmere outage',
      summary: 'One.\n\nTwo.',
      occurred: { from: '2031-03-04', to: '2031-03-06', precision: 'day' },
      receivers: [ministry.id, port.id],
      techniques: ['T1498', 'T1498.001'],
      interests: [
        { partyId: ministry.id, stake: 'victim_state' },
        { partyId: port.id, stake: 'victim', note: 'Runs the pages.' },
      ],
    });
    expect(added).toMatchObject({
      title: 'Aldmere outage',
      slug: 'aldmere-outage',
      summary: 'One.\n\nTwo.',
      occurred: { from: '2031-03-04', to: '2031-03-06', precision: 'day' },
      receivers: [
        { id: port.id, kind: 'organisation', name: 'Aldmere Port' },
        { id: ministry.id, kind: 'organisation', name: 'Ministry of Roads' },
      ],
      techniques: ['T1498', 'T1498.001'],
      interests: [
        { party: { id: port.id }, stake: 'victim', note: 'Runs the pages.' },
        { party: { id: ministry.id }, stake: 'victim_state', note: '' },
      ],
      claims: 0,
      version: 1,
    });
    expect(await auditor.read(`/incidents/${added.id}`)).toEqual(added);
    await claim(checker, { incidentId: added.id });
    expect(await auditor.read<IncidentView>(`/incidents/${added.id}`)).toMatchObject({ claims: 1 });
  });

  it('finds an address though a thousand before it are called the same', async () => {
    await newsroom.database.query(`
      SELECT set_config('ascribe.actor', 'system', false);
      INSERT INTO newsroom.incident (id, title, slug)
      SELECT gen_random_uuid(), '港口', 'incident' || CASE n WHEN 1 THEN '' ELSE '-' || n END FROM generate_series(1, 1000) n;
      RESET ascribe.actor`);
    const { slug } = await incident(newsroom.checker, { title: '港口' });
    expect(slug).toMatch(/^incident-[0-9a-f]{8}$/);
  });

  it('keeps its address when its title changes, and gives no two the same', async () => {
    const { checker } = newsroom;
    const first = await incident(checker, { title: 'Same title' });
    const others = await Promise.all([1, 2, 3].map(() => incident(checker, { title: 'Same  title!' })));
    const slugs = [first, ...others].map(({ slug }) => slug);
    expect(slugs.sort()).toEqual(['same-title', 'same-title-2', 'same-title-3', 'same-title-4']);
    const { body } = await checker.patch<IncidentView>(`/incidents/${first.id}`, {
      version: 1,
      title: 'Another',
    });
    expect(body).toMatchObject({ title: 'Another', slug: 'same-title', version: 2 });
  });

  it('replaces a list as a whole, and leaves alone what is not given', async () => {
    const { checker } = newsroom;
    const [a, b] = [await party(checker), await party(checker)];
    const { id } = await incident(checker, {
      receivers: [a.id],
      interests: [
        { partyId: a.id, stake: 'victim', note: 'old' },
        { partyId: a.id, stake: 'vendor' },
      ],
    });
    const changed = await checker.patch<IncidentView>(`/incidents/${id}`, {
      version: 1,
      receivers: [b.id],
      interests: [{ partyId: a.id, stake: 'victim', note: 'new' }],
    });
    expect(changed.body.receivers.map((each) => each.id)).toEqual([b.id]);
    expect(changed.body.interests).toMatchObject([{ party: { id: a.id }, stake: 'victim', note: 'new' }]);
    const kept = await checker.patch<IncidentView>(`/incidents/${id}`, { version: 2, summary: 'x' });
    expect(kept.body).toMatchObject({ receivers: changed.body.receivers, interests: changed.body.interests });
    expect(
      (await checker.patch<IncidentView>(`/incidents/${id}`, { version: 3, receivers: [], interests: [] }))
        .body,
    ).toMatchObject({
      receivers: [],
      interests: [],
    });
  });

  it.each([
    [
      'a month',
      { from: '2031-03-04', to: null, precision: 'month' },
      { from: '2031-03-01', to: null, precision: 'month' },
    ],
    [
      'two years',
      { from: '2031-03-04', to: '2032-05-06', precision: 'year' },
      { from: '2031-01-01', to: '2032-01-01', precision: 'year' },
    ],
    [
      'nothing',
      { from: null, to: null, precision: 'unknown' },
      { from: null, to: null, precision: 'unknown' },
    ],
  ])('stores a date as precisely as it is known: %s', async (_, given, stored) => {
    expect(await incident(newsroom.checker, { occurred: given })).toMatchObject({ occurred: stored });
  });

  it.each([
    ['a technique that is none', { techniques: ['T14'] }, 'techniques'],
    ['a technique twice', { techniques: ['T1498', 'T1498'] }, 'techniques'],
    ['a receiver that is no id', { receivers: ['x'] }, 'receivers'],
    ['a receiver that nobody knows', { receivers: ['018f2f6e-0000-7000-8000-000000000000'] }, 'receivers[0]'],
    [
      'an interest of nobody',
      { interests: [{ partyId: '018f2f6e-0000-7000-8000-000000000000', stake: 'victim' }] },
      'interests[0].partyId',
    ],
    ['an interest that is none', { interests: [null] }, 'interests[0]'],
    [
      'a stake that is none',
      { interests: [{ partyId: '018f2f6e-0000-7000-8000-000000000000', stake: 'fan' }] },
      'interests[0].stake',
    ],
    [
      'a day that the calendar lacks',
      { occurred: { from: '2031-02-30', to: null, precision: 'day' } },
      'occurred.from',
    ],
    ['a year 0', { occurred: { from: '0000-01-01', to: null, precision: 'year' } }, 'occurred.from'],
    [
      'an end before the beginning',
      { occurred: { from: '2031-02-03', to: '2031-02-02', precision: 'day' } },
      'occurred.to',
    ],
    ['a precision without a date', { occurred: { from: null, to: null, precision: 'day' } }, 'occurred.from'],
    [
      'a date without a precision',
      { occurred: { from: '2031-02-03', to: null, precision: 'unknown' } },
      'occurred.precision',
    ],
    ['no title', { title: undefined }, 'title'],
  ])('is refused with %s, the field named', async (_, wrong, field) => {
    const before = await newsroom.count('incident');
    const { status, body } = await newsroom.checker.post<ProblemBody>('/incidents', {
      title: 'Good',
      ...wrong,
    });
    expect(status).toBe(400);
    expect(body.errors?.map((error) => error.field)).toContain(field);
    expect(await newsroom.count('incident')).toBe(before);
  });

  it('is listed by title, date and age', async () => {
    const { checker } = newsroom;
    await incident(checker, {
      title: 'Zebra crossing',
      occurred: { from: '1999-01-01', to: null, precision: 'year' },
    });
    await incident(checker, { title: 'ábaco crossing' });
    const titles = async (query: string): Promise<string[]> =>
      (await checker.read<Page<IncidentView>>(`/incidents?q=CROSSING&${query}`)).items.map(
        ({ title }) => title,
      );
    expect(await titles('sort=title')).toEqual(['ábaco crossing', 'Zebra crossing']);
    expect(await titles('sort=occurred&order=desc')).toEqual(['Zebra crossing', 'ábaco crossing']);
    expect(await titles('sort=created')).toEqual(['Zebra crossing', 'ábaco crossing']);
    const { next } = await checker.read<Page<IncidentView>>('/incidents?q=crossing&sort=occurred&limit=1');
    expect(await titles(`sort=occurred&limit=1&after=${next}`)).toEqual(['Zebra crossing']);
  });
});
