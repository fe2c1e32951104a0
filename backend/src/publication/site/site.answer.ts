import { createHash } from 'node:crypto';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';

/** What a public route gives; the interceptor makes an HTTP answer of it. */
export interface Answer {
  readonly type: string;
  readonly body: string;
  readonly cache: string;
}

export const HTML = 'text/html; charset=utf-8';

/** A correction reaches every reader within a minute; when we are down, caches go on serving (INV-9, INV-15). */
export const FRESH = 'public, max-age=0, s-maxage=30, stale-while-revalidate=30, stale-if-error=604800';

/** For an address that changes with its content. */
export const FOR_EVER = 'public, max-age=31536000, immutable';

/** Sends an answer with a strong ETag, or only says that the reader's copy still holds. */
@Injectable()
export class SiteInterceptor implements NestInterceptor<Answer, string> {
  intercept(context: ExecutionContext, next: CallHandler<Answer>): Observable<string> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(map((answer) => send(answer, request, reply)));
  }
}

function send({ type, body, cache }: Answer, request: FastifyRequest, reply: FastifyReply): string {
  const etag = `"${createHash('sha256').update(body, 'utf8').digest('base64url').slice(0, 27)}"`;
  reply.header('etag', etag).header('cache-control', cache);
  if (holds(request.headers['if-none-match'], etag)) {
    reply.status(304);
    return '';
  }
  reply.header('content-type', type);
  return body;
}

/** RFC 9110 §13.1.2: a list of tags compared weakly, or a star. */
function holds(known: string | undefined, etag: string): boolean {
  if (known === undefined) return false;
  return known.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
}
