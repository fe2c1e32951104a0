import { ApiProperty } from '@nestjs/swagger';

/** How a person who works here is named wherever she is spoken of. */
export class PersonRef {
  @ApiProperty({ format: 'uuid' })
  readonly id!: string;

  @ApiProperty()
  readonly name!: string;
}
