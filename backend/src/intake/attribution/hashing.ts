/** A number for a word, the same on every machine (FNV-1a, 32 bits). */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** One number for a kind of clue and what was seen: spread evenly, so that its low bits can name a place in a table. */
export function mixed(kind: number, seen: number, also: number): number {
  let hash = Math.imul(kind + 0x9e3779b9, 0x85ebca6b) ^ seen;
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35) ^ also;
  hash = Math.imul(hash ^ (hash >>> 13), 0x27d4eb2f);
  hash = Math.imul(hash ^ (hash >>> 16), 0x165667b1);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** A list of numbers that is filled again and again without new memory. */
export class Clues {
  readonly ids = new Uint32Array(192);
  count = 0;

  clear(): void {
    this.count = 0;
  }

  add(kind: number, seen: number, also = 0): void {
    this.ids[this.count++] = mixed(kind, seen, also);
  }
}
