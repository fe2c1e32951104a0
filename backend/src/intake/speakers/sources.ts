import type { Span } from '../article.js';
import { namingWords, votesByName } from './classes.js';
import { antecedentOf } from './antecedents.js';
import type { Discourse, Found } from './discourse.js';
import { issuerOf } from './documents.js';
import { DEMONYMS, GROUP_HEADS, KNOWS, ROLES } from './lexicons.js';
import { isIndefinite, mentionsWithin, nounPhraseOf, printed, type NounPhrase } from './nounPhrase.js';
import { electedType, partyOf, type Mention, type Party } from './parties.js';
import { referentOf } from './pronouns.js';
import { personInRole, unnamedInRole } from './roleHolders.js';
import { runsIn, textOf } from './runs.js';

const ONE_OF =
  /^(?:(?:one|another|two|three|some|several|many|most|all|either|both) of (?:them|those|the \w+)|one|another|both|all|the other|the others|the second|the first|the former|the latter|a second|the pair|the two|the trio)$/;

/** Who a stretch of words is that stands where a speaker stands. `own` is what is being said. */
export function sourceOf(
  discourse: Discourse,
  first: number,
  end: number,
  own: readonly Span[],
): Found | undefined {
  const phrase = nounPhraseOf(discourse.register, first, end);
  if (!phrase) return undefined;
  const { words } = discourse;
  const whole = textOf(words, phrase.from, phrase.to).toLowerCase();
  if (/^(?:no(?!\.? \d)|nobody|none|neither|nothing)\b/.test(whole))
    return { party: discourse.ownParty, why: `“${whole}”: the outlet says that nobody did` };
  if (ONE_OF.test(whole)) return oneOfThem(discourse, whole, phrase.from);
  if (phrase.headKind === 'pronoun' && !/^(?:others|some|many|most|those|nobody)$/.test(whole))
    return byPronoun(discourse, phrase, own);
  const ours = byOwnWork(discourse, phrase);
  if (ours) return ours;
  const named = byName(discourse, phrase);
  if (named) return withCited(discourse, phrase, named, own);
  return withCited(discourse, phrase, byHead(discourse, phrase, own), own);
}

function byPronoun(discourse: Discourse, phrase: NounPhrase, own: readonly Span[]): Found | undefined {
  const word = discourse.words[phrase.from]!;
  if (/^(?:we|i|us|our)$/.test(word.key) && !word.quoted) {
    const party = discourse.voiceAt(word.start);
    return { party, why: `“${word.text}” outside of quotation marks is ${party.name || 'the outlet'}` };
  }
  if (/^(?:who|which|that)$/.test(word.key)) {
    const before = mentionsWithin(discourse.register, Math.max(0, phrase.from - 3), phrase.from).at(-1);
    return before && { party: before.party, why: `“${word.text}” follows ${before.party.name}` };
  }
  return referentOf(discourse, word.key, phrase.from, own);
}

function oneOfThem(discourse: Discourse, whole: string, at: number): Found | undefined {
  const { heard } = discourse;
  for (let back = 1; back <= 5 && back <= heard.length; back++) {
    const { party } = heard[heard.length - back]!;
    if (party.plural) return { party, why: `“${whole}” belongs to ${party.name}` };
  }
  const counted = /^(?:both|the pair|the two|neither|either)/.test(whole)
    ? countedBefore(discourse, at)
    : undefined;
  if (counted) return { party: counted, why: `“${whole}” are the ${counted.name}` };
  const last = heard.at(-1);
  return last && { party: last.party, why: `“${whole}” goes on from ${last.party.name}` };
}

/** “Prosecutors charged two 19-year-olds in April; both …”. */
function countedBefore({ words, register }: Discourse, at: number): Party | undefined {
  for (let two = at - 1; two >= 0 && at - two < 40; two--) {
    if (words[two]!.key !== 'two') continue;
    const phrase = nounPhraseOf(register, two, Math.min(at, two + 12));
    if (!phrase) return undefined;
    const text = textOf(words, phrase.from, phrase.head + 1);
    return { ...partyOf(text, 'unnamed'), plural: true };
  }
  return undefined;
}

/** “according to Meridian calculations”, “a Sentinel analysis”: the outlet's own finding. */
function byOwnWork(discourse: Discourse, { core, head, headKind }: NounPhrase): Found | undefined {
  if (headKind !== 'document' && headKind !== 'other') return undefined;
  const before = mentionsWithin(discourse.register, core, head).at(-1);
  return before && discourse.own.is(before.party)
    ? { party: discourse.ownParty, why: `a work of ${before.party.name} itself` }
    : undefined;
}

/** A name in the phrase that is its head, stands beside it, or is what the head is called. */
function byName(discourse: Discourse, phrase: NounPhrase): Found | undefined {
  const { words, register } = discourse;
  const mention = phrase.mention ?? calledInside(discourse, phrase) ?? nameBeforeHead(discourse, phrase);
  if (!mention) return undefined;
  const together = joined(discourse, phrase, mention);
  if (together) return together;
  const { party } = mention;
  if (discourse.own.is(party))
    return { party: discourse.ownParty, why: `${party.name} is the outlet itself` };
  if (
    phrase.owner &&
    party.type === 'organisation' &&
    mention.from === phrase.owner[1] &&
    mention.from <= phrase.head &&
    mention.to > phrase.head
  )
    expand(party, textOf(words, phrase.owner[0], mention.to), register.mentions.length);
  if (phrase.headKind !== 'name') discourse.remember(words[phrase.head]!.key, party, phrase.from);
  return { party, why: `named “${textOf(words, mention.from, mention.to)}”${fuller(words, mention)}` };
}

/** “Microsoft and Google”, “Jo Roe, Al Poe and Di Coe”: one claimant with all their names. */
function joined(discourse: Discourse, { from, to }: NounPhrase, first: Mention): Found | undefined {
  const { words, register } = discourse;
  const all = [first];
  for (const mention of mentionsWithin(register, first.to, to)) {
    const between = words.slice(all.at(-1)!.to, mention.from);
    const gap = words[all.at(-1)!.to - 1]!.gap;
    const weak = (mention.party.votes.organisation ?? 0) <= 1 && first.party.type === 'person';
    if (weak && mention.party.type === 'organisation') mention.party.type = 'person';
    const listed =
      between.every(({ key }) => /^(?:and|the|or|as|well|with)$/.test(key)) &&
      (between.length > 0 || gap === ', ');
    if (!listed || mention.party.type !== first.party.type || mention.possessive) break;
    all.push(mention);
  }
  const last = all.at(-1)!;
  const closed = all.length > 1 && /^(?:and|or|with|the)$/.test(words[last.from - 1]!.key);
  if (!closed) return undefined;
  const names = all.map(({ party }) => party.name);
  const name = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  const party = discourse.nominal(name.toLowerCase(), name, from, () => ({
    ...partyOf(name, first.party.type),
    plural: true,
  }));
  return { party, why: `${name} together` };
}

function fuller(words: Discourse['words'], { from, to, party }: Mention): string {
  return textOf(words, from, to).includes(party.name) ? '' : `, which is ${party.name}`;
}

/** “Russia's Foreign Ministry” says more than “Foreign Ministry”. */
function expand(party: Party, name: string, mentions: number): void {
  if (mentions === 0 || /^(?:the|its|his|her|their|our)\b/i.test(name)) return;
  party.aliases.add(name);
  if (name.length > party.name.length && name.endsWith(party.name)) party.name = name;
}

/** “a group calling itself Black Heron”; the naming may stand outside of what is marked as the source. */
function calledInside(
  { words, register }: Discourse,
  { head, to, headKind }: NounPhrase,
): Mention | undefined {
  const named = headKind !== 'role' && headKind !== 'many';
  const reach = Math.max(to, head + 9);
  for (const mention of mentionsWithin(register, head + 1, reach)) {
    if (mention.sentence !== words[head]!.sentence) return undefined;
    const quoted = /^ ["'(]$/.test(words[mention.from - 1]!.gap) && mention.from === head + 1;
    if (quoted && named) return mention;
    const naming = namingWords(words, mention.from - 1);
    if (
      naming > 0 &&
      mention.from - naming - 1 <= head + 4 &&
      isOnePhrase(words, head, mention.from - naming)
    )
      return mention;
  }
  return undefined;
}

/** “The hackers, who call themselves …”. */
function relative(words: Discourse['words'], at: number, to: number): boolean {
  return at === to && /^(?:who|which|that)$/.test(words[at]!.key);
}

function isOnePhrase(words: Discourse['words'], head: number, to: number): boolean {
  for (let at = head; at < to; at++)
    if (
      (words[at]!.gap !== ' ' && !relative(words, at + 1, to)) ||
      (at > head && /^(?:VERB|AUX)$/.test(words[at]!.pos))
    )
      return false;
  return true;
}

/** “the RBC news outlet”, “the LockBit gang”: the name stands before the common noun. */
function nameBeforeHead(
  { words, register }: Discourse,
  { core, head, headKind }: NounPhrase,
): Mention | undefined {
  if (headKind !== 'outlet' && headKind !== 'group' && headKind !== 'body' && headKind !== 'document')
    return undefined;
  const before = mentionsWithin(register, core, head).at(-1);
  if (!before || before.possessive || headKind === 'document') return undefined;
  const { type } = before.party;
  const fits =
    headKind === 'outlet'
      ? type === 'outlet' || type === 'organisation'
      : headKind === 'group'
        ? type === 'group'
        : (type === 'organisation' || type === 'outlet') &&
          before.to === head &&
          /^(?:company|firm|group|agency|giant|team|bank|university|hospital)$/.test(words[head]!.key);
  return fits ? before : undefined;
}

function byHead(discourse: Discourse, phrase: NounPhrase, own: readonly Span[]): Found {
  const { words } = discourse;
  const head = words[phrase.head]!.key;
  switch (phrase.headKind) {
    case 'role':
      return (
        enterprise(discourse, phrase) ??
        personInRole(discourse, phrase) ??
        unnamedInRole(discourse, phrase, false)
      );
    case 'many':
      return researchersAt(discourse, phrase) ?? unnamedInRole(discourse, phrase, true);
    case 'unnamed':
      return unnamedInRole(discourse, phrase, false);
    case 'document':
      return issuerOf(discourse, phrase, own, sourceOf) ?? documentItself(discourse, phrase);
    case 'government':
      return asPrinted(
        discourse,
        phrase,
        /^(?:government|administration|regime|state)$/.test(head) ? 'state' : 'organisation',
      );
    case 'account':
      return asPrinted(discourse, phrase, 'account');
    case 'outlet':
    case 'group':
    case 'body': {
      const bare =
        phrase.core === phrase.head ||
        (phrase.core === phrase.head - 1 &&
          !DEMONYMS.has(words[phrase.core]!.key) &&
          (!words[phrase.core]!.capital || words[phrase.core]!.key.includes('-')));
      const referring = bare && phrase.determiner === 'the' && !phrase.owner;
      const house = houseBehind(discourse, phrase);
      const modifier = tellingModifier(discourse, phrase);
      const found = house ?? (referring ? antecedentOf(discourse, head, modifier, phrase.from) : undefined);
      return (
        found ??
        asPrinted(
          discourse,
          phrase,
          phrase.headKind === 'outlet' ? 'outlet' : isGang(discourse, phrase) ? 'group' : 'organisation',
        )
      );
    }
    default:
      return somebody(discourse, phrase);
  }
}

/** “the vendor”, “the operator”: the company that was named, if one was. */
function enterprise(
  discourse: Discourse,
  { head, core, determiner, from, owner }: NounPhrase,
): Found | undefined {
  const { key } = discourse.words[head]!;
  const refers =
    determiner === 'the' &&
    core === head &&
    !owner &&
    /^(?:vendor|operator|supplier|provider|developer|publisher|contractor)$/.test(key);
  const found = refers ? antecedentOf(discourse, key, '', from) : undefined;
  return found?.party.type === 'organisation' ? found : undefined;
}

/** “a hacking group” is one, “the payments group” a company. */
function isGang({ words }: Discourse, { head, headKind, core }: NounPhrase): boolean {
  const { key } = words[head]!;
  if (key !== 'group' && key !== 'team' && key !== 'unit') return headKind === 'group';
  const before = head > core ? words[head - 1]! : undefined;
  return !before || before.pos === 'ADJ' || before.capital || GROUP_HEADS.has(`${before.key} ${key}`);
}

/** Words before “company” or “gang” by which no other one is meant. */
const PLAIN_MODIFIER =
  /^(?:hacking|hacker|ransomware|extortion|cybercrime|criminal|news|security|software|tech|technology|cyber|cybersecurity|same|private|public|local|global|international|embattled|troubled|beleaguered|stricken|affected|targeted|hacked|breached|listed|big|small|giant|major|popular|struggling|parent|foreign|shadowy|notorious|prolific|obscure|anonymous|mysterious|self-styled|militant|regional|national|state|own|whole|entire|wider|secretive|elite|hacktivist|espionage)$/;

/** “the rail agency” is another one than “the agency”; “the Austin-based company” need not be. */
function tellingModifier({ words }: Discourse, { core, head }: NounPhrase): string {
  for (let at = core; at < head; at++) {
    const { key } = words[at]!;
    if (key.includes('-') || DEMONYMS.has(key) || PLAIN_MODIFIER.test(key)) continue;
    return key;
  }
  return '';
}

/** “the verification team of the broadcaster SRK” speaks for SRK. */
function houseBehind({ words, register }: Discourse, { head, postEnd: to }: NounPhrase): Found | undefined {
  if (!/^(?:team|unit|arm|division|lab|desk|branch|newsroom)$/.test(words[head]!.key)) return undefined;
  const [house] = mentionsWithin(register, head + 1, to);
  const belongs =
    house &&
    /^(?:of|at|from)$/.test(words[head + 1]?.key ?? '') &&
    /^(?:organisation|outlet)$/.test(house.party.type);
  return belongs ? { party: house.party, why: `the ${words[head]!.key} of ${house.party.name}` } : undefined;
}

/** “researchers at Halcyon Ridge”, “Microsoft analysts”: the organisation speaks. */
function researchersAt(discourse: Discourse, phrase: NounPhrase): Found | undefined {
  const { words, register } = discourse;
  const head = words[phrase.head]!.key;
  const singular = head.replace(/s$/, '');
  if (/^(?:prosecutors|police|authorities)$/.test(head) && phrase.determiner !== 'some')
    return asPrinted(discourse, phrase, 'organisation');
  if (!KNOWS.has(singular)) return undefined;
  for (const mention of mentionsWithin(register, phrase.core, phrase.postEnd)) {
    if (mention.party.type !== 'organisation' || mention.possessive) continue;
    const inside =
      mention.to === phrase.head || (mention.to < phrase.head && words[mention.to]!.pos !== 'ADP');
    const link = words[mention.from - 1]?.key === 'the' ? mention.from - 2 : mention.from - 1;
    const at =
      /^(?:at|from|with)$/.test(words[link]?.key ?? '') ||
      /^(?:firm|company|giant|vendor)$/.test(words[mention.from - 1]?.key ?? '');
    if (inside || (mention.from > phrase.head && at)) {
      discourse.remember(head, mention.party, phrase.from);
      return { party: mention.party, why: `${head} of ${mention.party.name} speak for it` };
    }
  }
  return undefined;
}

function documentItself(discourse: Discourse, phrase: NounPhrase): Found {
  const found = asPrinted(discourse, phrase, 'unnamed');
  found.party.anonymous = true;
  return { ...found, why: `${found.why}; the article does not say whose` };
}

export function asPrinted(discourse: Discourse, phrase: NounPhrase, type: Party['type']): Found {
  const { words } = discourse;
  const text = ownersName(discourse, phrase);
  const party = discourse.nominal(text.toLowerCase(), words[phrase.head]!.key, phrase.from, () =>
    partyOf(text, type),
  );
  return { party, why: `called “${text}”` };
}

/** “its embassy in Riga” says whose embassy: the printed words with the name in place of the pronoun would not be verbatim. */
function ownersName({ words }: Discourse, phrase: NounPhrase): string {
  return printed(words, phrase);
}

/** No known head: a plural is an unnamed many, a name inside is taken when there is one. */
function somebody(discourse: Discourse, phrase: NounPhrase): Found {
  const { words, register } = discourse;
  const head = words[phrase.head]!;
  const inside = mentionsWithin(register, phrase.from, phrase.to).find(
    ({ possessive, to }) => !possessive && to > phrase.head,
  );
  if (inside && !isIndefinite(phrase))
    return { party: inside.party, why: `the name in “${printed(words, phrase)}”` };
  if (head.capital && !inside) return stranger(discourse, phrase);
  const many = /s$/.test(head.key) && !ROLES.has(head.key);
  return unnamedInRole(discourse, phrase, many);
}

/** A name that stands in a headline or a caption only. */
function stranger(discourse: Discourse, phrase: NounPhrase): Found {
  const near = discourse.words.slice(phrase.from, phrase.head + 1);
  const run = runsIn(near.map((word) => ({ ...word, block: 'body' as const }))).at(-1);
  if (!run) return unnamedInRole(discourse, phrase, false);
  const type = electedType(votesByName(near, run), 'organisation');
  const party = discourse.nominal(run.key, run.key, phrase.from, () => partyOf(run.text, type));
  return { party, why: `named “${run.text}”` };
}

/** “X, citing Y, reported”: Y claims it, X relays. */
function withCited(discourse: Discourse, phrase: NounPhrase, found: Found, own: readonly Span[]): Found {
  const { words } = discourse;
  for (let at = phrase.head + 1; at < phrase.to; at++) {
    if (words[at]!.key !== 'citing' && words[at]!.key !== 'quoting') continue;
    return citedBy(discourse, found, at + 1, phrase.to, own);
  }
  return found;
}

export function citedBy(
  discourse: Discourse,
  relay: Found,
  from: number,
  to: number,
  own: readonly Span[],
): Found {
  const phrase = nounPhraseOf(discourse.register, from, to);
  const cited = phrase && sourceOf(discourse, from, to, own);
  const nobody =
    !cited ||
    cited.party === relay.party ||
    (phrase.headKind === 'document' && cited.party.type === 'unnamed') ||
    phrase.headKind === 'other';
  if (nobody) return relay;
  return { party: cited.party, why: `${cited.why}; cited by ${relay.party.name}`, relays: [relay.party] };
}
