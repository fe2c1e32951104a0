import type { DocAppearance, DocParty, VerdictDocument } from '../src/verdicts/document.js';

const ENDINGS = ['from U.S. IP addresses', 'from abroad', 'from American hackers', 'from servers in Hungary'];

/**
 * A chain as long as wanted: each appearance cites some of the fifty before it, some of them have it from a party, and each has a
 * wording of its own; every third is a copy. Only the parts that the chain needs are there.
 */
export function longChain(appearances: number, citations: number): VerdictDocument {
  const all = Array.from({ length: appearances }, (_, place) => appearance(place));
  const links = Array.from({ length: citations }, (_, place) => {
    const from = place % appearances;
    const back = 1 + ((place * 7 + Math.floor(place / appearances) * 3) % 50);
    const to =
      from < back ? { party: party(`agency-${place % 5}`) } : { appearance: `appearance-${from - back}` };
    const kind = (['quotes', 'paraphrases', 'relays'] as const)[place % 3] ?? 'relays';
    return { from: `appearance-${from}`, to, kind, asserted: place % 4 === 0, passage: null };
  });
  return { format: 'ascribe-verdict/2', appearances: all, citations: links } as unknown as VerdictDocument;
}

function appearance(place: number): DocAppearance {
  const hedged = place % 3 === 0 ? 'may have come' : 'came';
  const what = place % 5 === 0 ? 'attacks' : 'all visits to the pages of the ministry on that night';
  const exact = `She told reporters on ${1 + (place % 28)} June that ${80 + (place % 9)} percent of ${what} ${hedged} ${ENDINGS[place % ENDINGS.length]}, case ${place - (place % 3 === 2 ? 1 : 0)}`;
  const day = `2031-05-${String(1 + (place % 28)).padStart(2, '0')}`;
  return {
    id: `appearance-${place}`,
    passage: { exact, prefix: '', suffix: '', starts: 0, ends: exact.length },
    speaker: party('speaker'),
    capacity: 'official',
    basis: 'told',
    stance: 'states',
    hedges: [],
    lineage: 'cited',
    source: {
      id: `source-${place}`,
      kind: 'article',
      title: `Story ${place}`,
      publisher: party(`outlet-${place}`),
      authors: [],
      published: { date: day, precision: 'day' },
      url: null,
      language: 'en',
    },
    capture: { id: `capture-${place}`, sha256: '', method: 'paste', capturedAt: '2031-06-01T00:00:00.000Z' },
  };
}

function party(id: string): DocParty {
  return { id, kind: 'outlet', name: `The ${id}`, description: '', externalIds: {}, stakes: [] };
}
