import type { Outcome, Tally, Trouble } from './tally.js';

/** What one attempt at a batch found; it counts only once the batch has been committed. */
export class Findings {
  private readonly told: ((tally: Tally) => void)[] = [];

  add(thing: string, outcome: Outcome, count = 1): void {
    this.told.push((tally) => tally.add(thing, outcome, count));
  }

  refuse(thing: string, trouble: Trouble): void {
    this.told.push((tally) => tally.refuse(thing, trouble));
  }

  note(trouble: Trouble): void {
    this.told.push((tally) => tally.note(trouble));
  }

  into(tally: Tally): void {
    for (const tell of this.told) tell(tally);
  }
}
