import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isUUID } from 'class-validator';
import type { Problem } from '../problem.js';
import { inputProblems } from './input.problem.js';
import { problemDocument } from './problem.document.js';
import { isOurs, problemOf } from './problem.of.js';

/** Everything thrown leaves as `application/problem+json` (RFC 9457), in words that give nothing away. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = badId(error, request) ?? problemOf(error);
    if (isOurs(problem)) this.logger.error({ err: error, request: request.id }, 'a request failed');
    if (reply.sent || reply.raw.headersSent) return;
    if (problem.kind === 'too_many' || problem.kind === 'unavailable')
      reply.header('retry-after', retryAfter(problem));
    const document = problemDocument(problem, request.id);
    reply.removeHeader('content-disposition').header('cache-control', 'no-store');
    void reply.code(document.status).type('application/problem+json').send(JSON.stringify(document));
  }
}

/** ParseUUIDPipe does not say which part of the address is no id; the address does. */
function badId(error: unknown, request: FastifyRequest): Problem | undefined {
  if (!(error instanceof HttpException) || !error.message.includes('uuid')) return undefined;
  const params = Object.entries((request.params ?? {}) as Record<string, unknown>);
  const wrong = params.filter(([, value]) => !isUUID(value)).map(([field]) => field);
  return inputProblems(wrong.map((field) => ({ field, detail: 'This is not the id of anything here.' })));
}

function retryAfter({ extra }: Problem): number {
  return typeof extra.retryAfter === 'number' ? extra.retryAfter : 5;
}
