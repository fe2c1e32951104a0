import { ARTICLE } from './article.js';
import type { Visit } from './deskVisit.js';

/** What the walk is about: a passage with a no-break space and curly quotes, typed here with plain ones. */
export const WORDS =
  '71 percent of all requests to the authority\'s website came from "saboteurs with Norland IP addresses."';
export const STATEMENT = 'Most requests to the harbour website came from Norland addresses';
export const HEADLINE = 'No count behind the 71 percent was shown, and an address is not a culprit';
export const CORRECTED = 'No count behind the 71 percent was shown, nor over which days';

/** Pastes the article, and says where it stood. Ends on the captured text. */
export async function paste({ page, hands }: Visit, title: string): Promise<void> {
  await hands.press('Intake');
  await hands.write('The text, as it stands there', ARTICLE);
  await hands.write('Title', title);
  await hands.make('Publisher', `Coastal Courier ${title.length}`, 'Outlet');
  await hands.write('Published', 'March 2026');
  await hands.press('Capture it');
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await page.getByText('Varn\u00a0Harbour').first().waitFor();
}

/** Marks the passage and says what it claims, in whose mouth. Ends in the workbench of the new claim. */
export async function describe({ page, hands }: Visit, statement: string, speaker: string): Promise<void> {
  await hands.mark(WORDS);
  await hands.write('The claim in our words', statement);
  await hands.choose('Kind of claim', 'Quantity');
  await hands.make('Who says it?', speaker, 'Person');
  await hands.choose('Speaks as', 'Official');
  await hands.choose('How did it reach this outlet?', 'Original: the speaker’s own words, nothing upstream');
  await hands.write('Number', '71');
  await hands.write('Unit', 'percent');
  await hands.press('Save the claim');
  await hands.press('Open the claim');
  await page.getByRole('heading', { level: 1, name: statement }).waitFor();
}

/** Accepts the claim into the queue and takes it. */
export async function take({ page, hands }: Visit): Promise<void> {
  await hands.press('Accept');
  await hands.press('Take');
  await page.getByText('held by you').waitFor();
}

/** Grades a passage as evidence. */
export async function weigh({ page, hands }: Visit): Promise<void> {
  await hands.mark('Officials in Norland have not commented.');
  await hands.press('Add as evidence');
  const form = page.getByRole('dialog', { name: 'Add as evidence' });
  await hands.choose('What does it do to the claim?', 'Context', form);
  await hands.choose('How reliable is the source?', 'B · Usually reliable', form);
  await hands.choose('How credible is what it says?', '2 · Probably true', form);
  await hands.write(
    'What it shows, and what it does not',
    'That nobody answered, not that nobody did it.',
    form,
  );
  await hands.press('Add evidence', form);
  await form.waitFor({ state: 'detached' });
  await page.getByLabel('Evidence 1').first().waitFor();
}

/** Writes the finding and waits until the server has it. */
export async function find({ page, hands }: Visit): Promise<void> {
  await hands.choose('Was it said?', 'Said');
  await hands.choose('Is it so?', 'Unproven');
  await hands.choose('Confidence', 'Moderate');
  await hands.write('The verdict in one sentence', HEADLINE);
  await hands.write(
    'Summary',
    'The spokeswoman gave a share without what was counted, over which time, and how.',
  );
  await hands.write(
    'Rationale',
    'The article gives the figure and no count behind it. Nobody else was asked [1].',
  );
  await hands.press('Add something that is not known');
  await hands.write(
    'Not known, 1',
    'What was counted, and over which days. The server’s log would settle it.',
  );
  await hands.date('Takes account of what is known up to', '2026-03-20');
  await page.getByText(/^saved as revision \d+/).waitFor();
}

export async function submit({ page, hands }: Visit): Promise<void> {
  await hands.press('Submit for review');
  await hands.press('Submit for review', page.getByRole('dialog'));
  await page.getByText('In review').first().waitFor();
}

/** As a second person: reads what readers will see, and approves this very revision. */
export async function approve({ page, hands }: Visit, statement: string): Promise<void> {
  await hands.press('Queue');
  await hands.press(new RegExp(statement));
  await hands.press('Review');
  await page.getByRole('heading', { name: 'What the public will see' }).waitFor();
  await hands.press('Approve this exact revision');
  await page.getByText('Approved').first().waitFor();
}

/** From the workbench, where an approval leads. */
export async function publish({ page, hands }: Visit): Promise<void> {
  await hands.press('Publish');
  await hands.press('Publish', page.getByRole('dialog'));
  await page.getByText('Settled').first().waitFor();
}

/** Opens the settled claim again, as a correction that readers will be told of. */
export async function reopen({ page, hands }: Visit, statement: string): Promise<void> {
  await hands.press('Queue');
  await hands.press(/^Everything/);
  await hands.press(new RegExp(statement));
  await hands.press('Correct or update');
  const dialog = page.getByRole('dialog', { name: 'Correct or update' });
  await hands.choose('What kind of change will it be?', 'Minor correction', dialog);
  await hands.write(
    'Reason, as readers will see it',
    'The first edition did not say which days are missing.',
    dialog,
  );
  await hands.press('Correct or update', dialog);
  await page.getByText('held by you').waitFor();
}

export async function correct({ page, hands }: Visit): Promise<void> {
  await hands.write('The verdict in one sentence', CORRECTED);
  await page.getByText(/^saved as revision [2-9]/).waitFor();
}
