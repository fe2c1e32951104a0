import type { Article } from '../article.js';
import type { Discourse } from './discourse.js';
import type { Party } from './parties.js';

/** Questions that must speak to somebody before an article counts as an interview. */
const FEWEST = 2;

/** Who is asked in an interview whose answers bear no names; undefined for every other article. */
export function intervieweeOf(discourse: Discourse): Party | undefined {
  const { article, words, mentions } = discourse;
  const first = article.blocks.findIndex(({ kind }) => kind === 'question');
  const asked = article.blocks.filter(({ kind }) => kind === 'question');
  const addressed = asked.filter((block) =>
    /\b(?:you|your)\b/i.test(article.folded.slice(block.start, block.end)),
  );
  if (addressed.length < FEWEST || addressed.length * 3 < asked.length) return undefined;
  const times = new Map<Party, number>();
  for (const { party, sentence, from, start } of mentions) {
    if (party.type !== 'person' || words[from]!.block === 'byline') continue;
    const block = article.sentences[sentence]!.block;
    if (block > first && article.blocks[block]!.kind !== 'question') continue;
    const line = article.folded.slice(article.blocks[block]!.start, start);
    if (/\b(?:interview|by|photo\w*|words|text)\b[:\s]*$/i.test(line)) continue;
    times.set(party, (times.get(party) ?? 0) + 1);
  }
  return [...times].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** Whether a block holds an answer of the interviewee: it follows the first question, and neither asks nor tells of her. */
export function isAnswer(article: Article, index: number, { name }: Party): boolean {
  const { blocks, folded } = article;
  const block = blocks[index];
  const first = blocks.findIndex(({ kind }) => kind === 'question');
  if (block?.kind !== 'body' || first < 0 || index < first || isPrompt(article, index)) return false;
  const text = folded.slice(block.start, block.end);
  return !text.slice(0, 60).includes(name) && !/\b(?:edited|condensed|shortened) (?:and|for)\b/.test(text);
}

/** A question need not ask: “Moscow says that evidence of this kind can be forged.” It is short and a single sentence. */
function isPrompt({ blocks, folded }: Article, index: number): boolean {
  const { start, end } = blocks[index]!;
  const text = folded.slice(start, end).trim();
  if (/\?["')\]]*$/.test(text) && (/\b(?:you|your)\b/i.test(text) || text.length <= LONGEST_PROMPT))
    return true;
  if (text.length > LONGEST_PROMPT) return false;
  return (
    !/[.!?]["')\]]* +\S/.test(text) &&
    !/\b(?:I|we|our|my|us)\b/i.test(text) &&
    blocks[index + 1]?.kind === 'body'
  );
}

const LONGEST_PROMPT = 180;
