import type { Span } from '../article.js';
import type { Attribution } from '../attribution.js';
import { clauseEnd, frameOf, spanOf } from './frameParts.js';
import type { Register } from './register.js';

/** “According to the police, …”, “In the words of the minister, …”, “…, per the statement”. */
export function frameAhead(register: Register, from: number, to: number): Attribution | undefined {
  const { words } = register;
  for (let at = from; at < to - 1; at++) {
    const { key, quoted } = words[at]!;
    const according =
      (key === 'according' && words[at + 1]!.key === 'to') ||
      (key === 'words' && words[at + 1]!.key === 'of' && words[at - 1]?.key === 'the');
    const per = key === 'per' && (at === from || /, $/.test(words[at - 1]!.gap));
    if (quoted || (!according && !per)) continue;
    const start = according ? at + 2 : at + 1;
    const end = clauseEnd(words, start, to);
    const content: Span = at - from <= 2 ? spanOf(words, end, to) : spanOf(words, from, at);
    return frameOf(register, [start, end], [at, start], [content]);
  }
  return undefined;
}
