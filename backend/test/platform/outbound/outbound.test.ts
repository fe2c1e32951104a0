import { Outbound } from '../../../src/platform/outbound/outbound.js';
import type { Fetched } from '../../../src/platform/outbound/fetched.js';
import { PRIVATE, PUBLIC, SmallInternet } from './smallInternet.js';

const OPEN = { fetching: true, fetchProxy: undefined };

let net: SmallInternet;
beforeAll(async () => {
  net = await SmallInternet.open((request, response, { port }) => {
    const url = new URL(request.url ?? '/', 'http://x');
    const to = url.searchParams.get('to');
    const times = Number(url.searchParams.get('times') ?? 0);
    if (url.pathname === '/again' && times > 0)
      return response.writeHead(302, { location: `/again?times=${times - 1}` }).end();
    if (to !== null)
      return response.writeHead(302, { location: to.replaceAll('PORT', String(port)) }).end('elsewhere');
    return response
      .writeHead(200, { 'content-type': 'text/html; charset="Windows-1252"', 'set-cookie': 'a=1' })
      .end('<p>hello');
  });
});
afterAll(() => net.close());

beforeEach(() => {
  net.hits.length = 0;
  net.headers.length = 0;
  net.asked = 0;
  net.names = { 'site.test': [PUBLIC] };
});

/** The same internet with one layer taken away: what each test is sure to notice. */
function without(layer: 'addresses' | 'ports'): SmallInternet {
  const open = Object.create(net) as SmallInternet;
  if (layer === 'addresses') open.isPublic = () => true;
  else open.isWebPort = () => true;
  return open;
}

const from = (internet: SmallInternet): Outbound => new Outbound(OPEN, internet);
const text = (fetched: Fetched): string =>
  fetched.failure === undefined ? new TextDecoder().decode(fetched.bytes) : fetched.failure;

describe('a page', () => {
  it('is fetched with its status, type and charset, in our own name and without cookies', async () => {
    const fetched = await from(net).fetch(net.url('/a?b=c#d'));
    expect(fetched).toMatchObject({
      status: 200,
      mime: 'text/html',
      charset: 'Windows-1252',
      cut: false,
      redirects: [],
      finalUrl: net.url('/a?b=c#d'),
    });
    expect(text(fetched)).toBe('<p>hello');
    await from(net).fetch(net.url());
    expect(net.hits).toEqual([`${PUBLIC} /a?b=c`, `${PUBLIC} /`]);
    for (const headers of net.headers) {
      expect(headers['user-agent']).toMatch(/^Ascribe/);
      expect(Object.keys(headers)).not.toEqual(expect.arrayContaining(['cookie']));
      expect(headers.referer).toBeUndefined();
      expect(headers.authorization).toBeUndefined();
    }
  });
});

describe('layer 1: the address itself', () => {
  it.each([
    ['a file', 'file:///etc/passwd'],
    ['another protocol', 'gopher://site.test/'],
    ['data', 'data:text/html,x'],
    ['a script', 'javascript:alert(1)'],
    ['no address', 'site.test'],
    ['a name and a password', 'http://ann:secret@site.test/'],
    ['a name', 'http://ann@site.test/'],
    ['a port of a database', 'http://site.test:5432/'],
    ['a port of a mail server', 'http://site.test:25/'],
    ['too many characters', `http://site.test/${'a'.repeat(2048)}`],
  ])('refuses %s before anything is asked', async (_, address) => {
    expect(from(net).refusal(address)).toMatch(/\.$/);
    expect(await from(net).fetch(address)).toMatchObject({ failure: 'not_http' });
    expect([net.hits, net.asked]).toEqual([[], 0]);
  });

  it('control: without it, another port is asked', async () => {
    const other = await SmallInternet.open((_, response) => response.end('inside'));
    try {
      const address = `http://site.test:${other.port}/`;
      expect((await from(net).fetch(address)).failure).toBe('not_http');
      expect(other.hits).toHaveLength(0);
      expect(text(await from(without('ports')).fetch(address))).toBe('inside');
    } finally {
      await other.close();
    }
  });
});

describe('layer 2: the addresses of a name', () => {
  it.each([
    ['private', [PRIVATE]],
    ['public and private', [PUBLIC, PRIVATE]],
    ['private and public', [PRIVATE, PUBLIC]],
    ['none', []],
  ])('refuses a name whose addresses are %s', async (_, addresses) => {
    net.names = { 'inside.test': addresses };
    expect((await from(net).fetch(net.url('/', 'inside.test'))).failure).toBe('private_address');
    expect(net.hits).toEqual([]);
  });

  it('control: without it, the private address is reached', async () => {
    net.names = { 'inside.test': [PRIVATE] };
    expect(text(await from(without('addresses')).fetch(net.url('/', 'inside.test')))).toBe('<p>hello');
    expect(net.hits).toEqual([`${PRIVATE} /`]);
  });

  it('asks once for each connection, and connects to what it checked: a name that answers otherwise later gains nothing', async () => {
    net.names = { 'turning.test': [[PUBLIC], [PRIVATE]] };
    const first = await from(net).fetch(net.url('/', 'turning.test'));
    expect([text(first), net.asked, net.hits]).toEqual(['<p>hello', 1, [`${PUBLIC} /`]]);
    expect((await from(net).fetch(net.url('/', 'turning.test'))).failure).toBe('private_address');
    expect(net.hits).toEqual([`${PUBLIC} /`]);
  });

  it('asks again after a redirect to the same name', async () => {
    net.names = { 'turning.test': [[PUBLIC], [PRIVATE]] };
    const fetched = await from(net).fetch(net.url('/?to=/inner', 'turning.test'));
    expect([fetched.failure, net.hits.length]).toEqual(['private_address', 1]);
    net.asked = 0;
    expect(text(await from(without('addresses')).fetch(net.url('/?to=/inner', 'turning.test')))).toBe(
      '<p>hello',
    );
  });

  it('says when there is no such name', async () => {
    expect((await from(net).fetch(net.url('/', 'nowhere.test'))).failure).toBe('no_such_site');
  });
});

describe('layer 3: an IP address in the place of a name', () => {
  /** Every spelling that the URL standard reads as 127.0.0.2, and forms of IPv6 that reach it. */
  const SPELLINGS = [
    '127.0.0.2',
    '127.2',
    '127.0.2',
    '2130706434',
    '0x7f000002',
    '0x7f.2',
    '0177.0.0.2',
    '0177.0x2',
    '127.0.0.2.',
    '%3127.0.0.2',
    '１２７.0.0.2',
    '[::ffff:127.0.0.2]',
    '[::ffff:7f00:2]',
    '[::1]',
    '[::]',
  ];

  it.each(SPELLINGS)('refuses %s', async (host) => {
    expect((await from(net).fetch(net.url('/', host))).failure).toBe('private_address');
    expect([net.hits, net.asked]).toEqual([[], 0]);
  });

  it.each(SPELLINGS.filter((host) => !host.startsWith('[')))(
    'control: without it, %s is reached',
    async (host) => {
      expect(text(await from(without('addresses')).fetch(net.url('/', host)))).toBe('<p>hello');
      expect(net.hits).toEqual([`${PRIVATE} /`]);
    },
  );
});

describe('layer 4: redirects', () => {
  it('are followed five times, and not a sixth', async () => {
    const five = await from(net).fetch(net.url('/again?times=5'));
    expect([text(five), five.redirects.length, five.finalUrl]).toEqual([
      '<p>hello',
      5,
      net.url('/again?times=0'),
    ]);
    net.hits.length = 0;
    expect(await from(net).fetch(net.url('/again?times=6'))).toMatchObject({
      failure: 'too_many_redirects',
      status: 302,
    });
    expect(net.hits).toHaveLength(6);
  });

  it.each([
    ['a private address', `http://${PRIVATE}:PORT/secret`, 'private_address'],
    ['a private address in disguise', 'http://2130706434:PORT/secret', 'private_address'],
    ['a name with a private address', 'http://inside.test:PORT/secret', 'private_address'],
    ['a file', 'file:///etc/passwd', 'bad_redirect'],
    ['another port', 'http://site.test:1/', 'bad_redirect'],
    ['a password', 'http://a:b@site.test:PORT/', 'bad_redirect'],
    ['no address', 'http://[', 'bad_redirect'],
  ])('to %s are refused, on every hop', async (_, to, failure) => {
    net.names = { 'site.test': [PUBLIC], 'inside.test': [PRIVATE] };
    const once = net.url(`/?to=${encodeURIComponent(to)}`);
    for (const start of [once, net.url(`/?to=${encodeURIComponent(once)}`)]) {
      const fetched = await from(net).fetch(start);
      expect([fetched.failure, fetched.redirects.length > 0 || failure === 'bad_redirect']).toEqual([
        failure,
        true,
      ]);
    }
    expect(net.hits.filter((hit) => hit.endsWith(' /secret'))).toEqual([]);
  });

  it('control: without the check of each hop, the private page is reached', async () => {
    const to = encodeURIComponent(`http://${PRIVATE}:${net.port}/secret`);
    await from(without('addresses')).fetch(net.url(`/?to=${to}`));
    expect(net.hits).toContain(`${PRIVATE} /secret`);
  });

  it('without a place to go are answers like others', async () => {
    const bare = await SmallInternet.open((_, response) => response.writeHead(302).end('moved'));
    try {
      expect(await from(bare).fetch(bare.url())).toMatchObject({ status: 302 });
    } finally {
      await bare.close();
    }
  });
});
