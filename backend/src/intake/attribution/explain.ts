import type { Article, Span } from '../article.js';
import type { Attribution } from '../attribution.js';

type Found = Omit<Attribution, 'confidence' | 'why'>;

/** Why an attribution was found, in words: the cue, who stands where, and what is said in which form. */
export function whyFound({ text }: Article, { source, cue, content, direct }: Found): string {
  const at = cue[0] ?? content[0]!;
  const words = cue.map((span) => text.slice(...span)).join(' … ');
  const said = direct ? 'a quotation' : 'words';
  const where = content.length > 1 ? `${said} around it` : `${said} ${side(content[0]!, at)} it`;
  const who = source[0] ? `a speaker ${side(source[0], at)} it` : 'nobody named';
  return `cue “${words}” with ${who} and ${where}`;
}

function side([start]: Span, [cue]: Span): string {
  return start < cue ? 'before' : 'after';
}
