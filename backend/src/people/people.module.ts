import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccountService } from './account.service.js';
import { DeviceRepository } from './device.repository.js';
import { InvitationRepository } from './invitation.repository.js';
import { InvitationService } from './invitation.service.js';
import { Passwords } from './passwords.js';
import { PeopleController } from './people.controller.js';
import { PeopleService } from './people.service.js';
import { PersonRepository } from './person.repository.js';
import { PolicyGuard } from './policy.guard.js';
import { SessionController } from './session.controller.js';
import { SessionRepository } from './session.repository.js';
import { SessionService } from './session.service.js';
import { SessionSweep } from './session.sweep.js';
import { SignInLimits } from './signIn.limits.js';
import { SignInService } from './signIn.service.js';

/** Who works here, and the guard before every route. */
@Module({
  controllers: [SessionController, PeopleController],
  providers: [
    { provide: APP_GUARD, useClass: PolicyGuard },
    AccountService,
    DeviceRepository,
    InvitationRepository,
    InvitationService,
    Passwords,
    PeopleService,
    PersonRepository,
    SessionRepository,
    SessionService,
    SessionSweep,
    SignInLimits,
    SignInService,
  ],
  exports: [PeopleService, PersonRepository, Passwords, SessionService],
})
export class PeopleModule {}
