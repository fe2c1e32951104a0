import { parentPort } from 'node:worker_threads';
import { Problem } from '../../platform/problem.js';
import { read } from './read.js';
import type { ReadAnswer, ReadTask } from './task.js';

/*
 * Runs in a thread of its own, one document after the other. What a document does to it ends with the thread: the
 * thread has no connection, no secret and a limit of time and memory (reader.ts).
 */
parentPort?.on('message', (task: ReadTask) => {
  void answer(task, (message) => parentPort?.postMessage(message));
});
parentPort?.postMessage({ is: 'ready' } satisfies ReadAnswer);

async function answer(task: ReadTask, send: (message: ReadAnswer) => void): Promise<void> {
  try {
    const { document, story } = await read(task);
    send({ is: 'document', document, storyFollows: story !== undefined });
    if (story) send({ is: 'story', story: story() });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { kind, code, detail, fields } = error;
    send({ is: 'refused', kind, code, detail, fields });
  }
}
