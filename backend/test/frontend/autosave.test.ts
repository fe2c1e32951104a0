import { ApiProblem } from '../../../frontend/src/api/problem.js';
import { Autosave } from '../../../frontend/src/claims/finding/autosave.js';
import { DraftDrawer, type Draft } from '../../../frontend/src/claims/finding/draft.js';
import { NO_FINDING, type Finding } from '../../../frontend/src/claims/finding/finding.js';
import type { RevisionView } from '../../../frontend/src/api/types.js';

const ANA = { id: 'a', name: 'Ana' };

function revision(number: number, part: Partial<Finding>): RevisionView {
  const written = { ...NO_FINDING, ...part, hash: 'h', id: `r${number}`, number, author: ANA };
  return { ...written, createdAt: '2026-11-23T11:03:00Z' };
}

/** A server that keeps what it is given, and can be told to refuse. */
class Server {
  readonly got: { base: number; finding: Finding }[] = [];
  refusal: ApiProblem | undefined;
  number = 0;

  readonly save = async (base: number, finding: Finding): Promise<RevisionView> => {
    this.got.push({ base, finding });
    await Promise.resolve();
    if (this.refusal) throw this.refusal;
    this.number = base + 1;
    return revision(this.number, finding);
  };
}

class Drawer {
  draft: Draft | undefined;
  readonly find = () => this.draft;
  readonly keep = (draft: Draft) => ((this.draft = draft), true);
  readonly empty = () => void (this.draft = undefined);
}

let server: Server;
let drawer: Drawer;
const opened = (latest?: RevisionView) => new Autosave(latest, drawer, server.save);
const pause = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => {
  jest.useFakeTimers();
  server = new Server();
  drawer = new Drawer();
});
afterEach(() => jest.useRealTimers());

it('saves once, a moment after the last key', async () => {
  const autosave = opened();
  autosave.change({ headline: 'It' });
  await pause(1400);
  autosave.change({ headline: 'It holds' });
  await pause(1400);
  expect(server.got).toEqual([]);
  await pause(200);
  expect(server.got).toMatchObject([{ base: 0, finding: { headline: 'It holds' } }]);
  expect(autosave.get()).toMatchObject({ state: { is: 'saved' }, revision: { number: 1 } });
});

it('keeps every key in the drawer until the server has it', async () => {
  const autosave = opened();
  autosave.change({ summary: 'Words' });
  expect(drawer.draft).toMatchObject({ base: 0, finding: { summary: 'Words' } });
  await pause(1600);
  expect(drawer.draft).toBeUndefined();
});

it('says that the server has every word only when it has', async () => {
  const autosave = opened();
  autosave.change({ headline: 'The last words' });
  expect(await autosave.settle()).toBe(true);
  expect(server.got).toMatchObject([{ finding: { headline: 'The last words' } }]);

  server.refusal = new ApiProblem(0, 'network.unreachable', 'No answer.');
  autosave.change({ headline: 'Even later ones' });
  expect(await autosave.settle()).toBe(false);
});

it('goes on from the new revision with what was typed while it was saved', async () => {
  const autosave = opened(revision(3, {}));
  autosave.change({ headline: 'One' });
  const saving = autosave.flush();
  autosave.change({ headline: 'One, two' });
  await saving;
  expect(drawer.draft).toMatchObject({ base: 4, finding: { headline: 'One, two' } });
  await pause(1600);
  expect(server.got.map(({ base }) => base)).toEqual([3, 4]);
  expect(autosave.get()).toMatchObject({ state: { is: 'saved' }, revision: { number: 5 } });
});

it('keeps what the server refuses, and says why', async () => {
  const autosave = opened();
  server.refusal = new ApiProblem(400, 'invalid', 'Too long.', [
    { field: 'headline', detail: 'Shorten it.' },
  ]);
  autosave.change({ headline: 'Long' });
  await pause(1600);
  expect(autosave.get().state).toEqual({
    is: 'refused',
    why: 'Too long.',
    fields: [{ field: 'headline', detail: 'Shorten it.' }],
  });
  expect(drawer.draft).toMatchObject({ finding: { headline: 'Long' } });

  server.refusal = undefined;
  await autosave.flush();
  expect(autosave.get().state).toEqual({ is: 'saved' });
  expect(drawer.draft).toBeUndefined();
});

describe('when somebody else wrote a newer revision', () => {
  const theirs = revision(2, { headline: 'Theirs' });

  async function inConflict(): Promise<Autosave> {
    const autosave = opened(revision(1, {}));
    server.refusal = new ApiProblem(409, 'verdict.stale', 'Changed.', [], theirs);
    autosave.change({ headline: 'Mine' });
    await pause(1600);
    server.refusal = undefined;
    return autosave;
  }

  it('shows both, and goes on typing without saving over it', async () => {
    const autosave = await inConflict();
    expect(autosave.get()).toMatchObject({
      finding: { headline: 'Mine' },
      state: { is: 'conflict', theirs },
    });
    autosave.change({ headline: 'Mine, still' });
    await pause(5000);
    expect(server.got).toHaveLength(1);
    expect(drawer.draft).toMatchObject({ finding: { headline: 'Mine, still' } });
  });

  it('saves mine after theirs when I choose mine', async () => {
    const autosave = await inConflict();
    await autosave.keepMine();
    expect(server.got.at(-1)).toMatchObject({ base: 2, finding: { headline: 'Mine' } });
    expect(autosave.get()).toMatchObject({ state: { is: 'saved' }, revision: { number: 3 } });
  });

  it('gives mine up only when I say so', async () => {
    const autosave = await inConflict();
    autosave.takeTheirs();
    expect(autosave.get()).toMatchObject({ finding: { headline: 'Theirs' }, state: { is: 'saved' } });
    expect(drawer.draft).toBeUndefined();
  });

  it('is no conflict when it is what I had sent, its answer lost', async () => {
    const autosave = opened(revision(1, {}));
    server.refusal = new ApiProblem(409, 'verdict.stale', 'Changed.', [], revision(2, { headline: 'Mine' }));
    autosave.change({ headline: 'Mine' });
    await pause(1600);
    expect(autosave.get()).toMatchObject({ state: { is: 'saved' }, revision: { number: 2 } });
  });

  it('takes it in quietly when nothing was being written', () => {
    const autosave = opened(revision(1, {}));
    autosave.meet(theirs);
    expect(autosave.get()).toMatchObject({ finding: { headline: 'Theirs' }, revision: { number: 2 } });
  });

  it('leaves what is being written alone', () => {
    const autosave = opened(revision(1, {}));
    autosave.change({ headline: 'Mine' });
    autosave.meet(theirs);
    expect(autosave.get().finding.headline).toBe('Mine');
  });
});

describe('coming back to a draft', () => {
  it('saves it when nothing newer stands there', async () => {
    drawer.draft = { base: 1, finding: { ...NO_FINDING, headline: 'Left behind' } };
    const autosave = opened(revision(1, {}));
    await pause(10);
    expect(server.got).toMatchObject([{ base: 1, finding: { headline: 'Left behind' } }]);
    expect(autosave.get().state.is).toBe('saved');
  });

  it('asks when something newer stands there', async () => {
    drawer.draft = { base: 1, finding: { ...NO_FINDING, headline: 'Left behind' } };
    const autosave = opened(revision(2, { headline: 'Newer' }));
    await pause(5000);
    expect(server.got).toEqual([]);
    expect(autosave.get()).toMatchObject({ finding: { headline: 'Left behind' }, state: { is: 'conflict' } });
  });
});

describe('the drawer', () => {
  const full = {
    getItem: () => '{broken',
    setItem: () => {
      throw new Error('quota');
    },
    removeItem: () => undefined,
  };

  it('does not stop anybody from writing when the browser keeps nothing', () => {
    expect(new DraftDrawer(full, 'c', 'p').keep({ base: 0, finding: NO_FINDING })).toBe(false);
  });

  it('takes a broken draft for none', () => {
    expect(new DraftDrawer(full, 'c', 'p').find()).toBeUndefined();
  });
});
