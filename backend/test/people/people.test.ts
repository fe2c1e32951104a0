import type { InvitationView, InvitedPerson, Person, PersonPage } from '../../src/people/people.dto.js';
import { passwordRefusal } from '../../src/people/password.rules.js';
import { networkOf } from '../../src/people/network.js';
import { PeopleService } from '../../src/people/people.service.js';
import type { ProblemBody } from '../support/client.js';
import { type Newsroom, openNewsroom, PASS_PHRASE } from '../support/newsroom.js';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

let made = 0;
const someone = () => ({
  email: `someone.${(made += 1)}@newsroom.test`,
  name: 'Someone New',
  role: 'checker',
});
const tokenOf = ({ url }: InvitationView) => url.split('#')[1];
const GOOD = 'the lighthouse keeps its own hours';

describe('an invitation', () => {
  it('brings a person in: she chooses her password, then signs in', async () => {
    const { admin, stranger } = newsroom;
    const invited = someone();
    const { person, invitation } = await admin.add<InvitedPerson>('/people', {
      ...invited,
      email: invited.email.toUpperCase(),
    });
    expect(person).toMatchObject({ ...invited, status: 'invited', demonstration: false, version: 1 });
    expect(invitation.url).toMatch(new RegExp(`^${newsroom.url}/desk/invitation#[\\w-]{43}$`));
    const days = (Date.parse(String(invitation.expiresAt)) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(6.9);
    expect(days).toBeLessThanOrEqual(7);

    const accept = { token: tokenOf(invitation), password: GOOD };
    expect((await stranger.post('/invitations/accept', accept)).status).toBe(204);
    expect((await stranger.post('/session', { email: invited.email, password: GOOD })).status).toBe(200);
    expect(await admin.read<Person>(`/people/${person.id}`)).toMatchObject({ status: 'active' });
  });

  it('works once, even for ten who use it at the same time', async () => {
    const { invitation } = await newsroom.admin.add<InvitedPerson>('/people', someone());
    const accept = { token: tokenOf(invitation), password: GOOD };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => newsroom.stranger.post('/invitations/accept', accept)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([204, ...Array<number>(9).fill(404)]);
  });

  it.each<[string, (invited: InvitedPerson) => Promise<unknown>]>([
    ['it is older than seven days', () => expire()],
    ['a newer one was given out', ({ person }) => newsroom.admin.add(`/people/${person.id}/invitations`)],
    [
      'the person was disabled',
      ({ person }) => newsroom.admin.patch(`/people/${person.id}`, { version: 1, status: 'disabled' }),
    ],
    [
      'the person was disabled, though she is back',
      async ({ person }) => {
        await newsroom.admin.patch(`/people/${person.id}`, { version: 1, status: 'disabled' });
        await newsroom.admin.patch(`/people/${person.id}`, { version: 2, status: 'active' });
      },
    ],
  ])('does not work when %s', async (_, happens) => {
    const invited = await newsroom.admin.add<InvitedPerson>('/people', someone());
    await happens(invited);
    const answer = await newsroom.stranger.post('/invitations/accept', {
      token: tokenOf(invited.invitation),
      password: GOOD,
    });
    expect(answer).toMatchObject({ status: 404, body: { code: 'invitation.missing' } });
  });

  it('keeps the old password until the new one is chosen', async () => {
    const person = await newsroom.colleague('checker', 'Ann');
    const invitation = await newsroom.admin.add<InvitationView>(`/people/${person.id}/invitations`);
    expect(
      (await newsroom.stranger.post('/session', { email: person.email, password: PASS_PHRASE })).status,
    ).toBe(200);
    const weak = await newsroom.stranger.post<ProblemBody>('/invitations/accept', {
      token: tokenOf(invitation),
      password: 'passwordpassword',
    });
    expect(weak).toMatchObject({
      status: 400,
      body: { code: 'password.refused', errors: [{ field: 'password' }] },
    });
    await newsroom.stranger.post('/invitations/accept', { token: tokenOf(invitation), password: GOOD });
    expect((await newsroom.stranger.post('/session', { email: person.email, password: GOOD })).status).toBe(
      200,
    );
    expect(
      (await newsroom.stranger.post('/session', { email: person.email, password: PASS_PHRASE })).status,
    ).toBe(401);
  });

  it('does not outlive the password that it was to replace', async () => {
    const person = await newsroom.colleague('checker', 'Ann');
    const invitation = await newsroom.admin.add<InvitationView>(`/people/${person.id}/invitations`);
    const own = await person.post('/session/password', { current: PASS_PHRASE, next: GOOD });
    expect(own.status).toBe(204);
    const answer = await newsroom.stranger.post('/invitations/accept', {
      token: tokenOf(invitation),
      password: `${GOOD} again`,
    });
    expect(answer).toMatchObject({ status: 404, body: { code: 'invitation.missing' } });
  });

  it('is not given to an address twice', async () => {
    const invited = someone();
    await newsroom.admin.add('/people', invited);
    const again = { ...invited, email: ` ${invited.email.toUpperCase()}`.trim() };
    expect(await newsroom.admin.post('/people', again)).toMatchObject({
      status: 409,
      body: { code: 'person.exists', errors: [{ field: 'email' }] },
    });
    const racing = someone();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => newsroom.admin.post('/people', racing)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array<number>(7).fill(409)]);
  });

  it('can be given by the system itself, for the first admin', async () => {
    const people = newsroom.app.get(PeopleService);
    const { person } = await people.invite('system', { ...someone(), role: 'admin' });
    expect(await newsroom.count('audit_event', { subjectId: person.id, actorId: null })).toBe(1);
  });
});

describe('changing people', () => {
  it('needs the version that was seen', async () => {
    const { admin } = newsroom;
    const { id } = await newsroom.colleague('checker', 'Ann');
    const { version } = await admin.read<Person>(`/people/${id}`);
    expect((await admin.patch(`/people/${id}`, { version, name: 'Anna' })).status).toBe(200);
    expect(await admin.patch(`/people/${id}`, { version, name: 'Anne' })).toMatchObject({
      status: 409,
      body: { code: 'person.stale', current: { name: 'Anna', version: version + 1 } },
    });
  });

  it('never leaves the newsroom without an active admin, though two resign at the same moment', async () => {
    const small = await openNewsroom();
    try {
      const { admin } = small;
      for (const change of [{ status: 'disabled' }, { role: 'editor' }]) {
        const { version } = await admin.read<Person>(`/people/${admin.id}`);
        expect(await admin.patch(`/people/${admin.id}`, { version, ...change })).toMatchObject({
          status: 409,
          body: { code: 'person.last_admin' },
        });
      }
      for (let round = 0; round < 10; round += 1) {
        const other = await small.colleague('admin', 'Ann');
        const versions = await Promise.all(
          [admin, other].map(({ id }) => other.read<Person>(`/people/${id}`)),
        );
        const answers = await Promise.all([
          admin.patch(`/people/${admin.id}`, { version: versions[0]?.version, role: 'auditor' }),
          other.patch(`/people/${other.id}`, { version: versions[1]?.version, status: 'disabled' }),
        ]);
        expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
        expect(await small.count('person', { role: 'admin', status: 'active' })).toBe(1);
        await small.database.query(
          `SELECT set_config('ascribe.actor', 'system', true);
           UPDATE newsroom.person SET role = CASE WHEN id = '${admin.id}' THEN 'admin' ELSE 'checker' END
            WHERE id IN ('${admin.id}', '${other.id}')`,
        );
      }
    } finally {
      await small.close();
    }
  });

  it('lists everybody by name, and looks in names and addresses', async () => {
    const { admin } = newsroom;
    await admin.add('/people', { ...someone(), name: 'Zoë Quetzal', email: 'zq@elsewhere.test' });
    const everybody = await admin.read<PersonPage>('/people?limit=100');
    const names = everybody.items.map(({ name }) => name);
    expect(names).toEqual([...names].sort((a, b) => fold(a).localeCompare(fold(b), 'en')));
    expect((await admin.read<PersonPage>('/people?q=zoe')).items.map(({ email }) => email)).toEqual([
      'zq@elsewhere.test',
    ]);
    expect((await admin.read<PersonPage>('/people?q=ELSEWHERE')).total).toBe(1);
    expect(JSON.stringify(everybody)).not.toMatch(/argon2|hash/);
  });

  it('offers active checkers and editors for assignment', async () => {
    const gone = await newsroom.colleague('checker', 'Gone');
    const { version } = await newsroom.admin.read<Person>(`/people/${gone.id}`);
    await newsroom.admin.patch(`/people/${gone.id}`, { version, status: 'disabled' });
    const offered = await newsroom.auditor.read<{ id: string }[]>('/people/assignable');
    const ids = offered.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([newsroom.checker.id, newsroom.editor.id]));
    for (const other of [gone, newsroom.admin, newsroom.auditor]) expect(ids).not.toContain(other.id);
  });
});

describe('a password', () => {
  const ann = { email: 'ann.harbour@lindmouth.test', name: 'Ann Harbour' };

  it.each([
    'the lighthouse keeps its own hours',
    'Zwölf Boxkämpfer jagen Viktor quer',
    'correct horse battery staple',
    'x7#qLp2!vRt9$mZw',
    '我们在港口等了三个小时才看到那艘船',
  ])('may be %s', (password) => {
    expect(passwordRefusal(password, ann)).toBeUndefined();
  });

  it.each([
    ['fourteen chars', /at least 15/],
    ['x'.repeat(129), /at most 128/],
    ['aaaaaaaaaaaaaaaaaaaa', /too easy/],
    ['123456789012345678', /too easy/],
    ['passwordpassword', /too easy/],
    ['qwertyuiopasdfgh', /too easy/],
    ['ann.harbour@lindmouth.test', /too easy/],
    ['annharbourannharbour', /too easy/],
    ['Ann Harbour, 1975!!', /too easy/],
    ['ascribeascribe1', /too easy/],
    ['seven herons \u0000 over cold water', /cannot be stored/],
    ['seven herons \ud800 over cold water', /cannot be stored/],
  ])('may not be %s', (password, why) => {
    expect(passwordRefusal(password, ann)).toMatch(why);
  });

  it('counts characters, not bytes', () => {
    expect(passwordRefusal('🦩🐟🪁🥁🧭🪵🏮🧶🪣🛶🪤🧂🫧🪺', ann)).toMatch(/at least 15/);
    expect(passwordRefusal('🦩🐟🪁🥁🧭🪵🏮🧶🪣🛶🪤🧂🫧🪺🦆', ann)).toBeUndefined();
  });

  it('is changed only by who knows the present one', async () => {
    const person = await newsroom.colleague('checker', 'Ann');
    const change = (current: string, next: string) =>
      person.post<ProblemBody>('/session/password', { current, next });
    expect(await change('not my password, not at all', GOOD)).toMatchObject({
      status: 400,
      body: { code: 'password.wrong', errors: [{ field: 'current' }] },
    });
    expect(await change(PASS_PHRASE, PASS_PHRASE)).toMatchObject({ body: { code: 'password.same' } });
    expect(await change(PASS_PHRASE, 'short')).toMatchObject({ body: { errors: [{ field: 'next' }] } });
    expect((await person.get('/session')).status).toBe(200);
  });

  it('is the same on every keyboard', async () => {
    const person = await newsroom.colleague('checker', 'Ann');
    const composed = 'caf\u00e9 am Hafen um sieben';
    expect((await person.post('/session/password', { current: PASS_PHRASE, next: composed })).status).toBe(
      204,
    );
    const decomposed = { email: person.email, password: composed.normalize('NFD') };
    expect((await newsroom.stranger.post('/session', decomposed)).status).toBe(200);
  });
});

describe('a network', () => {
  it.each([
    ['192.0.2.77', '192.0.2.0/24'],
    ['::ffff:192.0.2.1', '192.0.2.0/24'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::9', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['1:2:3:4:5:6:7::', '1:2:3:4::/64'],
    ['nonsense', 'unknown'],
  ])('of %s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});

function fold(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

async function expire(): Promise<void> {
  await newsroom.database.query(
    `SELECT set_config('ascribe.actor', 'system', true); UPDATE newsroom.invitation SET expires_at = now()`,
  );
}
