import { ApiProblem, type FieldProblem } from '../../api/problem.js';
import type { RevisionView } from '../../api/types.js';
import type { DraftDrawer } from './draft.js';
import { findingOf, sameFinding, type Finding } from './finding.js';

export type SaveState =
  | { readonly is: 'saved' }
  | { readonly is: 'waiting' }
  | { readonly is: 'saving' }
  | { readonly is: 'refused'; readonly why: string; readonly fields: readonly FieldProblem[] }
  | { readonly is: 'conflict'; readonly theirs: RevisionView };

export interface Written {
  readonly finding: Finding;
  /** The revision that the server has and that the finding was typed over. */
  readonly revision: RevisionView | undefined;
  readonly state: SaveState;
}

type Save = (base: number, finding: Finding) => Promise<RevisionView>;

/**
 * Saves what is typed a moment after the last key, one revision at a time. Every change is in the drawer before
 * anything else happens, and leaves it only when the server has it: nothing typed is ever lost.
 */
export class Autosave {
  private written: Written;
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private saving: Promise<void> | undefined;

  constructor(
    latest: RevisionView | undefined,
    private readonly drawer: Pick<DraftDrawer, 'find' | 'keep' | 'empty'>,
    private readonly save: Save,
    private readonly delay = 1500,
  ) {
    const draft = drawer.find();
    this.written = { finding: findingOf(latest), revision: latest, state: { is: 'saved' } };
    if (draft && !sameFinding(draft.finding, this.written.finding)) this.resume(draft, latest);
  }

  readonly get = (): Written => this.written;

  readonly listen = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  change(part: Partial<Finding>): void {
    const finding = { ...this.written.finding, ...part };
    this.drawer.keep({ base: this.base, finding });
    const unsettled = this.written.state.is === 'conflict' || this.written.state.is === 'saving';
    this.tell({ finding, ...(unsettled ? {} : { state: { is: 'waiting' } }) });
    if (this.written.state.is !== 'conflict') this.saveIn(this.delay);
  }

  /** Saves now what is not saved; answers when the server has it or has refused it. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.saving) await this.saving;
    if (this.written.state.is === 'waiting' || this.written.state.is === 'refused') await this.send();
  }

  /** Saves what is not saved, and says whether the server now has every word. */
  async settle(): Promise<boolean> {
    await this.flush();
    return this.written.state.is === 'saved';
  }

  /** Somebody else's newer revision: taken in when nothing is being written here, left to the conflict otherwise. */
  meet(latest: RevisionView | undefined): void {
    if (!latest || latest.number <= this.base || this.written.state.is !== 'saved') return;
    this.tell({ finding: findingOf(latest), revision: latest });
  }

  /** Ends a conflict: what is written here becomes the next revision after theirs. */
  async keepMine(): Promise<void> {
    if (this.written.state.is !== 'conflict') return;
    this.tell({ revision: this.written.state.theirs, state: { is: 'waiting' } });
    this.drawer.keep({ base: this.base, finding: this.written.finding });
    await this.send();
  }

  /** Ends a conflict: what is written here is given up. */
  takeTheirs(): void {
    if (this.written.state.is !== 'conflict') return;
    const { theirs } = this.written.state;
    this.drawer.empty();
    this.tell({ finding: findingOf(theirs), revision: theirs, state: { is: 'saved' } });
  }

  private resume(draft: { base: number; finding: Finding }, latest: RevisionView | undefined): void {
    const overtaken = latest !== undefined && latest.number > draft.base;
    this.written = {
      finding: draft.finding,
      revision: latest,
      state: overtaken ? { is: 'conflict', theirs: latest } : { is: 'waiting' },
    };
    if (!overtaken) this.saveIn(0);
  }

  private get base(): number {
    return this.written.revision?.number ?? 0;
  }

  private saveIn(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), milliseconds);
  }

  private send(): Promise<void> {
    this.saving = this.attempt().finally(() => (this.saving = undefined));
    return this.saving;
  }

  private async attempt(): Promise<void> {
    const sent = this.written.finding;
    this.tell({ state: { is: 'saving' } });
    try {
      this.arrived(sent, await this.save(this.base, sent));
    } catch (error) {
      const state = refusalIn(error);
      // An earlier attempt arrived although its answer did not: that is no conflict.
      if (state.is === 'conflict' && sameFinding(sent, state.theirs)) this.arrived(sent, state.theirs);
      else this.tell({ state });
    }
  }

  private arrived(sent: Finding, revision: RevisionView): void {
    const typedOn = !sameFinding(sent, this.written.finding);
    if (typedOn) this.drawer.keep({ base: revision.number, finding: this.written.finding });
    else this.drawer.empty();
    this.tell({ revision, state: { is: typedOn ? 'waiting' : 'saved' } });
    if (typedOn) this.saveIn(this.delay);
  }

  private tell(part: Partial<Written>): void {
    this.written = { ...this.written, ...part };
    this.listeners.forEach((listener) => listener());
  }
}

function refusalIn(error: unknown): SaveState {
  if (!(error instanceof ApiProblem)) throw error;
  if (error.isStale && error.current) return { is: 'conflict', theirs: error.current as RevisionView };
  return { is: 'refused', why: error.message, fields: error.fields };
}
