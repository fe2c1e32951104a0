import type { Block } from '../article.js';
import { LEXICON } from '../lexicon/lexicon.js';

const WORD = "[A-ZÀ-Ý][\\p{L}'-]*";
const NAME = `((?:The )?${WORD}(?: (?:of |and )?${WORD}){0,3})`;
/** Ways in which a page speaks of itself; the name is what follows. */
const APPEAL = new RegExp(
  `(?:[Aa] [Mm]essage from|By supporting|notifications from|Support|Subscribe to|Copyright|©)(?: \\d{4})? ${NAME}`,
  'gu',
);
const COMPANY = / (?:Limited|Ltd|LLC|Inc|Group|Media)\b[^]*$/;
/** “RIGA, Oct 8 (Meridian Newswire) -”, at the beginning of a paragraph. */
const DATELINE = new RegExp(
  `^[\\p{Lu}][\\p{L} .'-]{1,30}(?:, [\\p{L}\\d. ]{1,20})? ?\\(${NAME}\\)\\.? ?[-–—]`,
  'u',
);
/** To whom people talked: “told the Courier”, “in an email to KDLN”, “seen by The Herald”. */
const HEARD = new RegExp(`\\b(?:told|to|with|by) ([Tt]he )?(${WORD}(?: ${WORD}){0,2})`, 'gu');
const NEWSROOMS = LEXICON.layout.newspaper.join('|');
const NEWSROOM = new RegExp(`(?:^| )(?:${NEWSROOMS})$`, 'i');

/** The outlet's name as far as the text tells it: in its dateline and its own appeals first, then by whom people talked to. */
export function outletOf(folded: string, blocks: readonly Block[]): string | undefined {
  return fromDateline(folded, blocks) ?? fromAppeals(folded, blocks) ?? fromTalks(folded, blocks);
}

function fromAppeals(folded: string, blocks: readonly Block[]): string | undefined {
  const names: string[] = [];
  for (const block of blocks) {
    if (block.kind !== 'boilerplate') continue;
    for (const match of folded.slice(block.start, block.end).matchAll(APPEAL)) {
      names.push(match[1]!.replace(COMPANY, ''));
    }
  }
  return mostOften(names.filter((name) => / /.test(name)));
}

function fromDateline(folded: string, blocks: readonly Block[]): string | undefined {
  for (const block of blocks) {
    const agency = DATELINE.exec(folded.slice(block.start, Math.min(block.end, block.start + 90)));
    if (agency) return agency[1];
  }
  return undefined;
}

/** A newsroom to whom people talked in the story, or one that is named around the story, too. */
function fromTalks(folded: string, blocks: readonly Block[]): string | undefined {
  const around = new Set<string>();
  const heard: string[] = [];
  for (const { kind, start, end } of blocks) {
    const text = folded.slice(start, end);
    if (kind === 'body')
      for (const match of text.matchAll(HEARD)) heard.push(`${match[1] ? 'The ' : ''}${match[2]!}`);
    else around.add(text);
  }
  const page = [...around].join('\n');
  const named = heard.filter((name) => !name.startsWith('The ') && !/^(?:Reuters|AP|AFP)$/.test(name));
  const onPage = mostOften(
    named.filter((name) => page.includes(name) && (/ /.test(name) || /^\p{Lu}{3,}$/u.test(name))),
  );
  const papers = new Set(heard.filter((name) => name.startsWith('The ') && NEWSROOM.test(name)));
  if (papers.size === 1) return inFull(folded, [...papers][0]!);
  return papers.size === 0 ? onPage : undefined;
}

/** “The Courier” is “The Harbour Courier” where the text says so. */
function inFull(folded: string, name: string): string {
  const short = name.slice('The '.length);
  if (/ /.test(short)) return name;
  const longer = new RegExp(`(?<![\\p{L}'-])((?:The )?${WORD} (?:${WORD} )?${short})\\b`, 'u').exec(folded);
  const full = longer?.[1];
  return full && !/^The \S+$/.test(full) && full !== name ? full : name;
}

function mostOften(names: readonly string[]): string | undefined {
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  return [...times].sort(([, a], [, b]) => b - a)[0]?.[0];
}
