import { ApiProblem } from '../api/problem.js';
import type { MatrixView } from '../api/types.js';
import type { Cell, Mark } from './matrix.js';

export interface Spot {
  readonly hypothesisId: string;
  readonly rowId: string;
}

export interface Judged extends Spot {
  readonly mark: Mark | null;
  /** Of the cell it is judged over, 0 where it had not been judged. */
  readonly version: number;
}

export type JudgingState =
  | { readonly is: 'saved' }
  | { readonly is: 'saving' }
  | { readonly is: 'refused'; readonly why: string }
  | { readonly is: 'conflict'; readonly spot: Spot; readonly mine: Mark | null; readonly theirs: Cell };

export interface OnScreen {
  readonly matrix: MatrixView;
  /** Marks that the server does not have yet, by spot. */
  readonly pending: ReadonlyMap<string, Judged>;
  readonly state: JudgingState;
  readonly canUndo: boolean;
}

export const keyOfSpot = ({ hypothesisId, rowId }: Spot): string => `${hypothesisId} ${rowId}`;

/**
 * One analyst's marks: on the screen at the touch of the key, at the server one after the other. Of several marks on one
 * cell only the last is sent. A mark leaves `pending` only when the server has it.
 */
export class Judging {
  private screen: OnScreen;
  private readonly before: Omit<Judged, 'version'>[] = [];
  private readonly listeners = new Set<() => void>();
  private sending: Promise<void> | undefined;

  constructor(
    matrix: MatrixView,
    private readonly analystId: string,
    private readonly send: (judged: Judged) => Promise<MatrixView>,
  ) {
    this.screen = { matrix, pending: new Map(), state: { is: 'saved' }, canUndo: false };
  }

  readonly get = (): OnScreen => this.screen;

  readonly listen = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** What this analyst sees in the cell. */
  markAt(spot: Spot): Mark | null {
    const pending = this.screen.pending.get(keyOfSpot(spot));
    return pending ? pending.mark : (this.cellAt(spot)?.mark ?? null);
  }

  judge(spot: Spot, mark: Mark | null): void {
    const was = this.markAt(spot);
    if (was === mark) return;
    this.before.push({ ...spot, mark: was });
    this.put(spot, mark);
  }

  /** Takes the last mark back; answers where, so that the cursor goes there. */
  undo(): Spot | undefined {
    const last = this.before.pop();
    if (last) this.put(last, last.mark);
    return last;
  }

  /** Takes in what the server shows, unless something of here is on its way and will bring it anyway. */
  meet(matrix: MatrixView): void {
    if (this.sending || matrix === this.screen.matrix) return;
    this.tell({ matrix });
  }

  /** Takes in what a change of hypotheses or rows answered. */
  arrived(matrix: MatrixView): void {
    this.tell({ matrix });
  }

  /** Sends what the server does not have; answers when it has all of it, or has refused. */
  flush(): Promise<void> {
    this.sending ??= this.sendAll().finally(() => (this.sending = undefined));
    return this.sending;
  }

  /** Ends a conflict: my mark over the one of the other window. */
  keepMine(): void {
    const { state } = this.screen;
    if (state.is !== 'conflict') return;
    this.adopt(state.theirs);
    this.put(state.spot, state.mine);
  }

  /** Ends a conflict: the mark of the other window stays. */
  takeTheirs(): void {
    const { state } = this.screen;
    if (state.is !== 'conflict') return;
    this.adopt(state.theirs);
    this.tell({ state: { is: 'saved' } });
    void this.flush();
  }

  private put(spot: Spot, mark: Mark | null): void {
    const pending = new Map(this.screen.pending);
    pending.set(keyOfSpot(spot), { hypothesisId: spot.hypothesisId, rowId: spot.rowId, mark, version: 0 });
    this.tell({ pending, state: { is: 'saving' }, canUndo: this.before.length > 0 });
    void this.flush();
  }

  private async sendAll(): Promise<void> {
    for (;;) {
      const [next] = this.screen.pending.values();
      if (!next) return this.tell({ state: { is: 'saved' } });
      const judged = { ...next, version: this.cellAt(next)?.version ?? 0 };
      try {
        this.settle(next, await this.send(judged));
      } catch (error) {
        if (!this.answered(next, error)) return;
      }
    }
  }

  /** Says whether to go on: an earlier attempt may have arrived although its answer did not. */
  private answered(sent: Judged, error: unknown): boolean {
    if (!(error instanceof ApiProblem)) throw error;
    const theirs = error.isStale ? (error.current as Cell | null) : null;
    if (!theirs) {
      this.tell({ state: { is: 'refused', why: error.message } });
      return false;
    }
    if (theirs.mark === sent.mark) {
      this.adopt(theirs);
      return true;
    }
    this.tell({ state: { is: 'conflict', spot: sent, mine: sent.mark, theirs } });
    return false;
  }

  /** The server has it; a newer mark on the same cell still has to go. */
  private settle(sent: Judged, matrix: MatrixView): void {
    this.tell({ matrix, pending: this.without(sent) });
  }

  private adopt(cell: Cell): void {
    const { matrix } = this.screen;
    const others = matrix.cells.filter(
      (one) => !(keyOfSpot(one) === keyOfSpot(cell) && one.analystId === cell.analystId),
    );
    const pending = new Map(this.screen.pending);
    pending.delete(keyOfSpot(cell));
    this.tell({ matrix: { ...matrix, cells: [...others, cell] }, pending });
  }

  private without(sent: Judged): Map<string, Judged> {
    const pending = new Map(this.screen.pending);
    if (pending.get(keyOfSpot(sent)) === sent) pending.delete(keyOfSpot(sent));
    return pending;
  }

  private cellAt({ hypothesisId, rowId }: Spot): Cell | undefined {
    return this.screen.matrix.cells.find(
      (cell) =>
        cell.hypothesisId === hypothesisId && cell.rowId === rowId && cell.analystId === this.analystId,
    );
  }

  private tell(part: Partial<OnScreen>): void {
    this.screen = { ...this.screen, ...part };
    this.listeners.forEach((listener) => listener());
  }
}
