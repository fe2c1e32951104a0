import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../platform/actor.js';
import { Allow, SignedIn } from '../platform/policy.js';
import type { Settings } from '../platform/settings.js';
import { SETTINGS } from '../platform/settings.token.js';
import { AccountService } from './account.service.js';
import { InvitationService } from './invitation.service.js';
import { PeopleService } from './people.service.js';
import { clearCookie, readCookie, setCookie } from './session.cookie.js';
import { AcceptInvitation, ChangePassword, Me, SignIn } from './session.dto.js';
import { SessionService } from './session.service.js';
import { SignInService } from './signIn.service.js';

@Controller()
export class SessionController {
  constructor(
    private readonly signIns: SignInService,
    private readonly sessions: SessionService,
    private readonly people: PeopleService,
    private readonly account: AccountService,
    private readonly invitations: InvitationService,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Signs in. A session that this browser had before ends. */
  @Post('session')
  @HttpCode(200)
  @Allow('anyone')
  async signIn(
    @Body() { email, password }: SignIn,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Me> {
    const device = readCookie(request, this.settings, 'device');
    const browser = await this.signIns.signIn(email, password, { address: request.ip, device });
    await this.endSession(request);
    setCookie(reply, this.settings, 'session', browser.session);
    setCookie(reply, this.settings, 'device', browser.device);
    return this.meOf(browser.personId);
  }

  @Get('session')
  @Allow('signed_in')
  me(@SignedIn() actor: Actor): Promise<Me> {
    return this.meOf(actor.id);
  }

  /** Signs out; when this answers, the session is dead everywhere. */
  @Delete('session')
  @HttpCode(204)
  @Allow('anyone')
  async signOut(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.endSession(request);
    clearCookie(reply, this.settings, 'session');
  }

  /** Every other session of hers ends. */
  @Post('session/password')
  @HttpCode(204)
  @Allow('signed_in')
  async changePassword(
    @SignedIn() actor: Actor,
    @Body() { current, next }: ChangePassword,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const secret = await this.account.changePassword(actor, current, next, request.ip);
    setCookie(reply, this.settings, 'session', secret);
  }

  /** Comes in by the link of an invitation, or sets a forgotten password anew. Then sign in. */
  @Post('invitations/accept')
  @HttpCode(204)
  @Allow('anyone')
  accept(@Body() { token, password }: AcceptInvitation, @Req() request: FastifyRequest): Promise<void> {
    return this.invitations.accept(token, password, request.ip);
  }

  private async endSession(request: FastifyRequest): Promise<void> {
    const secret = readCookie(request, this.settings, 'session');
    if (secret !== undefined) await this.sessions.end(secret);
  }

  private async meOf(id: string): Promise<Me> {
    const { email, name, role, demonstration } = await this.people.get(id);
    return { id, email, name, role, demonstration };
  }
}
