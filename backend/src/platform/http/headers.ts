import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import helmet, { type FastifyHelmetOptions } from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import type { Settings } from '../settings.js';

type Directives = Record<string, Iterable<string | ((request: IncomingMessage) => string)>>;

/** Nothing is framed, nothing is embedded, no base address is moved; each place adds what it needs. */
const NOTHING: Directives = {
  'default-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
};

/** The public pages: their own style sheet and images, no script. */
const PAGES: Directives = {
  ...NOTHING,
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'font-src': ["'self'"],
  'form-action': ["'self'"],
};

/** The desk: its own scripts; style elements only with the nonce of this very answer. */
const DESK: Directives = {
  ...NOTHING,
  'script-src': ["'self'"],
  'style-src': ["'self'", (request) => `'nonce-${nonceOf(request)}'`],
  'connect-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'manifest-src': ["'self'"],
};

/** The page of the API docs styles its elements itself. */
const DOCS: Directives = {
  ...NOTHING,
  'script-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'connect-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
};

const nonces = new WeakMap<IncomingMessage, string>();

/** One answer's own word, which allows its style elements. */
export function nonceOf(request: IncomingMessage): string {
  const known = nonces.get(request) ?? randomBytes(16).toString('base64url');
  nonces.set(request, known);
  return known;
}

/** Headers of every answer, errors included; what lies behind sign-in is kept by no cache. */
export async function sendSafeHeaders(server: FastifyInstance, settings: Settings): Promise<void> {
  server.addHook('onRoute', (route) => {
    const policy = policyFor(route.url);
    if (policy) route.helmet = { contentSecurityPolicy: { useDefaults: false, directives: policy } };
  });
  void server.register(helmet, options(settings));
  server.addHook('onRequest', async (request, reply) => {
    reply.header('permissions-policy', 'camera=(), geolocation=(), microphone=(), browsing-topics=()');
    if (/^\/(api|desk|livez|readyz)(?![\w-])/.test(request.url)) reply.header('cache-control', 'no-store');
  });
}

function policyFor(path: string): Directives | undefined {
  if (/^\/desk(\/|$)/.test(path)) return DESK;
  if (/^\/api\/docs(\/|$)/.test(path)) return DOCS;
  return /^\/api(\/|$)/.test(path) ? NOTHING : undefined;
}

function options({ publicUrl }: Settings): FastifyHelmetOptions {
  return {
    global: true,
    contentSecurityPolicy: { useDefaults: false, directives: PAGES },
    strictTransportSecurity: publicUrl.startsWith('https:') ? { maxAge: 63_072_000 } : false,
    xFrameOptions: { action: 'deny' },
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
  };
}
