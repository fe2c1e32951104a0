/** A thing on the page that can be there or not: a piece of evidence, a party, the verdict itself. */
export interface Item {
  readonly path: string;
  readonly label: string;
  /** The thing in a few words, for when it came or went as a whole. */
  readonly summary: string;
  readonly lines: readonly Line[];
  /** Every page has it, so it is compared line by line even with an empty page. */
  readonly always?: true;
  /** It comes and goes with whatever names it, so only a change of it is news. */
  readonly named?: true;
}

export interface Line {
  readonly name: string;
  readonly label: string;
  /** '' when there is nothing. */
  readonly value: string;
  /** Running text, worth comparing word by word. */
  readonly prose?: true;
}

export function line(name: string, label: string, value: string | number | null | undefined): Line {
  return {
    name,
    label,
    value: value === null || value === undefined ? '' : String(value).replaceAll('_', ' '),
  };
}

export function prose(name: string, label: string, value: string): Line {
  return { name, label, value, prose: true };
}

/** Words of people, where an underscore is an underscore. */
export function text(name: string, label: string, value: string): Line {
  return { name, label, value };
}
