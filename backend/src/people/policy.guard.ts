import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { PinoLogger } from 'nestjs-pino';
import { ALLOWED, type Allowed, type GuardedRequest } from '../platform/policy.js';
import { Problem } from '../platform/problem.js';
import type { Settings } from '../platform/settings.js';
import { SETTINGS } from '../platform/settings.token.js';
import { readCookie } from './session.cookie.js';
import { SessionService } from './session.service.js';

/** Stands before every route. Whatever it cannot establish is a no (INV-6, INV-7, INV-10). */
@Injectable()
export class PolicyGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionService,
    private readonly logger: PinoLogger,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const allowed = this.reflector.get<readonly Allowed[] | undefined>(ALLOWED, context.getHandler());
    if (!allowed) throw new Error('a route without a policy was reached');
    if (allowed.includes('anyone')) return true;
    const request = context.switchToHttp().getRequest<FastifyRequest & GuardedRequest>();
    const secret = readCookie(request, this.settings, 'session');
    const session = secret === undefined ? undefined : await this.sessions.find(secret);
    if (!session)
      throw new Problem('signed_out', 'session.missing', 'You are signed out. Sign in and try again.');
    this.logger.assign({ actor: session.id });
    if (!allowed.includes('signed_in') && !allowed.includes(session.role)) {
      throw new Problem('forbidden', 'role.forbidden', `Your role (${session.role}) does not allow this.`);
    }
    request.actor = { id: session.id, name: session.name, role: session.role };
    request.sessionId = session.sessionId;
    return true;
  }
}
