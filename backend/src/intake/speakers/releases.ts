import type { Article } from '../article.js';
import type { Party } from './parties.js';
import type { Register } from './register.js';

const RELEASE =
  /^[^\S\n]*(?:(?:press|news|media) (?:release|statement)|for immediate release|(?:public|official) statement)\b/im;
const OPENING = 1200;

/** The organisation that speaks in a press release; undefined for what a newsroom has written. */
export function issuerOfRelease(article: Article, register: Register): Party | undefined {
  if (!RELEASE.test(article.folded.slice(0, OPENING))) return undefined;
  let best: Party | undefined;
  let most = 0;
  const about = new Set(
    Array.from(article.folded.matchAll(/^About (?:the )?([\p{Lu}][^\n]{1,60})$/gmu), (match) =>
      match[1]!.trim(),
    ),
  );
  for (const party of register.parties) {
    if (party.type === 'person' || party.type === 'state' || party.type === 'outlet') continue;
    const told = [...about].some((name) => party.aliases.has(name) || party.name.startsWith(name)) ? 20 : 0;
    const opens = register.mentions.some((mention) => mention.party === party && mention.start < OPENING)
      ? 2
      : 0;
    const weight = told + opens + Math.min(15, party.seen);
    if (weight > most) [best, most] = [party, weight];
  }
  return best;
}
