import type { Block } from '../article.js';

const NAME = "((?:The )?[A-Z][\\p{L}&'-]*(?: (?:of |and )?[A-Z][\\p{L}&'-]*){0,3})";
/** Ways in which a page speaks of itself; the name is what follows. */
const OWN_WORDS = [
  'A message from',
  'A Message from',
  'By supporting',
  'notifications from',
  'Support',
  'Subscribe to',
];
const IN_BOILERPLATE = new RegExp(`(?:${OWN_WORDS.join('|')}) ${NAME}`, 'gu');
const COPYRIGHT = new RegExp(`(?:©|Copyright) (?:\\d{4} )?${NAME}`, 'gu');
const AGENCY_DATELINE =
  /^[A-Z][A-Z .,'-]{2,40}(?:, [A-Z][a-z]{2,8}\.? \d{1,2})? ?\((Reuters|AP|AFP|UPI|dpa|PA|TASS|ANSA|EFE)\)/;
const TOLD = new RegExp(
  `\\btold (The (?:[A-Z][\\p{L}'-]* ){0,2}(?:Courier|Times|Post|Herald|Guardian|Independent|Telegraph|Chronicle|Tribune|Gazette|Journal|Observer|Star|Mail|Express|Standard|Examiner|Record|Register|Mercury|News|Argus|Echo|Ledger|Dispatch|Sentinel|Globe|Sun|Mirror|Scotsman|Economist))\\b`,
  'gu',
);

/** The outlet's name as far as the text tells it: in its own appeals first, then by whom people talked to. */
export function outletOf(folded: string, blocks: readonly Block[]): string | undefined {
  return fromAppeals(folded, blocks) ?? fromDateline(folded, blocks) ?? fromInterviews(folded);
}

function fromAppeals(folded: string, blocks: readonly Block[]): string | undefined {
  const names: string[] = [];
  for (const block of blocks) {
    if (block.kind !== 'boilerplate') continue;
    const text = folded.slice(block.start, block.end);
    for (const pattern of [IN_BOILERPLATE, COPYRIGHT])
      for (const match of text.matchAll(pattern)) names.push(match[1]!);
  }
  return mostOften(names.filter((name) => / /.test(name)));
}

function fromDateline(folded: string, blocks: readonly Block[]): string | undefined {
  for (const block of blocks) {
    const agency = AGENCY_DATELINE.exec(folded.slice(block.start, Math.min(block.end, block.start + 90)));
    if (agency) return agency[1];
  }
  return undefined;
}

/** “told The Courier”: the outlet itself, unless people talked to several. */
function fromInterviews(folded: string): string | undefined {
  const names = new Set(Array.from(folded.matchAll(TOLD), (match) => match[1]!));
  return names.size === 1 ? [...names][0] : undefined;
}

function mostOften(names: readonly string[]): string | undefined {
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  return [...times].sort(([, a], [, b]) => b - a)[0]?.[0];
}
