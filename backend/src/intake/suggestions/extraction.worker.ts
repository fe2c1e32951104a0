import { parentPort } from 'node:worker_threads';
import { extract, STAGES } from '../extract.js';
import type { Said } from './extractor.js';

/** The thread in which texts are read, one message each. */
parentPort?.on('message', (text: string) => {
  try {
    say({ share: 0.02 });
    const extraction = extract(text, (stage) => say({ share: (STAGES.indexOf(stage) + 1) / STAGES.length }));
    say({ extraction });
  } catch (error) {
    say({ failed: error instanceof Error ? error.message : String(error) });
  }
});

function say(said: Said): void {
  parentPort?.postMessage(said);
}
