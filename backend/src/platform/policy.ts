import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { FASTIFY_ROUTE_CONFIG_METADATA } from '@nestjs/platform-fastify/constants.js';
import type { Actor, Role } from './actor.js';

/** `anyone`: no sign-in needed; `signed_in`: every role. */
export type Allowed = Role | 'signed_in' | 'anyone';

export const ALLOWED = 'ascribe:allowed';

/** What the router knows of a route besides its path. */
export interface RouteFacts {
  readonly allowed?: readonly Allowed[];
  readonly bodyLimit?: number;
}

/** Who may call this route. A route that does not say so stops the application from starting (INV-7). */
export const Allow =
  (first: Allowed, ...more: Allowed[]): MethodDecorator =>
  (target, key, descriptor) => {
    const allowed = [first, ...more];
    SetMetadata(ALLOWED, allowed)(target, key, descriptor);
    routeFacts({ allowed })(target, key, descriptor);
  };

/** Lets the body of this route be larger than the 256 kB that are enough for all others. */
export const BodyLimit = (bytes: number): MethodDecorator => routeFacts({ bodyLimit: bytes });

export const ANY_QUERY = 'ascribe:any-query';

/** Readers follow addresses that others have added fields to: what this route does not know is passed over. */
export const AnyQuery = (): MethodDecorator => SetMetadata(ANY_QUERY, true);

/** Reaches the router itself, so that the list of routes and their policies is read where they are served. */
function routeFacts(facts: RouteFacts): MethodDecorator {
  return (_target, _key, descriptor) => {
    const handler = descriptor.value as object;
    const known: unknown = Reflect.getMetadata(FASTIFY_ROUTE_CONFIG_METADATA, handler);
    Reflect.defineMetadata(FASTIFY_ROUTE_CONFIG_METADATA, Object.assign({}, known, facts), handler);
  };
}

/** A request after the guard has seen it. */
export interface GuardedRequest {
  actor?: Actor;
  sessionId?: string;
}

/** The person who calls, as the guard found her a moment ago in the database. */
export const SignedIn = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<GuardedRequest>();
  if (!actor) throw new Error('a route that needs a signed-in person must not be open to anyone');
  return actor;
});
