import type { Visit } from './deskVisit.js';

/** Answers a question in its dialog; `evidence` is the number of what shows it. */
export async function answer(
  { page, hands }: Visit,
  question: string,
  words: string,
  evidence?: number,
): Promise<void> {
  await hands.press(`Answer: ${question}`);
  const dialog = page.getByRole('dialog', { name: question });
  await hands.write('The answer', words, dialog);
  if (evidence !== undefined) await hands.tick(new RegExp(`^\\[${evidence}\\]`), dialog);
  await hands.press('Answer', dialog);
  await dialog.waitFor({ state: 'detached' });
}

/** Sets a question aside, for a reason that readers see. */
export async function setAside({ page, hands }: Visit, question: string, reason: string): Promise<void> {
  await hands.press(`Set aside: ${question}`);
  const dialog = page.getByRole('dialog', { name: `Set aside: ${question}` });
  await hands.write('Why does it not matter here?', reason, dialog);
  await hands.press('Set aside', dialog);
  await dialog.waitFor({ state: 'detached' });
}

/** Faces all that is asked of a number. */
export async function faceChecklist(visit: Visit): Promise<void> {
  await answer(visit, 'What was counted?', 'Requests, of which nothing more is said.', 1);
  await answer(visit, 'Out of how many?', 'Not given.', 1);
  await answer(visit, 'Over which time?', 'Not given.', 1);
  await answer(visit, 'Where was it measured, and by whom?', 'By the authority itself, it seems.');
  await answer(visit, 'Were search engines, scanners and other automatic visitors taken out?', 'Not said.');
  await setAside(visit, 'How was an address given a country?', 'No country is claimed beyond the address.');
  await visit.page.getByText('6 of 6', { exact: true }).waitFor();
}
