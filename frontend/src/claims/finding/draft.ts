import type { Finding } from './finding.js';

/** What was typed and is not yet at the server. */
export interface Draft {
  /** Number of the revision that it was typed over; 0 for none. */
  readonly base: number;
  readonly finding: Finding;
}

/** A drawer of the browser's session storage for the unsaved words of one person about one claim. */
export class DraftDrawer {
  private readonly key: string;

  constructor(
    private readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
    claimId: string,
    personId: string,
  ) {
    this.key = `ascribe.draft.${claimId}.${personId}`;
  }

  find(): Draft | undefined {
    try {
      return (JSON.parse(this.storage.getItem(this.key) ?? 'null') as Draft | null) ?? undefined;
    } catch {
      return undefined;
    }
  }

  /** Says whether it could be kept: a full or forbidden storage must not stop anybody from writing. */
  keep(draft: Draft): boolean {
    try {
      this.storage.setItem(this.key, JSON.stringify(draft));
      return true;
    } catch {
      return false;
    }
  }

  empty(): void {
    this.storage.removeItem(this.key);
  }
}
