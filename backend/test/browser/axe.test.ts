import type { Browser, Page } from 'playwright-core';
import { demonstrationPassPhrase, demonstrationPeople } from '../../src/demonstration/people.js';
import { seedDemonstration } from '../../src/demonstration/seed.js';
import { LOOKS, openBrowser } from '../support/browser.js';
import { runningApp, type RunningApp } from '../support/server.js';
import { faults, rulesFor } from './faults.js';

jest.setTimeout(400_000);

let app: RunningApp;
let browser: Browser;
beforeAll(async () => {
  app = await runningApp();
  await seedDemonstration(app.settings);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await app?.close();
});

const STAGES = ['inbox', 'queued', 'in_work', 'in_review', 'approved', 'settled', 'on_hold', 'closed'];

const filtered = (filter: object): string =>
  `/desk/queue?filter=${encodeURIComponent(JSON.stringify(filter))}`;

/** Every screen of the desk, as each role that sees it otherwise than the others. */
const SCREENS: Record<string, readonly string[]> = {
  'checker@demo.ascribe.test': [
    '/desk/queue',
    filtered({ view: 'everything' }),
    filtered({ view: 'everything', q: 'nothing like it' }),
    '/desk/intake',
    ...STAGES.map((stage) => `claim:${stage}`),
    '/desk/incidents',
    '/desk/incidents/create',
    'first:incidents',
    'show:incidents',
    '/desk/parties',
    '/desk/parties/create',
    'first:parties',
    'show:parties',
    '/desk/sources',
    'first:sources',
    'captured',
    '/desk/nowhere',
  ],
  'editor@demo.ascribe.test': [
    '/desk/queue',
    'review',
    'claim:approved',
    'claim:settled',
    '/desk/agreement',
    '/desk/audit',
  ],
  'admin@demo.ascribe.test': [
    '/desk/people',
    '/desk/checklists',
    '/desk/checklists/quantity',
    '/desk/audit',
    'claim:in_work',
  ],
  'auditor@demo.ascribe.test': [filtered({ view: 'everything' }), 'claim:in_review', '/desk/audit'],
};

describe.each(Object.keys(LOOKS) as (keyof typeof LOOKS)[])('the desk, %s', (look) => {
  it('lets everybody in at the door', async () => {
    const page = await (await browser.newContext(LOOKS[look])).newPage();
    await page.goto(`${app.url}/desk`);
    await page.getByLabel('E-mail').waitFor();
    expect(await faults(page, rulesFor(look))).toEqual([]);
    await page.context().close();
  });

  it.each(Object.keys(SCREENS))('is open to everybody who works as %s', async (email) => {
    const page = await (await browser.newContext(LOOKS[look])).newPage();
    await signIn(page, email);
    const found: Record<string, string[]> = {};
    for (const screen of SCREENS[email] ?? []) {
      await page.goto(app.url + (await addressOf(page, screen)));
      await page.getByRole('heading', { level: 1 }).waitFor({ timeout: 30_000 });
      await page.waitForLoadState('networkidle');
      const here = await faults(page, rulesFor(look));
      if (here.length > 0) found[screen] = here;
    }
    expect(found).toEqual({});
    await page.context().close();
  });
});

it('knows the people it signs in', () => {
  expect(demonstrationPeople.map(({ email }) => email)).toEqual(expect.arrayContaining(Object.keys(SCREENS)));
});

it('finds what axe is there to find (control)', async () => {
  const page = await (await browser.newContext()).newPage();
  await page.setContent('<html lang="en"><title>x</title><main><h1>x</h1><input></main></html>');
  expect(await faults(page)).toEqual([expect.stringContaining('label')]);
  await page.context().close();
});

async function signIn(page: Page, email: string): Promise<void> {
  await page.goto(`${app.url}/desk`);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(demonstrationPassPhrase);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Queue' }).waitFor({ timeout: 30_000 });
}

/** `claim:in_work` is some claim in that stage, `first:parties` the form for the first of a list, `show:parties` its page. */
async function addressOf(page: Page, screen: string): Promise<string> {
  if (screen.startsWith('/')) return screen;
  const [what, which = ''] = screen.split(':');
  if (what === 'first') return `/desk/${which}/${(await firstOf(page, `/api/${which}`)).id}`;
  if (what === 'show') return `/desk/${which}/${(await firstOf(page, `/api/${which}`)).id}/show`;
  if (what === 'captured') {
    const [capture] = (await firstOf(page, '/api/sources')).captures ?? [];
    return `/desk/intake/${capture?.id}`;
  }
  const stage = what === 'review' ? 'in_review' : which;
  const { id } = await firstOf(page, `/api/queue?view=everything&stage=${stage}`);
  return what === 'review' ? `/desk/claims/${id}/review` : `/desk/claims/${id}`;
}

interface Listed {
  readonly id: string;
  readonly captures?: readonly { readonly id: string }[];
}

async function firstOf(page: Page, path: string): Promise<Listed> {
  const answer = await page.request.get(app.url + path);
  const { items } = (await answer.json()) as { items: readonly Listed[] };
  const [first] = items;
  if (!first) throw new Error(`the demonstration has nothing under ${path}`);
  return first;
}
