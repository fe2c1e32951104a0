import { STATUS_CODES, type IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import cookie from '@fastify/cookie';
import files from '@fastify/static';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { newId } from '../ids.js';
import type { Settings } from '../settings.js';
import { problemOf } from './problem.of.js';
import { problemDocument } from './problem.document.js';
import { DESK_FILES } from './desk.controller.js';
import { readJson } from './json.body.js';
import { watchRoutes } from './routes.js';
import { refuseForeignSites } from './sameSite.js';
import { sendSafeHeaders } from './headers.js';

const KILOBYTE = 1024;

/** Enough for every body but a capture's. */
export const BODY_LIMIT = 256 * KILOBYTE;

/** The HTTP server with its limits: slow, large and malformed requests end here. */
export async function httpAdapter(settings: Settings): Promise<FastifyAdapter> {
  const adapter = new FastifyAdapter({
    trustProxy: settings.trustProxy,
    bodyLimit: BODY_LIMIT,
    requestTimeout: 30_000,
    connectionTimeout: 60_000,
    keepAliveTimeout: 10_000,
    maxRequestsPerSocket: 1000,
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    requestIdHeader: false,
    genReqId: () => newId(),
    routerOptions: { maxParamLength: 200 },
    http: {
      maxHeaderSize: 16 * KILOBYTE,
      headersTimeout: 8000,
      requestTimeout: 30_000,
      connectionsCheckingInterval: 1000,
    },
    frameworkErrors: refuseBeforeRouting,
    clientErrorHandler: refuseUnreadable,
    multipart: false,
  });
  const server: FastifyInstance = adapter.getInstance();
  server.server.maxConnections = 2000;
  watchRoutes(server);
  server.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  await sendSafeHeaders(server, settings);
  refuseForeignSites(server, settings);
  void server.register(cookie);
  void server.register(files, { serve: false, root: DESK_FILES });
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'buffer' }, readJson);
  return adapter;
}

/** An address that the router cannot read: bad escapes, or a part of it too long. */
function refuseBeforeRouting(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const document = problemDocument(problemOf(error), request.id);
  // No hook runs before routing, so the headers that every other answer gets are set here.
  reply.header('content-security-policy', "default-src 'none';frame-ancestors 'none'");
  reply.header('x-content-type-options', 'nosniff').header('cache-control', 'no-store');
  void reply.code(document.status).type('application/problem+json').send(JSON.stringify(document));
}

/** What is not HTTP is answered in a line, if the connection still takes one. */
function refuseUnreadable(this: FastifyInstance, error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const status = UNREADABLE[error.code ?? ''] ?? 400;
  if (socket.writable && (socket as AnsweringSocket)._httpMessage === undefined) {
    socket.write(
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`,
    );
  }
  socket.destroy(error);
}

/** Set by Node while an answer is under way on the connection; a second one would corrupt it. */
interface AnsweringSocket extends Socket {
  readonly _httpMessage?: IncomingMessage | null;
}

const UNREADABLE: Readonly<Record<string, number>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_HEADER_OVERFLOW: 431,
};
