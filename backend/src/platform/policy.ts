import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { Actor, Role } from './actor.js';

/** `anyone`: no sign-in needed; `signed_in`: every role. */
export type Allowed = Role | 'signed_in' | 'anyone';

export const ALLOWED = 'ascribe:allowed';

/** Who may call this route. A route that does not say so stops the application from starting (INV-7). */
export const Allow = (first: Allowed, ...more: Allowed[]) => SetMetadata(ALLOWED, [first, ...more]);

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
