import { newId } from '../platform/ids.js';
import type { PartyFacts } from './parties.repository.js';
import type { PartyKind } from './party.kinds.js';

/** A party as a dataset names it. */
export interface Candidate {
  /** What it becomes when it is new here. */
  readonly kind: PartyKind;
  /** What a known party of one of its names may be as well. */
  readonly orOf: readonly PartyKind[];
  readonly name: string;
  readonly aliases: readonly string[];
  readonly description: string;
  /** ATT&CK id: stronger than any name. */
  readonly attack?: string;
  /** The party that it became before, whatever that is called now. */
  readonly partyId?: string;
}

/** A party of ours, with all its names folded as the database folds them. */
export interface KnownParty extends PartyFacts {
  readonly id: string;
  readonly version: number;
  readonly names: readonly string[];
  readonly externalIds: { readonly attack?: string; readonly wikidata?: string };
}

export interface Adopted {
  readonly party: KnownParty;
  readonly act: 'added' | 'changed' | 'found';
  /** Why it must not be taken for that party: both have an ATT&CK id, and they differ. */
  readonly conflict?: string;
  /** What was left out, in sentences. */
  readonly notes: readonly string[];
}

const MOST_ALIASES = 50;

/** The parties that a batch of candidates may be, changed in memory as one after the other is taken in. */
export class PartyRegister {
  private readonly byId = new Map<string, KnownParty>();
  private readonly byAttack = new Map<string, string>();
  private readonly byName = new Map<string, Set<string>>();
  /** New and changed parties, by id, as they should stand at the end. */
  readonly added = new Set<string>();
  readonly changed = new Set<string>();

  constructor(
    known: readonly KnownParty[],
    private readonly folds: ReadonlyMap<string, string>,
    /** Folded names that are somebody's own in this file, and so nobody's alias. */
    private readonly reserved: ReadonlyMap<string, string> = new Map(),
  ) {
    for (const party of known) this.keep(party);
  }

  get(id: string): KnownParty {
    const party = this.byId.get(id);
    if (!party) throw new Error(`no party ${id} in this register`);
    return party;
  }

  adopt(candidate: Candidate): Adopted {
    const known = this.find(candidate);
    if (!known) return this.addNew(candidate);
    const theirs = known.externalIds.attack;
    if (theirs && candidate.attack && theirs !== candidate.attack) {
      const conflict = `“${candidate.name}” (${candidate.attack}) is a name of ${known.name} (${theirs}) here. Take it from that party's names, then import again.`;
      return { party: known, act: 'found', conflict, notes: [] };
    }
    return this.complete(known, candidate);
  }

  private find({ partyId, attack, kind, orOf, name, aliases }: Candidate): KnownParty | undefined {
    const marked = partyId ?? (attack && this.byAttack.get(attack));
    if (marked && this.byId.has(marked)) return this.byId.get(marked);
    const own = this.named(name, [kind, ...orOf])[0];
    if (own) return own;
    return aliases
      .filter((alias) => this.ownerOf(alias, name) === undefined)
      .flatMap((alias) => this.named(alias, [kind]))
      .find(({ externalIds }) => !attack || !externalIds.attack || externalIds.attack === attack);
  }

  private addNew(candidate: Candidate): Adopted {
    const { kind, name, description, attack } = candidate;
    const bare = { id: newId(), kind, name, aliases: [], description, version: 1, names: [this.fold(name)] };
    const { taken, notes } = this.free(candidate, bare);
    const externalIds = attack ? { attack } : {};
    const party = { ...bare, externalIds, aliases: taken, names: this.foldsOf([name, ...taken]) };
    this.added.add(party.id);
    this.keep(party);
    return { party, act: 'added', notes };
  }

  /** Adds what is missing; what people have written here stays as it is. */
  private complete(known: KnownParty, candidate: Candidate): Adopted {
    const { description, attack } = candidate;
    const { taken, notes } = this.free(candidate, known);
    const adoptsId = attack !== undefined && known.externalIds.attack === undefined;
    const describes = known.description === '' && description !== '';
    if (taken.length === 0 && !adoptsId && !describes) return { party: known, act: 'found', notes };
    const party = {
      ...known,
      aliases: [...known.aliases, ...taken],
      names: [...known.names, ...this.foldsOf(taken)],
      description: describes ? description : known.description,
      externalIds: adoptsId ? { ...known.externalIds, attack } : known.externalIds,
    };
    this.keep(party);
    if (this.added.has(known.id)) return { party, act: 'found', notes };
    this.changed.add(known.id);
    return { party, act: 'changed', notes };
  }

  /** The candidate's names that the party does not have yet and that are no other party's of its kind. */
  private free(
    candidate: Candidate,
    { id, kind, name, names, aliases }: Pick<KnownParty, 'id' | 'kind' | 'name' | 'names' | 'aliases'>,
  ): { taken: string[]; notes: string[] } {
    const taken: string[] = [];
    const notes: string[] = [];
    const had = new Set(names);
    for (const alias of [candidate.name, ...candidate.aliases]) {
      const fold = this.fold(alias);
      if (had.has(fold)) continue;
      had.add(fold);
      const other = this.named(alias, [kind]).find((party) => party.id !== id);
      const owner = other?.name ?? this.ownerOf(alias, candidate.name);
      if (owner) notes.push(`“${alias}” was not added to the names of ${name}: it is a name of ${owner}.`);
      else if (aliases.length + taken.length >= MOST_ALIASES)
        notes.push(`“${alias}” was not added to the names of ${name}: it has ${MOST_ALIASES} already.`);
      else taken.push(alias);
    }
    return { taken, notes };
  }

  /** Whose own name an alias is in this file, if another one's. */
  private ownerOf(alias: string, name: string): string | undefined {
    const fold = this.fold(alias);
    return fold === this.fold(name) ? undefined : this.reserved.get(fold);
  }

  private named(name: string, kinds: readonly PartyKind[]): KnownParty[] {
    const ids = [...(this.byName.get(this.fold(name)) ?? [])];
    const parties = ids.map((id) => this.get(id));
    return kinds.flatMap((kind) => parties.filter((party) => party.kind === kind));
  }

  private keep(party: KnownParty): void {
    this.byId.set(party.id, party);
    if (party.externalIds.attack) this.byAttack.set(party.externalIds.attack, party.id);
    for (const name of party.names) {
      const ids = this.byName.get(name) ?? new Set();
      this.byName.set(name, ids.add(party.id));
    }
  }

  private foldsOf(names: readonly string[]): string[] {
    return names.map((name) => this.fold(name));
  }

  private fold(name: string): string {
    const fold = this.folds.get(name);
    if (fold === undefined) throw new Error(`the name ${name} was not folded`);
    return fold;
  }
}
