import type { FastifyInstance } from 'fastify';
import type { Allowed, RouteFacts } from '../policy.js';

/** A route as the router serves it. */
export interface ServedRoute {
  readonly method: string;
  readonly path: string;
  /** Undefined when it states no policy; then the application does not start. */
  readonly allowed: readonly Allowed[] | undefined;
}

const served = new WeakMap<FastifyInstance, ServedRoute[]>();

/** Notes every route from now on, whoever registers it, and gives it the body limit that it asks for. */
export function watchRoutes(server: FastifyInstance): void {
  const routes: ServedRoute[] = [];
  served.set(server, routes);
  server.addHook('onRoute', (route) => {
    const facts: RouteFacts = route.config ?? {};
    if (facts.bodyLimit !== undefined) route.bodyLimit = facts.bodyLimit;
    for (const method of [route.method].flat())
      routes.push({ method, path: route.url, allowed: facts.allowed });
  });
}

/** Every route of the router with its policy: what the matrix of roles and routes is checked against. */
export function routesOf(server: FastifyInstance): readonly ServedRoute[] {
  return served.get(server) ?? [];
}

/** Deny by default begins here: nobody can forget to say who may call a route (INV-7). */
export function refuseRoutesWithoutPolicy(server: FastifyInstance): void {
  const silent = routesOf(server).filter(({ allowed }) => !allowed?.length);
  if (silent.length === 0) return;
  const names = silent.map(({ method, path }) => `${method} ${path}`).join(', ');
  throw new Error(`These routes do not say who may call them; add @Allow(…): ${names}`);
}
