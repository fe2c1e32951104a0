import type { Span } from '../article.js';
import type { Discourse, Found, Heard } from './discourse.js';
import { firstMentionFrom } from './nounPhrase.js';
import type { Mention, Party } from './parties.js';

const HEARD_BACK = 8;
const MENTIONS_BACK = 60;
const SENTENCES_BACK = 10;
/** Words by which the order of those heard may be disturbed. */
const FAR = 200;

interface Candidate {
  readonly party: Party;
  readonly score: number;
  readonly spoke: boolean;
}

/** Whom “he”, “she”, “it”, “they” stand for at a word; mentions within `own` (what is being said) hardly count. */
export function referentOf(
  discourse: Discourse,
  pronoun: string,
  at: number,
  own: readonly Span[],
): Found | undefined {
  const fits = FITS[pronoun];
  if (!fits) return undefined;
  const best = new Map<Party, Candidate>();
  const consider = (party: Party, score: number, spoke: boolean) => {
    const fit = party.mute || discourse.own.is(party) ? undefined : fits(party);
    if (fit === undefined) return;
    const known = best.get(party);
    if (!known || known.score < score + fit) best.set(party, { party, score: score + fit, spoke });
  };
  hearSpeakers(discourse, at, consider);
  readMentions(discourse, at, own, consider);
  readSubjects(discourse, at, own, consider);
  let found: Candidate | undefined;
  for (const candidate of best.values()) if (!found || candidate.score > found.score) found = candidate;
  if (!found) return undefined;
  return { party: found.party, why: whyOf(pronoun, found) };
}

function whyOf(pronoun: string, { party, spoke }: Candidate): string {
  const who = spoke ? 'who spoke last' : 'named nearest before';
  return `“${pronoun}” is ${party.name}, ${who}`;
}

type Consider = (party: Party, score: number, spoke: boolean) => void;

function hearSpeakers(discourse: Discourse, at: number, consider: Consider): void {
  const { heard, words } = discourse;
  const sentence = words[at]?.sentence ?? 0;
  const last = lastHeardBefore(heard, at);
  for (let back = 0; back < HEARD_BACK && back <= last; back++) {
    const { party, sentence: spokenIn, at: spokenAt } = heard[last - back]!;
    if (spokenAt > at) continue;
    const distance = Math.min(SENTENCES_BACK, Math.max(0, sentence - spokenIn));
    consider(party, 5 - back * 1.2 - distance * 0.9 - (sameBlock(discourse, at, spokenAt) ? 0 : 0.5), true);
  }
}

/** Those who are heard stand nearly in the order of the text; far behind a place nobody has spoken before it. */
function lastHeardBefore(heard: readonly Heard[], at: number): number {
  let last = heard.length - 1;
  if (last < 0 || heard[last]!.at <= at + FAR) return last;
  let low = 0;
  while (low < last) {
    const middle = (low + last + 1) >> 1;
    if (heard[middle]!.at <= at) low = middle;
    else last = middle - 1;
  }
  return low;
}

function sameBlock({ article, words }: Discourse, one: number, other: number): boolean {
  const blockOf = (at: number) => article.sentences[words[at]?.sentence ?? -1]?.block;
  return blockOf(one) === blockOf(other);
}

function readMentions(
  { words, mentions }: Discourse,
  at: number,
  own: readonly Span[],
  consider: Consider,
): void {
  const sentence = words[at]?.sentence ?? 0;
  const start = words[at]?.start ?? 0;
  const last = firstMentionFrom(mentions, at) - 1;
  const reports = /^(?:reported|wrote|published|reports|writes)$/.test(words[at + 1]?.key ?? '');
  for (let back = 0; back < MENTIONS_BACK && last - back >= 0; back++) {
    const mention = mentions[last - back]!;
    const distance = sentence - mention.sentence;
    if (distance > SENTENCES_BACK) return;
    const block = words[mention.from]!.block;
    let score = 2 - distance * 1.1 - back * 0.05;
    if (isSubject(words, mention)) score += 1.6;
    if (mention.possessive) score -= 1;
    if (reports && mention.party.type === 'outlet') score += 3;
    if (mention.quoted) score -= 2.5;
    if (block === 'caption' || block === 'byline' || block === 'dateline') score -= 3;
    if (own.some(([from, to]) => mention.start >= from && mention.end <= to && from < start)) score -= 3;
    consider(mention.party, score, false);
  }
}

/** What this sentence and those before it are about: “A senior official … he said”. */
function readSubjects(discourse: Discourse, at: number, own: readonly Span[], consider: Consider): void {
  const sentence = discourse.words[at]?.sentence ?? 0;
  for (let back = 0; back <= 3 && back <= sentence; back++) {
    const subject = discourse.subjects.of(sentence - back);
    if (!subject || subject.to > at) continue;
    const start = discourse.words[subject.from]!.start;
    const told = own.some(([from, to]) => start >= from && start < to);
    const near = sameBlock(discourse, at, subject.from) ? 0 : 0.5;
    consider(subject.found.party, [5.4, 4.3, 2.5, 1.5][back]! - near - (told ? 3 : 0), false);
  }
}

/** Stands at the beginning of its sentence, before the verb. */
function isSubject(words: Discourse['words'], { from, possessive }: Mention): boolean {
  if (possessive) return false;
  for (let at = from - 1, steps = 0; at >= 0 && steps < 12; at--, steps++) {
    const word = words[at]!;
    if (word.sentence !== words[from]!.sentence) return true;
    if (word.pos === 'VERB' || word.pos === 'AUX') return false;
    if (/^(?:of|for|in|on|at|by|with|from|to|against|about|over)$/.test(word.key) && steps === 0)
      return false;
  }
  return from < 12;
}

/** How well a party fits a pronoun; undefined when it cannot be meant. */
const FITS: Readonly<Record<string, (party: Party) => number | undefined>> = {
  he: (party) => ofPerson(party, 'man'),
  him: (party) => ofPerson(party, 'man'),
  his: (party) => ofPerson(party, 'man'),
  himself: (party) => ofPerson(party, 'man'),
  she: (party) => ofPerson(party, 'woman'),
  her: (party) => ofPerson(party, 'woman'),
  herself: (party) => ofPerson(party, 'woman'),
  it: ofThing,
  its: ofThing,
  itself: ofThing,
  they: ofMany,
  them: ofMany,
  their: ofMany,
  themselves: ofMany,
};

function ofPerson({ type, gender, plural }: Party, wanted: Party['gender']): number | undefined {
  if ((type !== 'person' && type !== 'unnamed') || plural) return undefined;
  if (gender !== undefined && gender !== wanted) return undefined;
  return gender === wanted ? 1.6 : 0;
}

function ofThing({ type, plural }: Party): number | undefined {
  if (type === 'person' || type === 'unnamed' || type === 'outlet_voice' || plural) return undefined;
  return type === 'state'
    ? -0.8
    : type === 'account' || type === 'group' || type === 'organisation'
      ? 0.5
      : 0;
}

function ofMany({ type, plural, anonymous }: Party): number | undefined {
  if (plural) return 2;
  if (type === 'group') return 1;
  if (type === 'unnamed') return anonymous ? 1 : 0;
  if (type === 'organisation') return 0;
  return type === 'person' ? -1.5 : undefined;
}
