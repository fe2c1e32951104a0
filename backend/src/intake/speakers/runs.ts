import {
  AFTER_NAMES,
  AFTER_ORGANISATIONS,
  BODY_HEADS,
  COUNTRIES,
  DEMONYMS,
  DOCUMENTS,
  GOVERNING,
  GROUP_HEADS,
  HOUSES,
  keyOf,
  KNOWN_GROUPS,
  KNOWN_ORGANISATIONS,
  MANY,
  MASTHEADS,
  OUTLET_HEADS,
  OUTLETS,
  ROLES,
  SURNAME_PARTICLES,
  TITLES,
} from './lexicons.js';
import { isGivenName, namingWords } from './classes.js';
import { knownName } from './phrases.js';
import type { Word } from './words.js';

/** Capitalised words that belong together, as they stand in one place. */
export interface Run {
  /** Indexes of words, end exclusive. Titles and roles before the name are not among them. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly key: string;
  /** “Transport Minister” before “Andris Kalvelis”; the words are those before `from`. */
  readonly titleFrom: number;
  readonly possessive: boolean;
}

/** Longest name that is read as one; a line of capitals beyond it is no name. */
const LONGEST = 12;
const LINKS = new Set(['of', 'for', 'on', 'in', 'and', 'the', 'at', 'to']);
const OPENERS = new Set(
  (
    'the a an in on at by for from with when while after before since as if but and or so yet because although though ' +
    'this that these those there here it its he his she her they their we our you your i my who what where why how which ' +
    'is are was were be been do does did has have had will would could should may might can not no yes ' +
    'however meanwhile also then now still only even just earlier later last next both each every another other some ' +
    'many most several few one two three according asked speaking instead despite during under over against about ' +
    'until once unlike like per among between without within whether neither either nor than asked addressing ' +
    'mr,mrs adds exclusive live breaking update updated published read more watch related photo image'
  ).split(/[ ,]/),
);
const CALENDAR = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri ' +
    'gmt bst cet cest utc est edt am pm christmas easter'
  ).split(' '),
);

/** Reads every stretch of capitalised words, one time, left to right. */
export function runsIn(words: readonly Word[]): Run[] {
  const runs: Run[] = [];
  let at = 0;
  while (at < words.length) {
    const known = words[at]!.block === 'boilerplate' ? 0 : knownName(words, at);
    if (known > 0) {
      runs.push(wholeRun(words, at, at + known));
      at += known;
      continue;
    }
    const quoted = nameInMarks(words, at);
    if (quoted > 0) {
      runs.push(wholeRun(words, at, at + quoted));
      at += quoted;
      continue;
    }
    if (!opens(words[at]!) && !isNameOfMonth(words, at)) {
      at++;
      continue;
    }
    const to = endOfRun(words, at);
    const run = trimmed(words, at, to);
    if (run) runs.push(run);
    at = to;
  }
  return runs;
}

/** “a user called “marzipan””: between marks and behind words that name, a name needs no capital letter. */
function nameInMarks(words: readonly Word[], at: number): number {
  const before = words[at - 1];
  if (!before || words[at]!.capital || !/^,? ["']$/.test(before.gap) || namingWords(words, at - 1) === 0)
    return 0;
  for (let end = at; end < Math.min(words.length, at + LONGEST_IN_MARKS); end++)
    if (/^["']/.test(words[end]!.gap) || /^[,.]["']/.test(words[end]!.gap)) return end + 1 - at;
  return 0;
}

const LONGEST_IN_MARKS = 4;

/** “Slovenia-born”, “London-listed”: adjectives with a capital letter. */
const COMPOUND =
  /-(?:born|based|listed|backed|led|linked|speaking|style|made|owned|aligned|friendly|trained|era|area|wide|sponsored|run|controlled|occupied|registered|headquartered|old|educated|built|funded|related|only|type)$/;

function wholeRun(words: readonly Word[], from: number, to: number): Run {
  const text = textOf(words, from, to);
  return { from, to, text, key: keyOf(text), titleFrom: from, possessive: words[to - 1]!.possessive };
}

/** “Jan Kowalski”, “April Jones”: a name, and no month. */
function isNameOfMonth(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  const next = words[at + 1];
  if (
    !/^(?:jan|april|june|may|august)$/.test(word.key) ||
    !/^\p{Lu}\p{Ll}+$/u.test(word.text) ||
    word.gap !== ' '
  )
    return false;
  if (
    !next?.capital ||
    next.sentence !== word.sentence ||
    word.block === 'boilerplate' ||
    CALENDAR.has(next.key)
  )
    return false;
  return !/^(?:in|last|since|until|by|this|early|late|of|from|next|mid|on|during|and|to|before|after)$/.test(
    words[at - 1]?.key ?? '',
  );
}

function opens(word: Word): boolean {
  if (COMPOUND.test(word.key)) return false;
  return word.capital && word.block !== 'boilerplate' && !CALENDAR.has(word.key) && word.key !== 'i';
}

function endOfRun(words: readonly Word[], from: number): number {
  let to = from + 1;
  let headed = isBody(words[from]!) || mayTakeOf(words, from);
  while (to < words.length && to - from < LONGEST) {
    const last = words[to - 1]!;
    const word = words[to]!;
    const initials = /^(?:\p{Lu}\.)+$/u.test(last.text);
    if ((word.sentence !== last.sentence && !initials) || word.block !== last.block) break;
    const joined = last.gap === ' ' || last.gap === ' & ';
    if (last.possessive) {
      if (!joined || !ownedPart(words, from, to)) break;
    } else if (last.gap === ', ' && /^(?:inc|ltd|llc|jr|sr|plc)$/.test(word.key)) {
      to++;
      continue;
    } else if (!joined) break;
    if (opens(word)) {
      headed ||= isBody(word);
      to++;
    } else {
      const step = linkLength(words, from, to, headed);
      if (step === 0) break;
      to += step;
      headed ||= isBody(words[to - 1]!);
    }
  }
  return to;
}

/** “a gang called Fist of Karmel”, “A hacker group, Sons of the Steppe”. */
/** “Sons of Ember”, “Fist of Kunlun”: first words of names that a gang gives itself. */
const OF_GANGS =
  /^(?:sons|daughters|children|brothers|sisters|fist|hand|hands|voice|voices|knights|guardians|soldiers|army|eyes|eye|heirs|legion|wolves|ghosts|friends|lords|masters|league|brotherhood|sword|wrath|sword|shadow|shadows|disciples)$/;

function mayTakeOf(words: readonly Word[], from: number): boolean {
  if (OF_GANGS.test(words[from]!.key) && words[from]!.capital) return true;
  const before = words[from - 1];
  if (!before || before.sentence !== words[from]!.sentence) return false;
  return namingWords(words, from - 1) > 0 || (GROUP_HEADS.has(before.key) && /^,? ["']?$/.test(before.gap));
}

function isBody({ key }: Word): boolean {
  return (
    BODY_HEADS.has(key) ||
    AFTER_ORGANISATIONS.has(key) ||
    ROLES.has(key) ||
    key === 'house' ||
    key === 'republic'
  );
}

/** “Prosecutor General's Office”, “People's Liberation Army”: the possessive is part of the name. */
function ownedPart(words: readonly Word[], from: number, to: number): boolean {
  const owner = words[to - 1]!.key;
  if (
    words[to - 1]!.mark === "'" &&
    to - from <= 2 &&
    words[to]!.capital &&
    (MASTHEADS.has(words[to]!.key) || AFTER_ORGANISATIONS.has(words[to]!.key))
  )
    return true;
  return (
    words[to]!.capital &&
    /^(?:general|people|commissioner|children|women|men|king|queen|st|workers|lloyd|sainsbury|world)$/.test(
      owner,
    ) &&
    to - from <= 3
  );
}

/** Names that end in a number: “Unit 42”, “Channel 4”. */
const NUMBERED =
  /^(?:unit|group|channel|radio|apt|tv|bureau|area|station|region|broadcaster|network|portal|television|programme)$/;

/** How many words a small word and what follows add to the name: “of Defence”, “for the Protection”, “von Hagen”, “42”. */
function linkLength(words: readonly Word[], from: number, to: number, headed: boolean): number {
  const word = words[to]!;
  if (/^\d{1,3}$/.test(word.text))
    return headed ||
      NUMBERED.test(words[to - 1]!.key) ||
      NUMBERED.test(words[from - 1]?.key ?? '') ||
      /^(?:tv|radio|channel|kanal|canal)$/.test(words[from]!.key)
      ? 1
      : 0;
  if (/^(?:radio|television|tv)$/.test(word.key))
    return to - from === 1 && /^[\p{Lu}\d-]{2,}$/u.test(words[from]!.text) ? 1 : 0;
  if (/^(?:plc|s\.r\.o|a\.s|d\.o\.o|gmbh|ag)$/.test(word.key)) return 1;
  const next = words[to + 1];
  if (!next || next.sentence !== word.sentence || word.gap !== ' ') return 0;
  if (SURNAME_PARTICLES.has(word.key) && !LINKS.has(word.key)) {
    if (next.capital) return 2;
    const third = words[to + 2];
    return SURNAME_PARTICLES.has(next.key) && third?.capital && next.gap === ' ' ? 3 : 0;
  }
  if (!headed || !LINKS.has(word.key) || CALENDAR.has(next.key)) return 0;
  if (word.key === 'and') return joinsNames(words, from, to) ? 2 : 0;
  if (word.key === 'in' || word.key === 'at' || word.key === 'to' || word.key === 'on') return 0;
  if (next.capital) return word.key === 'of' || word.key === 'for' ? 2 : 0;
  const third = words[to + 2];
  return next.key === 'the' && next.gap === ' ' && third?.capital && !CALENDAR.has(third.key) ? 3 : 0;
}

/** “Department of Health and Human Services” is one, “the Ministry of Defence and Microsoft” two. */
function joinsNames(words: readonly Word[], from: number, to: number): boolean {
  const next = words[to + 1]!;
  let of = false;
  for (let at = from; at < to; at++) of ||= words[at]!.key === 'of' || words[at]!.key === 'for';
  const known = KNOWN_ORGANISATIONS.has(next.key) || OUTLETS.has(next.key) || COUNTRIES.has(next.key);
  return of && next.capital && !known && next.text !== next.text.toUpperCase() && !ROLES.has(next.key);
}

function trimmed(words: readonly Word[], from: number, end: number): Run | undefined {
  let to = end;
  let start = from;
  while (
    start < to &&
    (OPENERS.has(words[start]!.key) || MANY.has(words[start]!.key)) &&
    !isAcronym(words[start]!)
  )
    start++;
  if (start === to) return undefined;
  if (to - start === 1 && isCommonHead(words[start]!)) return undefined;
  if (to - start > 1 && HOUSE_BEFORE.test(words[start]!.key) && startsSentence(words, start)) start++;
  if (isRoleOnly(words, start, to)) return undefined;
  while (to - start > 1 && AFTER_NAMES.has(words[to - 1]!.key) && isGivenName(words[start]!.key)) to--;
  const titleEnd = titleLength(words, start, to);
  const nameFrom = start + titleEnd;
  if (nameFrom === to) return undefined;
  const text = textOf(words, nameFrom, to);
  return {
    from: nameFrom,
    to,
    text,
    key: keyOf(text),
    titleFrom: start,
    possessive: words[to - 1]!.possessive,
  };
}

/** “Democrat Hillary Clinton”, “Navy SEAL Chris Kyle”: what stands before a given name. */
function partyBefore(words: readonly Word[], from: number, to: number): number {
  if (to - from < 3 || isGivenName(words[from]!.key) || MASTHEADS.has(words[from]!.key)) return 0;
  const given = [to - 2, to - 3].find((at) => at > from && isGivenName(words[at]!.key));
  if (given === undefined) return 0;
  for (let at = from; at < given; at++) if (/^(?:of|for|the|and)$/.test(words[at]!.key)) return 0;
  return given - from;
}

/** “Minister of State Arvind Kesarkar”. */
const OF_STATE = /^(?:minister|secretary) of (?:state|defence|defense|health|education|justice)$/;

/** “Broadcaster NRK”, “Insurer Hallam & Rook” at the beginning of a sentence: a common noun before the name. */
const HOUSE_BEFORE =
  /^(?:broadcaster|newspaper|insurer|lender|retailer|operator|airline|carmaker|automaker|chipmaker|drugmaker|brewer|supplier|manufacturer|telecom|telco|utility|consultancy|startup|start-up|watchdog|regulator|charity|gang|grocer|supermarket|hacker|newswire|magazine)$/;

function startsSentence(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.sentence !== words[at]!.sentence;
}

/** “US”, “WHO”, “IT”: no pronoun. */
function isAcronym({ text }: Word): boolean {
  return /^(?:US|WHO|IT)$/.test(text);
}

/** “Minister for Resilience”, “Director of National Intelligence”: a role, whoever holds it. */
function isRoleOnly(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    if (words[at]!.key !== 'of' && words[at]!.key !== 'for') continue;
    return ROLES.has(words[at - 1]!.key) && titleLength(words, from, to) === 0;
  }
  return false;
}

/** Abbreviations that name nobody. */
const NO_NAME =
  /^(?:IT|AI|CEO|CTO|CISO|CIO|CFO|IP|VPN|DDoS|DoS|USB|GPS|PC|TV|PDF|ID|HR|PR|SMS|API|DNS|URL|FAQ|GMT|CET|UTC|EST|EDT|PT|ET|OK|DIY|ATM|SIM|PIN|RDP|MFA|2FA|SQL|CVE|GDPR|FOI|PHI|PII|SCADA|OT|ICS|LED|SUV|GP|ICU|MRI|HTTP|HTTPS|SSH|RAT|C2|APT)$/;

/** “the Company”, “the Ministry”: a common noun with a capital letter. */
function isCommonHead({ key, text }: Word): boolean {
  if (NO_NAME.test(text)) return true;
  const common =
    BODY_HEADS.has(key) ||
    GOVERNING.has(key) ||
    DOCUMENTS.has(key) ||
    GROUP_HEADS.has(key) ||
    OUTLET_HEADS.has(key);
  const known = KNOWN_ORGANISATIONS.has(key) || OUTLETS.has(key) || KNOWN_GROUPS.has(key);
  return common && !known && text !== text.toUpperCase();
}

/** How many of the words are a title or a role in front of a person's name. */
function titleLength(words: readonly Word[], from: number, to: number): number {
  const whole = keyOf(textOf(words, from, to));
  if (KNOWN_ORGANISATIONS.has(whole) || OUTLETS.has(whole) || KNOWN_GROUPS.has(whole) || HOUSES.has(whole))
    return 0;
  const last = words[to - 1]!.key;
  const bodied = to - from > 1 && (AFTER_ORGANISATIONS.has(last) || BODY_HEADS.has(last)) && !ROLES.has(last);
  if (bodied) return 0;
  for (let at = to - 1; at > from; at--) {
    const { key } = words[at]!;
    if (key === 'of' || key === 'for') return 0;
    const before = words[at - 1]!;
    if (OF_STATE.test(`${words[at - 3]?.key ?? ''} ${words[at - 2]?.key ?? ''} ${before.key}`))
      return at - from;
    if ((TITLES.has(before.key) || ROLES.has(before.key)) && !before.possessive && !AFTER_NAMES.has(key))
      return at - from;
  }
  if (to - from === 1) return TITLES.has(last) || ROLES.has(last) ? 1 : 0;
  return partyBefore(words, from, to);
}

export function textOf(words: readonly Word[], from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at++) text += words[at]!.text + (at < to - 1 ? ownGap(words[at]!) : '');
  return text;
}

function ownGap({ mark, gap }: Word): string {
  return `${mark}${gap}`;
}

const COUNTRYMAN = /^(?:french|english|irish|dutch|welsh|scots|cornish)(?:man|woman)$/;

/** Whether a run is nothing but an adjective of a country: “British” before “officials”. */
export function isDemonym({ key }: Run): boolean {
  return (DEMONYMS.has(key) && !COUNTRIES.has(key)) || COUNTRYMAN.test(key);
}
