import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import { type Role, ROLES } from '../platform/actor.js';
import { LONGEST } from './password.rules.js';

/** A character takes up to two units here; the rules of a new password count characters. */
const UNITS = LONGEST * 2;

/** Who is signed in. */
export class Me {
  readonly id!: string;
  readonly email!: string;
  readonly name!: string;

  @ApiProperty({ enum: ROLES })
  readonly role!: Role;

  /** One of the people of the demonstration newsroom. */
  readonly demonstration!: boolean;
}

export class SignIn {
  @IsString()
  @MaxLength(254)
  readonly email!: string;

  @ApiProperty({ format: 'password' })
  @IsString()
  @MaxLength(UNITS)
  readonly password!: string;
}

export class ChangePassword {
  @ApiProperty({ format: 'password' })
  @IsString()
  @MaxLength(UNITS)
  readonly current!: string;

  /** 15 to 128 characters, and not easy to guess. */
  @ApiProperty({ format: 'password' })
  @IsString()
  @MaxLength(UNITS)
  readonly next!: string;
}

export class AcceptInvitation {
  /** The part of the link after `#`. */
  @IsString()
  @MaxLength(100)
  readonly token!: string;

  /** 15 to 128 characters, and not easy to guess. */
  @ApiProperty({ format: 'password' })
  @IsString()
  @MaxLength(UNITS)
  readonly password!: string;
}
