import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

export const SHORTEST = 15;
export const LONGEST = 128;

/** On zxcvbn's scale of 0 to 4: out of reach for guessing at a sign-in, however fast. */
const ENOUGH = 3;

/** So much must be her own. */
const OWN = 8;

let estimator: ZxcvbnFactory | undefined;

/** Why this password is refused, as a sentence; undefined when it is good. Length counts, not the kinds of characters. */
export function passwordRefusal(
  password: string,
  person: { email: string; name: string },
): string | undefined {
  const length = [...password].length;
  if (length < SHORTEST)
    return `Choose at least ${SHORTEST} characters; a sentence that only you would say is good.`;
  if (length > LONGEST) return `Choose at most ${LONGEST} characters.`;
  if (!password.isWellFormed() || password.includes('\0'))
    return 'This holds a character that cannot be stored.';
  const easy = easyFor(person);
  estimator ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
  const guessable = ownPart(password, easy) < OWN || estimator.check(password, easy).score < ENOUGH;
  return guessable ? TOO_EASY : undefined;
}

const TOO_EASY = 'This is too easy to guess: a name, a common password, or a pattern. Choose other words.';

/** Words that a stranger tries first, the longest first. */
function easyFor({ email, name }: { email: string; name: string }): string[] {
  const words = [
    email,
    ...email.split(/[@.+_-]/),
    name,
    ...name.split(/\s+/),
    'ascribe',
    'newsroom',
    'password',
  ];
  return words
    .map((word) => word.toLowerCase())
    .filter((word) => word.length > 2)
    .sort((a, b) => b.length - a.length);
}

/** How many characters are left when such words, spaces and signs are taken away. */
function ownPart(password: string, easy: readonly string[]): number {
  const rest = easy.reduce((left, word) => left.replaceAll(word, ''), password.toLowerCase());
  return [...rest.replaceAll(/[\s\p{P}]/gu, '')].length;
}
