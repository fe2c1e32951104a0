import type { Browser } from 'playwright-core';
import type { SuggestionsView } from '../../src/intake/suggestions/run.view.js';
import { openBrowser } from '../support/browser.js';
import { openNewsroom, type Newsroom } from '../support/newsroom.js';
import { claim, incident } from '../support/record.js';
import { signIn, type Visit, type With } from './deskVisit.js';
import { ferryArticle } from './ferryArticle.js';
import { decidingWith } from './suggestionHands.js';

jest.setTimeout(240_000);

let newsroom: Newsroom;
let browser: Browser;
beforeAll(async () => {
  newsroom = await openNewsroom({ jobs: true });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await newsroom?.close();
});

const TELLINGS = {
  mouse: { company: 'Kestrel Line', group: 'Saltmarsh Spider' },
  keyboard: { company: 'Curlew Ferries', group: 'Mudflat Heron' },
} as const;

/** The screen of a freshly pasted article, once its suggestions are there. */
async function paste(visit: Visit, title: string, text: string): Promise<string> {
  const { page, hands } = visit;
  await hands.press('Intake');
  await hands.write('The text, as it stands there', text);
  await hands.write('Title', title);
  await hands.press('Capture it');
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await page.getByRole('heading', { level: 2, name: /^\d+ suggestions/ }).waitFor();
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

describe.each(['mouse', 'keyboard'] as const)('the suggestions of an article, by %s', (how: With) => {
  const { company, group } = TELLINGS[how];

  it('become claims in the inbox as somebody decides: as proposed, edited, several at once; merged, dismissed, taken back', async () => {
    const known = await claim(newsroom.checker, {
      statement: `Intruders entered the network of ${company} through a phishing e-mail`,
      kind: 'technique',
    });
    const event = await incident(newsroom.editor, { title: `Ferry attack told by ${how}` });
    const visit = await signIn(browser, newsroom, newsroom.checker, how);
    const { page, hands } = visit;
    const captureId = await paste(visit, `${company} halts bookings`, ferryArticle(company, group));
    const deciding = decidingWith(how, page);
    await hands.pick('Incident of this article', event.title);

    await deciding.open('40,000 passengers');
    await deciding.press('Accept');
    await page.getByText('1 accepted').waitFor();
    // The focus goes on to the next one that is open, and is never lost.
    await page.waitForFunction(() => /not decided/.test(document.activeElement?.textContent ?? ''));

    await deciding.open('booking servers');
    await deciding.press('Edit');
    const ours = `Three booking servers of ${company} were encrypted`;
    await hands.write('The claim in our words', ours);
    await hands.choose('Speaks as', 'Victim');
    await hands.press('Accept as edited');
    await page.getByText('2 accepted').waitFor();

    await deciding.open('restored its booking pages');
    await deciding.press('Dismiss');
    await deciding.reason(4);
    await page.getByText('1 dismissed').waitFor();

    await deciding.open('through a phishing e-mail');
    await deciding.press('Merge');
    const dialog = page.getByRole('dialog', { name: 'Merge with an existing claim' });
    await dialog.getByRole('radio', { name: known.statement }).waitFor();
    await hands.press('Merge', dialog);
    await page.getByText('1 merged').waitFor();

    await deciding.open('No payment data');
    await deciding.press('Accept');
    await page.getByText('3 accepted').waitFor();
    await deciding.undo('No payment data');
    await page.getByText(/2 accepted · 1 merged · 1 dismissed/).waitFor();

    await deciding.select('claimed responsibility');
    await deciding.select('denied any involvement');
    await deciding.press('Accept selected');
    await page.getByText(/4 accepted · 1 merged · 1 dismissed/).waitFor();

    await page.screenshot({ path: `test-results/intake-${how}.png` });
    expect(visit.complaints).toEqual([]);
    await visit.leave();

    const { suggestions } = await newsroom.auditor.read<SuggestionsView>(
      `/captures/${captureId}/suggestions`,
    );
    const about = (words: string) => suggestions.find(({ statement }) => statement.includes(words));
    expect(about('booking servers')?.decision).toMatchObject({
      act: 'accepted',
      by: { name: 'Chen' },
      claim: { statement: ours, stage: 'inbox' },
      edited: { capacity: [expect.any(String), 'victim'], statement: [expect.any(String), ours] },
    });
    expect(about('restored its booking')?.decision).toMatchObject({
      act: 'dismissed',
      reason: 'not_about_incident',
    });
    expect(about('phishing')?.decision).toMatchObject({ act: 'merged', claim: { id: known.id } });
    expect(about('No payment data')).toMatchObject({ state: 'open', decision: { act: 'undone' } });

    const reader = await signIn(browser, newsroom, newsroom.second, how);
    await reader.hands.press('Queue');
    await reader.hands.press(/^Inbox/);
    await reader.page.getByText(ours).waitFor();
    await reader.page.getByText(event.title).first().waitFor();
    await reader.leave();
  });
});
