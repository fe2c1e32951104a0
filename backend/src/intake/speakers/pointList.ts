import type { Article, Span } from '../article.js';
import type { Speaker, Voice } from '../attribution.js';
import { mentionsIn } from './mentions.js';
import { lastAt, type Spoken } from './spoken.js';

const BULLET = /^[\s•‣▪·*–—-]*[•‣▪·*]|^\s*[–—-]\s/;
/** Points below a heading line that are looked through. */
const LONGEST = 20;

/** Points under a line that ends in a colon: “Brännström has just finished a news conference. The main points:”. */
export function voiceOfPoint(article: Article, spoken: readonly Spoken[], block: number): Voice | undefined {
  const { blocks, folded } = article;
  const textOf = (at: number) => folded.slice(blocks[at]!.start, blocks[at]!.end);
  if (!blocks[block] || !BULLET.test(textOf(block))) return undefined;
  let head = block - 1;
  while (head >= 0 && block - head < LONGEST && BULLET.test(textOf(head))) head--;
  if (head < 0 || !/:\s*$/.test(textOf(head))) return undefined;
  const span: Span = [blocks[head]!.start, blocks[head]!.end];
  const last = spoken[lastAt(spoken, span[1])];
  if (last && last.block === head) return last.voice;
  const named = mentionsIn(article).find(
    ({ type, spans }) => type === 'person' && spans.some(([at]) => at >= span[0] && at < span[1]),
  );
  if (
    !named ||
    !/\b(?:conference|briefing|statement|points|said|says|speech|interview|spoke|speaking)\b/i.test(
      textOf(head),
    )
  )
    return undefined;
  const claimant: Speaker = { name: named.name, type: 'person', anonymous: false, role: '', mention: [] };
  return { claimant, via: [], why: `${named.name} heads the list` };
}
