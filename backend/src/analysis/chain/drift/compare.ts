import { change, type Change } from './change.js';
import type { Measured } from './numbers.js';
import { figuresOf, type Traits } from './traits.js';
import type { Met } from './wordList.js';

/** What changed from one wording to the next, in one language. */
export function changesBetween(before: Traits, after: Traits): Change[] {
  if (before.text === after.text) return [];
  return [
    ...certainty(before, after),
    ...lost('attempt_lost', before.attempt, after.attempt),
    ...lost('future_lost', before.stillToCome, after.stillToCome),
    ...absence(before, after),
    ...numbers(before.numbers, after.numbers),
    ...wholes(before, after),
    ...strength(before, after),
    ...culprits(before, after),
  ];
}

/** What can be told without reading the language: the figures. */
export function figuresBetween(before: Traits, after: Traits): Change[] {
  return numbers(figuresOf(before), figuresOf(after)).filter(({ kind }) => kind === 'number_changed');
}

function certainty({ certainty: before }: Traits, { certainty: after }: Traits): Change[] {
  const [was, is] = [weakest(before), weakest(after)];
  if (was && !is) return [change('hedge_lost', was.words, null)];
  if (!was && is) return [change('hedge_added', null, is.words)];
  if (!was || !is || was.strength === is.strength) return [];
  return [change(is.strength > was.strength ? 'certainty_raised' : 'certainty_lowered', was.words, is.words)];
}

function weakest(hedges: readonly Met[]): Met | undefined {
  return hedges.reduce<Met | undefined>(
    (least, one) => (least && least.strength <= one.strength ? least : one),
    undefined,
  );
}

function lost(kind: 'attempt_lost' | 'future_lost', [was]: readonly Met[], [is]: readonly Met[]): Change[] {
  return was && !is ? [change(kind, was.words, null)] : [];
}

function absence(before: Traits, after: Traits): Change[] {
  const [notFound] = before.notFound;
  const [denied] = after.denied;
  if (notFound && after.notFound.length === 0 && denied) {
    return [change('absence_strengthened', notFound.words, denied.words)];
  }
  const was = notFound ?? before.denied[0];
  const is = after.notFound[0] ?? denied;
  if (was && !is) return [change('negation_lost', was.words, null)];
  return !was && is ? [change('negation_added', null, is.words)] : [];
}

/** Numbers that went beside numbers that came; where only some are left out, nothing changed. */
function numbers(before: readonly Measured[], after: readonly Measured[]): Change[] {
  const [was, is] = [byValue(before), byValue(after)];
  const gone = before.filter(({ value }) => !is.has(value));
  const come = after.filter(({ value }) => !was.has(value));
  const changed = gone.flatMap((one) => {
    const place = come.findIndex((other) => isShare(one) === isShare(other));
    const [other] = place < 0 ? [] : come.splice(place, 1);
    return other ? [change('number_changed', shown(one), shown(other))] : [];
  });
  const exact = before.flatMap((one) => {
    const same = is.get(one.value);
    return one.approximately && same && !same.approximately
      ? [change('approximation_lost', shown(one), shown(same))]
      : [];
  });
  return [...changed, ...exact];
}

function byValue(numbers: readonly Measured[]): Map<string, Measured> {
  return new Map(numbers.map((one) => [one.value, one]));
}

function isShare({ value }: Measured): boolean {
  return value.endsWith('%');
}

function shown({ approximately, words }: Measured): string {
  return approximately ? `${approximately} ${words}` : words;
}

/** What a number is a share of, and over which time it was counted. */
function wholes(before: Traits, after: Traits): Change[] {
  const is = byValue(after.numbers);
  const both = before.numbers.flatMap((one) => {
    const same = is.get(one.value);
    return same ? [[one, same] as const] : [];
  });
  const shares = both.flatMap(([one, same]) => {
    if (!one.of) return [];
    const was = `${one.words} of ${one.of}`;
    if (!same.of) return [change('denominator_lost', was, same.words)];
    return sharesAWord(one.of, same.of)
      ? []
      : [change('denominator_changed', was, `${same.words} of ${same.of}`)];
  });
  const [period] = before.period;
  const isGone = both.length > 0 && period && after.period.length === 0;
  return [...shares, ...(isGone ? [change('period_lost', period.words, null)] : [])];
}

const EMPTY_WORDS = new Set('all the its their his her our those these of a an'.split(' '));

function sharesAWord(one: string, other: string): boolean {
  const words = new Set(one.toLowerCase().match(/\p{L}{2,}/gu));
  return (other.toLowerCase().match(/\p{L}{2,}/gu) ?? []).some(
    (word) => words.has(word) && !EMPTY_WORDS.has(word),
  );
}

/** A word that stands higher on a scale than anything of that scale upstream. */
function strength(before: Traits, after: Traits): Change[] {
  return before.scales.flatMap((was, scale) => {
    const [high, now] = [strongest(was), strongest(after.scales[scale] ?? [])];
    return high && now && now.strength > high.strength
      ? [change('stronger_word', high.words, now.words)]
      : [];
  });
}

function strongest(words: readonly Met[]): Met | undefined {
  return words.reduce<Met | undefined>(
    (most, one) => (most && most.strength >= one.strength ? most : one),
    undefined,
  );
}

/** Where something came from is not who did it. */
function culprits(before: Traits, after: Traits): Change[] {
  const blamed = new Set(before.culprits.map(({ country }) => country));
  const told = new Set<string>();
  return after.culprits.flatMap(({ country, words }) => {
    const place = before.places.find((one) => one.country === country);
    if (!place || blamed.has(country) || told.has(country)) return [];
    told.add(country);
    return [change('culprit_made', place.words, words)];
  });
}
