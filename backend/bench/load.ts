import { Agent, get } from 'node:http';
import { percentile } from './figures.js';

/** What one address gave under load. */
export interface Load {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

const CONNECTIONS = 10;

/** Asks for one address over ten connections, each as soon as it is answered, for some seconds. */
export async function load(address: string, cookie: string, seconds: number, bytes: number): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const times: number[] = [];
  const began = performance.now();
  const end = began + seconds * 1000;
  const connection = async (): Promise<void> => {
    while (performance.now() < end) {
      const asked = performance.now();
      const { status, body } = await reply(address, cookie, agent);
      if (status !== 200 || body.length !== bytes)
        throw new Error(`${address} answered ${status} with ${body.length} bytes in place of ${bytes}`);
      times.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, connection));
  const took = (performance.now() - began) / 1000;
  agent.destroy();
  return { perSecond: times.length / took, p50: percentile(times, 0.5), p99: percentile(times, 0.99) };
}

/** One answer, whole. */
export function reply(address: string, cookie: string, agent?: Agent): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const request = get(address, { headers: { cookie }, ...(agent ? { agent } : {}) }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers as Record<string, string>,
          body: Buffer.concat(parts),
        }),
      );
    });
    request.on('error', reject);
  });
}
