import { outletOf, placeOf, type ChainRecord } from './chain.js';

/** Outlets and parties that have it from each other, each from the next and the last from the first. */
export interface Circle {
  readonly ids: readonly string[];
  /** “The Herald has it from the Courier, which has it from the Herald.” */
  readonly words: string;
}

/** So many are told; a record with more is to be looked at by hand. */
const MOST = 20;

/**
 * Circular reporting: no passage cites itself by a detour (such a citation is refused), but an outlet may cite another
 * that has it from the first. Takes time in proportion to appearances and citations.
 */
export function circlesOf({ appearances, citations }: ChainRecord): Circle[] {
  const names = new Map(appearances.map((one) => [outletOf(one), placeOf(one)]));
  const outlets = new Map(appearances.map((one) => [one.id, outletOf(one)]));
  const upstream = new Map<string, Set<string>>();
  for (const { from, to } of citations) {
    const citing = outlets.get(from);
    const cited = 'party' in to ? to.party.id : outlets.get(to.appearance);
    if ('party' in to) names.set(to.party.id, to.party.name);
    if (citing === undefined || cited === undefined || citing === cited) continue;
    upstream.set(citing, (upstream.get(citing) ?? new Set()).add(cited));
  }
  return pathsIn(upstream).map((ids) => ({ ids, words: inWords(ids.map((id) => names.get(id) ?? id)) }));
}

/** Walks up from every outlet once; coming back to where the walk passed closes a circle. */
function pathsIn(upstream: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const found: string[][] = [];
  const told = new Set<string>();
  const done = new Set<string>();
  for (const start of [...upstream.keys()].sort()) {
    const path = [start];
    const place = new Map([[start, 0]]);
    const open = [ways(upstream, start)];
    while (path.length > 0 && found.length < MOST) {
      const next = open.at(-1)?.pop();
      const here = path.at(-1) ?? start;
      if (next === undefined) {
        done.add(here);
        place.delete(here);
        path.pop();
        open.pop();
      } else if (place.has(next)) {
        if (!told.has(here)) found.push(path.slice(place.get(next)));
        found.at(-1)?.forEach((id) => told.add(id));
      } else if (!done.has(next)) {
        place.set(next, path.length);
        path.push(next);
        open.push(ways(upstream, next));
      }
    }
  }
  return found;
}

/** Upstream of `id`, to be taken from the end. */
function ways(upstream: ReadonlyMap<string, ReadonlySet<string>>, id: string): string[] {
  return [...(upstream.get(id) ?? [])].sort().reverse();
}

function inWords(names: readonly string[]): string {
  const [first = '', ...rest] = names;
  return `${first} has it from ${[...rest, first].join(', which has it from ')}.`;
}
