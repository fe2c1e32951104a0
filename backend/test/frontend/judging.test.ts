import { ApiProblem } from '../../../frontend/src/api/problem.js';
import type { MatrixView } from '../../../frontend/src/api/types.js';
import { Judging, type Judged } from '../../../frontend/src/hypotheses/judging.js';
import type { Cell } from '../../../frontend/src/hypotheses/matrix.js';

const EMPTY: MatrixView = {
  hypotheses: [],
  rows: [],
  cells: [],
  analysts: [],
  disputes: [],
  divisions: [],
  offered: { defaults: [], evidence: [], evidenceIsCapped: false },
};
const A1 = { hypothesisId: 'a', rowId: '1' };
const B1 = { hypothesisId: 'b', rowId: '1' };

/** A server that keeps cells by version, answers when told to, and can be out of reach. */
class Server {
  readonly cells = new Map<string, Cell>();
  readonly sent: Judged[] = [];
  reachable = true;
  private gate: Promise<void> = Promise.resolve();

  hold(): () => void {
    let open = () => {};
    this.gate = new Promise((resolve) => (open = resolve));
    return open;
  }

  readonly send = async (judged: Judged): Promise<MatrixView> => {
    await this.gate;
    if (!this.reachable) throw new ApiProblem(0, 'network.unreachable', 'Nobody answers.');
    this.sent.push(judged);
    const key = `${judged.hypothesisId} ${judged.rowId}`;
    const there = this.cells.get(key);
    if ((there?.version ?? 0) !== judged.version) {
      throw new ApiProblem(409, 'hypothesis_cell.stale', 'Elsewhere.', [], there);
    }
    this.cells.set(key, { ...judged, analystId: 'ann', version: judged.version + 1 });
    return { ...EMPTY, cells: [...this.cells.values()] };
  };

  /** Ann in another window. */
  judge(spot: typeof A1, mark: Cell['mark']): void {
    const key = `${spot.hypothesisId} ${spot.rowId}`;
    const version = (this.cells.get(key)?.version ?? 0) + 1;
    this.cells.set(key, { ...spot, analystId: 'ann', mark, version });
  }
}

function atWork(): { server: Server; judging: Judging } {
  const server = new Server();
  return { server, judging: new Judging(EMPTY, 'ann', server.send) };
}

describe('judging', () => {
  it('shows a mark at once and says when the server has it', async () => {
    const { server, judging } = atWork();
    const open = server.hold();
    judging.judge(A1, 'I');
    expect([judging.markAt(A1), judging.get().state.is]).toEqual(['I', 'saving']);
    open();
    await judging.flush();
    expect([judging.markAt(A1), judging.get().state.is]).toEqual(['I', 'saved']);
    expect(judging.get().pending.size).toBe(0);
  });

  it('sends the last of several marks on a cell, each over the version before', async () => {
    const { server, judging } = atWork();
    const open = server.hold();
    judging.judge(A1, 'I');
    judging.judge(B1, 'C');
    judging.judge(A1, 'II');
    judging.judge(A1, 'N');
    open();
    await judging.flush();
    expect(judging.get().state.is).toBe('saved');
    expect(server.cells.get('a 1')?.mark).toBe('N');
    expect(server.cells.get('b 1')?.mark).toBe('C');
    expect(server.sent.filter(({ hypothesisId }) => hypothesisId === 'a').length).toBeLessThan(3);
  });

  it('takes back mark after mark, to nothing', async () => {
    const { server, judging } = atWork();
    judging.judge(A1, 'I');
    judging.judge(A1, 'C');
    judging.judge(B1, 'N');
    expect(judging.undo()).toMatchObject(B1);
    expect(judging.undo()).toMatchObject(A1);
    expect(judging.markAt(A1)).toBe('I');
    expect(judging.undo()).toMatchObject(A1);
    expect(judging.undo()).toBeUndefined();
    await judging.flush();
    expect(new Set([...server.cells.values()].map(({ mark }) => mark))).toEqual(new Set([null]));
    expect([judging.markAt(A1), judging.markAt(B1), judging.get().canUndo]).toEqual([null, null, false]);
  });

  it('keeps what could not be sent, and sends it when asked again', async () => {
    const { server, judging } = atWork();
    server.reachable = false;
    judging.judge(A1, 'I');
    judging.judge(B1, 'C');
    await judging.flush();
    expect(judging.get().state).toEqual({ is: 'refused', why: 'Nobody answers.' });
    expect([judging.markAt(A1), judging.markAt(B1)]).toEqual(['I', 'C']);
    server.reachable = true;
    await judging.flush();
    expect(judging.get().state.is).toBe('saved');
    expect(server.cells.size).toBe(2);
  });

  it('tells of a mark from another window, and keeps the one that is chosen', async () => {
    const { server, judging } = atWork();
    server.judge(A1, 'CC');
    judging.judge(A1, 'I');
    await judging.flush();
    expect(judging.get().state).toMatchObject({ is: 'conflict', mine: 'I', theirs: { mark: 'CC' } });
    judging.keepMine();
    await judging.flush();
    expect([server.cells.get('a 1')?.mark, judging.get().state.is]).toEqual(['I', 'saved']);

    server.judge(B1, 'N');
    judging.judge(B1, 'C');
    await judging.flush();
    judging.takeTheirs();
    expect([judging.markAt(B1), server.cells.get('b 1')?.mark, judging.get().state.is]).toEqual([
      'N',
      'N',
      'saved',
    ]);
  });

  it('is no conflict when an attempt arrived and only its answer was lost', async () => {
    const { server, judging } = atWork();
    server.judge(A1, 'I');
    judging.judge(A1, 'I');
    await judging.flush();
    expect([judging.markAt(A1), judging.get().state.is]).toEqual(['I', 'saved']);
  });
});
