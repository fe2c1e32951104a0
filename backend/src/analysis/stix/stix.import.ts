import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { PartyAdoption } from '../../parties/adoption.service.js';
import { Database, type Tx } from '../../platform/database.js';
import { newId } from '../../platform/ids.js';
import { batchesOf, isolating } from '../imports/batches.js';
import { importFile, type ImportFile } from '../imports/files.js';
import { Findings } from '../imports/findings.js';
import { ImportsRepository } from '../imports/imports.repository.js';
import { Tally } from '../imports/tally.js';
import type { ImportWishes } from '../imports/wishes.js';
import { ACTOR_TYPES, nameOf, stixActor, type StixActor } from './actors.js';
import { bundleObjects } from './bundle.js';

export interface StixOutcome {
  readonly tally: Tally;
  /** How many objects of other types there were, by type. */
  readonly ignored: ReadonlyMap<string, number>;
}

interface ReadActor extends StixActor {
  readonly line: number;
  readonly digest: string;
  readonly coded: object;
}

interface ReadBundle {
  readonly actors: ReadActor[];
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
      const bundle = await this.read(file, tally, ignored, wishes);
      await this.take(file, bundle, importId, tally, wishes);
    }
    for (const note of tally.notes.values()) wishes.listener.noted(note);
    await this.database.write(wishes.actor, (tx) => this.imports.close(tx, importId, tally.counts));
    return { tally, ignored };
  }

  /** Names of those to whom something is attributed may stand anywhere in the bundle, so all of it is read first. */
  private async read(
    file: ImportFile,
    tally: Tally,
    ignored: Map<string, number>,
    { listener }: ImportWishes,
  ): Promise<ReadBundle> {
    const found: { line: number; object: Readonly<Record<string, unknown>>; text: string }[] = [];
    const names = new Map<string, string>();
    const attributed = new Map<string, string[]>();
    for await (const read of bundleObjects(file, (bytes) => listener.moved(bytes))) {
      if ('refused' in read) {
        tally.add('actors', 'read');
        tally.refuse('actors', { file: file.name, ...read, reason: read.refused });
        continue;
      }
      const { object } = read;
      const type = typeof object.type === 'string' ? object.type.slice(0, 60) : 'without a type';
      if ((ACTOR_TYPES as readonly string[]).includes(type)) {
        found.push(read);
        names.set(String(object.id), nameOf(object));
      } else if (isAttribution(object)) {
        const [from, to] = [String(object.source_ref), String(object.target_ref)];
        attributed.set(from, [...(attributed.get(from) ?? []), to]);
        tally.note({
          file: file.name,
          line: read.line,
          reason: 'Relationships “attributed-to” stand in the descriptions of their campaigns.',
        });
      } else ignored.set(type, (ignored.get(type) ?? 0) + 1);
    }
    const actors = found.flatMap(({ line, object, text }) => {
      tally.add('actors', 'read');
      const to = (attributed.get(String(object.id)) ?? []).flatMap((id) => names.get(id) || []);
      const actor = stixActor(object, to);
      if ('refused' in actor) tally.refuse('actors', { file: file.name, line, reason: actor.refused });
      else if ('passed' in actor) tally.pass('actors', { file: file.name, line, reason: actor.passed });
      else
        return [
          {
            ...actor,
            line,
            digest: createHash('sha256').update(text).update(to.join()).digest('hex'),
            coded: object,
          },
        ];
      return [];
    });
    return { actors };
  }

  private async take(
    file: ImportFile,
    { actors }: ReadBundle,
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
    const seen = new Set(
      [...known].flatMap(([id, { digests }]) => digests.map((digest) => `${id} ${digest}`)),
    );
    const fresh = batch.filter(
      ({ id, digest }) => !seen.has(`${id} ${digest}`) && seen.add(`${id} ${digest}`),
    );
    findings.add('actors', 'known', batch.length - fresh.length);
    const candidates = fresh.map(({ id, candidate }) => ({ ...candidate, partyId: known.get(id)?.partyId }));
    const adopted = await this.parties.adopt(tx, candidates, ownNames);
    const kept = adopted.flatMap(({ party, act, conflict, notes }, place) => {
      const { id, line, digest, coded, notes: own } = fresh[place]!;
      const at = (reason: string) => ({ file: file.name, line, reason });
      if (conflict) {
        findings.refuse('actors', at(conflict));
        return [];
      }
      for (const note of [...own, ...notes]) findings.note(at(note));
      findings.add('actors', act === 'found' ? 'known' : act);
      return [
        {
          id: newId(),
          partyId: party.id,
          externalKey: id,
          importId,
          digest,
          fileHash: file.hash,
          line,
          coded,
        },
      ];
    });
    if (kept.length > 0) await this.imports.addParties(tx, 'stix', kept);
    return findings;
  }
}

function isAttribution({ type, relationship_type: relation }: Readonly<Record<string, unknown>>): boolean {
  return type === 'relationship' && relation === 'attributed-to';
}

async function* each<Thing>(things: readonly Thing[]): AsyncGenerator<Thing> {
  yield* things;
}
