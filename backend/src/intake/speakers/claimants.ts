import type { Span } from '../article.js';
import type { Attribution } from '../attribution.js';
import type { Discourse, Found } from './discourse.js';
import type { Hearing } from './hearings.js';
import { inheritedVoice } from './inheritance.js';
import { DOCUMENTS } from './lexicons.js';
import { mentionsWithin, nounPhraseOf } from './nounPhrase.js';
import { nearestSource, wholeSource } from './sourceSpan.js';
import { sourceOf } from './sources.js';
import { firstAt } from './words.js';

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

/** “His lawyer said that ▒her client▒ denied …”, “▒our specialists▒ observed …”: who tells of them speaks. */
function isOwnCircle({ words }: Discourse, first: number, end: number): boolean {
  if (end - first !== 2) return false;
  const [whose, who] = [words[first]!.key, words[first + 1]!.key];
  return /^(?:my|our)$/.test(whose) || (/^(?:his|her|their)$/.test(whose) && /^clients?$/.test(who));
}

/** “According to the indictment, Roe ▒wrote▒ the program ▒that the gang used▒”, “agents ▒identified▒ him”: told of, not said. */
function tellsOfWork({ words }: Discourse, { cue, cueLemma, content }: Attribution): boolean {
  if (/^(?:observe|notice|identify|detect|spot|show|prove|indicate)$/.test(cueLemma)) return true;
  const [said] = content;
  if (!/^(?:write|post|publish|make|send)$/.test(cueLemma) || !cue[0] || !said) return false;
  const from = firstAt(words, cue[0][1]);
  const to = firstAt(words, said[0]);
  if (to <= from || to - from > 6 || !/^(?:that|which)$/.test(words[to]?.key ?? '')) return false;
  return words[to - 1]!.pos === 'NOUN' && !words.slice(from, to).some(({ key }) => DOCUMENTS.has(key));
}

/** For one that stands in the words of somebody who is named only behind it: those words are his. */
export function ownWordsOf(discourse: Discourse, attribution: Attribution): boolean {
  const source = nearestSource(attribution);
  return (
    source !== undefined && isOnlyTold(discourse, attribution, wholeSource(discourse, source, attribution))
  );
}

function isOnlyTold(discourse: Discourse, attribution: Attribution, [first, end]: Span): boolean {
  return isOwnCircle(discourse, first, end) || tellsOfWork(discourse, attribution);
}

export function claimantOf(
  discourse: Discourse,
  attribution: Attribution,
  parent: Hearing | undefined,
): Found {
  const source = nearestSource(attribution);
  const blamed = source && blamedBy(discourse, attribution, source);
  if (blamed) return blamed;
  if (!source) return inheritedVoice(discourse, attribution, parent);
  const [first, end] = wholeSource(discourse, source, attribution);
  if (parent && isOnlyTold(discourse, attribution, [first, end]))
    return { party: parent.claimant, why: `${parent.claimant.name} says so` };
  if (/(?:^|\s)(?:we|i|our|us)$/i.test(discourse.article.folded.slice(...source)) && parent)
    return {
      party: parent.claimant,
      why: `“${discourse.words[first]?.text}” is ${parent.claimant.name}, whose words these are`,
    };
  const client = clientOf(discourse, first, end);
  if (client) return client;
  const answering = discourse.voiceAt(source[0]);
  const ownWords =
    /(?:^|\s)(?:we|I)$/.test(discourse.article.folded.slice(...source)) || isOwnCircle(discourse, first, end);
  if (answering !== discourse.ownParty && ownWords)
    return { party: answering, why: `${answering.name} answers in an interview` };
  return (
    sourceOf(discourse, first, end, attribution.content) ?? inheritedVoice(discourse, attribution, parent)
  );
}
