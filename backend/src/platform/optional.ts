import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { ValidateIf } from 'class-validator';

/** May be left out, which means "as it is" in a change and the default in something new; null is refused. */
export function MayBeAbsent(): PropertyDecorator {
  return applyDecorators(
    ApiPropertyOptional(),
    ValidateIf((_, value) => value !== undefined),
  );
}

/** May be left out ("as it is"), or null ("there is none"). */
export function MayBeNull(): PropertyDecorator {
  return applyDecorators(
    ApiPropertyOptional({ nullable: true }),
    ValidateIf((_, value) => value !== undefined && value !== null),
  );
}
