import { Worker } from 'node:worker_threads';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Extraction } from '../extract.js';

/** Why a text could not be read, in a sentence for the person who waits for it. */
export class ExtractionFailed extends Error {}

/** What the thread says while it reads and when it is done. */
export type Said =
  { readonly share: number } | { readonly extraction: Extraction } | { readonly failed: string };

/** A text of 1 MB takes up to twelve seconds on a machine that does nothing else. */
const PATIENCE_MS = 120_000;
const MEMORY_MB = 1024;

/**
 * Runs the extractor beside the server: it computes for seconds without a pause, and requests must not wait for it. One
 * text after the other; the thread is kept, because what it knows of a language takes a second to load.
 */
@Injectable()
export class Extractor implements OnModuleDestroy {
  private worker: Worker | undefined;
  private turn: Promise<unknown> = Promise.resolve();

  /** The claims in `text`; `tell` hears which share of the work is done. Rejects with `ExtractionFailed` after two minutes. */
  extract(text: string, tell: (share: number) => void, patience = PATIENCE_MS): Promise<Extraction> {
    const mine = this.turn.then(() => this.readNext(text, tell, patience));
    this.turn = mine.catch(() => undefined);
    return mine;
  }

  async onModuleDestroy(): Promise<void> {
    await this.stop();
  }

  private async readNext(text: string, tell: (share: number) => void, patience: number): Promise<Extraction> {
    const worker = (this.worker ??= started());
    try {
      return await answerOf(worker, text, tell, patience);
    } catch (error) {
      await this.stop();
      throw error;
    }
  }

  private async stop(): Promise<void> {
    const { worker } = this;
    this.worker = undefined;
    await worker?.terminate();
  }
}

function started(): Worker {
  const options = { resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB }, env: {} };
  const here = import.meta.url;
  const worker = here.endsWith('.ts')
    ? new Worker(throughTypeScript(new URL('./extraction.worker.ts', here)), { ...options, eval: true })
    : new Worker(new URL('./extraction.worker.js', here), options);
  worker.unref();
  return worker;
}

/** From source, as tests run it, the thread must first learn to read TypeScript. */
function throughTypeScript({ href }: URL): string {
  const file = JSON.stringify(href);
  return `import('tsx/esm/api').then(({ tsImport }) => tsImport(${file}, ${file}))`;
}

function answerOf(
  worker: Worker,
  text: string,
  tell: (share: number) => void,
  patience: number,
): Promise<Extraction> {
  return new Promise<Extraction>((resolve, reject) => {
    const late = setTimeout(() => settle(() => reject(tooSlow(patience))), patience);
    const settle = (outcome: () => void): void => {
      clearTimeout(late);
      for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event);
      worker.on('error', () => undefined);
      outcome();
    };
    worker.removeAllListeners('error');
    worker.on('message', (said: Said) => {
      if ('share' in said) tell(said.share);
      else if ('extraction' in said) settle(() => resolve(said.extraction));
      else settle(() => reject(broken(said.failed)));
    });
    worker.on('error', (error: Error) => settle(() => reject(broken(error.message))));
    worker.on('exit', () => settle(() => reject(broken('its thread ended'))));
    worker.postMessage(text);
  });
}

function tooSlow(patience: number): ExtractionFailed {
  return new ExtractionFailed(
    `Reading this text took longer than ${Math.round(patience / 1000)} seconds and was stopped. Try it again later, or mark its passages by hand.`,
  );
}

function broken(why: string): ExtractionFailed {
  return new ExtractionFailed(
    `The extractor broke off while it read this text (${why.slice(0, 200)}). Mark its passages by hand, and please report it.`,
  );
}
