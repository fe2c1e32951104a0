import { ApiProperty } from '@nestjs/swagger';
import { IsEmail, IsIn, IsInt, IsString, Matches, MaxLength, Min, Max } from 'class-validator';
import { type Role, ROLES } from '../platform/actor.js';
import { Listing, Total } from '../platform/listing.js';
import { MayBeAbsent } from '../platform/optional.js';
import { Line } from '../platform/text.js';
import { type Status, STATUSES } from './person.js';

const LARGEST_INT = 2_147_483_647;

/** Someone who works here, as an admin sees her. */
export class Person {
  readonly id!: string;
  readonly email!: string;
  readonly name!: string;

  @ApiProperty({ enum: ROLES })
  readonly role!: Role;

  @ApiProperty({ enum: STATUSES })
  readonly status!: Status;

  readonly demonstration!: boolean;
  readonly version!: number;
  readonly createdAt!: Date;
}

export class PersonPage extends Total {
  readonly items!: Person[];
}

/** By name; `q` looks in names and addresses. */
export class ListPeople extends Listing {
  @MayBeAbsent()
  @IsIn(['name'])
  readonly sort?: 'name';
}

export class InvitePerson {
  /** She signs in with it. */
  @ApiProperty({ format: 'email', maxLength: 254 })
  @IsString()
  @MaxLength(254)
  @Matches(/^[\x21-\x7e]+$/, {
    message: 'email must be an address in plain letters, such as ann@example.org',
  })
  @IsEmail({}, { message: 'email must be an address such as ann@example.org' })
  readonly email!: string;

  @Line(200)
  readonly name!: string;

  @ApiProperty({ enum: ROLES })
  @IsIn(ROLES)
  readonly role!: Role;
}

/** A link for one person, given out this once. */
export class InvitationView {
  readonly url!: string;
  readonly expiresAt!: Date;
}

export class InvitedPerson {
  readonly person!: Person;
  readonly invitation!: InvitationView;
}

export class ChangePerson {
  /** Of the person as you saw her. */
  @IsInt()
  @Min(1)
  @Max(LARGEST_INT)
  readonly version!: number;

  @MayBeAbsent()
  @Line(200)
  readonly name?: string;

  @MayBeAbsent()
  @IsIn(ROLES)
  readonly role?: Role;

  /** Disabling ends her sessions at once. */
  @MayBeAbsent()
  @IsIn(['active', 'disabled'])
  readonly status?: 'active' | 'disabled';
}
