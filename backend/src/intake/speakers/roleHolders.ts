import type { Discourse, Found } from './discourse.js';
import { genderOfTitle } from './gender.js';
import { BODY_HEADS, KEPT_BACK, UNNAMED_ONE } from './lexicons.js';
import { firstMentionFrom, isIndefinite, printed, type NounPhrase } from './nounPhrase.js';
import { partyOf, type Party } from './parties.js';
import { kindOfRole } from './roles.js';

/** “the ministry's spokeswoman”, “the director”: the named person who holds that role, if the article lets the reader know. */
export function personInRole(discourse: Discourse, phrase: NounPhrase): Found | undefined {
  if (isIndefinite(phrase) || /^(?:his|her|their|my|our|your)$/.test(phrase.determiner)) return undefined;
  const { words } = discourse;
  const kind = kindOfRole(words, phrase.head);
  const before = phrase.owner ? undefined : discourse.lastByHead(words[phrase.head]!.key);
  const near =
    before && before.party.type === 'unnamed' && words[phrase.from]!.sentence - before.sentence <= 4;
  if (near)
    return {
      party: before.party,
      why: `“${printed(words, phrase)}” is the ${before.party.name} who spoke before`,
    };
  const gender = genderOfTitle(words[phrase.head]!.key);
  const employer = employerOf(discourse, phrase);
  let best: Party | undefined;
  let most = 0;
  const kinds = kind === 'representative' ? [kind, 'spokesperson'] : [kind];
  for (const party of kinds.flatMap((one) => discourse.holdersOf(one))) {
    if (gender && party.gender && gender !== party.gender) continue;
    const fit = fitOf(party, kind, employer);
    if (fit <= 0) continue;
    const score = fit - distance(discourse, party, phrase.from);
    if (!best || score > most) [best, most] = [party, score];
  }
  if (!best && before?.party.type === 'person') best = before.party;
  best ??= lastWithoutRole(discourse, phrase, kind);
  if (best) discourse.remember(words[phrase.head]!.key, best, phrase.from);
  return best && { party: best, why: `“${printed(words, phrase)}” is ${best.name}` };
}

/** Words for somebody whose role was told in other words: “the officer” after a Director General of Police. */
const GENERIC =
  /^(?:officer|executive|boss|chief|politician|lawmaker|academic|expert|researcher|analyst|scholar|engineer|man|woman|defendant)$/;

/** “The professor” after “Dr Subrahmaniam, who teaches …”: the person who just spoke and whose role was not told. */
function lastWithoutRole(
  discourse: Discourse,
  { from, owner, core, head }: NounPhrase,
  kind: string,
): Party | undefined {
  const last = discourse.last();
  if (!last || last.party.type !== 'person' || (core !== head && !owner)) return undefined;
  const gender = genderOfTitle(discourse.words[head]!.key);
  if (gender && last.party.gender && gender !== last.party.gender) return undefined;
  const distance = discourse.words[from]!.sentence - last.sentence;
  if (owner) return last.party.roles.length === 0 && distance <= 4 ? last.party : undefined;
  const near = distance <= 2;
  const told = last.party.roles.some(
    (role) => !/^(?:doctor|mr|ms|mrs|miss|sir|dame|lord|lady|professor|baroness)$/.test(role.kind),
  );
  const anyRank = GENERIC.test(kind) && !owner;
  return near && (!told || anyRank) && !/^(?:source|official)$/.test(kind) ? last.party : undefined;
}

function employerOf({ words }: Discourse, { from, head, postEnd }: NounPhrase): Set<string> {
  const employer = new Set<string>();
  for (let at = from; at < postEnd; at++) {
    const word = words[at]!;
    if (
      at !== head &&
      !/^(?:the|a|an|its)$/.test(word.key) &&
      (word.capital || /^(?:NOUN|PROPN)$/.test(word.pos))
    )
      employer.add(word.key);
  }
  return employer;
}

function fitOf({ roles }: Party, kind: string, employer: ReadonlySet<string>): number {
  let best = 0;
  for (const role of roles) {
    const same = role.kind === kind || (kind === 'representative' && role.kind === 'spokesperson');
    if (!same) continue;
    const shared = role.employer.some((word) => employer.has(word));
    const strange =
      role.employer.length > 0 && !shared && [...employer].some((word) => !BODY_HEADS.has(word));
    best = Math.max(best, shared ? 6 : strange ? 0 : 4);
  }
  return best;
}

/** How far the person's nearest mention is, from 0 to 3; one that only comes later counts more. */
function distance({ register, words }: Discourse, party: Party, at: number): number {
  const { mentions } = register;
  const near = firstMentionFrom(mentions, at);
  for (let step = 1; step <= 40; step++) {
    const before = mentions[near - step];
    if (before?.party === party) return Math.min(2, (words[at]!.sentence - before.sentence) * 0.1);
    const after = mentions[near + step - 1];
    if (after?.party === party) return Math.min(2.5, 0.5 + (after.sentence - words[at]!.sentence) * 0.2);
  }
  return 2.5;
}

/** Somebody known by a role only: “a senior official”, “the source”. */
export function unnamedInRole(discourse: Discourse, phrase: NounPhrase, plural: boolean): Found {
  const { words } = discourse;
  const head = words[phrase.head]!.key;
  const earlier = isIndefinite(phrase) || phrase.owner ? undefined : earlierUnnamed(discourse, head, plural);
  if (earlier) return { party: earlier, why: `“the ${head}” is the ${earlier.name} who spoke before` };
  const text = printed(words, phrase);
  const at = phrase.from;
  const party = discourse.nominal(text.toLowerCase(), head, at, () => partyOf(text, 'unnamed'));
  party.plural ||= plural;
  party.gender ??= genderOfTitle(head) ?? genderInside(discourse, phrase);
  party.anonymous = !phrase.owner || UNNAMED_ONE.has(head) || isKeptBack(discourse, phrase);
  return { party, why: `“${text}”: the article gives no name` };
}

/** “…, speaking on condition of anonymity, …” in the same sentence. */
function isKeptBack({ words, article }: Discourse, { head }: NounPhrase): boolean {
  let end = head;
  while (end < words.length - 1 && end - head < 40 && words[end + 1]!.sentence === words[head]!.sentence)
    end++;
  const text = article.folded.slice(words[head]!.start, words[end]!.end).toLowerCase();
  return KEPT_BACK.some((phrase) => text.includes(phrase));
}

/** “a pharmacist who feared for her job”. */
function genderInside({ words }: Discourse, { head }: NounPhrase): Party['gender'] {
  const { sentence } = words[head]!;
  for (let at = head + 1; at < Math.min(words.length, head + 25) && words[at]!.sentence === sentence; at++) {
    if (/^(?:she|her|herself)$/.test(words[at]!.key)) return 'woman';
    if (/^(?:he|his|him|himself)$/.test(words[at]!.key)) return 'man';
  }
  return undefined;
}

/** “the source”: the last one who keeps back the name, not a spokesman. */
function lastAnonymous({ heard }: Discourse, head: string): Party | undefined {
  let other: Party | undefined;
  let others: Party | undefined;
  for (let back = 1; back <= 8 && back <= heard.length; back++) {
    const { party } = heard[heard.length - back]!;
    if (party.type !== 'unnamed') continue;
    if (party.plural) {
      if (party.name.toLowerCase().includes(`${head}s`)) others ??= party;
      continue;
    }
    if (!/spokes(?:man|woman|person)/.test(party.name)) return party;
    other ??= party;
  }
  return other ?? others;
}

/** “The agencies”: those who spoke together before. */
function lastTogether({ heard }: Discourse): Party | undefined {
  for (let back = 1; back <= 6 && back <= heard.length; back++) {
    const { party } = heard[heard.length - back]!;
    if (party.plural && party.type !== 'unnamed' && party.type !== 'person') return party;
  }
  return undefined;
}

function earlierUnnamed(discourse: Discourse, head: string, plural: boolean): Party | undefined {
  const same = discourse.lastByHead(head);
  if (same) return same.party;
  if (/^(?:source|insider|person|official)$/.test(head)) return lastAnonymous(discourse, head);
  if (
    /^(?:agencies|companies|firms|governments|countries|banks|ministries|organisations|organizations|groups|outlets)$/.test(
      head,
    )
  )
    return lastTogether(discourse);
  if (
    !/^(?:source|insider|official|person|officials|sources|people|man|woman|pair|two|duo|researchers|experts|analysts)$/.test(
      head,
    )
  )
    return undefined;
  for (let back = 1; back <= 6 && back <= discourse.heard.length; back++) {
    const { party } = discourse.heard[discourse.heard.length - back]!;
    if (party.type === 'unnamed' && party.plural === plural) return party;
  }
  return undefined;
}
