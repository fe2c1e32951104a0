import { PASS_PHRASE, type Newsroom, openNewsroom } from '../support/newsroom.js';

const CANARY = 'canary-7c1d9f';

/** What the process wrote to its standard output while `work` ran. */
async function logged(work: () => Promise<unknown>): Promise<string> {
  let text = '';
  const written = jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    text += String(chunk);
    return true;
  });
  try {
    await work();
    await new Promise((resolve) => setTimeout(resolve, 100));
  } finally {
    written.mockRestore();
  }
  return text;
}

describe('the log', () => {
  let newsroom: Newsroom;
  beforeAll(async () => {
    newsroom = await openNewsroom({ logLevel: 'info' });
  });
  afterAll(() => newsroom.close());

  it('has one JSON line for each request, with its id and who asked', async () => {
    const { checker } = newsroom;
    let id: string | null = null;
    const text = await logged(async () => {
      id = (await checker.get('/queue?q=harbour')).headers.get('x-request-id');
    });
    const lines = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const [line] = lines.filter(({ req }) => req);
    expect(line).toMatchObject({
      req: { id, method: 'GET', path: '/api/queue' },
      res: { status: 200 },
      actor: checker.id,
    });
  });

  it('holds no password, cookie, token, body or query, whatever fails', async () => {
    const { checker, admin, stranger } = newsroom;
    const secret = `${CANARY} ${PASS_PHRASE}`;
    const text = await logged(async () => {
      await stranger.post('/session', { email: `${CANARY}@b.test`, password: secret });
      await stranger.post('/invitations/accept', { token: CANARY, password: secret });
      await checker.post('/session/password', { current: secret, next: secret });
      await checker.get(`/queue?q=${CANARY}`);
      await checker.get(`/nothing?${CANARY}`);
      await checker.post('/parties', { name: CANARY, kind: CANARY });
      await stranger.send('GET', '/session', {
        headers: { cookie: `ascribe_session=${CANARY}`, authorization: CANARY },
      });
      await admin.add('/people', { email: `${CANARY}@newsroom.test`, name: CANARY, role: 'checker' });
    });
    expect(text.split('\n').length).toBeGreaterThan(8);
    expect(text).not.toContain(CANARY);
    for (const { session } of [checker, admin]) expect(text).not.toContain(session);
  });

  it('keeps each request on one line, whatever it is called', async () => {
    const text = await logged(() => newsroom.stranger.send('GET', '//desk%0d%0a%1b[31m{"level":60}'));
    for (const line of text.trim().split('\n')) expect(() => JSON.parse(line) as unknown).not.toThrow();
    expect(text).not.toContain('\u001b');
  });
});
