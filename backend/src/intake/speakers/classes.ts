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
  MASTHEADS,
  MENS_NAMES,
  OUTLET_HEADS,
  OUTLETS,
  ROLES,
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

const CALLED = new Set([
  'called',
  'named',
  'dubbed',
  'styled',
  'itself',
  'themselves',
  'name',
  'as',
  'nicknamed',
  'codenamed',
]);
/** Before “group” they tell that it is no gang. */
const ORDINARY_GROUPS = new Set(
  'advocacy rights research lobby lobbying industry trade insurance energy banking retail campaign privacy consumer aid monitoring medical business steel food tech technology security listed-company hotel logistics industrial software working parliamentary support engineering'.split(
    ' ',
  ),
);
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
  if (SEATS.has(key)) return { state: 6 };
  if (OUTLETS.has(key) || OUTLETS.has(`the ${key}`)) return { outlet: length > 1 ? 7 : 4 };
  if (KNOWN_ORGANISATIONS.has(key) || ACRONYMS.has(key)) return { organisation: 5 };
  if (run.titleFrom < run.from && isTitle(words[run.from - 1]!)) return { person: 8 };
  return votesByShape(words, run, first, last, length);
}

function votesByShape(words: readonly Word[], run: Run, first: Word, last: Word, length: number): Votes {
  const given = isGivenName(first.key);
  if (length === 1) {
    if (/^[\p{Lu}\d&/-]{2,8}$/u.test(run.text)) return { organisation: 2 };
    return {};
  }
  if (AFTER_ORGANISATIONS.has(last.key) || BODY_HEADS.has(last.key) || hasBody(words, run))
    return { organisation: given ? 3 : 5 };
  if (GROUP_HEADS.has(last.key)) return { group: 4 };
  if (!given && (MASTHEADS.has(last.key) || /^(?:radio|tv|televisi[oó]n)$/i.test(first.key)))
    return { outlet: 3 };
  if (given && length <= 5) return { person: 4 };
  if (DEMONYMS.has(first.key) || COUNTRIES.has(first.key)) return { organisation: 3 };
  if (length === 2 || (length <= 4 && particled(words, run))) return { person: 1 };
  return { organisation: 1 };
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
  return run.to - run.from === 3;
}

/** What the words right before the name say: “the newspaper O Farol”, “a gang called Winter Hussars”. */
export function introductionBefore(words: readonly Word[], run: Run): Introduced {
  let at = run.titleFrom - 1;
  const nearest = words[at];
  if (!nearest || nearest.sentence !== words[run.from]!.sentence) return NOT_INTRODUCED;
  if (!/^(?: |, | ["'(]|, ["'])$/.test(nearest.gap)) return NOT_INTRODUCED;
  let back = 0;
  while (back < 5 && CALLED.has(words[at]?.key ?? '')) {
    at--;
    back++;
    while (
      back < 5 &&
      /^(?:calling|known|by|the|going|goes|that|of|also|which|calls|only|under)$/.test(words[at]?.key ?? '')
    ) {
      at--;
      back++;
    }
  }
  if (nearest.gap.startsWith(',') && back === 0) return NOT_INTRODUCED;
  return introducedBy(words, at);
}

/** The kind that a common noun gives to the name beside it. */
export function introducedBy(words: readonly Word[], at: number): Introduced {
  const head = words[at];
  return head ? { votes: votesOfHead(head.key, words[at - 1]?.key ?? ''), noun: head.key } : NOT_INTRODUCED;
}

function votesOfHead(key: string, before: string): Votes {
  const two = `${before} ${key}`;
  if (ACCOUNT_HEADS.has(key) && !/^(?:television|tv|radio|news)$/.test(before)) return { account: 6 };
  if (OUTLET_HEADS.has(two) || OUTLET_HEADS.has(key)) return { outlet: 6 };
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
