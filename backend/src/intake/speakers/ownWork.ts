import type { Discourse, Found } from './discourse.js';
import { mentionsWithin, type NounPhrase } from './nounPhrase.js';

/** “according to Meridian calculations”, “a Sentinel analysis”: the outlet's own finding. */
export function byOwnWork(discourse: Discourse, phrase: NounPhrase): Found | undefined {
  const { core, head, headKind, determiner, to } = phrase;
  const { words, register } = discourse;
  const own = { party: discourse.ownParty, why: 'a work of the outlet itself' };
  if (determiner === 'our' && !words[head]!.quoted && OUR_OWN.test(words[head]!.key)) return own;
  if (determiner === 'this' && headKind === 'outlet' && core === head) return own;
  if (headKind !== 'document' && headKind !== 'other' && !OUR_OWN.test(words[head]!.key)) return undefined;
  const before = mentionsWithin(register, core, head).at(-1);
  if (before && discourse.own.is(before.party)) return own;
  const [behind] = mentionsWithin(register, head + 1, to);
  const by = words[head + 1]?.key;
  return behind && (by === 'by' || by === 'of') && behind.from <= head + 3 && discourse.own.is(behind.party)
    ? own
    : undefined;
}

/** What and who belongs to a newsroom. */
const OUR_OWN =
  /^(?:reporters?|correspondents?|check|checks|analysis|review|investigation|calculations?|inquiries|enquiries|research|tests?|count|reporting|fact-checkers|findings|survey|examination|team|data|journalists?)$/;
