import { TOTAL_CAP } from '../platform/page.js';
import type { QueueSort } from './queue.dto.js';
import type { Values } from './values.js';
import type { Condition, Share } from './queue.views.js';
import { RECHECK_DAYS } from './queue.why.js';

/** By what the queue is ordered. Each key is that of an index of claim_state, behind the stage. */
interface Order {
  readonly key: string;
  readonly type: string;
  /** A higher priority has the smaller key, so that within one priority the oldest claim comes first. */
  readonly reversed: boolean;
  readonly usual: 'asc' | 'desc';
}

export const ORDERS: Readonly<Record<QueueSort, Order>> = {
  priority: { key: '(99 - s.priority)', type: 'integer', reversed: true, usual: 'desc' },
  created: { key: 's.claim_id', type: 'uuid', reversed: false, usual: 'desc' },
  due: {
    key: `coalesce(s.due, 'infinity'::timestamptz)`,
    type: 'timestamptz',
    reversed: false,
    usual: 'asc',
  },
  entered: { key: 's.entered_at', type: 'timestamptz', reversed: false, usual: 'asc' },
};

/** A place in the queue: rank, key and id of the last row seen. */
export interface Place {
  readonly rank: number;
  readonly key: string;
  readonly id: string;
}

/** What narrows a view down. `hits` is a query for the ids of claims, asked once for all stages. */
export interface Narrowing {
  readonly hits?: string;
  /** Begins with AND, or is empty. */
  readonly conditions: string;
}

export interface Slice {
  readonly sort: QueueSort;
  readonly order?: 'asc' | 'desc';
  readonly limit: number;
  readonly from?: Place;
}

/**
 * The first `limit` claims of all shares together. Each stage is read from its own index in order and stops early;
 * then the few rows are merged. One condition over several stages would read them all (measured: 350 times slower).
 */
export function sliceSql(
  shares: readonly Share[],
  narrowing: Narrowing,
  slice: Slice,
  values: Values,
): string {
  const { key, reversed, usual } = ORDERS[slice.sort];
  const direction = ((slice.order ?? usual) === 'desc') === reversed ? 'ASC' : 'DESC';
  const limit = values.add(slice.limit);
  const parts = shares.map(
    (share) => `(SELECT s.claim_id AS id, ${share.rank} AS rank, ${key} AS key
       FROM claim_state s JOIN claim c ON c.id = s.claim_id
      WHERE ${placed(share, values)} ${narrowing.conditions} ${behind(share, slice, direction, values)}
      ORDER BY ${key} ${direction}, s.claim_id ${direction} LIMIT ${limit})`,
  );
  return `${asked(narrowing)} SELECT id, rank, key::text AS key FROM (${parts.join(' UNION ALL ')}) shares
           ORDER BY rank, shares.key ${direction}, id ${direction} LIMIT ${limit}`;
}

/** How many claims the shares hold, counted to one beyond the cap. */
export function countSql(shares: readonly Share[], narrowing: Narrowing, values: Values): string {
  const cap = values.add(TOTAL_CAP + 1);
  const parts = shares.map(
    (share) =>
      `(SELECT 1 FROM claim_state s JOIN claim c ON c.id = s.claim_id WHERE ${placed(share, values)} ${narrowing.conditions} LIMIT ${cap})`,
  );
  return `${asked(narrowing)} SELECT count(*)::int AS total FROM (SELECT 1 FROM (${parts.join(' UNION ALL ')}) shares LIMIT ${cap}) counted`;
}

function asked({ hits }: Narrowing): string {
  return hits ? `WITH hits (id) AS MATERIALIZED (${hits})` : '';
}

function placed({ stage, conditions }: Share, values: Values): string {
  return [`s.stage = '${stage}'`, ...conditions.map((condition) => CONDITIONS[condition](values))].join(
    ' AND ',
  );
}

function behind({ rank }: Share, { sort, from }: Slice, direction: 'ASC' | 'DESC', values: Values): string {
  if (!from || rank > from.rank) return '';
  const { key, type } = ORDERS[sort];
  const place = `(${values.add(from.key)}::text::${type}, ${values.add(from.id)}::uuid)`;
  return `AND (${key}, s.claim_id) ${direction === 'ASC' ? '>' : '<'} ${place}`;
}

const CONDITIONS: Readonly<Record<Condition, (values: Values) => string>> = {
  held_by_me: (values) => `s.assignee_id = ${values.me()}`,
  not_contributed_by_me: (values) =>
    `NOT EXISTS (SELECT FROM contribution WHERE contribution.claim_id = s.claim_id AND person_id = ${values.me()})
     AND NOT EXISTS (SELECT FROM assessment WHERE assessment.claim_id = s.claim_id AND person_id = ${values.me()})
     AND NOT EXISTS (SELECT FROM assessment_request q WHERE q.claim_id = s.claim_id AND q.person_id = ${values.me()} AND q.withdrawn_at IS NULL)`,
  left_to_publish: () => `(s.publish_at IS NULL OR ${MISSED})`,
  worth_another_look: () => `s.claim_id IN (${WORTH_ANOTHER_LOOK})`,
};

/** Whatever was scheduled and could not be published then; the job itself is over within seconds. */
export const MISSED = `s.publish_at < now() - interval '5 minutes'`;

/** Published long ago, or a source behind it was captured again since. */
const WORTH_ANOTHER_LOOK = `
  SELECT v.claim_id FROM published.verdict v WHERE v.published_at < now() - interval '${RECHECK_DAYS} days'
  UNION
  SELECT v.claim_id
    FROM (SELECT source_id, max(captured_at) AS latest FROM capture GROUP BY source_id HAVING count(*) > 1) again
    JOIN capture ON capture.source_id = again.source_id
    JOIN (SELECT claim_id, capture_id FROM appearance UNION SELECT claim_id, capture_id FROM evidence) used
      ON used.capture_id = capture.id
    JOIN published.verdict v ON v.claim_id = used.claim_id AND v.published_at < again.latest`;
