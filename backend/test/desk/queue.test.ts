import type { QueueCounts, QueuePage, QueueRow } from '../../src/desk/queue.dto.js';
import {
  approvedClaim,
  moved,
  newClaim,
  publishedClaim,
  queuedClaim,
  submittedClaim,
  workedClaim,
} from '../support/finding.js';
import { type Colleague, type Newsroom, openNewsroom } from '../support/newsroom.js';
import { appearance, claim, incident, party } from '../support/record.js';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

const page = (person: Colleague, query: string) => person.read<QueuePage>(`/queue?${query}`);
const idsOf = ({ items }: QueuePage) => items.map(({ id }) => id);

describe('the views of the queue', () => {
  let held: string, queued: string, foreign: string, own: string, approved: string, published: string;
  beforeAll(async () => {
    const { checker, second, editor, max } = newsroom;
    queued = (await queuedClaim(checker)).id;
    held = (await workedClaim(checker)).id;
    foreign = (await submittedClaim(second)).id;
    const edited = await workedClaim(checker);
    await editor.add(`/claims/${edited.id}/comments`, {
      body: 'A comment is no contribution.',
      blocking: false,
    });
    own = edited.id;
    await moved(checker, edited, { move: 'submit' });
    approved = (await approvedClaim(second, max)).id;
    published = (await publishedClaim(second, max)).id;
  });

  it('show a checker her own work first, then what is free to take', async () => {
    const { checker, second } = newsroom;
    expect(idsOf(await page(checker, 'view=for_me'))).toEqual([held, queued]);
    expect(idsOf(await page(second, 'view=for_me'))).toEqual([queued]);
    expect(idsOf(await page(checker, 'view=mine'))).toEqual(expect.arrayContaining([held, own]));
    expect(idsOf(await page(checker, 'view=unassigned'))).toEqual([queued]);
  });

  it('show what came in from intake until somebody accepts or closes it', async () => {
    const { checker, editor } = newsroom;
    const fresh = await checker.add<{ id: string }>('/claims', {
      statement: 'Something new',
      kind: 'impact',
    });
    expect(idsOf(await page(editor, 'view=inbox'))).toContain(fresh.id);
    await editor.post(`/claims/${fresh.id}/steps`, {
      move: 'close',
      version: 1,
      reason: 'out_of_scope',
      note: 'Not ours.',
    });
    expect(idsOf(await page(editor, 'view=inbox'))).not.toContain(fresh.id);
  });

  it('show an editor what she may decide, and never what she worked on', async () => {
    const { editor, max } = newsroom;
    expect(idsOf(await page(editor, 'view=for_me'))).toEqual(
      [foreign, own, approved].sort(byListed(foreign, own, approved)),
    );
    const contributed = await workedClaimOf(max);
    expect(idsOf(await page(max, 'view=for_me'))).not.toContain(contributed);
    expect(idsOf(await page(editor, 'view=for_me'))).toContain(contributed);
    expect(idsOf(await page(max, 'view=in_review'))).toContain(contributed);
  });

  it('leave a scheduled publication alone, until it did not happen', async () => {
    const { second, editor, max } = newsroom;
    const claim = await approvedClaim(second, max);
    const at = new Date(Date.now() + 3_600_000).toISOString();
    await moved(max, claim, { move: 'schedule', hash: claim.hash, at });
    expect(idsOf(await page(editor, 'view=for_me'))).not.toContain(claim.id);
    await newsroom.database.query(`
      SET session_replication_role = replica;
      UPDATE newsroom.claim_state SET publish_at = now() - interval '10 minutes' WHERE claim_id = '${claim.id}';
      RESET session_replication_role`);
    const row = (await page(editor, 'view=for_me')).items.find(({ id }) => id === claim.id);
    expect(row?.why).toEqual(['Its scheduled publication did not happen']);
  });

  it('count what they hold', async () => {
    for (const person of [newsroom.checker, newsroom.editor, newsroom.auditor]) {
      const counts = await person.read<QueueCounts>('/queue/counts');
      for (const [view, count] of Object.entries(counts)) {
        expect([view, (await page(person, `view=${view}&limit=1`)).total]).toEqual([view, count]);
      }
    }
  });

  it('name the best claim to begin with', async () => {
    const { checker, editor, auditor } = newsroom;
    expect(await checker.read('/queue/next')).toEqual({ id: queued });
    expect([foreign, own]).toContain((await editor.read<{ id: string }>('/queue/next')).id);
    expect(await auditor.get('/queue/next')).toMatchObject({ status: 404, body: { code: 'queue.empty' } });
  });

  it('bring a published claim back when it is old, or when a source of it was captured again', async () => {
    const { checker } = newsroom;
    expect(idsOf(await page(checker, 'view=recheck'))).toEqual([]);
    const again = await publishedClaim(newsroom.second, newsroom.max);
    const [source] = await newsroom.database.query<{ source_id: string }>(
      `SELECT capture.source_id FROM newsroom.evidence JOIN newsroom.capture ON capture.id = capture_id WHERE claim_id = $1`,
      [again.id],
    );
    await checker.add('/captures', {
      source: { id: source?.source_id },
      method: 'paste',
      text: 'The log was corrected.',
    });
    await newsroom.database.query(
      `UPDATE published.verdict SET published_at = now() - interval '200 days' WHERE claim_id = $1`,
      [published],
    );
    const found = await page(checker, 'view=recheck');
    expect(idsOf(found).sort()).toEqual([published, again.id].sort());
    const why = Object.fromEntries(found.items.map((row) => [row.id, row.why]));
    expect(why[published]).toContain('Published 200 days ago');
    expect(why[again.id]).toContain('A source was captured again since it was published');
  });

  /** A claim that an editor herself worked on, handed in by the one who holds it. */
  async function workedClaimOf(editor: Colleague): Promise<string> {
    const worked = await workedClaim(newsroom.second);
    const { version } = await editor.read<{ version: number }>(`/claims/${worked.id}`);
    await editor.patch(`/claims/${worked.id}`, {
      version,
      statement: 'The portal was out of reach for 42 hours.',
    });
    await moved(newsroom.second, worked, { move: 'submit' });
    return worked.id;
  }
});

/** In review before approved, and within one priority the oldest first. */
function byListed(...ids: string[]) {
  const [, , last] = ids;
  return (a: string, b: string) => Number(a === last) - Number(b === last) || (a < b ? -1 : 1);
}

describe('a page of the queue', () => {
  const claims: string[] = [];
  let about: string;
  beforeAll(async () => {
    const { checker } = newsroom;
    about = (await incident(checker, { title: 'Outage at the Čapek observatory' })).id;
    for (let number = 0; number < 24; number += 1) {
      const made = await newClaim(checker);
      const { id } = number % 2 ? await moved(checker, made, { move: 'accept' }) : made;
      const { version } = await checker.read<{ version: number }>(`/claims/${id}`);
      await checker.patch(`/claims/${id}`, { version, incidentId: about });
      const { state } = await checker.read<{ state: { version: number } }>(`/claims/${id}/state`);
      await checker.patch(`/claims/${id}/state`, {
        version: state.version,
        priority: 40 + (number % 3) * 20,
        ...(number % 4 === 0 && { due: new Date(Date.now() + number * 3_600_000).toISOString() }),
      });
      claims.push(id);
    }
  });

  it.each(
    ['priority', 'created', 'due', 'entered'].flatMap((sort) =>
      ['asc', 'desc'].map((order) => [sort, order]),
    ),
  )('follows the one before without gap or double, by %s %s, over several stages', async (sort, order) => {
    const query = `view=everything&incidentId=${about}&sort=${sort}&order=${order}`;
    const whole = await page(newsroom.checker, `${query}&limit=100`);
    expect(whole.total).toBe(24);
    expect(whole.next).toBeUndefined();
    expect(inOrder(whole.items, sort as string, order as string)).toBe(true);
    const walked: string[] = [];
    for (let next: string | undefined = ''; next !== undefined;) {
      const part: QueuePage = await page(newsroom.checker, `${query}&limit=5${next && `&after=${next}`}`);
      walked.push(...idsOf(part));
      next = part.next;
    }
    expect(walked).toEqual(idsOf(whole));
    expect(new Set(walked)).toEqual(new Set(claims));
  });

  it('keeps to the ranks of a view while it is paged', async () => {
    const { second } = newsroom;
    const mine = await workedClaim(second);
    const first = await page(second, 'view=for_me&limit=1');
    expect(idsOf(first)).toEqual([mine.id]);
    const rest = await page(second, `view=for_me&limit=100&after=${first.next}`);
    expect(rest.items.every(({ stage }) => stage === 'queued')).toBe(true);
    expect(rest.items).toHaveLength(first.total - 1);
  });

  it.each([
    ['stage=inbox', 12],
    ['stage=inbox&stage=queued', 24],
    ['stage=settled', 0],
    ['kind=impact', 24],
    ['kind=quantity', 0],
    ['q=portal', 24],
    ['q=reached portals', 24],
    ['q=port', 24],
    ['q=capek', 24],
    ['q=100%25', 0],
  ])('is narrowed by %s to %i claims', async (filter, count) => {
    expect((await page(newsroom.checker, `incidentId=${about}&${filter}`)).total).toBe(count);
  });

  it('finds claims by who says them and by whom they blame', async () => {
    const { checker } = newsroom;
    const speaker = await party(checker, { name: 'Brígida Ortúzar', kind: 'person' });
    const blamed = await party(checker, { name: 'Quietwater 9', kind: 'group' });
    const { id } = await claim(checker, {
      kind: 'attribution',
      attribution: { accused: [blamed.id], rung: 'group' },
    });
    await appearance(checker, id, { speakerId: speaker.id });
    for (const q of ['brigida', 'Ortúzar', 'quietwater']) {
      const { items } = await page(checker, `q=${encodeURIComponent(q)}`);
      expect(items.map(({ id, speakers, accused }) => ({ id, speakers, accused }))).toEqual([
        { id, speakers: ['Brígida Ortúzar'], accused: ['Quietwater 9'] },
      ]);
    }
  });

  it.each([
    ['view=all', 'view'],
    ['stage=inbox&stage=nowhere', 'stage'],
    ['sort=stage', 'sort'],
    ['sort=priority;DROP TABLE claim', 'sort'],
    ['limit=101', 'limit'],
    ['limit=1e1', undefined],
    ['kind=impact&kind=quantity', 'kind'],
    ['incidentId=1', 'incidentId'],
    ['after=bm90aGluZw', 'after'],
    [`after=${Buffer.from('[0,"x","y"]').toString('base64url')}`, 'after'],
    [
      `sort=due&after=${Buffer.from('[0,"50","01a20691-6305-7097-8ba7-8eaa8d6333c4"]').toString('base64url')}`,
      'after',
    ],
    ['claim=1', 'claim'],
  ])('refuses %s and names the field', async (query, field) => {
    const answer = await newsroom.checker.get(`/queue?${query}`);
    if (field === undefined) expect(answer.status).toBe(200);
    else expect(answer).toMatchObject({ status: 400, body: { errors: [{ field }] } });
  });
});

function inOrder(rows: readonly QueueRow[], sort: string, order: string): boolean {
  const keyOf: Record<string, (row: QueueRow) => number> = {
    priority: ({ priority }) => priority,
    created: ({ createdAt }) => Date.parse(createdAt),
    due: ({ due }) => (due === null ? Infinity : Date.parse(due)),
    entered: ({ enteredAt }) => Date.parse(enteredAt),
  };
  const keys = rows.map(keyOf[sort]!);
  return keys.every((key, at) => at === 0 || (order === 'asc' ? key >= keys[at - 1]! : key <= keys[at - 1]!));
}
