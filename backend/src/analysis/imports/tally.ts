/** What became of one row or object; `passed`: it says itself that it does not count any more. */
export const OUTCOMES = ['read', 'added', 'known', 'changed', 'passed', 'refused'] as const;
export type Outcome = (typeof OUTCOMES)[number];
export type Counts = Record<Outcome, number>;

/** Something to tell about one place of a file. */
export interface Trouble {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}

/** What an import tells while it works. */
export interface Listener {
  /** All files are known: this is how many bytes they have. */
  begun(bytes: number): void;
  refused(trouble: Trouble): void;
  /** It went in, but something about it should be known. */
  noted(note: Note): void;
  /** So many more bytes are read. */
  moved(bytes: number): void;
}

/** A note that many rows share is told once, with the first place and how often. */
export interface Note extends Trouble {
  times: number;
}

/** Different notes that are kept; a file with more of them has one thing wrong throughout. */
const MOST_NOTES = 2000;

/** Counts by kind of thing, and what should be known about them. */
export class Tally {
  readonly counts = new Map<string, Counts>();
  readonly notes = new Map<string, Note>();
  notesPassedOver = 0;

  constructor(private readonly listener: Pick<Listener, 'refused'>) {}

  add(thing: string, outcome: Outcome, count = 1): void {
    const counts = this.counts.get(thing) ?? {
      read: 0,
      added: 0,
      known: 0,
      changed: 0,
      passed: 0,
      refused: 0,
    };
    this.counts.set(thing, counts);
    counts[outcome] += count;
  }

  refuse(thing: string, trouble: Trouble): void {
    this.add(thing, 'refused');
    this.listener.refused(trouble);
  }

  pass(thing: string, trouble: Trouble): void {
    this.add(thing, 'passed');
    this.note(trouble);
  }

  note(trouble: Trouble): void {
    const key = `${trouble.file} ${trouble.reason}`;
    const note = this.notes.get(key);
    if (note) note.times += 1;
    else if (this.notes.size < MOST_NOTES) this.notes.set(key, { ...trouble, times: 1 });
    else this.notesPassedOver += 1;
  }

  get refused(): number {
    return [...this.counts.values()].reduce((sum, { refused }) => sum + refused, 0);
  }
}
