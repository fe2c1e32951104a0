import { createServer } from 'node:net';
import { listenRefusal } from './start.refusal.js';

/** Says so before a database is started for nothing. */
export function refuseTakenPort(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', (error) => reject(listenRefusal(error, host, port)));
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}
