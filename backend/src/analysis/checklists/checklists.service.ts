import { Injectable } from '@nestjs/common';
import { CLAIM_KINDS, type ClaimKind } from '../../claims/claim.kinds.js';
import type { Actor } from '../../platform/actor.js';
import { Database, type Tx } from '../../platform/database.js';
import { invalid, missing, Problem, stale } from '../../platform/problem.js';
import type { ChecklistItemInput, ChecklistView, PublishChecklist } from './checklist.dto.js';
import { newKey, sameItems, type Item } from './checklist.rules.js';
import { ChecklistsRepository, type Checklist } from './checklists.repository.js';

/** The questions for each kind of claim; what was published stays, and another wording is another version. */
@Injectable()
export class ChecklistsService {
  constructor(
    private readonly database: Database,
    private readonly checklists: ChecklistsRepository,
  ) {}

  /** The newest of every kind, in the order of the kinds. */
  list(): Promise<ChecklistView[]> {
    return this.database.read(async (tx) => {
      const newest = new Map((await this.checklists.newestOfAll(tx)).map((one) => [one.kind, one]));
      return CLAIM_KINDS.map((kind) => viewOf(kind, newest.get(kind)));
    });
  }

  versions(kind: string): Promise<ChecklistView[]> {
    const known = kindOf(kind);
    return this.database.read(async (tx) =>
      (await this.checklists.versions(tx, known)).map((one) => viewOf(known, one)),
    );
  }

  /** Publishes the next version over the one that the admin had before her. Claims at work keep theirs. */
  publish(actor: Actor, kind: string, { base, note, items }: PublishChecklist): Promise<ChecklistView> {
    const known = kindOf(kind);
    return this.database.write(actor, async (tx) => {
      await this.checklists.lock(tx, known);
      const versions = await this.checklists.versions(tx, known);
      const newest = versions[0];
      if ((newest?.version ?? 0) !== base) throw stale('checklist', viewOf(known, newest));
      const next = keyed(items, versions);
      if (sameItems(next, newest?.items ?? [])) {
        throw new Problem(
          'conflict',
          'checklist.unchanged',
          'Nothing is different from the version that stands.',
        );
      }
      await this.checklists.add(tx, { kind: known, version: base + 1, note, items: next });
      return this.published(tx, known);
    });
  }

  private async published(tx: Tx, kind: ClaimKind): Promise<ChecklistView> {
    return viewOf(kind, await this.checklists.newest(tx, kind));
  }
}

function kindOf(kind: string): ClaimKind {
  const known = CLAIM_KINDS.find((one) => one === kind);
  if (!known) throw missing('checklist');
  return known;
}

/** New questions get a key of their own; the others keep theirs, so that answers find them. */
function keyed(items: readonly ChecklistItemInput[], versions: readonly Checklist[]): Item[] {
  const ever = new Set(versions.flatMap((one) => one.items.map(({ key }) => key)));
  const used = new Set<string>();
  const taken = new Set(ever);
  return items.map(({ key: given, question, help = '', demands }, index) => {
    const key = given ?? newKey(question, taken);
    if (given != null && !ever.has(given)) {
      throw invalid(
        'checklist.key',
        `items[${index}].key`,
        'No version of this checklist has such a question.',
      );
    }
    if (used.has(key)) {
      throw invalid('checklist.twice', `items[${index}].key`, 'This question stands in the list already.');
    }
    used.add(key);
    taken.add(key);
    return { key, question, help, demands };
  });
}

/** A kind that never had a checklist has an empty one without a version. */
export function viewOf(kind: ClaimKind, checklist: Checklist | undefined): ChecklistView {
  if (!checklist) return { kind, version: 0, items: [], note: '', publishedBy: null, publishedAt: null };
  const { version, items, note, publishedBy, publishedAt } = checklist;
  return { kind, version, items, note, publishedBy, publishedAt };
}
