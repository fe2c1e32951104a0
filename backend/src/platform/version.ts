import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';

const LARGEST = 2_147_483_647;

/** The version that the person saw; a change is made to that version or not at all (INV-5). */
export function Version(): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ type: 'integer', minimum: 1, description: 'The version that you saw.' }),
    IsInt(),
    Min(1),
    Max(LARGEST),
  );
}

/** `?version=` of something that is removed. */
export class SeenVersion {
  @Type(() => Number)
  @Version()
  readonly version!: number;
}
