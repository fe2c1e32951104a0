import type { FastifyInstance } from 'fastify';
import { routesOf, type ServedRoute } from '../../src/platform/http/routes.js';
import type { RunningApp } from './server.js';

/** Every route of the running router. A HEAD comes with each GET and is not listed on its own. */
export function servedRoutes({ app }: RunningApp): ServedRoute[] {
  const server: FastifyInstance = app.getHttpAdapter().getInstance();
  return routesOf(server).filter(({ method }) => method !== 'HEAD');
}
