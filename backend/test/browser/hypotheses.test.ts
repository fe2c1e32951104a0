import type { Browser, Page } from 'playwright-core';
import type { MatrixView } from '../../src/analysis/hypotheses/matrix.view.js';
import { LOOKS, openBrowser } from '../support/browser.js';
import { judged, laidOut, matrixOf, whoClaim, type SubjectPath } from '../support/hypotheses.js';
import { openNewsroom, type Newsroom } from '../support/newsroom.js';
import { signIn } from './deskVisit.js';
import { faults } from './faults.js';

jest.setTimeout(240_000);

let newsroom: Newsroom;
let browser: Browser;
beforeAll(async () => {
  newsroom = await openNewsroom();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await newsroom?.close();
});

const grid = (page: Page) => page.getByRole('grid', { name: 'Evidence against hypotheses' });
const cursor = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-at'));
const saved = (page: Page) => page.getByText('every mark is saved').waitFor();

/** Chen at the matrix, with nothing but a keyboard. */
async function atTheMatrix(
  path: SubjectPath,
  work: (page: Page) => Promise<void>,
  look: object = LOOKS['at a desk'],
) {
  const { page, leave } = await signIn(browser, newsroom, newsroom.checker, 'keyboard', look);
  try {
    await page.goto(`${newsroom.url}/desk/${path}${path.startsWith('claims') ? '' : '/show'}`);
    if ('viewport' in look && (look.viewport as { width: number }).width < 600 && path.startsWith('claims'))
      await page.getByRole('tab', { name: 'Finding' }).click();
    await work(page);
  } catch (error) {
    await page.screenshot({ path: 'test-results/hypotheses.png', fullPage: true });
    throw error;
  } finally {
    await leave();
  }
}

it('is begun, filled and taken back by keyboard alone', async () => {
  const { claim: path } = await whoClaim(newsroom.checker, 2);
  await atTheMatrix(path, async (page) => {
    await page.getByRole('button', { name: 'Begin with the five usual rivals' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Add evidence (2)' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Add', exact: true }).focus();
    await page.keyboard.press('Enter');
    await grid(page).waitFor();

    // One stop for Tab; from there arrows, and a key judges.
    expect(await grid(page).locator('[tabindex="0"]').count()).toBe(1);
    await grid(page).locator('[tabindex="0"]').focus();
    expect(await cursor(page)).toBe('0 2');
    for (const key of ['I', 'ArrowRight', 'c', 'ArrowDown', '4', 'End', 'ArrowLeft', 'x'])
      await page.keyboard.press(key);
    expect(await cursor(page)).toBe('1 6');
    await saved(page);
    await page.getByText('2.83 against it: evidence 1.').waitFor();
    const marks = (matrix: MatrixView) => matrix.cells.map(({ mark }) => mark).sort();
    expect(marks(await matrixOf(newsroom.checker, path))).toEqual(['C', 'I', 'II', 'NA']);

    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await saved(page);
    expect(marks(await matrixOf(newsroom.checker, path)).filter(Boolean)).toEqual(['C', 'II']);

    // Weights are cells, too; no letter of the grid is a key of the desk.
    await page.keyboard.press('Home');
    await page.keyboard.press('l');
    await page.getByText(/The credibility of evidence \d is low/).waitFor();
    expect(page.url()).toContain(path);
    expect((await matrixOf(newsroom.checker, path)).rows.map(({ credibility }) => credibility)).toContain(
      'low',
    );
  });
});

it('shows the mark of another window beside mine, and I choose', async () => {
  const { checker } = newsroom;
  const { incident: path } = await whoClaim(checker, 1);
  const matrix = await laidOut(checker, path);
  await atTheMatrix(path, async (page) => {
    await grid(page).locator('[tabindex="0"]').focus();
    await judged(checker, path, matrix, [0, 0], 'CC');
    await page.keyboard.press('i');
    const dialog = page.getByRole('dialog', { name: /changed this cell/ });
    await dialog.getByText('CC, fits well').waitFor();
    await dialog.getByRole('button', { name: 'Keep mine' }).click();
    await saved(page);
    expect((await matrixOf(checker, path)).cells).toMatchObject([{ mark: 'I', version: 2 }]);
  });
});

it.each(Object.keys(LOOKS) as (keyof typeof LOOKS)[])(
  'is open to everybody, mine and side by side, %s',
  async (look) => {
    const { checker, second } = newsroom;
    const { claim, incident } = await whoClaim(checker, 2);
    for (const path of [claim, incident]) {
      const matrix = await laidOut(checker, path);
      await judged(checker, path, matrix, [0, 0], 'II');
      await judged(second, path, matrix, [0, 0], 'C');
      await atTheMatrix(
        path,
        async (page) => {
          await grid(page).waitFor();
          await page.waitForLoadState('networkidle');
          expect(await faults(page)).toEqual([]);
          await page.getByRole('button', { name: 'Side by side (2)' }).click();
          await page.getByText('opposed', { exact: true }).waitFor();
          expect(await faults(page)).toEqual([]);
        },
        LOOKS[look],
      );
    }
  },
);
