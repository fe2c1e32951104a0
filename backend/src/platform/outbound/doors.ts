import type { LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Agent, type Dispatcher, ProxyAgent } from 'undici';
import { FetchEnded } from './fetched.js';
import type { Internet } from './internet.js';

const HEADERS = 16 * 1024;
const CONNECTING_MS = 5000;

/** A way out for one fetch: every connection is new, so every connection asks for the address again. */
export function directDoor(internet: Internet): Dispatcher {
  return new Agent({
    pipelining: 0,
    connections: 1,
    maxHeaderSize: HEADERS,
    connect: { lookup: checkedLookup(internet), timeout: CONNECTING_MS },
  });
}

/** The way out through a proxy, which resolves names and decides what is reachable. */
export function proxyDoor(uri: string): Dispatcher {
  return new ProxyAgent({ uri, pipelining: 0, maxHeaderSize: HEADERS, connectTimeout: CONNECTING_MS });
}

/**
 * Resolves within the socket: the addresses that were checked are the ones that are connected to, so a name that
 * answers differently the second time gains nothing. One private address among several refuses all.
 */
function checkedLookup(internet: Internet): LookupFunction {
  return (name, { all }, done) => {
    internet.resolve(name).then(
      (addresses) => answer(addresses),
      (error: Error) => done(error, ''),
    );
    function answer(addresses: LookupAddress[]): void {
      const [first] = addresses;
      if (!first || !addresses.every(({ address }) => internet.isPublic(address)))
        return done(new FetchEnded('private_address'), '');
      if (all) done(null, addresses);
      else done(null, first.address, first.family);
    }
  };
}
