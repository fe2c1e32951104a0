import { ApiExtraModels, ApiProperty, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import { Type, type TypeHelpOptions } from 'class-transformer';
import { IsIn, IsObject, IsString, IsUUID, Matches, ValidateIf, ValidateNested } from 'class-validator';
import { Line } from '../platform/text.js';
import { WebAddress } from '../platform/webAddress.js';
import { AddSource } from './source.dto.js';
import { CAPTURE_METHODS, type CaptureMethod } from './source.kinds.js';

/** A source that is known already. */
export class KnownSource {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  readonly id!: string;
}

/** Pasted text, a file as base64, or the address of a page that is to be fetched. */
@ApiExtraModels(KnownSource, AddSource)
export class AddCapture {
  /** Either `{id}` of a known source, or the description of a new one. */
  @ApiProperty({ oneOf: [{ $ref: getSchemaPath(KnownSource) }, { $ref: getSchemaPath(AddSource) }] })
  @IsObject()
  @ValidateNested()
  @Type((given?: TypeHelpOptions) => (names(given, 'id') ? KnownSource : AddSource))
  readonly source!: KnownSource | AddSource;

  @ApiProperty({ enum: CAPTURE_METHODS })
  @IsIn(CAPTURE_METHODS)
  readonly method!: CaptureMethod;

  /** With `paste`: the text as it was pasted, at most 10 MB. */
  @ApiPropertyOptional()
  @ValidateIf(({ method, text }: AddCapture) => method === 'paste' || text !== undefined)
  @IsString()
  readonly text?: string;

  /** With `upload`: its ending tells what it is. */
  @ValidateIf(({ method, fileName }: AddCapture) => method === 'upload' || fileName !== undefined)
  @Line(255)
  @ApiPropertyOptional({ example: 'article.html' })
  readonly fileName?: string;

  /** With `upload`: the bytes of the file, at most 10 MB before the encoding. */
  @ApiPropertyOptional({ format: 'byte' })
  @ValidateIf(({ method, contentBase64 }: AddCapture) => method === 'upload' || contentBase64 !== undefined)
  @IsString()
  @Matches(/^[A-Za-z0-9+/]*={0,2}$/, { message: '$property must be the bytes of the file in base64' })
  readonly contentBase64?: string;

  /** With `fetch`: the page. */
  @ApiPropertyOptional({ format: 'uri', maxLength: 2048 })
  @ValidateIf(({ method, url }: AddCapture) => method === 'fetch' || url !== undefined)
  @WebAddress()
  readonly url?: string;
}

function names(given: TypeHelpOptions | undefined, field: string): boolean {
  const source: unknown = (given?.object as { source?: unknown } | undefined)?.source;
  return typeof source === 'object' && source !== null && field in source;
}
