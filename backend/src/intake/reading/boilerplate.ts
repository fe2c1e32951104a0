import { LEXICON } from '../lexicon/lexicon.js';
import type { Line } from './line.js';
import { Phrases } from './phrases.js';

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
    const group = groupOf(line);
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

function groupOf(line: Line): Group | undefined {
  if (line.words.length === 0)
    return line.shown.length <= 3 && !/["'\p{L}\p{N}]/u.test(line.shown) ? 'alone' : undefined;
  if (ALONE.has(line.words.join(' '))) return 'alone';
  if (line.long || line.words.length > LONGEST) return undefined;
  if (line.words.length > SHORT && (!line.addresses || SOMEBODY_SPEAKS.test(line.shown))) return undefined;
  return GROUPS.find(({ phrases }) => phrases.in(line.words))?.group;
}

function goesOn(group: Group, line: Line, paragraphsBefore: number): boolean {
  if (group === 'donation run') return line.addresses && !SOMEBODY_SPEAKS.test(line.shown);
  if (group === 'comments run') return paragraphsBefore >= 3;
  return paragraphsBefore >= 3 && !line.stops && line.words.length <= 20;
}
