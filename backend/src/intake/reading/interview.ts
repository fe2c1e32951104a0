import type { Block } from '../article.js';
import { LEXICON } from '../lexicon/lexicon.js';
import type { Layout } from './kinds.js';
import { voiceLabel } from './kinds.js';
import type { Line } from './line.js';

const USUAL = new Set<string>(LEXICON.layout.label);
/** Labels are labels when they come again. */
const OFTEN_ENOUGH = 2;
const SHORT_QUESTION = 9;

/** Blocks with the speakers whom an interview names at the beginning of a line, and its questions told from answers. */
export function withVoices(lines: readonly Line[], layout: readonly Layout[], folded: string): Block[] {
  const labels = lines.map((line, at) => (layout[at]!.kind === 'boilerplate' ? undefined : voiceLabel(line)));
  const printed = labels.map((label) => (label ? folded.slice(...label) : ''));
  const times = new Map<string, number>();
  for (const label of printed) if (label) times.set(label, (times.get(label) ?? 0) + 1);
  const asked = new Set(printed.filter((label, at) => label && lines[at]!.asks));
  const interview =
    lines.filter((line, at) => line.asks && layout[at]!.kind !== 'boilerplate').length >= OFTEN_ENOUGH;
  return lines.map((line, at) => {
    const [start, end] = line.span;
    const label = printed[at]!;
    const known = label && (USUAL.has(label.toLowerCase()) || times.get(label)! >= OFTEN_ENOUGH);
    const voice = known ? labels[at] : undefined;
    const { kind, why } = known ? answered(label, line, asked) : questioned(line, layout[at]!, interview);
    return voice ? { start, end, kind, why, voice } : { start, end, kind, why };
  });
}

function answered(label: string, line: Line, asked: ReadonlySet<string>): Layout {
  const asks = line.asks || (asked.has(label) && /^(?:q|question|interviewer)$/i.test(label));
  return asks
    ? { kind: 'question', why: `a question, labelled “${label}”` }
    : { kind: 'body', why: `spoken by “${label}”, as the label says` };
}

function questioned(line: Line, layout: Layout, interview: boolean): Layout {
  const plain = layout.kind === 'body' || layout.kind === 'subhead';
  if (!plain || !line.asks || !interview || line.long || line.words.length > 60 || /"/.test(line.shown))
    return layout;
  return line.words.length <= SHORT_QUESTION && !line.addresses
    ? { kind: 'subhead', why: 'a short question between paragraphs' }
    : { kind: 'question', why: 'a paragraph that asks, in a text with several' };
}
