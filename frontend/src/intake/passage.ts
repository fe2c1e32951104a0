import { lengthInCodePoints, toCodePoints } from './positions.js';

/** Words of a capture: as they stand there, with what is around them, in code points (end exclusive). */
export interface MarkedPassage {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly starts: number;
  readonly ends: number;
}

/** A stretch of a text in UTF-16 units, as the browser counts them (end exclusive). */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A passage as the API takes it: the server looks for the words itself, and finds where they end. */
export function passageBody(captureId: string, { exact, prefix, suffix, starts }: MarkedPassage) {
  return { captureId, exact, prefix, suffix, starts };
}

/** How much of the surroundings travels with a passage, in code points. */
const CONTEXT = 32;

/** The passage at `stretch` without the white space at its edges; nothing when only white space was chosen. */
export function passageAt(text: string, stretch: Stretch): MarkedPassage | undefined {
  const { from, to } = trimmed(text, wholeCharacters(text, stretch));
  if (from >= to) return undefined;
  const exact = text.slice(from, to);
  const starts = toCodePoints(text, from);
  return {
    exact,
    prefix: [...text.slice(Math.max(0, from - 2 * CONTEXT), from)].slice(-CONTEXT).join(''),
    suffix: [...text.slice(to, to + 2 * CONTEXT)].slice(0, CONTEXT).join(''),
    starts,
    ends: starts + lengthInCodePoints(exact),
  };
}

function trimmed(text: string, { from, to }: Stretch): Stretch {
  const chosen = text.slice(from, to);
  return {
    from: from + (chosen.length - chosen.trimStart().length),
    to: to - (chosen.length - chosen.trimEnd().length),
  };
}

/** A selection that ends inside a surrogate pair takes the whole character. */
function wholeCharacters(text: string, { from, to }: Stretch): Stretch {
  return { from: isSecondHalf(text, from) ? from - 1 : from, to: isSecondHalf(text, to) ? to + 1 : to };
}

function isSecondHalf(text: string, unit: number): boolean {
  return /[\uDC00-\uDFFF]/.test(text.charAt(unit)) && /[\uD800-\uDBFF]/.test(text.charAt(unit - 1));
}
