import { Injectable } from '@nestjs/common';
import type { Actor, Role } from '../platform/actor.js';
import { Database, type Tx } from '../platform/database.js';
import { newId } from '../platform/ids.js';
import type { Listing } from '../platform/listing.js';
import type { Page } from '../platform/page.js';
import { missing, Problem, stale } from '../platform/problem.js';
import { type Invitation, InvitationService } from './invitation.service.js';
import { normalisedEmail, type PersonRow, type Status } from './person.js';
import { PersonRepository } from './person.repository.js';

export interface Invited {
  readonly person: PersonRow;
  readonly invitation: Invitation;
}

/** What an admin may change of a person; what is absent stays. */
export interface Change {
  readonly version: number;
  readonly name?: string;
  readonly role?: Role;
  readonly status?: Exclude<Status, 'invited'>;
}

@Injectable()
export class PeopleService {
  constructor(
    private readonly database: Database,
    private readonly people: PersonRepository,
    private readonly invitations: InvitationService,
  ) {}

  get(id: string): Promise<PersonRow> {
    return this.database.read((tx) => this.getIn(tx, id));
  }

  list(listing: Listing): Promise<Page<PersonRow>> {
    return this.database.read((tx) => this.people.list(tx, listing));
  }

  /** Whom an editor can give a claim to. */
  assignable(): Promise<{ id: string; name: string }[]> {
    return this.database.read((tx) => this.people.assignable(tx));
  }

  /** Adds a person, who comes in by the link and chooses her own password. The link is given out this once. */
  invite(actor: Actor | 'system', invited: { email: string; name: string; role: Role }): Promise<Invited> {
    const id = newId();
    const email = normalisedEmail(invited.email);
    return this.database.write(actor, async (tx) => {
      if (await this.people.findByEmail(tx, email)) throw alreadyHere();
      await this.people.add(tx, { ...invited, id, email });
      return { invitation: await this.invitations.issue(tx, id), person: await this.getIn(tx, id) };
    });
  }

  /** A new link, for a person who lost hers or forgot her password. Links given out before stop working. */
  inviteAgain(actor: Actor, id: string): Promise<Invitation> {
    return this.database.write(actor, async (tx) => {
      const { status } = await this.getIn(tx, id);
      if (status === 'disabled') throw disabled();
      return this.invitations.issue(tx, id);
    });
  }

  /** Takes effect at once: roles are read at each request, and disabling ends every session of hers. */
  change(actor: Actor, id: string, { version, ...changes }: Change): Promise<PersonRow> {
    return this.database.write(actor, async (tx) => {
      const admins = await this.people.holdActiveAdmins(tx);
      const person = await this.getIn(tx, id);
      const wanted = { name: person.name, role: person.role, status: person.status, ...defined(changes) };
      const stays = wanted.role === 'admin' && wanted.status === 'active';
      if (!stays && admins.length === 1 && admins[0] === id) throw lastAdmin();
      if (!(await this.people.change(tx, id, version, wanted)))
        throw stale('person', await this.getIn(tx, id));
      return this.getIn(tx, id);
    });
  }

  private async getIn(tx: Tx, id: string): Promise<PersonRow> {
    const person = await this.people.find(tx, id);
    if (!person) throw missing('person');
    return person;
  }
}

/** What is left undefined says nothing. */
function defined<T extends object>(changes: T): Partial<T> {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as Partial<T>;
}

function alreadyHere(): Problem {
  const detail = 'Somebody with this e-mail address is here already. Send her a new invitation instead.';
  return new Problem('conflict', 'person.exists', detail, [{ field: 'email', detail }]);
}

function disabled(): Problem {
  return new Problem(
    'conflict',
    'person.disabled',
    'This person is disabled. Enable her first, then invite her again.',
  );
}

function lastAdmin(): Problem {
  const detail = 'This is the last active admin. Make somebody else an admin first.';
  return new Problem('conflict', 'person.last_admin', detail);
}
