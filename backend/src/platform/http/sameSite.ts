import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from '../problem.js';
import type { Settings } from '../settings.js';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * No other website makes a signed-in browser change anything here. Browsers say where a request comes from and no
 * page can forge it; what is no browser says nothing, and carries no one's cookie.
 */
export function refuseForeignSites(server: FastifyInstance, settings: Settings): void {
  const own = new URL(settings.publicUrl).origin;
  server.addHook('onRequest', async (request) => {
    if (SAFE.has(request.method) || comesFromUs(request, own)) return;
    throw new Problem(
      'forbidden',
      'request.foreign_site',
      'This request came from another website and was refused.',
    );
  });
}

function comesFromUs(request: FastifyRequest, own: string): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const { origin } = request.headers;
  return origin === undefined || origin === own || origin === `${request.protocol}://${request.host}`;
}
