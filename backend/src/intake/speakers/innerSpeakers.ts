import type { Attribution } from '../attribution.js';
import type { Discourse, Found } from './discourse.js';
import { nounPhraseOf } from './nounPhrase.js';
import { sourceOf } from './sources.js';
import { firstAt, type Word } from './words.js';

const TELLS = /^(?:said|says|told|tells|claimed|claims|believed|believe|believes|think|thinks|thought)$/;
/** These tell of a claim only before “that”: others inform a ministry or report a break-in. */
const TELLS_THAT =
  /^(?:informed|warned|wrote|reported|admitted|insisted|denied|confirmed|concluded|assessed|alerted)$/;
const NEAR = 12;

/**
 * Somebody whose words are told on, within what is said: “colleagues had told it that …”, “…, its embassy said”. Only
 * asked where the attribution holds no other one that says so itself.
 */
export function speakerInside(
  discourse: Discourse,
  { content }: Attribution,
  outer: Found,
): Found | undefined {
  const [span] = content;
  if (!span || content.length > 1) return undefined;
  const { words } = discourse;
  const from = firstAt(words, span[0]);
  const to = firstAt(words, span[1]);
  const told =
    atBeginning(discourse, from, to) ??
    (outer.party.type === 'outlet' ? atEnd(discourse, from, to) : undefined);
  if (!told || told.party === outer.party || told.party.type === 'outlet_voice') return undefined;
  return {
    party: told.party,
    why: `${told.why}; told on by ${outer.party.name}`,
    relays: [...(told.relays ?? []), outer.party],
  };
}

function atBeginning(discourse: Discourse, from: number, to: number): Found | undefined {
  const { words } = discourse;
  const start = words[from]?.key === 'that' ? from + 1 : from;
  for (let at = start + 1; at < Math.min(to, start + NEAR); at++) {
    const word = words[at]!;
    if (tellsSomething(words, at, to)) return speakerBetween(discourse, start, withoutAuxiliary(words, at));
    if (/[,;:"]/.test(word.gap) || (word.pos === 'VERB' && !/^(?:had|has|have)$/.test(word.key)))
      return undefined;
  }
  return undefined;
}

function atEnd(discourse: Discourse, from: number, to: number): Found | undefined {
  const { words } = discourse;
  const last = words[to - 1];
  if (!last || !TELLS.test(last.key)) return undefined;
  for (let at = to - 2; at > from && to - at < NEAR; at--) {
    if (/^["”]?, ?["”]? ?$/.test(words[at]!.gap)) return speakerBetween(discourse, at + 1, to - 1);
  }
  return undefined;
}

function tellsSomething(words: readonly Word[], at: number, to: number): boolean {
  const { key, pos } = words[at]!;
  if (pos === 'NOUN' || /^(?:was|were|been|is|are|being|be|to|not)$/.test(words[at - 1]!.key)) return false;
  if (TELLS.test(key)) return true;
  if (!TELLS_THAT.test(key)) return false;
  for (let next = at + 1; next < Math.min(to, at + 4); next++) if (words[next]!.key === 'that') return true;
  return false;
}

function withoutAuxiliary(words: readonly Word[], at: number): number {
  let end = at;
  while (/^(?:had|has|have|also|already|later|then|now|have)$/.test(words[end - 1]?.key ?? '')) end--;
  return end;
}

function speakerBetween(discourse: Discourse, from: number, to: number): Found | undefined {
  if (to <= from) return undefined;
  const phrase = nounPhraseOf(discourse.register, from, to);
  if (!phrase || phrase.headKind === 'pronoun' || phrase.headKind === 'document') return undefined;
  const head = discourse.words[phrase.head]!;
  if (phrase.headKind === 'other' && (!/s$/.test(head.key) || !/^(?:NOUN|PROPN)$/.test(head.pos)))
    return undefined;
  return sourceOf(discourse, from, to, []);
}
