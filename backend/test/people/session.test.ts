import { randomBytes } from 'node:crypto';
import { SessionRepository } from '../../src/people/session.repository.js';
import { SessionService } from '../../src/people/session.service.js';
import { type Answer, Client } from '../support/client.js';
import { type Colleague, type Newsroom, openNewsroom, PASS_PHRASE } from '../support/newsroom.js';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

const signedIn = async (person: Client): Promise<boolean> => (await person.get('/session')).status === 200;

describe('a session', () => {
  it('begins with e-mail and password, says who is signed in, and ends for good', async () => {
    const { stranger, checker, url } = newsroom;
    const credentials = { email: checker.email.toUpperCase(), password: PASS_PHRASE };
    const answer = await stranger.post('/session', credentials);
    expect(answer).toMatchObject({
      status: 200,
      body: { id: checker.id, role: 'checker', demonstration: false },
    });
    const browser = new Client(url, cookiesOf(answer));

    expect(await browser.get('/session')).toMatchObject({ status: 200, body: { email: checker.email } });
    expect((await browser.delete('/session')).status).toBe(204);
    expect(await browser.get('/session')).toMatchObject({ status: 401, body: { code: 'session.missing' } });
    expect((await browser.delete('/session')).status).toBe(204);
  });

  it('is kept where no script, no other site and no other path reaches it', async () => {
    const { stranger, checker } = newsroom;
    const answer = await stranger.post('/session', { email: checker.email, password: PASS_PHRASE });
    const [session] = answer.headers.getSetCookie().filter((cookie) => cookie.startsWith('ascribe_session='));
    expect(session).toMatch(/^ascribe_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
  });

  it('is bound to the host and to https where there is https', async () => {
    const behindTls = await openNewsroom({ secureCookies: true, publicUrl: 'https://checks.example.org' });
    try {
      const { checker, settings } = behindTls;
      const local = `http://127.0.0.1:${settings.port}`;
      const answer = await new Client(local).post('/session', {
        email: checker.email,
        password: PASS_PHRASE,
      });
      const cookies = answer.headers.getSetCookie();
      expect(cookies).toHaveLength(2);
      for (const cookie of cookies)
        expect(cookie).toMatch(/^__Host-ascribe_\w+=.*Path=\/; HttpOnly; Secure; SameSite=Strict$/);
      const [named, plain] = [cookiesOf(answer), `ascribe_session=${checker.session}`];
      expect(await signedIn(new Client(local, named))).toBe(true);
      expect(await signedIn(new Client(local, plain))).toBe(false);
    } finally {
      await behindTls.close();
    }
  });

  it('replaces the one that this browser had before', async () => {
    const { checker } = newsroom;
    const before = await newsroom.signInAgain(checker);
    expect((await before.post('/session', { email: checker.email, password: PASS_PHRASE })).status).toBe(200);
    expect(await signedIn(before)).toBe(false);
    expect(await signedIn(checker)).toBe(true);
  });

  it('is stored as a hash only', async () => {
    const { checker } = newsroom;
    const rows = await newsroom.database.query<{ row: string }>(
      'SELECT session::text AS row FROM newsroom.session',
    );
    expect(rows.some(({ row }) => row.includes(checker.session))).toBe(false);
  });

  it('notes that it is in use at most once a minute', async () => {
    const ann = await newsroom.colleague('checker', 'Ann');
    await seen(ann, '90 seconds');
    await ann.get('/session');
    const first = await lastSeen(ann);
    await ann.get('/session');
    expect(await lastSeen(ann)).toEqual(first);
    expect(Date.now() - first.getTime()).toBeLessThan(10_000);
  });
});

describe('INV-6: a session that is over does not work again', () => {
  it.each<[string, (person: Colleague) => Promise<unknown>]>([
    ['she signed out', (person) => person.delete('/session')],
    ['nobody used it for 30 minutes', (person) => seen(person, '30 minutes 1 second')],
    ['it is 12 hours old', (person) => born(person, '12 hours')],
    ['an admin disabled her', (person) => changed(person, { status: 'disabled' })],
    [
      'she was disabled and enabled again',
      async (person) => {
        await changed(person, { status: 'disabled' });
        await changed(person, { status: 'active' });
      },
    ],
    [
      'she changed her password at another browser',
      async (person) => {
        const other = await newsroom.signInAgain(person);
        const body = { current: PASS_PHRASE, next: 'nine geese left the harbour late' };
        expect((await other.post('/session/password', body)).status).toBe(204);
        expect(await signedIn(other)).toBe(false);
      },
    ],
    [
      'she chose a new password by a new invitation',
      async (person) => {
        const { url } = await newsroom.admin.add<{ url: string }>(`/people/${person.id}/invitations`);
        const body = { token: url.split('#')[1], password: 'eleven geese left the harbour' };
        expect((await newsroom.stranger.post('/invitations/accept', body)).status).toBe(204);
      },
    ],
  ])('when %s', async (_, happens) => {
    const person = await newsroom.colleague('checker', 'Ann');
    expect(await signedIn(person)).toBe(true);
    await happens(person);
    expect(await signedIn(person)).toBe(false);
    expect(await signedIn(person)).toBe(false);
  });

  it('but works until the last moment', async () => {
    const person = await newsroom.colleague('checker', 'Ann');
    await seen(person, '29 minutes 50 seconds');
    expect(await signedIn(person)).toBe(true);
    await born(person, '11 hours 59 minutes');
    expect(await signedIn(person)).toBe(true);
  });

  it('and a new role counts from the next request on', async () => {
    const person = await newsroom.colleague('admin', 'Ann');
    expect((await person.get('/people')).status).toBe(200);
    await changed(person, { role: 'checker' });
    expect((await person.get('/people')).status).toBe(403);
  });

  it('keeps the browser at which the password was changed signed in, under a new secret', async () => {
    const person = await newsroom.colleague('editor', 'Ann');
    const answer = await person.post('/session/password', {
      current: PASS_PHRASE,
      next: 'nine geese left the harbour',
    });
    expect(answer.status).toBe(204);
    expect(await signedIn(person)).toBe(false);
    expect(await signedIn(new Client(newsroom.url, cookiesOf(answer)))).toBe(true);
  });

  it.each<[string, (session: string) => string]>([
    ['an empty one', () => ''],
    ['a random one', () => randomBytes(32).toString('base64url')],
    [
      'one with its last letter changed',
      (session) => session.slice(0, -1) + (session.endsWith('A') ? 'B' : 'A'),
    ],
    ['one cut short', (session) => session.slice(0, -1)],
    ['one made longer', (session) => `${session}A`],
    ['one in another case', (session) => session.toLowerCase()],
    ['one in quotes with a space', (session) => `" ${session}"`],
    ['its hash', (session) => Buffer.from(session).toString('hex')],
    ['one with SQL in it', (session) => `${session}' OR 'a'='a`],
    ['one with a NUL', (session) => `${session}%00`],
    ['thousands of letters', () => 'A'.repeat(4000)],
    ['the id of the session', () => '01a20691-6305-7097-8ba7-8eaa8d6333c4'],
  ])('takes no forged secret: %s', async (_, forge) => {
    const { checker, url } = newsroom;
    const forger = new Client(url, `ascribe_session=${forge(checker.session)}`);
    expect((await forger.get('/session')).status).toBe(401);
  });

  it('takes no secret from anywhere but its cookie', async () => {
    const { checker, stranger } = newsroom;
    const headers = { authorization: `Bearer ${checker.session}`, 'x-session': checker.session };
    expect((await stranger.send('GET', '/session', { headers })).status).toBe(401);
    expect((await stranger.get(`/session?ascribe_session=${checker.session}`)).status).toBe(401);
  });

  it('serves no request that began after signing out was answered, in 200 races', async () => {
    const lanes = await Promise.all(Array.from({ length: 8 }, () => lateAnswers(25)));
    expect(lanes).toEqual(lanes.map(() => 0));
  }, 120_000);

  it('control: a guard that remembers a session for a second serves such requests', async () => {
    const sessions = newsroom.app.get(SessionService);
    const asked = sessions.find.bind(sessions);
    const remembered = new Map<string, ReturnType<SessionService['find']>>();
    const forgetful = jest.spyOn(sessions, 'find').mockImplementation((secret) => {
      const known = remembered.get(secret) ?? asked(secret);
      remembered.set(secret, known);
      return known;
    });
    try {
      expect(await lateAnswers(10)).toBeGreaterThan(0);
    } finally {
      forgetful.mockRestore();
    }
  });

  it('control: without the database asking for them, the ends of a session mean nothing', async () => {
    const person = await newsroom.colleague('checker', 'Ann');
    const live = newsroom.app.get(SessionRepository);
    const lax = jest.spyOn(live, 'findLive').mockImplementation(async () => ({
      ...person,
      sessionId: person.id,
      demonstration: false,
      unnoted: false,
    }));
    try {
      await seen(person, '2 hours');
      expect(await signedIn(person)).toBe(true);
    } finally {
      lax.mockRestore();
    }
  });

  /** Signs out while requests run; counts those answered although they began after the sign-out was over. */
  async function lateAnswers(races: number): Promise<number> {
    const person = await newsroom.colleague('checker', 'Ann');
    let late = 0;
    for (let race = 0; race < races; race += 1) {
      const browser = await newsroom.signInAgain(person);
      const during = [browser.get('/session'), browser.get('/session')];
      await browser.delete('/session');
      const after = await Promise.all([browser.get('/session'), browser.get('/queue/counts'), ...during]);
      late += after.slice(0, 2).filter(({ status }) => status !== 401).length;
    }
    return late;
  }
});

async function changed(person: Colleague, change: Readonly<Record<string, unknown>>): Promise<void> {
  const { version } = await newsroom.admin.read<{ version: number }>(`/people/${person.id}`);
  expect(await newsroom.admin.patch(`/people/${person.id}`, { version, ...change })).toMatchObject({
    status: 200,
  });
}

async function seen(person: Colleague, ago: string): Promise<void> {
  await newsroom.database.query(
    `UPDATE newsroom.session SET last_seen_at = now() - $2::interval WHERE person_id = $1`,
    [person.id, ago],
  );
}

async function born(person: Colleague, ago: string): Promise<void> {
  await newsroom.database.query(
    `UPDATE newsroom.session SET created_at = now() - $2::interval, expires_at = now() - $2::interval + interval '12 hours'
      WHERE person_id = $1`,
    [person.id, ago],
  );
}

async function lastSeen(person: Colleague): Promise<Date> {
  const [row] = await newsroom.database.query<{ last_seen_at: Date }>(
    'SELECT last_seen_at FROM newsroom.session WHERE person_id = $1',
    [person.id],
  );
  return row!.last_seen_at;
}

function cookiesOf({ headers }: Answer<unknown>): string {
  return headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}
