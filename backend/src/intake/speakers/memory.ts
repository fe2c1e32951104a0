import type { Attribution } from '../attribution.js';
import type { Discourse } from './discourse.js';
import { DOCUMENTS } from './lexicons.js';
import type { Party } from './parties.js';
import { firstAt } from './words.js';

const REACH = 14;

/** “said in a statement”, “wrote in a letter”: the document is known from here on as this speaker's. */
export function rememberDocument(discourse: Discourse, { cue, source }: Attribution, party: Party): void {
  const place = cue[0] ?? source[0];
  if (!place || party.type === 'unnamed') return;
  const { words } = discourse;
  const cueAt = firstAt(words, place[0]);
  const opening = Math.max(0, discourse.firstWordOf(words[cueAt]?.sentence ?? 0));
  const from = Math.max(opening, cueAt - REACH * 3);
  for (let at = from; at < Math.min(words.length - 1, cueAt + REACH); at++) {
    if (at > opening && at < cueAt - REACH) continue;
    const word = words[at]!;
    if (word.sentence !== words[cueAt]?.sentence || !/^(?:in|through|via|on|to|per)$/.test(word.key))
      continue;
    for (let next = at + 1; next <= at + 4 && next < words.length; next++) {
      if (DOCUMENTS.has(words[next]!.key)) discourse.issued(words[next]!.key, party);
      if (words[next]!.gap !== ' ') break;
    }
  }
}
