import {
  applyDecorators,
  type CanActivate,
  type ExecutionContext,
  Injectable,
  SetMetadata,
  UseGuards,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { isUUID } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import type { GuardedRequest } from '../../platform/policy.js';
import { BlindnessService } from './blindness.service.js';
import type { Subject } from './words.js';

const CLOSED = 'ascribe:closed-to-blind';

/** Stands before the routes that show a finding. An id that is none is left to the route, which says so. */
@Injectable()
export class BlindGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly blindness: BlindnessService,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const subject = this.reflector.get<Subject>(CLOSED, context.getHandler());
    const { actor, params } = context
      .switchToHttp()
      .getRequest<FastifyRequest<{ Params: Record<string, string> }> & GuardedRequest>();
    if (!actor) throw new Error('a route that is closed to some must not be open to anyone');
    const id = params['claimId'] ?? params['id'];
    if (isUUID(id)) await this.blindness.refuse(actor, subject, id);
    return true;
  }
}

/**
 * This route shows what was found about the claim (or the incident) in its path, so it is closed to whoever is asked to
 * rate it blind and has not done so.
 */
export const ClosedToBlind = (subject: Subject = 'claim'): MethodDecorator =>
  applyDecorators(SetMetadata(CLOSED, subject), UseGuards(BlindGuard));
