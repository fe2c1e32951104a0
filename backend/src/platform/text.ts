import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsString, Length, Matches } from 'class-validator';

/** Everything but: controls, lone surrogates, and characters that reorder what a reader sees (CVE-2021-42574). */
// eslint-disable-next-line no-control-regex
const LINE =
  /^(?!.*[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF\p{Cs}]).*$/su;
/** The same with line breaks and tabs. */
// eslint-disable-next-line no-control-regex
const PROSE =
  /^(?!.*[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF\p{Cs}]).*$/su;

const REFUSED = 'holds a character that cannot be stored or that hides the order of the text; remove it';

/** One line of text of `min` to `max` UTF-16 units, kept in NFC as typed. */
export const Line = (max: number, min = 1): PropertyDecorator => text(LINE, max, min);

/** Text with paragraphs, kept in NFC as typed; CR LF becomes LF. */
export const Prose = (max: number, min = 0): PropertyDecorator => text(PROSE, max, min);

function text(allowed: RegExp, max: number, min: number): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) => normalised(value)),
    IsString(),
    Length(min, max),
    Matches(allowed, { message: `$property ${REFUSED}` }),
    ApiProperty({ type: String, minLength: min, maxLength: max }),
  );
}

function normalised(value: unknown): unknown {
  return typeof value === 'string' && value.isWellFormed()
    ? value.replaceAll('\r\n', '\n').normalize('NFC')
    : value;
}
