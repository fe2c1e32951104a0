import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

export const SHORTEST = 15;
export const LONGEST = 128;

/** On zxcvbn's scale of 0 to 4: out of reach for guessing at a sign-in, however fast. */
const ENOUGH = 3;

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
  estimator ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
  const { score } = estimator.check(password, easyFor(person));
  return score < ENOUGH
    ? 'This is too easy to guess: a name, a common password, or a pattern. Choose other words.'
    : undefined;
}

/** Words that a stranger tries first. */
function easyFor({ email, name }: { email: string; name: string }): string[] {
  const words = [
    email,
    ...email.split(/[@.+_-]/),
    name,
    ...name.split(/\s+/),
    'ascribe',
    'newsroom',
    'desk',
    'password',
  ];
  return words.map((word) => word.toLowerCase()).filter((word) => word.length > 2);
}
