import type { Article } from '../article.js';
import { isAsked } from './answers.js';
import type { Discourse } from './discourse.js';
import type { Party } from './parties.js';

/** Questions that must speak to somebody before an article counts as an interview. */
const FEWEST = 2;
/** “Yvette Castellane: With a call on a Sunday …”: a label is not longer. */
const LONGEST_LABEL = 50;

/** Who is asked in an interview whose answers bear no names; undefined for every other article. */
export function intervieweeOf(discourse: Discourse): Party | undefined {
  const { article } = discourse;
  const asked = article.blocks.filter((_, index) => isAsked(article, index));
  const addressed = asked.filter((block) =>
    /\b(?:you|your)\b/i.test(article.folded.slice(block.start, block.end)),
  );
  if (addressed.length < FEWEST || addressed.length * 3 < asked.length) return undefined;
  return labelled(discourse) ?? mostNamed(discourse);
}

/** Whose name stands as a label before what is no question. */
function labelled({ article, register }: Discourse): Party | undefined {
  for (const [index, { start, end, kind }] of article.blocks.entries()) {
    if (kind !== 'body' || isAsked(article, index)) continue;
    const line = article.folded.slice(start, Math.min(end, start + LONGEST_LABEL));
    const label = /^\W{0,4}(\p{Lu}[^:.!?"\n]{2,40}):\W{0,3}\s/u.exec(line)?.[1];
    const party = label ? register.aliases.find(label.trim()) : undefined;
    if (party?.type === 'person') return party;
  }
  return undefined;
}

/** The person of whom the lines before the first question tell most, and the questions. */
function mostNamed({ article, words, mentions }: Discourse): Party | undefined {
  const first = article.blocks.findIndex((_, index) => isAsked(article, index));
  const times = new Map<Party, number>();
  for (const { party, sentence, from, start } of mentions) {
    if (party.type !== 'person' || words[from]!.block === 'byline') continue;
    const block = article.sentences[sentence]!.block;
    if (block > first && article.blocks[block]!.kind !== 'question') continue;
    if (isByline(article, block, start)) continue;
    times.set(party, (times.get(party) ?? 0) + 1);
  }
  return [...times].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** “Interview: Stefan Koller”, “Photo: …”: who did the work is not who is asked. */
function isByline({ folded, blocks }: Article, block: number, mention: number): boolean {
  const line = folded.slice(blocks[block]!.start, mention);
  return /\b(?:interview|by|photo\w*|words|text)\b[:\s]*$/i.test(line);
}
