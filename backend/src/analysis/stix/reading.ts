import { createHash } from 'node:crypto';
import type { ImportFile } from '../imports/files.js';
import type { Tally } from '../imports/tally.js';
import { ACTOR_TYPES, nameOf, stixActor, type StixActor } from './actors.js';
import { bundleObjects, type BundleObject } from './bundle.js';

/** An actor with the place and the form in which it was read. */
export interface ReadActor extends StixActor {
  readonly line: number;
  /** SHA-256 of the object as it stands in the file, and of the names of those to whom it is attributed. */
  readonly digest: string;
  readonly coded: object;
}

type Read = Exclude<BundleObject, { refused: string }>;

/**
 * The actors of a bundle; `ignored` is told how many objects of other types there were. Those to whom something is
 * attributed may stand anywhere, so all of it is read before the first is understood.
 */
export async function readActors(
  file: ImportFile,
  tally: Tally,
  ignored: Map<string, number>,
  moved: (bytes: number) => void,
): Promise<ReadActor[]> {
  const found: Read[] = [];
  const attributed = new Map<string, string[]>();
  for await (const read of bundleObjects(file, moved)) {
    if ('refused' in read) {
      tally.add('actors', 'read');
      tally.refuse('actors', { file: file.name, line: read.line, reason: read.refused });
    } else if (isActor(read.object)) found.push(read);
    else if (isAttribution(read.object)) {
      const { source_ref: from, target_ref: to } = read.object;
      attributed.set(String(from), [...(attributed.get(String(from)) ?? []), String(to)]);
    } else {
      const type = typeof read.object.type === 'string' ? read.object.type.slice(0, 60) : 'without a type';
      ignored.set(type, (ignored.get(type) ?? 0) + 1);
    }
  }
  const names = new Map(found.map(({ object }) => [String(object.id), nameOf(object)]));
  return found.flatMap((read) => {
    const to = attributed.get(String(read.object.id)) ?? [];
    return understood(
      file,
      read,
      to.flatMap((id) => names.get(id) || []),
      tally,
    );
  });
}

function understood(
  file: ImportFile,
  { line, object, text }: Read,
  attributedTo: readonly string[],
  tally: Tally,
): ReadActor[] {
  tally.add('actors', 'read');
  const actor = stixActor(object, attributedTo);
  if ('refused' in actor) tally.refuse('actors', { file: file.name, line, reason: actor.refused });
  else if ('passed' in actor) tally.pass('actors', { file: file.name, line, reason: actor.passed });
  else {
    const digest = createHash('sha256').update(text).update(attributedTo.join()).digest('hex');
    return [{ ...actor, line, digest, coded: object }];
  }
  return [];
}

function isActor({ type }: Read['object']): boolean {
  return (ACTOR_TYPES as readonly unknown[]).includes(type);
}

function isAttribution({ type, relationship_type: relation }: Read['object']): boolean {
  return type === 'relationship' && relation === 'attributed-to';
}
