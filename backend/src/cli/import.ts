import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { EurepocImport } from '../analysis/eurepoc/eurepoc.import.js';
import { DATASET_TITLE } from '../analysis/eurepoc/datasets.js';
import { Interrupted } from '../analysis/imports/batches.js';
import { SHEET_HEAD, sheetRow } from '../analysis/imports/sheet.js';
import type { Note, Tally, Trouble } from '../analysis/imports/tally.js';
import type { ImportWishes } from '../analysis/imports/wishes.js';
import { StixImport } from '../analysis/stix/stix.import.js';
import { createApp } from '../app.js';
import { PersonRepository } from '../people/person.repository.js';
import type { Actor } from '../platform/actor.js';
import { Database } from '../platform/database.js';
import type { Environment } from '../platform/settings.js';
import { withDatabase } from './commands.js';
import { Progress } from './progress.js';
import { StartRefused } from './start.refusal.js';
import { summaryOf, troubleLine } from './import.summary.js';

export interface ImportOptions {
  /** CSV of everything that was refused or noted. */
  readonly report?: string;
  /** E-mail address of the person in whose name it is done. */
  readonly as?: string;
  readonly release?: string;
}

/** Some rows were refused, the others are in. */
const SOME_REFUSED = 2;
/** So many refusals and notes are told on the spot; the report has all of them. */
const TOLD = 20;

type App = Awaited<ReturnType<typeof createApp>>;
interface Imported {
  readonly tally: Tally;
  readonly more: readonly string[];
}

/** `ascribe import eurepoc FILES…`; returns the exit code. */
export function importEurepoc(
  env: Environment,
  files: readonly string[],
  options: ImportOptions,
): Promise<number> {
  return importing(env, options, async (app, wishes) => {
    const { tally, release, missing } = await app.get(EurepocImport).run(files, wishes);
    const named = release === null ? 'EuRepoC, release not named' : `EuRepoC ${release}`;
    const absent = missing.map((one) => `The ${DATASET_TITLE[one]} was not given; nothing was read of it.`);
    return { tally, more: [`${named}.`, ...absent] };
  });
}

/** `ascribe import stix FILE…`; returns the exit code. */
export function importStix(
  env: Environment,
  files: readonly string[],
  options: ImportOptions,
): Promise<number> {
  return importing(env, options, async (app, wishes) => {
    const { tally, ignored } = await app.get(StixImport).run(files, wishes);
    const others = [...ignored]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([type, count]) => `${count} ${type}`);
    return {
      tally,
      more: others.length > 0 ? [`Ignored, as they are no actors: ${others.join(', ')}.`] : [],
    };
  });
}

async function importing(
  env: Environment,
  options: ImportOptions,
  work: (app: App, wishes: ImportWishes) => Promise<Imported>,
): Promise<number> {
  const sheet = options.report === undefined ? undefined : await opened(options.report);
  const stop = new AbortController();
  const onSignal = (): void => stop.abort();
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  const progress = new Progress(process.stderr);
  try {
    return await withDatabase(env, async (settings) => {
      const app = await createApp({ ...settings, jobs: false });
      try {
        const actor = await actorFor(app, options.as);
        const told = new Told(sheet, progress);
        const { tally, more } = await work(app, {
          actor,
          ...(options.release ? { release: options.release } : {}),
          listener: told,
          signal: stop.signal,
        });
        progress.end();
        const code = tally.refused > 0 ? SOME_REFUSED : 0;
        process.stdout.write(
          summaryOf({ tally, more, told: told.lines, left: told.left, report: options.report, code }),
        );
        return code;
      } finally {
        await app.close();
      }
    });
  } catch (error) {
    if (error instanceof Interrupted) throw new StartRefused(error.message);
    throw error;
  } finally {
    progress.end();
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
    if (sheet) {
      sheet.end();
      await once(sheet, 'close');
    }
  }
}

/** Hears what the import tells: all of it into the report, the first of it for the person who waits. */
class Told {
  readonly lines: string[] = [];
  left = 0;

  constructor(
    private readonly sheet: WriteStream | undefined,
    private readonly progress: Progress,
  ) {}

  begun(bytes: number): void {
    this.progress.begin(bytes);
  }

  moved(bytes: number): void {
    this.progress.move(bytes);
  }

  refused(trouble: Trouble): void {
    this.tell('refused', trouble, trouble.reason);
  }

  noted({ times, ...note }: Note): void {
    this.tell('noted', note, times > 1 ? `${note.reason} (${times} times, first here)` : note.reason);
  }

  private tell(kind: 'refused' | 'noted', trouble: Trouble, reason: string): void {
    this.sheet?.write(sheetRow(kind, { ...trouble, reason }));
    if (this.lines.length < TOLD) this.lines.push(troubleLine(kind, { ...trouble, reason }));
    else this.left += 1;
  }
}

async function actorFor(app: App, email: string | undefined): Promise<Actor | 'system'> {
  if (email === undefined) return 'system';
  const person = await app
    .get(Database)
    .read((tx) => app.get(PersonRepository).findByEmail(tx, email.toLowerCase()));
  if (person?.status !== 'active') throw new StartRefused(`Nobody who is active here signs in as ${email}.`);
  if (person.role !== 'checker' && person.role !== 'editor')
    throw new StartRefused(
      `${person.name} is ${person.role}; incidents and parties are added by a checker or an editor.`,
    );
  return person;
}

async function opened(path: string): Promise<WriteStream> {
  const sheet = createWriteStream(path, { encoding: 'utf8' });
  try {
    await once(sheet, 'open');
  } catch (error) {
    throw new StartRefused(
      `The report ${path} cannot be written (${(error as NodeJS.ErrnoException).code}).`,
    );
  }
  // So that a spreadsheet takes it for UTF-8.
  sheet.write(`\uFEFF${SHEET_HEAD}`);
  return sheet;
}
