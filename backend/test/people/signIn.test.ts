import { DeviceRepository } from '../../src/people/device.repository.js';
import { Passwords } from '../../src/people/passwords.js';
import { newSecret } from '../../src/people/secret.js';
import { PER_ACCOUNT, PER_DEVICE, PER_NETWORK } from '../../src/people/signIn.limits.js';
import type { Answer, ProblemBody } from '../support/client.js';
import { type Newsroom, openNewsroom, PASS_PHRASE } from '../support/newsroom.js';

const PROXY = '127.0.0.1';

/** Every test tries from networks of its own, told by the proxy that these settings believe. */
let newsroom: Newsroom;
let nets = 0;
const network = () => `10.${Math.floor((nets += 1) / 250)}.${nets % 250}`;
beforeAll(async () => {
  newsroom = await openNewsroom({ trustProxy: PROXY });
});
afterAll(() => newsroom.close());

function tryIn(from: string, email: string, password: string, cookie?: string): Promise<Answer<ProblemBody>> {
  return newsroom.stranger.send<ProblemBody>('POST', '/session', {
    headers: { 'content-type': 'application/json', 'x-forwarded-for': from, ...(cookie && { cookie }) },
    body: JSON.stringify({ email, password }),
  });
}

const statuses = (answers: readonly Answer<unknown>[]) => answers.map(({ status }) => status);

describe('a refused sign-in', () => {
  it('says and does the same for an unknown address, a wrong password, and people who may not come in', async () => {
    const { admin, checker } = newsroom;
    const invited = { email: 'invited@newsroom.test', name: 'Ivy', role: 'checker' };
    await admin.add('/people', invited);
    const former = await newsroom.colleague('editor', 'Ann');
    const { version } = await admin.read<{ version: number }>(`/people/${former.id}`);
    await admin.patch(`/people/${former.id}`, { version, status: 'disabled' });
    const checks = jest.spyOn(newsroom.app.get(Passwords), 'fits');
    try {
      const tries: [string, string][] = [
        ['nobody@newsroom.test', PASS_PHRASE],
        [checker.email, 'not this one, not at all'],
        [invited.email, PASS_PHRASE],
        [former.email, PASS_PHRASE],
        ['', ''],
      ];
      const answers = [];
      for (const [email, password] of tries) answers.push(await tryIn(`${network()}.1`, email, password));
      expect(statuses(answers)).toEqual(tries.map(() => 401));
      expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
      expect(new Set(answers.map(({ headers }) => [...headers.keys()].sort().join())).size).toBe(1);
      expect(checks).toHaveBeenCalledTimes(tries.length);
    } finally {
      checks.mockRestore();
    }
  });

  it('asks after the device for an unknown address as well', async () => {
    const known = jest.spyOn(DeviceRepository.prototype, 'knows');
    try {
      const cookie = `ascribe_device=${newSecret()}`;
      await newsroom.stranger.send('POST', '/session', {
        headers: { cookie, 'content-type': 'application/json' },
        body: JSON.stringify({ email: 'nobody@newsroom.test', password: PASS_PHRASE }),
      });
      expect(known).toHaveBeenCalledTimes(1);
    } finally {
      known.mockRestore();
    }
  });

  it('takes as long for an unknown address as for a wrong password', async () => {
    const { checker } = newsroom;
    const took = { unknown: [] as number[], wrong: [] as number[] };
    for (let round = 0; round < 15; round += 1) {
      took.unknown.push(await time(() => tryIn(`${network()}.1`, 'nobody@newsroom.test', PASS_PHRASE)));
      took.wrong.push(await time(() => tryIn(`${network()}.1`, checker.email, 'not this one, not at all')));
    }
    const [unknown, wrong] = [median(took.unknown), median(took.wrong)];
    expect(Math.abs(unknown - wrong)).toBeLessThan(Math.max(unknown, wrong) * 0.4);
  });

  it('refuses the demonstration people in production, though their password is right', async () => {
    const production = await openNewsroom({ production: true });
    try {
      const { checker, stranger } = production;
      await asSystem(
        production,
        `UPDATE newsroom.person SET demonstration = true WHERE id = '${checker.id}'`,
      );
      const answer = await stranger.post('/session', { email: checker.email, password: PASS_PHRASE });
      expect(answer).toMatchObject({ status: 401, body: { code: 'sign_in.refused' } });
      expect((await checker.get('/session')).status).toBe(401);
    } finally {
      await production.close();
    }
  });
});

describe('the limits of signing in', () => {
  it(`let one network be wrong ${PER_ACCOUNT} times a minute about one account, whatever its last octet`, async () => {
    const net = network();
    const answers = [];
    for (let last = 1; last <= PER_ACCOUNT + 1; last += 1) {
      answers.push(await tryIn(`${net}.${last}`, 'one@newsroom.test', 'wrong wrong wrong'));
    }
    expect(statuses(answers)).toEqual([...Array<number>(PER_ACCOUNT).fill(401), 429]);
    expect(answers.at(-1)).toMatchObject({ body: { code: 'sign_in.too_many' } });
    expect(Number(answers.at(-1)?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await tryIn(`${net}.9`, 'ONE@newsroom.test ', 'wrong wrong wrong')).status).toBe(429);
    expect((await tryIn(`${network()}.1`, 'one@newsroom.test', 'wrong wrong wrong')).status).toBe(401);
  });

  it(`let one network be wrong ${PER_NETWORK} times a minute about all accounts together`, async () => {
    const net = network();
    const answers = [];
    for (let who = 0; who <= PER_NETWORK; who += 1) {
      answers.push(await tryIn(`${net}.1`, `${who}@newsroom.test`, 'wrong wrong wrong'));
    }
    expect(statuses(answers)).toEqual([...Array<number>(PER_NETWORK).fill(401), 429]);
  });

  it('count a /64 of IPv6 as one, and two of them as two', async () => {
    const answers = [];
    for (let host = 0; host <= PER_ACCOUNT; host += 1) {
      answers.push(
        await tryIn(`2001:db8:1:2::${host.toString(16)}`, 'six@newsroom.test', 'wrong wrong wrong'),
      );
    }
    expect(answers.at(-1)?.status).toBe(429);
    expect((await tryIn('2001:db8:1:3::1', 'six@newsroom.test', 'wrong wrong wrong')).status).toBe(401);
  });

  it('count nothing for who gets it right', async () => {
    const { checker } = newsroom;
    const net = network();
    for (let round = 0; round < PER_ACCOUNT * 3; round += 1) {
      expect((await tryIn(`${net}.1`, checker.email, PASS_PHRASE)).status).toBe(200);
    }
  });

  it('never lock the owner out of a browser that she used before, though strangers try from her own network', async () => {
    const { second } = newsroom;
    const net = network();
    const before = await tryIn(`${net}.1`, second.email, PASS_PHRASE);
    const device = before.headers
      .getSetCookie()
      .find((cookie) => cookie.startsWith('ascribe_device='))
      ?.split(';')[0];
    for (let stranger = 0; stranger < PER_NETWORK + 5; stranger += 1) {
      await tryIn(
        `${net}.2`,
        stranger < 10 ? second.email : `${stranger}@newsroom.test`,
        'wrong wrong wrong',
      );
    }
    expect((await tryIn(`${net}.1`, second.email, PASS_PHRASE)).status).toBe(429);
    expect((await tryIn(`${net}.1`, second.email, PASS_PHRASE, device)).status).toBe(200);
  });

  it(`give a browser ${PER_DEVICE} tries for the account it knows, and none for another`, async () => {
    const { max, editor } = newsroom;
    const net = network();
    const signedIn = await tryIn(`${net}.1`, max.email, PASS_PHRASE);
    const device = signedIn.headers
      .getSetCookie()
      .find((cookie) => cookie.startsWith('ascribe_device='))
      ?.split(';')[0];
    const own = [];
    for (let round = 0; round <= PER_DEVICE; round += 1)
      own.push(await tryIn(`${net}.1`, max.email, 'wrong wrong', device));
    expect(statuses(own)).toEqual([...Array<number>(PER_DEVICE).fill(401), 429]);
    const foreign = [];
    for (let round = 0; round <= PER_ACCOUNT; round += 1) {
      foreign.push(await tryIn(`${net}.1`, editor.email, 'wrong wrong', device));
    }
    expect(statuses(foreign)).toEqual([...Array<number>(PER_ACCOUNT).fill(401), 429]);
  });

  it('believe no address that the client made up itself', async () => {
    const direct = await openNewsroom();
    try {
      const answers = [];
      for (let round = 0; round <= PER_ACCOUNT; round += 1) {
        answers.push(
          await direct.stranger.send('POST', '/session', {
            headers: {
              'content-type': 'application/json',
              'x-forwarded-for': `10.200.${round}.1`,
              forwarded: `for=10.201.${round}.1`,
            },
            body: JSON.stringify({ email: 'one@newsroom.test', password: 'wrong wrong wrong' }),
          }),
        );
      }
      expect(answers.at(-1)?.status).toBe(429);
    } finally {
      await direct.close();
    }
  });

  it('hash two passwords at a time, let fifty wait, and refuse the rest', async () => {
    const passwords = new Passwords();
    const all = Array.from({ length: 60 }, () => passwords.fits('seven herons over cold water', undefined));
    const outcomes = await Promise.allSettled(all);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(52);
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refused).toHaveLength(8);
    for (const { reason } of refused)
      expect(reason).toMatchObject({ kind: 'too_many', code: 'sign_in.busy' });
    expect(
      await passwords.fits(
        'seven herons over cold water',
        await passwords.hash('seven herons over cold water'),
      ),
    ).toBe(true);
  });
});

async function asSystem({ database }: Newsroom, sql: string): Promise<void> {
  await database.query(`SELECT set_config('ascribe.actor', 'system', true); ${sql}`);
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
