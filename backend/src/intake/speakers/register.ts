import type { Article } from '../article.js';
import {
  introducedBy,
  introductionBefore,
  NOT_INTRODUCED,
  votesByName,
  type Introduced,
  type Votes,
} from './classes.js';
import { genderOfName, genderOfTitle } from './gender.js';
import { Aliases } from './aliases.js';
import { COUNTRIES, keyOf, THINGS } from './lexicons.js';
import { addVotes, electedType, partyOf, type Mention, type Party } from './parties.js';
import { roleAfter, roleBefore, type Role } from './roles.js';
import { isDemonym, runsIn, type Run } from './runs.js';
import { textOf, wordsOf, type Word } from './words.js';

/** Everybody and everything that the article mentions by name, and where. */
export interface Register {
  readonly words: readonly Word[];
  readonly parties: readonly Party[];
  /** In the order of the text. */
  readonly mentions: readonly Mention[];
  readonly aliases: Aliases;
}

/** Words of the longest name that is looked for within a run. */
const LONG_NAME = 5;
const CLOSES_APPOSITION =
  /^(?:of|for|in|on|at|by|to|that|which|who|based|with|from|known|behind|specialising|specializing)$/;

interface Sighting {
  readonly run: Run;
  readonly votes: Votes;
  readonly roles: readonly Role[];
  readonly nouns: readonly string[];
  /** In a headline or caption, where every word may be capitalised. */
  readonly loud: boolean;
}

/** An article is read once, however many ask. */
const READ = new WeakMap<Article, Register>();

/** The names of an article. Linear in its length. */
export function registerOf(article: Article): Register {
  const register = READ.get(article) ?? readNames(article);
  READ.set(article, register);
  return register;
}

function readNames(article: Article): Register {
  const words = wordsOf(article);
  const sightings = runsIn(words)
    .filter((run) => !isDemonym(run) && !isDateline(words, run))
    .map((run) => sightingOf(words, run));
  const aliases = new Aliases();
  const parties = fullNames(words, sightings, aliases);
  const mentions: Mention[] = [];
  const elsewhere = new Set(
    sightings.filter(({ run, loud }) => !loud && !startsSentence(words, run)).map(({ run }) => run.key),
  );
  for (const sighting of sightings) {
    const whole = aliases.find(sighting.run.key);
    if (!whole && (sighting.loud || sighting.run.to - sighting.run.from > LONG_NAME)) {
      mentions.push(...namesInside(words, sighting.run, aliases));
      continue;
    }
    const party = whole ?? shortName(words, sighting, aliases, parties, elsewhere);
    if (party) mentions.push(mentionOf(words, party, sighting));
  }
  for (const party of parties) {
    party.type = electedType(party.votes, party.type);
    party.mute = (party.votes.organisation ?? 0) < 0;
  }
  return { words, parties, mentions, aliases };
}

/** “WILMINGTON — A man …”: where it was written. */
function isDateline(words: readonly Word[], { from, to, text }: Run): boolean {
  const opens =
    from === 0 || /\n/.test(words[from - 1]!.gap) || words[from - 1]!.sentence !== words[from]!.sentence;
  return opens && text === text.toUpperCase() && /^ ?[—–-]/.test(words[to - 1]!.gap);
}

function sightingOf(words: readonly Word[], run: Run): Sighting {
  const votes: Votes = {};
  const sum = (more: Votes) => {
    for (const [type, weight] of Object.entries(more) as [keyof Votes, number][])
      votes[type] = (votes[type] ?? 0) + weight;
  };
  sum(votesByName(words, run));
  const before = roleBefore(words, run.titleFrom, run.from);
  const introduced = before ? NOT_INTRODUCED : introductionBefore(words, run);
  sum(introduced.votes);
  const after = roleAfter(words, run.to);
  if (before) sum({ person: 3 });
  if (THINGS.has(words[run.to]?.key ?? '') && words[run.to - 1]!.gap.trim() === '') sum({ organisation: -9 });
  const added = after ? NOT_INTRODUCED : appositionAfter(words, run);
  if (after) sum({ person: 4 });
  sum(added.votes);
  if (words[run.to - 1]!.gap === ', ' && words[run.to]?.key === 'who') sum({ person: 3 });
  if (/^numbers?$/.test(words[run.to]?.key ?? '') && words[run.to - 1]!.gap === ' ')
    sum({ organisation: -9 });
  if (/^, \d\d$/.test(`${words[run.to - 1]!.gap}${words[run.to]?.text ?? ''}`)) sum({ person: 3 });
  const { block } = words[run.from]!;
  return {
    run,
    votes,
    roles: [before, after].filter((role) => role !== undefined),
    nouns: [introduced.noun, added.noun].filter((noun) => noun !== ''),
    loud:
      block === 'headline' ||
      block === 'standfirst' ||
      block === 'subhead' ||
      block === 'caption' ||
      block === 'byline',
  };
}

/** “…, a ransomware gang”, “…, the Hamburg-based company that”: what the words after the name call it. */
function appositionAfter(words: readonly Word[], run: Run): Introduced {
  if (words[run.to - 1]!.gap !== ', ' || !/^(?:a|an|the|one|another)$/.test(words[run.to]?.key ?? ''))
    return NOT_INTRODUCED;
  for (let at = run.to + 1; at < Math.min(words.length, run.to + 8); at++) {
    const word = words[at]!;
    if (word.pos === 'VERB' || word.pos === 'AUX') return NOT_INTRODUCED;
    if (word.gap !== ' ' || CLOSES_APPOSITION.test(words[at + 1]?.key ?? '')) return introducedBy(words, at);
  }
  return NOT_INTRODUCED;
}

/** Names of two words and more, and single words that are known or introduced: these are what short forms refer to. */
function fullNames(words: readonly Word[], sightings: readonly Sighting[], aliases: Aliases): Party[] {
  const byKey = new Map<string, Party>();
  const parties: Party[] = [];
  for (const sighting of sightings) {
    const { run, loud } = sighting;
    const known = electedType(sighting.votes, 'unnamed');
    const long = run.to - run.from > 1;
    const strong = (sighting.votes[known] ?? 0) >= (long ? 1 : 4) && !(known === 'person' && !long);
    const key = squashed(run.key);
    let party = byKey.get(key);
    if (!party && (!strong || loud)) continue;
    if (!party) {
      party = partyOf(run.text, 'organisation');
      byKey.set(key, party);
      parties.push(party);
    }
    learn(words, party, sighting);
  }
  const alone = aloneIn(sightings);
  for (const party of parties) {
    addVotes(party, votesByShortForm(party, alone));
    party.type = electedType(party.votes, party.type);
    aliases.add(party);
  }
  addAcronyms(words, sightings, byKey, aliases);
  return parties;
}

/** Words that stand alone as a name somewhere: “Dornfeld”, “Zakharova”. */
function aloneIn(sightings: readonly Sighting[]): Set<string> {
  return new Set(
    sightings.filter(({ run, loud }) => run.to - run.from === 1 && !loud).map(({ run }) => run.key),
  );
}

/** A person is called by the last word later, a company by the first. */
function votesByShortForm({ name }: Party, alone: ReadonlySet<string>): Votes {
  const words = keyOf(name).split(' ');
  if (words.length < 2 || words.length > 4) return {};
  const [first, last] = [alone.has(words[0]!), alone.has(words.at(-1)!)];
  if (first === last) return {};
  return last ? { person: 1.5 } : { organisation: 2 };
}

/** “National Cyber Security Centre (NCSC)”. */
function addAcronyms(
  words: readonly Word[],
  sightings: readonly Sighting[],
  byKey: ReadonlyMap<string, Party>,
  aliases: Aliases,
): void {
  for (const { run } of sightings) {
    const next = words[run.to];
    const opens = /^ \(["']?$/.test(words[run.to - 1]!.gap) && run.to - run.from > 1;
    if (!opens || !next || !/^["']?\)/.test(next.gap) || !/\p{Lu}/u.test(next.text)) continue;
    const party = byKey.get(squashed(run.key));
    if (party) aliases.link(next.key, party);
  }
}

function learn(words: readonly Word[], party: Party, { run, votes, roles, nouns, loud }: Sighting): void {
  for (const noun of nouns) party.nouns.add(noun);
  if (!loud) addVotes(party, votes);
  party.roles.push(...roles);
  party.aliases.add(run.text);
  const title = run.titleFrom < run.from ? genderOfTitle(words[run.from - 1]!.key) : undefined;
  party.gender ??= title ?? roles.find(({ gender }) => gender)?.gender;
  party.gender ??= genderOfName(run.key.split(' '));
}

/** A single word that is no known name: a surname with a title, an unknown company. */
function shortName(
  words: readonly Word[],
  sighting: Sighting,
  aliases: Aliases,
  parties: Party[],
  elsewhere: ReadonlySet<string>,
): Party | undefined {
  const { run, loud } = sighting;
  if (loud || (startsSentence(words, run) && !properWord(words, run, elsewhere))) return undefined;
  const party = partyOf(run.text, COUNTRIES.has(run.key) ? 'state' : 'organisation');
  learn(words, party, sighting);
  parties.push(party);
  aliases.add(party);
  return party;
}

function startsSentence(words: readonly Word[], { titleFrom }: Run): boolean {
  return (
    titleFrom === 0 ||
    words[titleFrom - 1]!.sentence !== words[titleFrom]!.sentence ||
    /["“]/.test(words[titleFrom - 1]!.gap)
  );
}

function properWord(words: readonly Word[], run: Run, elsewhere: ReadonlySet<string>): boolean {
  const { from, to } = run;
  const word = words[from]!;
  return to - from > 1 || word.possessive || /\p{Lu}.*\p{Lu}/u.test(word.text) || elsewhere.has(run.key);
}

function mentionOf(words: readonly Word[], party: Party, { run, roles, nouns }: Sighting): Mention {
  for (const role of roles) if (!party.roles.includes(role)) party.roles.push(role);
  for (const noun of nouns) party.nouns.add(noun);
  const title = run.titleFrom < run.from ? genderOfTitle(words[run.from - 1]!.key) : undefined;
  party.gender ??= title ?? roles.find(({ gender }) => gender)?.gender;
  party.seen++;
  return mentionAt(words, party, run.titleFrom, run.from, run.to);
}

function mentionAt(
  words: readonly Word[],
  party: Party,
  titleFrom: number,
  from: number,
  to: number,
): Mention {
  const first = words[from]!;
  const last = words[to - 1]!;
  return {
    party,
    from: titleFrom,
    to,
    start: first.start,
    end: last.end,
    sentence: first.sentence,
    possessive: last.possessive,
    quoted: first.quoted,
  };
}

/** Known names in a headline where every word has a capital letter. */
function namesInside(words: readonly Word[], run: Run, aliases: Aliases): Mention[] {
  const found: Mention[] = [];
  for (let at = run.from; at < run.to; at++) {
    for (let to = Math.min(run.to, at + LONG_NAME); to > at; to--) {
      const party = aliases.find(textOf(words, at, to));
      if (!party) continue;
      found.push(mentionAt(words, party, at, at, to));
      at = to - 1;
      break;
    }
  }
  return found;
}

/** “AnonymousRussia” and “Anonymous Russia” are one name. */
export function squashed(key: string): string {
  return keyOf(key).replace(/^the /, '').replace(/[ -]/g, '');
}
