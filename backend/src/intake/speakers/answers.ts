import type { Article, Block } from '../article.js';
import type { Party } from './parties.js';

/** A prompt that stands in bold letters or in a question's place is not longer. */
const LONGEST_PROMPT = 180;
const LONGEST_IN_TURN = 280;
const FIRST_PERSON = /\b(?:I|I'm|I've|I'd|I'll|my|we|our)\b/;

/** Blocks of an interview that the interviewee answers with. */
export function answersIn(article: Article, { name }: Party): ReadonlySet<number> {
  const answers = new Set<number>();
  const first = article.blocks.findIndex((_, index) => isAsked(article, index));
  if (first < 0) return answers;
  let gap: number[] = [];
  for (let index = first; index <= article.blocks.length; index++) {
    const block = article.blocks[index];
    if (!block || isPrompt(article, index)) {
      for (const answer of answersBetween(article, gap)) answers.add(answer);
      gap = [];
    } else if (block.kind === 'body' && !isAbout(article, block, name)) gap.push(index);
  }
  return answers;
}

/** A question, or a line in bold letters that takes its place: “**Clairval has never confirmed that it paid.**” */
export function isAsked({ blocks, folded }: Article, index: number): boolean {
  const { kind, start, end } = blocks[index]!;
  if (kind === 'question') return true;
  if (kind !== 'body' && kind !== 'subhead') return false;
  return /^(\*\*|__).+\1\s*$/s.test(folded.slice(start, end).trim());
}

/** A question need not ask: “Moscow says that evidence of this kind can be forged.” It is short and a single sentence. */
function isPrompt(article: Article, index: number): boolean {
  const { blocks, folded } = article;
  if (isAsked(article, index)) return true;
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

/** Of an odd number of paragraphs between two prompts every second one may be a prompt too, when it reads like one. */
function answersBetween({ blocks, folded }: Article, gap: readonly number[]): readonly number[] {
  const inTurn =
    gap.length % 2 === 1 &&
    gap.every((index, at) => {
      if (at % 2 === 0) return true;
      const text = folded.slice(blocks[index]!.start, blocks[index]!.end);
      return text.length <= LONGEST_IN_TURN && !FIRST_PERSON.test(text) && !/^["[(]/.test(text);
    });
  return inTurn ? gap.filter((_, at) => at % 2 === 0) : gap;
}

/** Tells of the interviewee, or of the interview: “Ms Roe, 52, is …”, “The conversation has been edited.” */
function isAbout({ folded }: Article, { start, end }: Block, name: string): boolean {
  const text = folded.slice(start, end);
  const opening = text.slice(0, 60);
  const labels = opening.includes(`${name}:`);
  return (opening.includes(name) && !labels) || /\b(?:edited|condensed|shortened) (?:and|for)\b/.test(text);
}
