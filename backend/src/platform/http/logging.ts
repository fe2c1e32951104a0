import type { IncomingMessage } from 'node:http';
import { RequestMethod } from '@nestjs/common';
import type { Params } from 'nestjs-pino';
import type { Settings } from '../settings.js';

/** The address as it came; `url` loses its first part on the way through middleware. */
function addressOf(request: IncomingMessage): string {
  return (
    ('originalUrl' in request && typeof request.originalUrl === 'string'
      ? request.originalUrl
      : request.url) ?? ''
  );
}

/** One JSON line for each request and each fault: ids, never bodies, queries, headers or values of the database. */
export function logging({ logLevel }: Settings): Params {
  return {
    assignResponse: true,
    forRoutes: [{ path: '*path', method: RequestMethod.ALL }],
    pinoHttp: [
      {
        level: logLevel,
        genReqId: ({ id }) => id,
        autoLogging: { ignore: (request) => QUIET.test(addressOf(request)) },
        customLogLevel: (_request, { statusCode }, error) => (error || statusCode >= 500 ? 'error' : 'info'),
        wrapSerializers: false,
        serializers: {
          req: requestLine,
          res: ({ statusCode }: { statusCode: number }) => ({ status: statusCode }),
          err: fault,
        },
        redact: { paths: SECRETS, censor: '…' },
      },
      process.stdout,
    ],
  };
}

/** Asked every few seconds, or loaded by the dozen. */
const QUIET = /^\/(livez|readyz|desk\/assets\/)/;

/** Nobody logs these on purpose; should it happen by mistake, the value stays out. */
const NAMES = [
  'password',
  'current',
  'next',
  'token',
  'cookie',
  'authorization',
  'tokenHash',
  'passwordHash',
];
const SECRETS = NAMES.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);

/** What follows the question mark stays out of the log. */
function requestLine(request: IncomingMessage): object {
  return { id: request.id, method: request.method, path: addressOf(request).split('?')[0] };
}

/** A query that failed carries its values along; they do not belong into a log. */
function fault(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const code = 'code' in error ? error.code : undefined;
  return { type: error.constructor.name, message: error.message, code, stack: error.stack };
}
