import type { SpeakerType } from '../attribution.js';
import {
  ACRONYMS,
  AFTER_ORGANISATIONS,
  BODY_HEADS,
  COUNTRIES,
  DEMONYMS,
  EITHER_NAMES,
  GROUP_HEADS,
  HOUSES,
  KNOWN_GROUPS,
  KNOWN_ORGANISATIONS,
  MANY,
  MASTHEADS,
  MENS_NAMES,
  OUTLET_HEADS,
  OUTLETS,
  PARTIES,
  ROLES,
  THINGS,
  SEATS,
  SURNAME_PARTICLES,
  TITLES,
  WOMENS_NAMES,
} from './lexicons.js';
import type { Run } from './runs.js';
import type { Word } from './words.js';

/** How much speaks for a name being of a kind; the kind with the most wins. */
export type Votes = Partial<Record<SpeakerType, number>>;

/** What a common noun beside a name says about it: “the newspaper O Farol”. */
export interface Introduced {
  readonly votes: Votes;
  /** The noun, by which the article may speak of it later: “the newspaper”. */
  readonly noun: string;
}

export const NOT_INTRODUCED: Introduced = { votes: {}, noun: '' };

/** “a gang called”, “an outfit by the name of”, “a hacker using the name”: what follows is the name. */
export const NAMING =
  /(?:^| )(?:(?:that |which |who )?(?:called|named|dubbed|styled|nicknamed|codenamed|known as|known only as|known online as)|(?:that |which |who )?(?:calling|calls|call|called|styles|style|styling|naming) (?:itself|themselves|himself|herself)|(?:(?:(?:that|which|who) )?(?:goes|go|went)|going)? ?by the (?:name|names|handle|alias|moniker)(?: of)?|(?:using|under|with|of) the (?:name|handle|alias|moniker|pseudonym)(?: of)?|(?:that|which|who) (?:uses|used) the name)$/;
/** Before “group” they tell that it is no gang. */
const ORDINARY_GROUPS = new Set(
  'advocacy rights research lobby lobbying industry trade insurance energy banking retail campaign privacy consumer aid monitoring medical business steel food tech technology security listed-company hotel logistics industrial software working parliamentary support engineering'.split(
    ' ',
  ),
);
const WORKS_AT = new Set(['at', 'with', 'from']);
/** Whoever goes by a made-up name is known as an account. */
const ALIASED =
  /^(?:hacker|user|leaker|seller|poster|persona|vendor|coder|admin|administrator|researcher|individual)$/;
/** A “station” sends, unless one of these stands before it. */
const STATIONS =
  /^(?:police|power|fire|pumping|train|railway|bus|ground|petrol|gas|polling|space|metro|subway|research|weather|base|charging|filling|naval|substation)$/;
/** “the cyber agency CISA” is none that sends news; “the Russian agency RNV” is. */
const AGENCIES_OF_STATE =
  /^(?:cyber|cybersecurity|spy|intelligence|security|space|rating|ratings|credit|police|defence|defense|health|government|federal|law-enforcement|enforcement|surveillance|tax|border|aid|crime|protection|advertising|marketing|public|communications|un|eu)$/;
const ACCOUNT_HEADS = new Set(['account', 'channel', 'handle', 'user', 'profile', 'username']);

/** What the name itself says. */
export function votesByName(words: readonly Word[], run: Run): Votes {
  const first = words[run.from]!;
  const last = words[run.to - 1]!;
  const length = run.to - run.from;
  const key = run.key.replace(/^the /, '');
  if (run.text.startsWith('@')) return { account: 9 };
  if (KNOWN_GROUPS.has(key)) return { group: 5 };
  if (COUNTRIES.has(key) || HOUSES.has(key)) return { state: 9 };
  if (SEATS.has(key) || SEATS.has(`the ${key}`)) return { state: 6 };
  if (OUTLETS.has(key) || OUTLETS.has(`the ${key}`)) return { outlet: length > 1 ? 7 : 4 };
  if (KNOWN_ORGANISATIONS.has(key) || ACRONYMS.has(key) || PARTIES.has(key)) return { organisation: 5 };
  if (run.titleFrom < run.from && isTitle(words[run.from - 1]!)) return { person: 8 };
  if (run.text.includes(' & ')) return { organisation: 4 };
  return votesByShape(words, run, first, last, length);
}

function votesByShape(words: readonly Word[], run: Run, first: Word, last: Word, length: number): Votes {
  const given = isGivenName(first.key);
  if (length === 1) {
    if (/^[\p{Lu}\d&/-]{2,8}$/u.test(run.text)) return { organisation: 2 };
    return {};
  }
  if (/^(?:radio|tv|television)$/.test(first.key)) return { outlet: 7 };
  if (!given && MASTHEADS.has(last.key) && !AFTER_ORGANISATIONS.has(last.key)) return { outlet: 3 };
  if (AFTER_ORGANISATIONS.has(last.key) || isHouse(last.key) || hasBody(words, run))
    return { organisation: given ? 3 : 5 };
  if (GROUP_HEADS.has(last.key) || first.key === 'team') return { group: 4 };
  if (
    !given &&
    (MASTHEADS.has(last.key) ||
      /^(?:radio|tv|television|televisi[oó]n|gazet|gazeta|gazette|journal|jornal|diario|corriere|correio|courrier|kanal|canal|channel)$/i.test(
        first.key,
      ))
  )
    return { outlet: 3 };
  if (given && length <= 5) return { person: 4 };
  if (DEMONYMS.has(first.key) || COUNTRIES.has(first.key)) return { organisation: 3 };
  return particled(words, run) ? { person: 1 } : { organisation: 1 };
}

/** “Pharmacies”, “Hospitals”: a house in the plural is one too. */
function isHouse(key: string): boolean {
  return (
    BODY_HEADS.has(key) || BODY_HEADS.has(key.replace(/ies$/, 'y')) || BODY_HEADS.has(key.replace(/s$/, ''))
  );
}

function isTitle({ key }: Word): boolean {
  return TITLES.has(key) || ROLES.has(key);
}

export function isGivenName(key: string): boolean {
  const front = key.split('-')[0]!;
  return [key, front].some(
    (name) => WOMENS_NAMES.has(name) || MENS_NAMES.has(name) || EITHER_NAMES.has(name),
  );
}

/** “Ministry of …”, “Bank of …”: the head stands in front. */
function hasBody(words: readonly Word[], run: Run): boolean {
  for (let at = run.from; at < run.to - 1; at++) {
    const { key } = words[at]!;
    if (AFTER_ORGANISATIONS.has(key) || BODY_HEADS.has(key)) {
      const next = words[at + 1]!.key;
      if (next === 'of' || next === 'for') return true;
    }
  }
  return false;
}

function particled(words: readonly Word[], run: Run): boolean {
  for (let at = run.from + 1; at < run.to - 1; at++) if (SURNAME_PARTICLES.has(words[at]!.key)) return true;
  return false;
}

/** What the words right before the name say: “the newspaper O Farol”, “a gang called Winter Hussars”. */
export function introductionBefore(words: readonly Word[], run: Run): Introduced {
  const at = words[run.titleFrom - 1]?.text === 'The' ? run.titleFrom - 2 : run.titleFrom - 1;
  const nearest = words[at];
  if (!nearest || nearest.sentence !== words[run.from]!.sentence) return NOT_INTRODUCED;
  if (!/^(?: |, | ["'(]|, ["'])$/.test(nearest.gap)) return NOT_INTRODUCED;
  const naming = namingWords(words, at);
  if (naming > 0 && ALIASED.test(words[at - naming]?.key ?? '')) return { votes: { account: 6 }, noun: '' };
  if (naming > 0) return introducedBy(words, at - naming);
  if (nearest.gap.startsWith(',')) return appositionBefore(words, run, at);
  if (WORKS_AT.has(nearest.key) && worker(words, at - 1)) return { votes: { organisation: 3 }, noun: '' };
  return introducedBy(words, at);
}

/** How many words up to `at` only say that a name follows. */
export function namingWords(words: readonly Word[], at: number): number {
  const { sentence } = words[at]!;
  let from = at + 1;
  while (
    from > 0 &&
    at + 1 - from < 7 &&
    words[from - 1]!.sentence === sentence &&
    (from > at || words[from - 1]!.gap === ' ')
  )
    from--;
  const match = NAMING.exec(keysOf(words, from, at + 1));
  return match ? match[0].trim().split(' ').length : 0;
}

export function keysOf(words: readonly Word[], from: number, to: number): string {
  let text = '';
  for (let at = Math.max(0, from); at < Math.min(to, words.length); at++)
    text += `${at > from ? ' ' : ''}${words[at]!.key}`;
  return text;
}

/** “the student newspaper, The Kestrel Lantern, …”, “The maker of the sirens, Blastwell Signal, …”. */
function appositionBefore(words: readonly Word[], run: Run, at: number): Introduced {
  if (!/^(?:[,.)]| of | \()/.test(words[run.to - 1]!.gap)) return NOT_INTRODUCED;
  let head = at;
  let from = at;
  while (
    from > 0 &&
    at - from < 8 &&
    words[from - 1]!.sentence === words[at]!.sentence &&
    words[from - 1]!.gap === ' '
  ) {
    from--;
    if (/^(?:of|for|in)$/.test(words[from]!.key)) head = from - 1;
    if (/^(?:the|a|an|its|their|his|her)$/.test(words[from]!.key)) break;
  }
  const determined = /^(?:the|a|an|its|their|his|her)$/.test(words[from]!.key);
  const introduced = determined && head > from ? introducedBy(words, head) : NOT_INTRODUCED;
  return introduced.votes.person === undefined ? introduced : NOT_INTRODUCED;
}

/** “a researcher at Corvane”, “analysts with Tarn”. */
function worker(words: readonly Word[], at: number): boolean {
  const key = words[at]?.key ?? '';
  return ROLES.has(key) || MANY.has(key);
}

/** The kind that a common noun gives to the name beside it. */
export function introducedBy(words: readonly Word[], at: number): Introduced {
  const head = words[at];
  if (!head) return NOT_INTRODUCED;
  const votes = votesOfHead(head.key, words[at - 1]?.key ?? '');
  return Object.keys(votes).length > 0 ? { votes, noun: head.key } : NOT_INTRODUCED;
}

/** Sites on which nobody reports. */
const DARK =
  /^(?:leak|onion|dark|darknet|crime|phishing|extortion|shaming|ransom|blog|nuclear|test|permit|construction|burial|landfill|production)$/;
/** A “channel” is an account, unless one of these stands before it. */
const ON_AIR = /^(?:television|tv|radio|news|cable|state|public|business|sports|satellite|broadcast)$/;

function votesOfHead(key: string, before: string): Votes {
  const two = `${before} ${key}`;
  if (key === 'portal' || (key === 'site' && !DARK.test(before))) return { outlet: 4 };
  if (key === 'show') return { outlet: 5 };
  if (ACCOUNT_HEADS.has(key) && !ON_AIR.test(before)) return { account: 6 };
  if (key === 'channel') return { outlet: 6 };
  if (OUTLET_HEADS.has(two) || OUTLET_HEADS.has(key)) return { outlet: 6 };
  if (THINGS.has(key)) return { organisation: -9 };
  if (key === 'station') return STATIONS.test(before) ? { organisation: 5 } : { outlet: 5 };
  if (key === 'agency') return AGENCIES_OF_STATE.test(before) ? { organisation: 5 } : { outlet: 5 };
  if (key === 'group' || key === 'unit' || key === 'team') return groupOrCompany(before);
  if (BODY_HEADS.has(key)) return { organisation: 5 };
  if (GROUP_HEADS.has(key) || GROUP_HEADS.has(two)) return { group: 6 };
  if (ROLES.has(key) || ROLES.has(two)) return { person: 5 };
  return {};
}

function groupOrCompany(before: string): Votes {
  if (/^(?:media|newspaper|publishing|news)$/.test(before)) return { outlet: 4 };
  return BODY_HEADS.has(before) || ORDINARY_GROUPS.has(before) ? { organisation: 5 } : { group: 6 };
}
