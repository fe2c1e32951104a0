import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database.js';
import { stale } from '../platform/problem.js';
import { PartyRegister, type Adopted, type Candidate } from './adoption.js';
import { AdoptionRepository } from './adoption.repository.js';
import { PartiesRepository } from './parties.repository.js';

/** Takes in parties that a dataset names: found under any of their names, else added; nobody stands there twice. */
@Injectable()
export class PartyAdoption {
  constructor(
    private readonly parties: PartiesRepository,
    private readonly adoption: AdoptionRepository,
  ) {}

  /** One party for each candidate, in that order. `ownNames` are names that must not become another party's alias. */
  async adopt(
    tx: Tx,
    candidates: readonly Candidate[],
    ownNames: readonly string[] = [],
  ): Promise<Adopted[]> {
    if (candidates.length === 0) return [];
    await this.parties.waitForNames(tx);
    const names = candidates.flatMap(({ name, aliases }) => [name, ...aliases]);
    const folds = await this.adoption.folds(tx, [...new Set([...names, ...ownNames])]);
    const reserved = new Map(ownNames.map((name) => [folds.get(name) ?? '', name]));
    const register = new PartyRegister(await this.known(tx, candidates, folds), folds, reserved);
    const adopted = candidates.map((candidate) => register.adopt(candidate));
    await this.store(tx, register);
    return adopted;
  }

  private known(tx: Tx, candidates: readonly Candidate[], folds: ReadonlyMap<string, string>) {
    const asked = candidates.flatMap(({ name, aliases }) =>
      [name, ...aliases].map((one) => folds.get(one) ?? ''),
    );
    const attack = candidates.flatMap(({ attack: id }) => id ?? []);
    const ids = candidates.flatMap(({ partyId }) => partyId ?? []);
    return this.adoption.known(tx, [...new Set(asked)], attack, ids);
  }

  private async store(tx: Tx, register: PartyRegister): Promise<void> {
    const added = [...register.added].map((id) => register.get(id));
    if (added.length > 0) await this.adoption.addAll(tx, added);
    for (const id of register.changed) {
      const party = register.get(id);
      if (!(await this.parties.change(tx, id, party.version, party))) throw stale('party', party);
    }
  }
}
