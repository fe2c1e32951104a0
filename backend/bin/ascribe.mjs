#!/usr/bin/env node
import { existsSync } from 'node:fs';

const built = new URL('../dist/cli/main.js', import.meta.url);

try {
  if (!existsSync(built)) await buildOnce();
  const { main } = await import(built.href);
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

/** Nothing may go to the standard output but the answer. */
async function buildOnce() {
  console.error('Ascribe is built for the first time…');
  const { buildBackend } = await import('./build.mjs');
  buildBackend();
}
