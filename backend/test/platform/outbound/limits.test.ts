import { setTimeout as pause } from 'node:timers/promises';
import type { ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { createServer, type AddressInfo } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { LARGEST_INFLATED, LARGEST_WIRE, STEEPEST } from '../../../src/platform/outbound/body.js';
import type { Fetched } from '../../../src/platform/outbound/fetched.js';
import { Outbound } from '../../../src/platform/outbound/outbound.js';
import { SmallInternet } from './smallInternet.js';
import { CERTIFICATE, KEY } from './selfSigned.js';

const OPEN = { fetching: true, fetchProxy: undefined };

/** A site that answers as it is told; how many bytes went out before the other side hung up. */
async function answering(answer: (response: ServerResponse) => void, patienceMs = 10_000): Promise<Fetched> {
  const net = await SmallInternet.open((_, response) => answer(response));
  try {
    return await new Outbound(OPEN, net).fetch(net.url(), patienceMs);
  } finally {
    await net.close();
  }
}

const length = (fetched: Fetched): number => (fetched.failure === undefined ? fetched.bytes.length : -1);
const prose = (bytes: number): Buffer =>
  Buffer.from(
    Array.from({ length: Math.ceil(bytes / 12) }, (_, at) => `word ${(at * 7919) % 100_003} `).join(''),
  ).subarray(0, bytes);

describe('layer 5: a body', () => {
  it('of 5 MB is taken, and not a byte more, whatever its headers say', async () => {
    expect(length(await answering((response) => response.end(Buffer.alloc(LARGEST_WIRE, 'x'))))).toBe(
      LARGEST_WIRE,
    );
    const over = (response: ServerResponse): void => {
      response.end(Buffer.alloc(LARGEST_WIRE + 1, 'x'));
    };
    expect((await answering(over)).failure).toBe('too_large');
    const chunked = (response: ServerResponse): void => {
      response.writeHead(200, { 'transfer-encoding': 'chunked' });
      response.write(Buffer.alloc(LARGEST_WIRE, 'x'));
      response.end('y');
    };
    expect((await answering(chunked)).failure).toBe('too_large');
  });

  it('without an end is left as soon as it is too much', async () => {
    let sent = 0;
    const endless = (response: ServerResponse): void => {
      const more = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536, 'x'))) sent += 65_536;
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    };
    expect((await answering(endless)).failure).toBe('too_large');
    expect(sent).toBeLessThan(40 * 1024 * 1024);
  });

  it('that comes drop by drop is left when the time is up, the headers too', async () => {
    const dripping = (response: ServerResponse): void => {
      response.writeHead(200);
      const drop = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(drop));
    };
    const before = Date.now();
    expect((await answering(dripping, 600)).failure).toBe('timed_out');
    expect((await answering(() => undefined, 600)).failure).toBe('timed_out');
    expect(Date.now() - before).toBeLessThan(3000);
  });

  it('shares its ten seconds with all redirects before it', async () => {
    const slowly = (response: ServerResponse): void => {
      void pause(250).then(() => response.writeHead(302, { location: '/next' }).end());
    };
    const fetched = await answering(slowly, 700);
    expect(fetched.failure).toBe('timed_out');
    expect(fetched.redirects.length).toBeLessThan(4);
  });

  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ] as const)('in %s is unpacked', async (encoding, pack) => {
    const page = prose(300_000);
    const fetched = await answering((response) => {
      response.writeHead(200, { 'content-encoding': encoding }).end(pack(page));
    });
    expect(fetched.failure === undefined && Buffer.compare(Buffer.from(fetched.bytes), page)).toBe(0);
  });

  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ] as const)(
    'in %s that unpacks a hundredfold is left, and never held in memory',
    async (encoding, pack) => {
      const bomb = pack(Buffer.alloc(80 * 1024 * 1024));
      const before = process.memoryUsage().rss;
      const fetched = await answering((response) => {
        response.writeHead(200, { 'content-encoding': encoding }).end(bomb);
      });
      expect(fetched.failure).toBe('inflates');
      expect(process.memoryUsage().rss - before).toBeLessThan(70 * 1024 * 1024);
    },
  );

  it('that unpacks to more than 20 MB is left, though it unpacks gently', async () => {
    const loose = Array.from(
      { length: 250_000 },
      (_, at) => `${(at * 7919) % 100_003}${' and so on'.repeat(11)}`,
    );
    const page = Buffer.from(loose.join(' '));
    const packed = gzipSync(page);
    expect(page.length).toBeGreaterThan(LARGEST_INFLATED);
    expect(packed.length).toBeLessThan(LARGEST_WIRE);
    expect(page.length / packed.length).toBeLessThan(STEEPEST);
    const fetched = await answering((response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(packed);
    });
    expect(fetched.failure).toBe('inflates');
  });

  it('that is packed in an unknown way is left', async () => {
    const fetched = await answering((response) => {
      response.writeHead(200, { 'content-encoding': 'gzip, gzip' }).end(gzipSync(gzipSync('x')));
    });
    expect(fetched.failure).toBe('not_http');
  });

  it.each([
    ['plain', undefined],
    ['packed', 'gzip'],
  ])('that breaks off (%s) is kept as far as it came, and said to be cut', async (_, encoding) => {
    const page = prose(200_000);
    const bytes = encoding ? gzipSync(page) : page;
    const fetched = await answering((response) => {
      response.writeHead(200, {
        'content-length': bytes.length,
        ...(encoding ? { 'content-encoding': encoding } : {}),
      });
      response.write(
        bytes.subarray(0, Math.floor(bytes.length / 2)),
        () => void pause(50).then(() => response.destroy()),
      );
    });
    expect(fetched).toMatchObject({ status: 200, cut: true });
    expect(length(fetched)).toBeGreaterThan(10_000);
    expect(length(fetched)).toBeLessThan(page.length);
  });
});

describe('what answers', () => {
  it('with headers without end is left', async () => {
    const fetched = await answering((response) => {
      response.writeHead(200, { 'x-long': 'x'.repeat(40_000) }).end();
    });
    expect(fetched.failure).toBe('not_http');
  });

  it.each([
    ['something that is not HTTP', 'SSH-2.0-OpenSSH_9\r\n', 'not_http'],
    ['nothing', '', 'unreachable'],
  ])('with %s is left', async (_, said, failure) => {
    const server = createServer((socket) => socket.on('error', () => undefined).end(said));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    const net = await SmallInternet.open((_request, response) => response.end());
    net.isWebPort = () => true;
    const fetched = await new Outbound(OPEN, net).fetch(`http://site.test:${port}/`);
    server.close();
    await net.close();
    expect(fetched.failure).toBe(failure);
  });

  it('under a certificate of its own making is not believed', async () => {
    const server = createTlsServer({ key: KEY, cert: CERTIFICATE }, (_, response) =>
      response.end('trust me'),
    );
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    const net = await SmallInternet.open((_request, response) => response.end());
    net.isWebPort = () => true;
    const fetched = await new Outbound(OPEN, net).fetch(`https://site.test:${port}/`);
    server.close();
    await net.close();
    expect(fetched.failure).toBe('insecure');
  });

  it('nowhere is said to be out of reach', async () => {
    const net = await SmallInternet.open((_, response) => response.end());
    await net.close();
    expect((await new Outbound(OPEN, net).fetch(net.url())).failure).toBe('unreachable');
  });
});

describe('a proxy', () => {
  it('is asked for everything when there is one, and addresses in the place of names stay refused', async () => {
    const asked: string[] = [];
    const proxy = await SmallInternet.open((request, response) => response.end(`by proxy ${request.url}`));
    const server = createServer();
    server.on('connection', (socket) => {
      socket.on('error', () => undefined);
      socket.once('data', (head) => {
        asked.push(head.toString().split('\r\n')[0] ?? '');
        socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n');
      });
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    const outbound = new Outbound({ fetching: true, fetchProxy: `http://127.0.0.1:${port}` }, proxy);
    await outbound.fetch(proxy.url('/page'));
    expect(asked).toEqual([expect.stringMatching(/^(CONNECT site\.test:|GET http:\/\/site\.test:)/)]);
    expect((await outbound.fetch(proxy.url('/', '127.0.0.2'))).failure).toBe('private_address');
    expect([asked.length, proxy.hits, proxy.asked]).toEqual([1, [], 0]);
    server.close();
    await proxy.close();
  });
});
