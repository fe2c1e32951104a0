import { ValidateBy } from 'class-validator';

const LONGEST = 2048;

/** The address of a page on the web: http or https, without a name or password in it. */
export function WebAddress(): PropertyDecorator {
  return ValidateBy({
    name: 'webAddress',
    validator: {
      validate: isWebAddress,
      defaultMessage: () =>
        `must be a web address of at most ${LONGEST} characters that begins with https:// or http://`,
    },
  });
}

/** Whether `value` is the address of a page on the web that may be stored and linked to. */
export function isWebAddress(value: unknown): value is string {
  // Only what an address is written in: no spaces, controls or characters that reorder it.
  if (
    typeof value !== 'string' ||
    value.length > LONGEST ||
    !/^https?:\/\/[\p{L}\p{N}\p{M}!-~]+$/u.test(value)
  )
    return false;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  return url !== undefined && url.username === '' && url.password === '';
}
