import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import type { FastifyRequest } from 'fastify';
import { ANY_QUERY } from '../policy.js';
import { inputProblem } from './input.problem.js';

/**
 * A query says only what its route asks for, and says it as text that can be stored. A dto refuses unknown fields by
 * itself; a route without one takes none but those it names one by one.
 */
@Injectable()
export class StrictQuery implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): ReturnType<CallHandler['handle']> {
    if (Reflect.getMetadata(ANY_QUERY, context.getHandler()) === true) return next.handle();
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const query = request.query as Record<string, unknown>;
    refuseBadEscapes(request.url);
    const known = knownOf(context);
    for (const [field, value] of Object.entries(query)) {
      refuseText([field, value].flat(), field);
      if (known === 'dto') continue;
      if (!known.has(field)) throw inputProblem(field, 'This field is not known here; leave it out.');
      if (Array.isArray(value)) throw inputProblem(field, 'Give this field once only.');
    }
    return next.handle();
  }
}

/** `%ff` and the like stand for no text; the router would take them literally, others would not. */
function refuseBadEscapes(url: string): void {
  for (const part of url.split('?').slice(1).join('?').split('&')) {
    try {
      decodeURIComponent(part);
    } catch {
      throw inputProblem(part.split('=')[0] ?? '', 'This is not valid text.');
    }
  }
}

function refuseText(texts: readonly unknown[], field: string): void {
  const fits = texts.every(
    (text) => typeof text === 'string' && !text.includes('\0') && !text.includes('\uFFFD'),
  );
  if (!fits) throw inputProblem(field.replaceAll('\0', ''), 'This is not valid text.');
}

/** `dto` when a class takes the whole query, else the names that the handler takes one by one. */
function knownOf(context: ExecutionContext): 'dto' | ReadonlySet<string> {
  const taken: unknown = Reflect.getMetadata(
    ROUTE_ARGS_METADATA,
    context.getClass(),
    context.getHandler().name,
  );
  const fields = Object.entries((taken ?? {}) as Record<string, { data?: string }>)
    .filter(([key]) => key.startsWith(`${QUERY_ARGUMENT}:`))
    .map(([, { data }]) => data);
  return fields.includes(undefined) ? 'dto' : new Set(fields.map(String));
}

/** Nest's own number for `@Query()` among the arguments of a handler. */
const QUERY_ARGUMENT = 4;
