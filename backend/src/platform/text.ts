import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsString,
  Matches,
  ValidateBy,
  type ValidationOptions,
} from 'class-validator';

/** Everything but: controls, lone surrogates, and characters that reorder what a reader sees (CVE-2021-42574). */
const LINE =
  // eslint-disable-next-line no-control-regex
  /^(?!.*[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF\p{Cs}]).*$/su;
/** The same with line breaks and tabs. */
const PROSE =
  // eslint-disable-next-line no-control-regex
  /^(?!.*[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF\p{Cs}]).*$/su;

const REFUSED = 'holds a character that cannot be stored or that hides the order of the text; remove it';

/** Why `value` cannot be stored as text with paragraphs, or undefined when it can: for what comes in by files. */
export function proseRefusal(value: string): string | undefined {
  return PROSE.test(value) ? undefined : REFUSED;
}

/** One line of text of `min` to `max` characters, kept in NFC as typed. */
export const Line = (max: number, min = 1): PropertyDecorator => text(LINE, max, min);

/** Text with paragraphs, kept in NFC as typed; CR LF becomes LF. */
export const Prose = (max: number, min = 0): PropertyDecorator => text(PROSE, max, min);

/** A list of at most `items` lines of up to `max` characters each. */
export function Lines(items: number, max: number): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? value.map(normalised) : value)),
    IsArray(),
    ArrayMaxSize(items),
    IsString({ each: true }),
    Characters(1, max, { each: true }),
    Matches(LINE, { each: true, message: `$property ${REFUSED}` }),
    ApiProperty({ type: [String], maxItems: items }),
  );
}

function text(allowed: RegExp, max: number, min: number): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) => normalised(value)),
    IsString(),
    Characters(min, max),
    Matches(allowed, { message: `$property ${REFUSED}` }),
    ApiProperty({ type: String, minLength: min, maxLength: max }),
  );
}

/**
 * From `min` to `max` characters as Postgres counts them. `Length` of class-validator leaves variation selectors
 * uncounted, so that a text could pass here and be too long for its column.
 */
export function Characters(min: number, max: number, options: ValidationOptions = {}): PropertyDecorator {
  const few = min === 0 ? `at most ${max}` : `${min} to ${max}`;
  return ValidateBy(
    {
      name: 'characters',
      validator: {
        validate: (value) => typeof value === 'string' && fits(value, min, max),
        defaultMessage: (of) =>
          `${of?.property ?? 'text'} must have ${few} characters${min ? ', and not only spaces' : ''}`,
      },
    },
    options,
  );
}

function fits(value: string, min: number, max: number): boolean {
  const length = codePoints(value);
  return length >= min && length <= max && (min === 0 || value.trim() !== '');
}

/** How many Unicode code points `value` has: what Postgres calls characters. */
export function codePoints(value: string): number {
  let count = 0;
  for (const _ of value) count += 1;
  return count;
}

function normalised(value: unknown): unknown {
  return typeof value === 'string' && value.isWellFormed()
    ? value.replaceAll('\r\n', '\n').normalize('NFC')
    : value;
}
