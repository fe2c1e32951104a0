import { LEXICON } from '../lexicon/lexicon.js';
import type { Line } from './line.js';
import { Phrases, plainWords } from './phrases.js';

type Group = keyof typeof LEXICON.boilerplate;

const WHY: Readonly<Record<Group, string>> = {
  'donation run': 'asks for support',
  cookies: 'speaks of cookies or privacy',
  newsletter: 'offers a newsletter',
  navigation: 'helps to find one’s way on the page',
  share: 'asks to share or follow',
  'comments run': 'belongs to the readers’ comments',
  'related run': 'leads to other stories',
  registration: 'asks to register or sign in',
  alone: 'is a button or a label of the page',
};
const ALONE = new Set<string>(LEXICON.boilerplate.alone);
const GROUPS = (Object.keys(WHY) as Group[])
  .filter((group) => group !== 'alone')
  .map((group) => ({ group, phrases: new Phrases(LEXICON.boilerplate[group]) }));

/** A line of so few words may be boilerplate without a word to the reader in it. */
const SHORT = 14;
const LONGEST = 150;
/** An appeal runs on over so many paragraphs at most. */
const LONGEST_RUN = 10;
const SOMEBODY_SPEAKS = /\b(?:said|says|told|added|according to)\b/;

/** For each line why it is boilerplate, or undefined where it is part of the story. */
export function boilerplateIn(lines: readonly Line[]): (string | undefined)[] {
  let run: { group: Group; left: number } | undefined;
  let paragraphs = 0;
  return lines.map((line) => {
    const counts = isCommentCount(line);
    const group = counts ? (paragraphs >= 3 ? 'comments run' : 'alone') : groupOf(line);
    if (group) {
      if (group.endsWith(' run')) run = { group, left: LONGEST_RUN };
      return WHY[group];
    }
    if (run && run.left > 0 && goesOn(run.group, line, paragraphs)) {
      run.left--;
      return `${WHY[run.group]}, as the lines before`;
    }
    run = undefined;
    if (line.stops && line.words.length >= SHORT) paragraphs++;
    return undefined;
  });
}

/** “Share”, or several such words beside each other: “Home | News | Sport”. */
function isButtons(line: Line): boolean {
  if (ALONE.has(line.words.join(' '))) return true;
  if (line.long || line.stops) return false;
  const parts = line.shown.split(/ {2,}| \| | · /).filter((part) => part !== '');
  const known = parts.filter((part) => ALONE.has(plainWords(part).join(' '))).length;
  return (
    parts.length >= 2 &&
    (known * 2 >= parts.length || (parts.length >= 4 && line.words.length <= 3 * parts.length))
  );
}

/** “Comments”, “37 comments”, “Comments (37)” below a story. */
function isCommentCount({ words }: Line): boolean {
  const others = words.filter((word) => !/^\(?\d+$/.test(word));
  return others.length === 1 && /^comments?$/.test(others[0]!);
}

function groupOf(line: Line): Group | undefined {
  if (line.words.length === 0)
    return line.shown.length <= 3 && !/["'\p{L}\p{N}]/u.test(line.shown) ? 'alone' : undefined;
  if (isButtons(line)) return 'alone';
  if (line.long || line.words.length > LONGEST) return undefined;
  if (line.words.length > SHORT && (!line.addresses || SOMEBODY_SPEAKS.test(line.shown))) return undefined;
  return GROUPS.find(({ phrases }) => phrases.in(line.words))?.group;
}

function goesOn(group: Group, line: Line, paragraphsBefore: number): boolean {
  if (group === 'donation run') return line.addresses && !SOMEBODY_SPEAKS.test(line.shown);
  if (group === 'comments run') return paragraphsBefore >= 3;
  return paragraphsBefore >= 3 && !line.stops && line.words.length <= 20;
}
