import type { Page } from './types.js';

/** Turns numbered pages into keyset pages: remembers, for each list, the cursor that opens each page. */
export class Cursors {
  private readonly known = new Map<string, (string | undefined)[]>();

  constructor(private readonly listsKept = 50) {}

  /** Page `number` (from 1) of the list `key`; pages before it whose cursor is not known are walked through. */
  async page<T>(key: string, number: number, read: (after?: string) => Promise<Page<T>>): Promise<Page<T>> {
    const opens = this.opensOf(key);
    let at = Math.min(number, opens.length);
    for (;;) {
      const page = await read(opens[at - 1]);
      opens.length = at;
      if (page.next !== undefined) opens.push(page.next);
      if (at === number) return page;
      if (page.next === undefined) return { ...page, items: [] };
      at += 1;
    }
  }

  private opensOf(key: string): (string | undefined)[] {
    const opens = this.known.get(key) ?? [undefined];
    this.known.delete(key);
    this.known.set(key, opens);
    const oldest = this.known.keys().next().value;
    if (this.known.size > this.listsKept && oldest !== undefined) this.known.delete(oldest);
    return opens;
  }
}
