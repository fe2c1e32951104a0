import type { Browser } from 'playwright-core';
import type { ClaimView } from '../../src/claims/claim.view.js';
import { LOOKS, openBrowser } from '../support/browser.js';
import { acknowledgedCautions, caution } from '../support/cautions.js';
import { answeredChecklist } from '../support/checks.js';
import {
  addedEvidence,
  moved,
  pastedCapture,
  savedRevision,
  type ClaimOnItsWay,
} from '../support/finding.js';
import { openNewsroom, type Colleague, type Newsroom } from '../support/newsroom.js';
import { signIn, type Visit } from './deskVisit.js';
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

/** A number without a definition, at work with the checker. */
async function uncounted(): Promise<ClaimOnItsWay> {
  const { checker } = newsroom;
  const { id } = await checker.add<ClaimView>('/claims', {
    statement: '42 hours without an answer.',
    kind: 'quantity',
    quantity: { value: '42', unit: 'hours' },
    appearance: {
      captureId: await pastedCapture(checker),
      exact: '42 hours',
      capacity: 'outlet',
      lineage: 'unknown',
    },
  });
  const queued = await moved(checker, { id, version: 1, hash: '' }, { move: 'accept' });
  const claim = await moved(checker, queued, { move: 'take' });
  await addedEvidence(checker, id);
  await answeredChecklist(checker, id);
  const { hash } = await savedRevision(checker, id, 0);
  return { ...claim, hash };
}

/** An answer of the server that refuses something is an error to a browser. */
const REFUSED = /status of (400|409)/;

/** Somebody without a mouse works there; what her browser complains of is a failure. */
async function at(
  person: Colleague,
  path: string,
  work: (visit: Visit) => Promise<void>,
  look?: (typeof LOOKS)[keyof typeof LOOKS],
): Promise<void> {
  const visit = await signIn(browser, newsroom, person, 'keyboard', look);
  try {
    await visit.page.goto(`${newsroom.url}/desk${path}`);
    await work(visit);
    expect(visit.complaints.filter((one) => !REFUSED.test(one))).toEqual([]);
  } finally {
    await visit.leave();
  }
}

it('is answered, taken back and answered again, by keyboard', async () => {
  const { id } = await uncounted();
  await at(newsroom.checker, `/claims/${id}`, async ({ page, hands }) => {
    await page.getByText('P-05 A number without a definition Must be answered').waitFor();
    await page.keyboard.press('w');
    expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toBe(
      'Answer: P-05 A number without a definition',
    );
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'P-05 A number without a definition' });
    await dialog.waitFor();
    expect(await faults(page)).toEqual([]);
    await hands.press('Answer', dialog);
    await dialog
      .getByText(/^reason/i)
      .first()
      .waitFor();
    await hands.write('Why may the claim go on all the same?', 'The log says what was counted.', dialog);
    await hands.press('Answer', dialog);
    await page.getByText('P-05 A number without a definition Answered').waitFor();
    expect((await caution(newsroom.checker, id, 'P-05')).acknowledged?.reason).toBe(
      'The log says what was counted.',
    );
    await hands.press('Take back: P-05 A number without a definition');
    await page.getByText('P-05 A number without a definition Must be answered').waitFor();
    expect((await caution(newsroom.checker, id, 'P-05')).acknowledged).toBeNull();
    expect(await faults(page)).toEqual([]);
  });
});

it('shows what was said before, once it is open again, and fits a phone', async () => {
  const { checker } = newsroom;
  const { id } = await uncounted();
  await acknowledgedCautions(checker, id);
  const { version } = await checker.read<ClaimView>(`/claims/${id}`);
  await checker.patch(`/claims/${id}`, {
    version,
    quantity: { value: '42', unit: 'hours', period: 'March' },
  });
  await at(
    checker,
    `/claims/${id}`,
    async ({ page }) => {
      const tab = page.getByRole('tab', { name: 'Claim' });
      if (await tab.isVisible().catch(() => false)) await tab.press('Enter');
      await page.getByText('Open again: what brings it about has changed since this was said.').waitFor();
      await page.getByText('The finding says so in its first sentence.').waitFor();
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
    },
    LOOKS['on a phone'],
  );
});

it('lets the editor read why it may go on', async () => {
  const { checker, editor } = newsroom;
  const claim = await uncounted();
  await acknowledgedCautions(checker, claim.id);
  await moved(checker, claim, { move: 'submit' });
  await at(editor, `/claims/${claim.id}/review`, async ({ page }) => {
    const section = page.getByRole('region', { name: 'Cautions, and why it may go on' });
    await section.getByText('The finding says so in its first sentence.').waitFor();
    await page.getByRole('heading', { name: 'Read this with care' }).waitFor();
    expect(await faults(page)).toEqual([]);
  });
});

it('lets a checker say how high evidence reaches and what kind of proof it is', async () => {
  const { id } = await uncounted();
  await at(newsroom.checker, `/claims/${id}`, async ({ page, hands }) => {
    await hands.press('Change evidence 1');
    const dialog = page.getByRole('dialog', { name: 'Evidence 1' });
    await hands.choose('How high does it reach?', 'Group', dialog);
    await hands.tick(/^Traffic data$/, dialog);
    expect(await faults(page)).toEqual([]);
    await hands.press('Save', dialog);
    await page.getByText('Reaches: group · Traffic data').waitFor();
  });
});
