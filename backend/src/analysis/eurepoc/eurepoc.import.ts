import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database.js';
import { newId } from '../../platform/ids.js';
import { proseRefusal } from '../../platform/text.js';
import { batchesOf, isolating } from '../imports/batches.js';
import { csvHeader, csvRows } from '../imports/csv.js';
import { importFile, unreadable, type ImportFile } from '../imports/files.js';
import { Findings } from '../imports/findings.js';
import { ImportsRepository } from '../imports/imports.repository.js';
import { Tally } from '../imports/tally.js';
import type { ImportWishes } from '../imports/wishes.js';
import { AttributionsStep } from './attributions.step.js';
import { DATASETS, datasetOf, type Dataset } from './datasets.js';
import { IncidentsStep } from './incidents.step.js';
import { ReceiversStep } from './receivers.step.js';
import { rowOf, troubleAt, type Row } from './rows.js';
import type { Step } from './steps.js';

export interface EurepocOutcome {
  readonly tally: Tally;
  readonly release: string | null;
  /** Files that EuRepoC publishes and that were not among those given. */
  readonly missing: readonly Dataset[];
}

interface KnownFile extends ImportFile {
  readonly dataset: Dataset;
}

interface Understood {
  readonly row: Row;
  readonly notes: readonly string[];
}

/** Takes in what EuRepoC publishes: incidents, receivers and attributions, in batches of which each stands by itself. */
@Injectable()
export class EurepocImport {
  private readonly steps: Record<Dataset, Step<Understood>>;

  constructor(
    private readonly database: Database,
    private readonly imports: ImportsRepository,
    incidents: IncidentsStep,
    receivers: ReceiversStep,
    attributions: AttributionsStep,
  ) {
    this.steps = { incidents, receivers, attributions };
  }

  /** Files may come in any order; what the incidents' file adds is there before the others need it. */
  async run(paths: readonly string[], wishes: ImportWishes): Promise<EurepocOutcome> {
    const files = await Promise.all(paths.map(knownFile));
    const tally = new Tally(wishes.listener);
    for (const thing of DATASETS) tally.add(thing, 'read', 0);
    tally.add('parties', 'read', 0);
    const release = wishes.release ?? releaseIn(files);
    const importId = newId();
    await this.database.write(wishes.actor, (tx) =>
      this.imports.open(tx, importId, 'eurepoc', release, files),
    );
    wishes.listener.begun(files.reduce((sum, { size }) => sum + size, 0));
    for (const dataset of DATASETS)
      for (const file of files.filter((one) => one.dataset === dataset))
        await this.take(file, importId, tally, wishes);
    for (const note of tally.notes.values()) wishes.listener.noted(note);
    await this.database.write(wishes.actor, (tx) => this.imports.close(tx, importId, tally.counts));
    const missing = DATASETS.filter((one) => !files.some(({ dataset }) => dataset === one));
    return { tally, release, missing };
  }

  private async take(
    file: KnownFile,
    importId: string,
    tally: Tally,
    { actor, listener, signal }: ImportWishes,
  ): Promise<void> {
    const step = this.steps[file.dataset];
    const keep = async (rows: readonly Understood[]): Promise<void> => {
      const findings = await this.database.write(actor, async (tx) => {
        await this.imports.takeTurn(tx);
        const found = new Findings();
        await step.keep({ tx, importId, file, findings: found }, rows);
        return found;
      });
      findings.into(tally);
    };
    const refuse = ({ row }: Understood, reason: string): void =>
      tally.refuse(file.dataset, troubleAt(row, reason));
    const understood = this.understood(file, step, tally, (bytes) => listener.moved(bytes));
    for await (const batch of batchesOf(understood, signal)) await isolating(batch, keep, refuse);
  }

  private async *understood(
    file: KnownFile,
    step: Step<Understood>,
    tally: Tally,
    moved: (bytes: number) => void,
  ): AsyncGenerator<Understood> {
    for await (const read of csvRows(file.path, moved)) {
      tally.add(file.dataset, 'read');
      const row = rowOf(file, read);
      const understood = 'refused' in row ? row : step.understand(row);
      if ('refused' in understood)
        tally.refuse(file.dataset, { file: file.name, line: read.line, reason: understood.refused });
      else yield understood;
    }
  }
}

async function knownFile(path: string): Promise<KnownFile> {
  const file = await importFile(path);
  const columns = (await csvHeader(path)) ?? [];
  const dataset = columns.every((name) => proseRefusal(name) === undefined)
    ? datasetOf(columns)
    : { refused: 'has a column whose name holds a character that cannot be stored' };
  if (typeof dataset !== 'string') throw unreadable(`${path} ${dataset.refused}.`);
  return { ...file, dataset };
}

/** `EuRepoC_Global_Database_1.1.csv` is of release 1.1. */
function releaseIn(files: readonly ImportFile[]): string | null {
  const releases = new Set(
    files.flatMap(({ name }) => /_v?(\d{1,3}(?:\.\d{1,3}){1,3})(?:\D|$)/.exec(name)?.[1] ?? []),
  );
  return releases.size === 1 ? [...releases].join() : null;
}
