import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LookupAddress } from 'node:dns';
import { Internet } from '../../../src/platform/outbound/internet.js';

/** The one address of a small internet that anybody may reach; 127.0.0.2 and the rest are somebody's own. */
export const PUBLIC = '127.0.0.1';
export const PRIVATE = '127.0.0.2';

/** An internet of one server on this machine, which counts who comes. */
export class SmallInternet extends Internet {
  readonly hits: string[] = [];
  readonly headers: IncomingMessage['headers'][] = [];
  /** Names and what they resolve to; a list of lists is answered one after the other. */
  names: Record<string, readonly string[] | readonly (readonly string[])[]> = { 'site.test': [PUBLIC] };
  asked = 0;

  private constructor(
    readonly port: number,
    readonly close: () => Promise<void>,
  ) {
    super();
  }

  /** Serves on every address of this machine, so that what should not be reached could be. */
  static async open(
    answer: (request: IncomingMessage, response: ServerResponse, net: SmallInternet) => void,
  ): Promise<SmallInternet> {
    const listener: RequestListener = (request, response) => {
      net.hits.push(`${request.socket.localAddress} ${request.url}`);
      net.headers.push(request.headers);
      answer(request, response, net);
    };
    const server = createServer(listener);
    await new Promise<void>((done) => server.listen(0, '0.0.0.0', done));
    const { port } = server.address() as AddressInfo;
    const net: SmallInternet = new SmallInternet(port, () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    });
    return net;
  }

  url(path = '/', host = 'site.test'): string {
    return `http://${host}:${this.port}${path}`;
  }

  override isWebPort(port: number): boolean {
    return port === this.port;
  }

  override isPublic(address: string): boolean {
    return address === PUBLIC;
  }

  override async resolve(name: string): Promise<LookupAddress[]> {
    const known = this.names[name];
    if (!known) throw Object.assign(new Error(`getaddrinfo ENOTFOUND ${name}`), { code: 'ENOTFOUND' });
    const nested = known.length > 0 && known.every((one) => Array.isArray(one));
    const addresses = (nested ? known[Math.min(this.asked, known.length - 1)] : known) as readonly string[];
    this.asked += 1;
    return addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  }
}
