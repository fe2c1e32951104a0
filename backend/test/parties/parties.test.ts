import type { PartyView } from '../../src/parties/party.dto.js';
import type { Page } from '../../src/platform/page.js';
import type { ProblemBody } from '../support/client.js';
import { openNewsroom, type Newsroom } from '../support/newsroom.js';
import { party } from '../support/record.js';

type Refused = ProblemBody & { readonly current?: PartyView };

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

describe('a party', () => {
  it('is shown as it was described', async () => {
    const { checker, auditor } = newsroom;
    const described = {
      kind: 'group',
      name: 'Grey Heron',
      aliases: ['Reiher 7', 'GH-7'],
      description: 'Says of itself\nthat it is one.',
      externalIds: { wikidata: 'Q159', attack: 'G0007' },
    };
    const added = await party(checker, described);
    expect(added).toMatchObject({ ...described, version: 1 });
    expect(await auditor.read(`/parties/${added.id}`)).toEqual(added);
  });

  it('changes in what is given, and nothing else', async () => {
    const { checker, editor } = newsroom;
    const { id } = await party(checker, {
      name: 'Port of Aldmere',
      aliases: ['Aldmere'],
      externalIds: { wikidata: 'Q1' },
    });
    const { body } = await editor.patch<PartyView>(`/parties/${id}`, {
      version: 1,
      description: 'A port.',
      externalIds: {},
    });
    expect(body).toMatchObject({
      name: 'Port of Aldmere',
      aliases: ['Aldmere'],
      description: 'A port.',
      externalIds: {},
      version: 2,
    });
  });

  it.each([
    ['its name in other letters', { name: 'ÉLAN   noir' }],
    ['its name with a no-break space', { name: 'Elan\u00A0Noir' }],
    ['its alias', { name: 'ln-crew' }],
    ['an alias that is its name', { name: 'Someone new', aliases: ['elan noir'] }],
  ])('is not added a second time under %s', async (_, again) => {
    const { checker } = newsroom;
    const known = await ensured({ kind: 'group', name: 'Élan Noir', aliases: ['LN-Crew'] });
    const { status, body } = await checker.post<Refused>('/parties', { kind: 'group', ...again });
    expect(status).toBe(409);
    expect(body).toMatchObject({
      code: 'party.exists',
      current: { id: known.id },
      errors: [{ field: 'name' }],
    });
    expect(body.detail).toContain('Élan Noir');
  });

  it('may share its name with one of another kind, and with parts of other names', async () => {
    const { checker } = newsroom;
    await party(checker, { kind: 'organisation', name: 'Courier' });
    await party(checker, { kind: 'outlet', name: 'Courier' });
    await party(checker, { kind: 'organisation', name: 'Courier 100%' });
    await party(checker, { kind: 'organisation', name: 'Courier 100_' });
  });

  it('may be unnamed as often as there are unnamed ones', async () => {
    const { checker } = newsroom;
    await party(checker, { kind: 'unnamed', name: 'an official' });
    await party(checker, { kind: 'unnamed', name: 'an official' });
  });

  it('does not take the name of another by a change', async () => {
    const { checker } = newsroom;
    await party(checker, { kind: 'state', name: 'Westmark' });
    const { id } = await party(checker, { kind: 'state', name: 'Ostmark' });
    expect(
      (await checker.patch<Refused>(`/parties/${id}`, { version: 1, aliases: ['westmark'] })).body.code,
    ).toBe('party.exists');
    expect((await checker.patch(`/parties/${id}`, { version: 1, name: 'OSTMARK' })).status).toBe(200);
  });

  it('is added once when two people add it at the same moment', async () => {
    const { checker, second } = newsroom;
    const answers = await Promise.all(
      [checker, second, checker, second].map((by) =>
        by.post('/parties', { kind: 'group', name: 'Twin Foxes' }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
    expect(await newsroom.count('party', { name: 'Twin Foxes' })).toBe(1);
  });

  it.each([
    ['a kind that does not exist', { kind: 'spy' }, 'kind'],
    ['no kind', { kind: null }, 'kind'],
    ['an empty name', { name: '' }, 'name'],
    ['a name of spaces', { name: ' \u00A0 ' }, 'name'],
    ['a name too long', { name: 'x'.repeat(201) }, 'name'],
    ['a name too long in variation selectors', { name: 'x\uFE0F'.repeat(150) }, 'name'],
    ['a name over two lines', { name: 'a\nb' }, 'name'],
    ['a name that hides its order', { name: 'a\u202Eb' }, 'name'],
    ['an alias that is no text', { aliases: [7] }, 'aliases'],
    ['a list that is none', { aliases: 'x' }, 'aliases'],
    ['no aliases at all', { aliases: null }, 'aliases'],
    ['an id of nothing', { externalIds: { wikidata: 'x' } }, 'externalIds.wikidata'],
    ['an id of a stranger', { externalIds: { twitter: 'x' } }, 'externalIds.twitter'],
    ['ids that are none', { externalIds: [] }, 'externalIds'],
    ['a field that nobody knows', { role: 'admin' }, 'role'],
  ])('is refused with %s, the field named', async (_, wrong, field) => {
    const before = await newsroom.count('party');
    const { status, body } = await newsroom.checker.post<ProblemBody>('/parties', {
      kind: 'group',
      name: 'Good Name',
      ...wrong,
    });
    expect(status).toBe(400);
    expect(body.errors?.map((error) => error.field)).toContain(field);
    expect(await newsroom.count('party')).toBe(before);
  });

  it('is missing when it does not exist', async () => {
    const { checker, admin } = newsroom;
    const id = '018f2f6e-0000-7000-8000-000000000000';
    expect(await checker.get(`/parties/${id}`)).toMatchObject({
      status: 404,
      body: { code: 'party.missing' },
    });
    expect(await checker.patch(`/parties/${id}`, { version: 1 })).toMatchObject({ status: 404 });
    expect(await admin.patch(`/parties/${id}`, { version: 1 })).toMatchObject({ status: 403 });
  });
});

describe('the list of parties', () => {
  it('finds parts of names and aliases, whatever their accents and case', async () => {
    const known = await ensured({ kind: 'person', name: 'Zoë Ångström', aliases: ['Kestrel'] });
    for (const q of ['zoe', 'ANGSTROM', 'kestr', 'Zoë Å']) {
      expect(await found(`q=${encodeURIComponent(q)}&kind=person`)).toMatchObject({
        items: [{ id: known.id }],
        total: 1,
      });
    }
    expect((await found('q=zoe&kind=state')).items).toEqual([]);
    expect((await found(`q=${encodeURIComponent('%')}&kind=person`)).items).toEqual([]);
  });

  it('comes in pages that neither repeat nor leave out', async () => {
    await Promise.all(
      ['a', 'b', 'B', 'ç', 'd'].map((letter, index) =>
        party(newsroom.checker, { kind: 'account', name: `${letter} page ${index}` }),
      ),
    );
    for (const sort of ['name', 'created']) {
      for (const order of ['asc', 'desc']) {
        const whole = (await found(`kind=account&sort=${sort}&order=${order}`)).items;
        const paged = await allPages(`kind=account&sort=${sort}&order=${order}&limit=2`);
        expect(paged).toEqual(whole);
        expect(paged).toHaveLength(5);
      }
    }
  });

  it.each([
    'limit=0',
    'limit=101',
    'limit=x',
    'sort=password',
    'order=up',
    'after=x',
    'kind=spy',
    'nobody=1',
  ])('refuses %s', async (query) => {
    const { status, body } = await newsroom.checker.get<ProblemBody>(`/parties?${query}`);
    expect(status).toBe(400);
    expect(body.errors?.[0]?.field).toBe(query.split('=')[0]);
  });
});

function found(query: string): Promise<Page<PartyView>> {
  return newsroom.auditor.read(`/parties?${query}`);
}

async function allPages(query: string): Promise<PartyView[]> {
  const items: PartyView[] = [];
  for (let next: string | undefined = ''; next !== undefined;) {
    const page: Page<PartyView> = await found(`${query}${next && `&after=${next}`}`);
    items.push(...page.items);
    next = page.next;
  }
  return items;
}

/** The party with that name, added when it is not there yet. */
async function ensured(described: { kind: string; name: string; aliases: string[] }): Promise<PartyView> {
  const { body } = await newsroom.checker.post<PartyView & Refused>('/parties', described);
  return body.current ?? body;
}
