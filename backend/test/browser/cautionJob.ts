import type { Visit } from './deskVisit.js';

/** Says of each caution that must be answered why the claim may go on. */
export async function answerCautions({ page, hands }: Visit): Promise<void> {
  const open = page.getByRole('listitem').filter({ hasText: 'Must be answered' });
  await page.waitForLoadState('networkidle');
  for (let left = await open.count(); left > 0; left = await open.count()) {
    const button = open.first().getByRole('button', { name: /^Answer: P-/ });
    const name = (await button.getAttribute('aria-label')) ?? '';
    await hands.press(name);
    const dialog = page.getByRole('dialog', { name: name.replace('Answer: ', '') });
    await hands.write('Why may the claim go on all the same?', 'The verdict says so in plain words.', dialog);
    await hands.press('Answer', dialog);
    await dialog.waitFor({ state: 'detached' });
    await page.getByText(`${name.replace('Answer: ', '')} Answered`).waitFor();
  }
}
