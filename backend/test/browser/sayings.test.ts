import type { Browser, Page } from 'playwright-core';
import { LOOKS, openBrowser } from '../support/browser.js';
import { type Newsroom, openNewsroom } from '../support/newsroom.js';
import { appearance, claim, incident, party } from '../support/record.js';
import { signIn, type Visit } from './deskVisit.js';

jest.setTimeout(120_000);

let newsroom: Newsroom;
let browser: Browser;
let about: string, speaker: string;
beforeAll(async () => {
  newsroom = await openNewsroom();
  browser = await openBrowser();
  ({ about, speaker } = await twoAccusations());
});
afterAll(async () => {
  await browser?.close();
  await newsroom?.close();
});

async function twoAccusations() {
  const { checker } = newsroom;
  const { id } = await incident(checker, { title: 'Two stories of one outage' });
  const say = async (who: string, whom: string, day: string): Promise<string> => {
    const claimant = await party(checker, { name: who, kind: 'organisation' });
    const blamed = await party(checker, { name: whom, kind: 'state' });
    const made = await claim(checker, {
      statement: `${whom} caused the outage`,
      kind: 'attribution',
      incidentId: id,
      attribution: { accused: [blamed.id], rung: 'state', dated: { date: day, precision: 'day' } },
    });
    await appearance(checker, made.id, { speakerId: claimant.id });
    return claimant.id;
  };
  const first = await say('Ministry of Ports', 'Ostravia', '2025-03-02');
  await say('Harbour Labs', 'Norland', '2025-03-09');
  return { about: id, speaker: first };
}

const widerThanTheScreen = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

describe.each(Object.keys(LOOKS) as (keyof typeof LOOKS)[])('%s', (look) => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await signIn(browser, newsroom, newsroom.checker, 'keyboard', LOOKS[look]);
  });
  afterAll(() => visit.leave());

  it('an incident shows who contradicts whom, and in which order', async () => {
    const { page } = visit;
    await page.goto(`${newsroom.url}/desk/incidents/${about}/show`);
    const table = page.getByRole('table', { name: 'Who says what about who did it' });
    const row = table.getByRole('row', { name: /^Ministry of Ports/ });
    await row.waitFor();
    expect(await row.textContent()).toContain('contradicted by Harbour Labs');
    const days = await page.getByRole('listitem').filter({ hasText: 'March 2025' }).allTextContents();
    expect(days.map((day) => day.slice(0, 12))).toEqual(['2 March 2025', '9 March 2025']);
    expect(await widerThanTheScreen(page)).toBe(false);
  });

  it('leads from there, by keyboard, to the party and what it claimed', async () => {
    const { page } = visit;
    const link = page.getByRole('rowheader').getByRole('link', { name: 'Ministry of Ports' });
    await link.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/parties/${speaker}/show`);
    await page.getByRole('heading', { name: 'What it claimed, and how that held' }).waitFor();
    await page.getByRole('link', { name: 'Ostravia caused the outage' }).waitFor();
    expect(await page.getByRole('list', { name: 'By outcome' }).textContent()).toBe('1not published yet');
    expect(await widerThanTheScreen(page)).toBe(false);
    expect(visit.complaints).toEqual([]);
  });
});
