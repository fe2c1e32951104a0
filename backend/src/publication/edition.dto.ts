import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { PersonRef } from '../people/person.ref.js';
import { Version } from '../platform/version.js';

export const EDITION_KINDS = [
  'initial',
  'update',
  'clarification',
  'correction_minor',
  'correction_major',
  'void',
] as const;
export type EditionKind = (typeof EDITION_KINDS)[number];

/** An editor publishes the revision that was approved and that she saw. */
export class AddEdition {
  /** Hash of the approved revision. */
  @ApiProperty()
  @Matches(/^[0-9a-f]{64}$/, {
    message: '$property must be the hash of a revision: 64 digits and letters a to f',
  })
  readonly hash!: string;

  /** Of the claim's state, as the editor saw it. */
  @Version()
  readonly version!: number;
}

/** A published edition, as the desk lists it. */
export class EditionView {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;

  @ApiProperty()
  readonly number!: number;

  @ApiProperty({ enum: EDITION_KINDS })
  readonly kind!: EditionKind;

  /** Why there is a later edition; empty for the first. */
  @ApiProperty()
  readonly reason!: string;

  /** The verdict stands at /verdicts/ and this. */
  @ApiProperty()
  readonly slug!: string;

  @ApiProperty()
  readonly hash!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  readonly publishedAt!: Date;

  @ApiProperty({ type: PersonRef })
  readonly approvedBy!: PersonRef;

  @ApiProperty({ type: PersonRef })
  readonly publishedBy!: PersonRef;
}
