import type { VerdictDocument } from '../../src/verdicts/document.js';
import { claimants } from '../../src/publication/site/claimants.js';
import { runningApp, type RunningApp } from '../support/server.js';
import { fetched, parsed, visibleText } from './crawl.js';
import * as make from './documents.js';
import { press } from './press.js';

const ids = (number: number): string => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const GROUP = make.party('Grêy Tide', { id: ids(1), kind: 'group', description: 'a group' });
const NAMESAKE = make.party('Grey  Tide', { id: ids(2), kind: 'account' });
const CYRILLIC = make.party('Прибой', { id: ids(3), kind: 'group' });
const OFFICIALS = make.party('officials', { id: ids(4), kind: 'unnamed' });
const MINISTER = make.party('Ana Ruiz', { id: ids(5) });

let app: RunningApp;

const said = (
  by: typeof GROUP,
  blamed: readonly (typeof GROUP)[],
  rating: VerdictDocument['verdict']['rating'],
) => {
  const base = make.attribution();
  return {
    ...base,
    claim: { ...base.claim, attribution: { ...base.claim.attribution!, accused: blamed } },
    appearances: [
      make.appearance('a', { speaker: by }),
      make.appearance('b', { speaker: MINISTER, stance: 'repeats' }),
    ],
    citations: [],
    verdict: { ...base.verdict, rating },
  } satisfies VerdictDocument;
};

beforeAll(async () => {
  app = await runningApp({ jobs: false });
  const { print } = press(app.database);
  await print({ slug: 'one', document: said(GROUP, [CYRILLIC], 'refuted') });
  await print({ slug: 'two', document: said(GROUP, [NAMESAKE], 'refuted') });
  await print({ slug: 'two', document: said(GROUP, [NAMESAKE], 'supported') });
  await print({ slug: 'three', document: said(OFFICIALS, [GROUP], 'unproven') });
  await print({ slug: 'three', document: said(OFFICIALS, [GROUP], 'unproven'), kind: 'void' });
});
afterAll(() => app.close());

it('tells what a party claimed and how that held, in counts and not in a score', async () => {
  const { status, body: text } = await fetched(app.url, '/parties/grey-tide');
  expect(status).toBe(200);
  const words = visibleText(text);
  expect(words).toContain('2 claims checked:1 Refuted1 Supported');
  expect(words).toContain('Said by Grêy Tide · ');
  expect(words).not.toMatch(/\d+\s?%|score:/);
  const links = [...parsed(text).querySelectorAll('#claimant ~ ol a, section ol a')].map((a) =>
    a.getAttribute('href'),
  );
  expect(links).toEqual(expect.arrayContaining(['/verdicts/one', '/verdicts/two', '/verdicts/three']));
});

it('counts a void verdict as void, for whoever it had blamed', async () => {
  const { body: text } = await fetched(app.url, '/parties/grey-tide');
  expect(visibleText(text)).toContain('What it is blamed for1 claim checked:1 Void');
});

it('keeps namesakes apart, and gives a name in any script an address', async () => {
  const rows = await app.database.query<{ party_id: string; slug: string }>(
    'SELECT party_id, slug FROM published.party',
  );
  const slugs = Object.fromEntries(rows.map(({ party_id, slug }) => [party_id, slug]));
  expect(slugs[GROUP.id]).toBe('grey-tide');
  expect(slugs[NAMESAKE.id]).toBe('grey-tide-000000000002');
  expect(slugs[CYRILLIC.id]).toMatch(/^(priboi|party|party-[0-9a-f]{12})$/);
  for (const slug of Object.values(slugs))
    expect((await fetched(app.url, `/parties/${slug}`)).status).toBe(200);
});

it('gives no page to those who are not named, nor to those who only repeat', async () => {
  const rows = await app.database.query<{ party_id: string }>('SELECT party_id FROM published.party');
  expect(rows.map(({ party_id }) => party_id)).not.toContain(OFFICIALS.id);
  expect(rows.map(({ party_id }) => party_id)).not.toContain(MINISTER.id);
  expect((await fetched(app.url, '/parties/officials')).status).toBe(404);
});

it('leads from a verdict to the pages of the parties in it', async () => {
  const { body: text } = await fetched(app.url, '/verdicts/one');
  const links = [...parsed(text).querySelectorAll('a')].map((a) => a.getAttribute('href'));
  expect(links).toContain('/parties/grey-tide');
});

it('keeps beside each verdict the claimants that its page names', async () => {
  const rows = await app.database.query<{ saying: { claimants: { id: string }[] }; document: string }>(
    `SELECT v.saying, e.document FROM published.verdict v
       JOIN published.edition e ON e.claim_id = v.claim_id AND e.number = v.editions`,
  );
  expect(rows).toHaveLength(3);
  for (const { saying, document } of rows)
    expect(saying.claimants.map(({ id }) => id)).toEqual(
      claimants(JSON.parse(document) as VerdictDocument).map(({ id }) => id),
    );
});
