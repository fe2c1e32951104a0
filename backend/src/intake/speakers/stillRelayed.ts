import type { Attribution } from '../attribution.js';
import type { Discourse } from './discourse.js';
import type { Party } from './parties.js';
import { nearestSource } from './sourceSpan.js';
import { firstAt } from './words.js';

/** “…, the embassy said, according to Interfax”: the outlet tells on whoever spoke in the same sentence. */
export function toldOn(discourse: Discourse, { cue }: Attribution, party: Party): void {
  const last = discourse.last();
  const at = cue[0] && discourse.words[firstAt(discourse.words, cue[0][0])];
  if (party.type === 'outlet' && last && at?.sentence === last.sentence && last.party !== party)
    discourse.relayed(last.party, party);
}

/** “X told Reuters … He added …” in one paragraph: he still tells Reuters. */
export function stillTold(discourse: Discourse, attribution: Attribution, party: Party): Party | undefined {
  const { words, article } = discourse;
  const source = nearestSource(attribution);
  const last = [-1, -2].map((back) => discourse.heard.at(back)).find((heard) => heard?.party === party);
  const at = source && words[firstAt(words, source[0])];
  if (!at || !last || !/^(?:he|she|it|they)$/.test(at.key)) return undefined;
  const same = article.sentences[at.sentence]?.block === article.sentences[last.sentence]?.block;
  const relay = same ? discourse.relayOf(party) : undefined;
  return relay?.type === 'outlet' || /^(?:he|she)$/.test(at.key) ? relay : undefined;
}

/** “Russia has nothing to do with it, he was quoted as saying”, after an outlet quoted him: it still does. */
export function stillQuoted(
  discourse: Discourse,
  { cue, cueLemma }: Attribution,
  party: Party,
): Party | undefined {
  const last = discourse.last();
  const at = cue[0] && discourse.words[firstAt(discourse.words, cue[0][0])];
  if (!at || !last || last.party !== party || at.sentence - last.sentence > 2) return undefined;
  const near = discourse.words.slice(Math.max(0, at.index - 4), at.index + 2);
  return /quote/.test(cueLemma) || near.some(({ key }) => key === 'quoted')
    ? discourse.relayOf(party)
    : undefined;
}
