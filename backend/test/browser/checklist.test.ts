import type { Browser } from 'playwright-core';
import type { ClaimChecklist } from '../../src/analysis/checklists/checklist.dto.js';
import { answeredChecklist } from '../support/checks.js';
import { openBrowser } from '../support/browser.js';
import { addedEvidence, moved, newClaim, type ClaimOnItsWay } from '../support/finding.js';
import { openNewsroom, type Colleague, type Newsroom } from '../support/newsroom.js';
import { answer, setAside } from './checklistJob.js';
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

async function held(kind: string): Promise<ClaimOnItsWay> {
  const { checker } = newsroom;
  const queued = await moved(checker, await newClaim(checker, kind), { move: 'accept' });
  const claim = await moved(checker, queued, { move: 'take' });
  await addedEvidence(checker, claim.id);
  return claim;
}

/** An answer of the server that refuses something is an error to a browser. */
const REFUSED = /status of (400|409)/;

/** Somebody without a mouse works there; what her browser complains of is a failure. */
async function at(person: Colleague, path: string, work: (visit: Visit) => Promise<void>): Promise<void> {
  const visit = await signIn(browser, newsroom, person, 'keyboard');
  try {
    await visit.page.goto(`${newsroom.url}/desk${path}`);
    await work(visit);
    expect(visit.complaints.filter((one) => !REFUSED.test(one))).toEqual([]);
  } finally {
    await visit.leave();
  }
}

const checklistOf = ({ id }: ClaimOnItsWay) =>
  newsroom.checker.read<ClaimChecklist>(`/claims/${id}/checklist`);

it('answers, sets aside, takes back and undoes, by keyboard', async () => {
  const claim = await held('impact');
  await at(newsroom.checker, `/claims/${claim.id}`, async (visit) => {
    const { page, hands } = visit;
    await page.getByText('0 of 4', { exact: true }).waitFor();
    await page.keyboard.press('c');
    expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toBe('Answer: What was affected?');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'What was affected?' });
    await hands.write('The answer', 'The portal.', dialog);
    await hands.press('Answer', dialog);
    await dialog.getByText('Choose the evidence that shows it, or a search of the log.').waitFor();
    expect(await faults(page)).toEqual([]);
    await hands.tick(/^\[1\]/, dialog);
    await hands.press('Answer', dialog);
    await page.getByText('1 of 4', { exact: true }).waitFor();
    await setAside(visit, 'Could something else have caused it?', 'The operator names it.');
    await page.getByText('2 of 4', { exact: true }).waitFor();
    await hands.press('Undo');
    await page.getByText('1 of 4', { exact: true }).waitFor();
    await hands.press('Take back: What was affected?');
    await page.getByText('0 of 4', { exact: true }).waitFor();
    await hands.press('Undo');
    await page.getByText('1 of 4', { exact: true }).waitFor();
    expect(await faults(page)).toEqual([]);
  });
  const { items } = await checklistOf(claim);
  expect(items.map(({ outcome }) => outcome)).toEqual(['answered', 'open', 'open', 'open']);
  expect(items[0]?.answer).toMatchObject({ words: 'The portal.', evidence: [1] });
});

it('shows both answers when a colleague was faster, and keeps the one that is chosen', async () => {
  const claim = await held('impact');
  await at(newsroom.checker, `/claims/${claim.id}`, async ({ page, hands }) => {
    await hands.press('Answer: Could something else have caused it?');
    const dialog = page.getByRole('dialog', { name: 'Could something else have caused it?' });
    await hands.write('The answer', 'A fault.', dialog);
    const theirs = { version: 1, key: 'cause', outcome: 'answered', words: 'Maintenance.' };
    await newsroom.second.add(`/claims/${claim.id}/checklist/answers`, theirs);
    await hands.press('Answer', dialog);
    const both = page.getByRole('dialog', { name: /Somebody changed this answer/ });
    await both.getByText('Maintenance.').waitFor();
    await hands.press('Keep mine', both);
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('1 of 4', { exact: true }).waitFor();
  });
  expect((await checklistOf(claim)).items.find(({ key }) => key === 'cause')?.answer?.words).toBe('A fault.');
});

it('enters a search, withdraws it and lets it count again, by keyboard', async () => {
  const claim = await held('no_impact');
  await at(newsroom.checker, `/claims/${claim.id}`, async ({ page, hands }) => {
    await hands.press('Enter a search');
    const dialog = page.getByRole('dialog', { name: 'Enter a search' });
    await hands.write('Where', 'Archive of the port', dialog);
    await hands.write('For which words', '"portal" data', dialog);
    await hands.write('What was found', 'Nothing.', dialog);
    await hands.press('Enter it', dialog);
    await page.getByText('1 search', { exact: true }).waitFor();
    await hands.press('Withdraw: "portal" data');
    const why = page.getByRole('dialog', { name: 'Withdraw this search' });
    await hands.write('Why', 'The archive had an outage.', why);
    await hands.press('Withdraw it', why);
    await page.getByText('Withdrawn: The archive had an outage.').waitFor();
    await hands.press('Let it count again: "portal" data');
    await page.getByText('1 search', { exact: true }).waitFor();
    expect(await faults(page)).toEqual([]);
  });
  const [entry] = await newsroom.checker.read<{ withdrawn: string | null }[]>(`/claims/${claim.id}/searches`);
  expect(entry?.withdrawn).toBeNull();
});

it('lets an admin write the next version by keyboard, and a checker move her claim to it', async () => {
  const claim = await held('timeline');
  await answeredChecklist(newsroom.checker, claim.id);
  await at(newsroom.admin, '/checklists', async ({ page, hands }) => {
    await hands.press('Timeline');
    await hands.press('Write the next version');
    const first = page.getByRole('group', { name: 'Question 1', exact: true });
    await hands.write('Question', 'Which events, in which order?', first);
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByText('Version 2: 1 question reworded, 1 moved.').waitFor();
    expect(await page.evaluate(() => (document.activeElement as HTMLTextAreaElement | null)?.value)).toBe(
      'Which events, in which order?',
    );
    await hands.press('Remove: Who or what saw the time?');
    await page.getByText('Version 2: 1 question removed, 1 reworded, 1 moved.').waitFor();
    await hands.press('Undo');
    await page.getByText('Version 2: 1 question reworded, 1 moved.').waitFor();
    await hands.press('Add a question');
    await page.keyboard.insertText('Who else saw it?');
    expect(await faults(page)).toEqual([]);
    await hands.write('What is new, and why', 'Witnesses were forgotten.');
    await hands.press('Publish as version 2');
    await page.getByText('Witnesses were forgotten.').waitFor();
    await page.getByText('Version 2', { exact: true }).waitFor();
    expect(await faults(page)).toEqual([]);
  });
  await at(newsroom.checker, `/claims/${claim.id}`, async (visit) => {
    await visit.page
      .getByText(/Version 2 has been published: 1 question added, 1 reworded, 1 moved/)
      .waitFor();
    await visit.hands.press('Move to version 2');
    await visit.page.getByText('4 of 5', { exact: true }).waitFor();
    await answer(visit, 'Who else saw it?', 'Nobody.');
    await visit.page.getByText('5 of 5', { exact: true }).waitFor();
  });
  expect(await checklistOf(claim)).toMatchObject({ version: 2, newer: null });
});

it('shows checklists to an auditor, who can change nothing', async () => {
  await at(newsroom.auditor, '/checklists/quantity', async ({ page }) => {
    await page.getByText('Out of how many?').waitFor();
    expect(await page.getByRole('button', { name: 'Write the next version' }).count()).toBe(0);
    expect(await faults(page)).toEqual([]);
  });
});
