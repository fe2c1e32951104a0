import { Injectable } from '@nestjs/common';
import { PartyAdoption } from '../../parties/adoption.service.js';
import { Database, type Tx } from '../../platform/database.js';
import { newId } from '../../platform/ids.js';
import { batchesOf, isolating } from '../imports/batches.js';
import { importFile, type ImportFile } from '../imports/files.js';
import { Findings } from '../imports/findings.js';
import { ImportsRepository, type ImportedParty } from '../imports/imports.repository.js';
import { Tally } from '../imports/tally.js';
import type { ImportWishes } from '../imports/wishes.js';
import { readActors, type ReadActor } from './reading.js';

export interface StixOutcome {
  readonly tally: Tally;
  /** How many objects of other types there were, by type. */
  readonly ignored: ReadonlyMap<string, number>;
}

/** Takes in the actors and campaigns of STIX 2.1 bundles as parties. */
@Injectable()
export class StixImport {
  constructor(
    private readonly database: Database,
    private readonly imports: ImportsRepository,
    private readonly parties: PartyAdoption,
  ) {}

  async run(paths: readonly string[], wishes: ImportWishes): Promise<StixOutcome> {
    const files = await Promise.all(paths.map(importFile));
    const tally = new Tally(wishes.listener);
    const ignored = new Map<string, number>();
    wishes.listener.begun(files.reduce((sum, { size }) => sum + size, 0));
    const importId = newId();
    await this.database.write(wishes.actor, (tx) =>
      this.imports.open(tx, importId, 'stix', wishes.release ?? null, files),
    );
    tally.add('actors', 'read', 0);
    for (const file of files) {
      const actors = await readActors(file, tally, ignored, (bytes) => wishes.listener.moved(bytes));
      await this.take(file, actors, importId, tally, wishes);
    }
    for (const note of tally.notes.values()) wishes.listener.noted(note);
    await this.database.write(wishes.actor, (tx) => this.imports.close(tx, importId, tally.counts));
    return { tally, ignored };
  }

  private async take(
    file: ImportFile,
    actors: readonly ReadActor[],
    importId: string,
    tally: Tally,
    { actor: who, signal }: ImportWishes,
  ): Promise<void> {
    const ownNames = actors.map(({ candidate }) => candidate.name);
    const keep = async (batch: readonly ReadActor[]): Promise<void> => {
      const findings = await this.database.write(who, async (tx) => {
        await this.imports.takeTurn(tx);
        return this.keep(tx, file, importId, batch, ownNames);
      });
      findings.into(tally);
    };
    const refuse = ({ line }: ReadActor, reason: string): void =>
      tally.refuse('actors', { file: file.name, line, reason });
    for await (const batch of batchesOf(each(actors), signal)) await isolating(batch, keep, refuse);
  }

  private async keep(
    tx: Tx,
    file: ImportFile,
    importId: string,
    batch: readonly ReadActor[],
    ownNames: readonly string[],
  ): Promise<Findings> {
    const findings = new Findings();
    const known = await this.imports.parties(
      tx,
      'stix',
      batch.map(({ id }) => id),
    );
    const fresh = withoutKnown(batch, known);
    findings.add('actors', 'known', batch.length - fresh.length);
    const candidates = fresh.map(({ id, candidate }) => ({ ...candidate, partyId: known.get(id)?.partyId }));
    const adopted = await this.parties.adopt(tx, candidates, ownNames);
    const kept: ImportedParty[] = [];
    for (const [place, { id: externalKey, line, digest, coded, notes }] of fresh.entries()) {
      const taken = adopted[place];
      const at = (reason: string) => ({ file: file.name, line, reason });
      if (!taken || taken.conflict) {
        findings.refuse('actors', at(taken?.conflict ?? 'It was not taken in.'));
        continue;
      }
      for (const note of [...notes, ...taken.notes]) findings.note(at(note));
      findings.add('actors', taken.act === 'found' ? 'known' : taken.act);
      const own = { externalKey, importId, digest, fileHash: file.hash, line, coded };
      kept.push({ id: newId(), partyId: taken.party.id, ...own });
    }
    if (kept.length > 0) await this.imports.addParties(tx, 'stix', kept);
    return findings;
  }
}

/** Those that were not read before in this very form, each once. */
function withoutKnown(
  batch: readonly ReadActor[],
  known: ReadonlyMap<string, { readonly digests: readonly string[] }>,
): ReadActor[] {
  const seen = new Set([...known].flatMap(([id, { digests }]) => digests.map((digest) => `${id} ${digest}`)));
  return batch.filter(({ id, digest }) => !seen.has(`${id} ${digest}`) && seen.add(`${id} ${digest}`));
}

async function* each<Thing>(things: readonly Thing[]): AsyncGenerator<Thing> {
  yield* things;
}
