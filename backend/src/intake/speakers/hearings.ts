import type { Span } from '../article.js';
import type { Attribution } from '../attribution.js';
import { citedInSentence } from './citations.js';
import type { Discourse, Found } from './discourse.js';
import { inheritedVoice } from './inheritance.js';
import { DOCUMENTS } from './lexicons.js';
import { speakerInside } from './innerSpeakers.js';
import { rememberDocument } from './memory.js';
import { anchorOf } from './nesting.js';
import { mentionsWithin, nounPhraseOf } from './nounPhrase.js';
import type { Party } from './parties.js';
import { quotingOutlet, relaysInSentence } from './relays.js';
import { sourceOf } from './sources.js';
import { nearestSource, wholeSource } from './sourceSpan.js';
import { firstAt } from './words.js';

/** What one attribution was found to be, before its relays are known. */
export interface Hearing {
  readonly claimant: Party;
  readonly why: string;
  /** Relays that its own words name, nearest to the origin first. */
  readonly relays: readonly Party[];
}

/** Finds the claimant of every attribution, in the order of the text: who has spoken tells who “he” is. */
export function hearingsOf(
  discourse: Discourse,
  attributions: readonly Attribution[],
  parents: readonly number[],
): Hearing[] {
  const hearings: Hearing[] = new Array<Hearing>(attributions.length);
  const holding = new Set(parents);
  const order = attributions
    .map((attribution, index) => ({ at: placeOf(attribution), index }))
    .sort((one, other) => one.at - other.at || one.index - other.index);
  for (const [place, { index }] of order.entries()) {
    const attribution = attributions[index]!;
    const named = claimantOf(discourse, attribution, hearings[parents[index]!]);
    const inside = holding.has(index) ? undefined : speakerInside(discourse, attribution, named);
    const found = citedInSentence(discourse, attribution, named) ?? inside ?? named;
    const quoting = quotingOutlet(discourse, attribution) ?? stillQuoted(discourse, attribution, found.party);
    const carried = inside ? undefined : stillTold(discourse, attribution, found.party);
    const relays = [
      ...(found.relays ?? []),
      ...(carried ? [carried] : []),
      ...(quoting ? [quoting] : []),
      ...relaysInSentence(
        discourse,
        attribution,
        attributions[parents[index]!],
        nextCue(order, place, attributions),
      ),
    ];
    hearings[index] = {
      claimant: found.party,
      why: found.why,
      relays: relays.filter((party) => party !== found.party),
    };
    discourse.relayed(found.party, hearings[index].relays[0]);
    toldOn(discourse, attribution, found.party);
    discourse.hear(found.party, firstAt(discourse.words, placeOf(attribution)));
    if (found !== named) discourse.hear(named.party, firstAt(discourse.words, placeOf(attribution)));
    rememberDocument(discourse, attribution, found.party);
  }
  return hearings;
}

/** Where the next one with a speaker of its own tells something, behind all that this one says; what stands there is its. */
function nextCue(
  order: readonly { index: number }[],
  place: number,
  attributions: readonly Attribution[],
): number {
  const own = attributions[order[place]!.index]!;
  const end = Math.max(...own.content.map(([, to]) => to), own.cue.at(-1)?.[1] ?? 0);
  for (let next = place + 1; next < Math.min(order.length, place + 4); next++) {
    const { cue, source, cueLemma } = attributions[order[next]!.index]!;
    if (
      source.length > 0 &&
      cue[0] &&
      cue[0][0] >= end &&
      !/^(?:report|accord|cite|quote|tell)/.test(cueLemma)
    )
      return cue[0][1];
  }
  return Infinity;
}

/** “…, the embassy said, according to Interfax”: the outlet tells on whoever spoke in the same sentence. */
function toldOn(discourse: Discourse, { cue }: Attribution, party: Party): void {
  const last = discourse.last();
  const at = cue[0] && discourse.words[firstAt(discourse.words, cue[0][0])];
  if (party.type === 'outlet' && last && at?.sentence === last.sentence && last.party !== party)
    discourse.relayed(last.party, party);
}

/** “X told Reuters … He added …” in one paragraph: he still tells Reuters. */
function stillTold(discourse: Discourse, attribution: Attribution, party: Party): Party | undefined {
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
function stillQuoted(discourse: Discourse, { cue, cueLemma }: Attribution, party: Party): Party | undefined {
  const last = discourse.last();
  const at = cue[0] && discourse.words[firstAt(discourse.words, cue[0][0])];
  if (!at || !last || last.party !== party || at.sentence - last.sentence > 2) return undefined;
  const near = discourse.words.slice(Math.max(0, at.index - 4), at.index + 2);
  return /quote/.test(cueLemma) || near.some(({ key }) => key === 'quoted')
    ? discourse.relayOf(party)
    : undefined;
}

/** “Black Heron was blamed”, “… is thought by some”: the one in front does not speak; whoever stands behind “by” does. */
function blamedBy(
  discourse: Discourse,
  { cue, cueLemma, content }: Attribution,
  source: Span,
): Found | undefined {
  if (
    !cue[0] ||
    source[0] > cue[0][0] ||
    !/^(?:be )?(?:blame|accuse|suspect|link|attribute|believe|think|tie|connect)/.test(cueLemma)
  )
    return undefined;
  const { words, article } = discourse;
  const at = firstAt(words, cue[0][0]);
  const end = firstAt(words, cue[0][1]);
  const before = words[at - 1]?.sentence === words[at]?.sentence ? (words[at - 1]?.key ?? '') : '';
  if (
    !/\b(?:is|are|was|were|been|being|be)\b/.test(`${article.folded.slice(...cue[0]).toLowerCase()}`) &&
    !/^(?:is|are|was|were|been|being|be)$/.test(before)
  )
    return undefined;
  const by = [end, end + 1].find((place) => words[place]?.key === 'by');
  const doer =
    by === undefined ? undefined : sourceOf(discourse, by + 1, Math.min(words.length, by + 8), content);
  return (
    doer ?? { party: discourse.voiceAt(cue[0][0]), why: 'nobody is named who does so: the outlet says it' }
  );
}

/** “Osmanta's lawyers, Teal & Marsh, wrote …”: a firm of lawyers hands on what its client says. */
function clientOf(discourse: Discourse, first: number, end: number): Found | undefined {
  const { words, register } = discourse;
  const phrase = nounPhraseOf(register, first, end);
  if (!phrase?.owner || !/^(?:lawyers|attorneys|solicitors|counsel)$/.test(words[phrase.head]!.key))
    return undefined;
  const firm = mentionsWithin(register, phrase.head + 1, end).find(
    ({ party }) => party.type === 'organisation',
  );
  const [from, to] = phrase.owner;
  const pronoun = { its: 'it', their: 'they', his: 'he', her: 'she' }[words[from]!.key];
  const client = pronoun ? discourse.pronoun(pronoun, from, []) : sourceOf(discourse, from, to, []);
  if (!firm || !client) return undefined;
  return {
    party: client.party,
    why: `${firm.party.name} speaks for ${client.party.name}`,
    relays: [firm.party],
  };
}

function placeOf(attribution: Attribution): number {
  return Math.min(anchorOf(attribution), attribution.source[0]?.[0] ?? Infinity);
}

/** “His lawyer said that ▒her client▒ denied …”, “▒our specialists▒ observed …”: who tells of them speaks. */
function isOwnCircle({ words }: Discourse, first: number, end: number): boolean {
  if (end - first !== 2) return false;
  const [whose, who] = [words[first]!.key, words[first + 1]!.key];
  return /^(?:my|our)$/.test(whose) || (/^(?:his|her|their)$/.test(whose) && /^clients?$/.test(who));
}

/** “According to the indictment, Roe ▒wrote▒ the program ▒that the gang used▒”, “agents ▒identified▒ him”: told of, not said. */
function tellsOfWork({ words }: Discourse, { cue, cueLemma, content }: Attribution): boolean {
  if (/^(?:observe|notice|identify|detect|spot|see)$/.test(cueLemma)) return true;
  const [said] = content;
  if (!/^(?:write|post|publish|make|send)$/.test(cueLemma) || !cue[0] || !said) return false;
  const from = firstAt(words, cue[0][1]);
  const to = firstAt(words, said[0]);
  if (to <= from || to - from > 6 || !/^(?:that|which)$/.test(words[to]?.key ?? '')) return false;
  return words[to - 1]!.pos === 'NOUN' && !words.slice(from, to).some(({ key }) => DOCUMENTS.has(key));
}

function claimantOf(discourse: Discourse, attribution: Attribution, parent: Hearing | undefined): Found {
  const source = nearestSource(attribution);
  const blamed = source && blamedBy(discourse, attribution, source);
  if (blamed) return blamed;
  if (!source) return inheritedVoice(discourse, attribution, parent);
  const [first, end] = wholeSource(discourse, source, attribution);
  if (parent && (isOwnCircle(discourse, first, end) || tellsOfWork(discourse, attribution)))
    return { party: parent.claimant, why: `${parent.claimant.name} says so` };
  if (/(?:^|\s)(?:we|i|our|us)$/i.test(discourse.article.folded.slice(...source)) && parent)
    return {
      party: parent.claimant,
      why: `“${discourse.words[first]?.text}” is ${parent.claimant.name}, whose words these are`,
    };
  const client = clientOf(discourse, first, end);
  if (client) return client;
  const answering = discourse.voiceAt(source[0]);
  if (answering !== discourse.ownParty && /(?:^|\s)(?:we|I)$/.test(discourse.article.folded.slice(...source)))
    return { party: answering, why: `${answering.name} answers in an interview` };
  return (
    sourceOf(discourse, first, end, attribution.content) ?? inheritedVoice(discourse, attribution, parent)
  );
}
