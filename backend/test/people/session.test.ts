import { type Answer, Client } from '../support/client.js';
import { type Newsroom, openNewsroom, PASS_PHRASE } from '../support/newsroom.js';

describe('a session', () => {
  let newsroom: Newsroom;
  beforeAll(async () => {
    newsroom = await openNewsroom();
  });
  afterAll(() => newsroom.close());

  it('begins with e-mail and password, says who is signed in, and ends for good', async () => {
    const { stranger, checker, url } = newsroom;
    const answer = await stranger.post('/session', {
      email: checker.email.toUpperCase(),
      password: PASS_PHRASE,
    });
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
});

function cookiesOf({ headers }: Answer<unknown>): string {
  return headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}
