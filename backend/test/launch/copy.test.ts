import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { signIn } from './colleague.js';
import { cleanUp, newFolder, start } from './program.js';

afterAll(cleanUp);

it('a copy of the data folder of a stopped Ascribe is a backup, and may run beside the original', async () => {
  const [folder, copies] = [newFolder(), newFolder()];
  const before = await start(folder);
  const party = await (await signIn(before.url, before.output)).addParty('Known before the copy');
  await before.end();
  const copy = join(copies, 'data');
  cpSync(folder, copy, { recursive: true, preserveTimestamps: true });

  const original = await start(folder);
  const later = await (await signIn(original.url, original.output)).addParty('Known after the copy');
  const restored = await start(copy);
  const reader = await signIn(restored.url, restored.output);
  expect([await reader.hasParty(party), await reader.hasParty(later)]).toEqual([true, false]);
  await restored.end();
  await original.end();
});
