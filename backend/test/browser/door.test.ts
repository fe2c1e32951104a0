import type { Browser } from 'playwright-core';
import { Extractor, ExtractionFailed } from '../../src/intake/suggestions/extractor.js';
import type { SuggestionsView } from '../../src/intake/suggestions/run.view.js';
import type { SmallInternet } from '../platform/outbound/smallInternet.js';
import { lines, LOCKED, pdf } from '../sources/pdfs.js';
import { page as answering, siteFor } from '../sources/site.js';
import { openBrowser } from '../support/browser.js';
import { openNewsroom, type Newsroom } from '../support/newsroom.js';
import { capture } from '../support/record.js';
import { signIn, type Visit } from './deskVisit.js';
import { ferryArticle } from './ferryArticle.js';
import { suggestion } from './suggestionHands.js';

jest.setTimeout(240_000);

let newsroom: Newsroom;
let browser: Browser;
let site: SmallInternet;
beforeAll(async () => {
  newsroom = await openNewsroom({ jobs: true });
  site = await siteFor(newsroom, { '/story': answering(STORY), '/gone': answering('Gone', { status: 410 }) });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  await newsroom?.close();
});

const STORY = `<!doctype html><html lang="en"><head><title>Buoys went dark</title>
<meta property="og:title" content="Buoys Went Dark After an Intrusion"><meta property="og:site_name" content="Lantern Post">
<meta name="author" content="Tove Rask"></head><body><nav>Home News Sport</nav><article><h1>Buoys Went Dark After an Intrusion</h1>
${['The pilot office said on Monday that intruders had switched off twelve light buoys.', 'Its director Anna Weil told reporters that no ship was damaged.', 'The office restored the lights within an hour, Weil said.'].map((words) => `<p>${words} ${'The harbour was calm that night and few ships were under way. '.repeat(3)}</p>`).join('')}
</article></body></html>`;

/** Somebody at the place where documents come in. */
async function atTheDoor(work: (visit: Visit) => Promise<void>): Promise<void> {
  const visit = await signIn(browser, newsroom, newsroom.checker, 'mouse');
  try {
    await visit.hands.press('Intake');
    await work(visit);
  } catch (error) {
    await visit.page.screenshot({ path: 'test-results/door.png' });
    throw error;
  } finally {
    await visit.leave();
  }
}

describe('a web address', () => {
  it('is looked at first; what the page says of itself stands in the fields, to be changed', () =>
    atTheDoor(async ({ page, hands }) => {
      await hands.press('Web address');
      await hands.write('Address of the page', site.url('/story?utm_source=x'));
      await hands.press('Look at it');
      await page.getByText('intruders had switched off twelve light buoys').waitFor();
      expect(await page.getByLabel(/^Title/).inputValue()).toBe('Buoys Went Dark After an Intrusion');
      expect(await page.getByLabel('Authors').inputValue()).toBe('Tove Rask');
      await hands.press('Add it as a new outlet');
      await page.getByText('Lantern Post is on file now').waitFor();
      await hands.press('Capture it');
      await page.getByRole('heading', { level: 1, name: 'Buoys Went Dark' }).waitFor();
      await suggestion(page, 'twelve light buoys').waitFor();

      // The same article at another address is known at the door.
      await hands.press('Intake');
      await hands.press('Web address');
      await hands.write('Address of the page', site.url('/story'));
      await hands.press('Look at it');
      await page.getByText('This seems to be on file already').waitFor();
      await hands.press('Buoys Went Dark After an Intrusion');
      await suggestion(page, 'twelve light buoys').waitFor();
    }));

  it('that answers nothing offers to paste or to upload, and keeps what was typed', () =>
    atTheDoor(async ({ page, hands }) => {
      await hands.press('Web address');
      await hands.write('Title', 'Typed before the look');
      await hands.write('Address of the page', site.url('/gone'));
      await hands.press('Look at it');
      await page.getByRole('alert').filter({ hasText: 'Gone.' }).waitFor();
      await hands.press('Paste the text instead');
      await page.getByLabel('The text, as it stands there').waitFor();
      expect(await page.getByLabel(/^Title/).inputValue()).toBe('Typed before the look');
      // Nor is it lost while she looks something up elsewhere.
      await hands.press('Parties');
      await hands.press('Intake');
      expect(await page.getByLabel(/^Title/).inputValue()).toBe('Typed before the look');
      await hands.press('Web address');
      expect(await page.getByLabel('Address of the page').inputValue()).toBe(site.url('/gone'));
    }));
});

describe('a file', () => {
  const upload = (page: Visit['page'], name: string, buffer: Buffer) =>
    page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'application/pdf', buffer });

  it('may be a PDF, which is read like any other document', () =>
    atTheDoor(async ({ page, hands }) => {
      const words = [
        'The lock office said on Monday that intruders had',
        'copied the plans of four sluices.',
        null,
        'Its director Jon Weil denied that any gate had moved.',
      ];
      await hands.press('Upload a file');
      await upload(page, 'sluices.pdf', pdf([lines(...words)]));
      await page.getByText('copied the plans of four sluices').waitFor();
      await hands.write('Title', 'Plans of four sluices copied');
      await hands.press('Capture it');
      await page.getByRole('heading', { level: 1, name: 'Plans of four sluices copied' }).waitFor();
      await suggestion(page, 'four sluices').waitFor();
    }));

  it('that is locked says so at its place, and can be exchanged', () =>
    atTheDoor(async ({ page, hands }) => {
      await hands.press('Upload a file');
      await upload(page, 'locked.pdf', pdf([lines('Nobody reads this')], { trailer: LOCKED }));
      await page.getByRole('alert').filter({ hasText: 'password' }).waitFor();
      await page.getByRole('button', { name: 'Choose another file' }).waitFor();
      await hands.press('Paste text');
      await page.getByLabel('The text, as it stands there').waitFor();
    }));
});

it('says that it does not read a language, and passages are marked by hand as ever', () =>
  atTheDoor(async ({ page, hands }) => {
    const text =
      'A kikötői hivatal szóvivője kedden azt mondta, hogy ismeretlen támadók feltörték a foglalási rendszert, és negyvenezer utas adatait vitték el. A rendőrség szerint a nyomozás még tart, és egyelőre senkit sem gyanúsítanak.';
    await hands.write('The text, as it stands there', text);
    await hands.write('Title', 'Feltörték a foglalási rendszert');
    await hands.press('Capture it');
    await page.getByText(/This text is in Hungarian, which the extractor does not read/).waitFor();
    await hands.mark('negyvenezer utas adatait vitték el');
    await hands.write('The claim in our words', 'The data of 40,000 passengers were taken');
    await hands.choose('Kind of claim', 'Quantity');
    await hands.choose('Speaks as', 'Official');
    await hands.press('Save the claim');
    await hands.press('Open the claim');
    await page.getByRole('heading', { level: 1, name: 'The data of 40,000 passengers were taken' }).waitFor();
  }));

it('tells who was faster, and shows that decision', async () => {
  const { id } = await capture(newsroom.checker, { text: ferryArticle('Osprey Boats', 'Sandbank Fox') });
  const visit = await signIn(browser, newsroom, newsroom.checker, 'mouse');
  const { page } = visit;
  await page.goto(`${newsroom.url}/desk/intake/${id}`);
  await suggestion(page, '40,000 passengers').click();
  const { suggestions } = await newsroom.second.read<SuggestionsView>(`/captures/${id}/suggestions`);
  const theirs = suggestions.find(({ statement }) => statement.includes('40,000'))!;
  await newsroom.second.add(`/suggestions/${theirs.id}/dismissal`, { reason: 'duplicate' });
  await page.keyboard.press('a');
  await page.getByText(/^Sami has dismissed this suggestion already/).waitFor();
  await suggestion(page, '40,000 passengers').click();
  await page.getByText(/Sami dismissed it .*: said elsewhere already/).waitFor();
  await visit.leave();
});

it('says why a text could not be read, and reads it again', async () => {
  const broken = jest
    .spyOn(newsroom.app.get(Extractor), 'extract')
    .mockRejectedValueOnce(new ExtractionFailed('The reading took too long.'));
  const { id } = await capture(newsroom.checker, { text: ferryArticle('Tern Shipping', 'Reed Otter') });
  const visit = await signIn(browser, newsroom, newsroom.checker, 'mouse');
  await visit.page.goto(`${newsroom.url}/desk/intake/${id}`);
  await visit.page.getByText(/could not be read for claims\. The reading took too long\./).waitFor();
  await visit.hands.press('Try again');
  await suggestion(visit.page, '40,000 passengers').waitFor();
  expect(broken).toHaveBeenCalledTimes(2);
  broken.mockRestore();
  await visit.leave();
});
