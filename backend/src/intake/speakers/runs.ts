import { CALENDAR } from './calendar.js';
import { isGivenName } from './classes.js';
import {
  AFTER_NAMES,
  BODY_HEADS,
  COUNTRIES,
  DEMONYMS,
  DOCUMENTS,
  GOVERNING,
  GROUP_HEADS,
  keyOf,
  KNOWN_GROUPS,
  KNOWN_ORGANISATIONS,
  MANY,
  OUTLET_HEADS,
  OUTLETS,
} from './lexicons.js';
import { isBody, linkLength, mayTakeOf, ownedPart, opensGang } from './nameLinks.js';
import { nameInMarks } from './namesInMarks.js';
import { knownName } from './phrases.js';
import { isRoleOnly, titleLength } from './titlesBefore.js';
import { textOf, type Word } from './words.js';

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
      headed ||= isBody(word) || opensGang(word);
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

const COUNTRYMAN = /^(?:french|english|irish|dutch|welsh|scots|cornish)(?:man|woman)$/;

/** Whether a run is nothing but an adjective of a country: “British” before “officials”. */
export function isDemonym({ key }: Run): boolean {
  return (DEMONYMS.has(key) && !COUNTRIES.has(key)) || COUNTRYMAN.test(key);
}
