import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import { Allow, SignedIn } from '../platform/policy.js';
import {
  ChangePerson,
  InvitationView,
  InvitedPerson,
  InvitePerson,
  ListPeople,
  Person,
  PersonPage,
} from './people.dto.js';
import { PeopleService } from './people.service.js';
import { PersonRef } from './person.ref.js';

@Controller('people')
export class PeopleController {
  constructor(private readonly people: PeopleService) {}

  @Get()
  @Allow('admin')
  list(@Query() listing: ListPeople): Promise<PersonPage> {
    return this.people.list(listing);
  }

  /** Whom an editor can give a claim to: active checkers and editors. */
  @Get('assignable')
  @Allow('signed_in')
  assignable(): Promise<PersonRef[]> {
    return this.people.assignable();
  }

  @Get(':id')
  @Allow('admin')
  get(@Param('id', ParseUUIDPipe) id: string): Promise<Person> {
    return this.people.get(id);
  }

  /** Adds a person; the link in the answer is shown this once. */
  @Post()
  @Allow('admin')
  invite(@SignedIn() admin: Actor, @Body() invited: InvitePerson): Promise<InvitedPerson> {
    return this.people.invite(admin, invited);
  }

  /** Takes effect at once. */
  @Patch(':id')
  @Allow('admin')
  change(
    @SignedIn() admin: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() change: ChangePerson,
  ): Promise<Person> {
    return this.people.change(admin, id, change);
  }

  /** A new link, also for a forgotten password; older links stop working. */
  @Post(':id/invitations')
  @Allow('admin')
  inviteAgain(@SignedIn() admin: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<InvitationView> {
    return this.people.inviteAgain(admin, id);
  }
}
