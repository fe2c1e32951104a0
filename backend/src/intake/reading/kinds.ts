import type { BlockKind, Span } from '../article.js';
import { LEXICON } from '../lexicon/lexicon.js';
import { boilerplateIn } from './boilerplate.js';
import type { Line } from './line.js';
import { Phrases } from './phrases.js';

/** A line's part on the page, and why. */
export interface Layout {
  readonly kind: BlockKind;
  readonly why: string;
}

const BYLINE = new Phrases(LEXICON.layout.byline);
const CAPTION = new Phrases(LEXICON.layout.caption);
const DATELINE = new Phrases(LEXICON.layout.dateline);
const MONTHS = new Set<string>(LEXICON.layout.month);
const WEEKDAYS = new Set<string>(LEXICON.layout.weekday);

const CLOCK =
  /^\(?(?:[01]?\d|2[0-3])(?:[:.h][0-5]\d(?::[0-5]\d)?)? ?(?:[ap]\.?m\.?)?(?: ?(?:GMT|BST|CET|CEST|EST|EDT|ET|UTC|MSK|PT|local time))?\)?(?= |$|[-–—:|])/i;
const CREDIT_AT_END = /\((?:[A-Z][\p{L}.-]*|via|AP|PA|for)(?:[ /](?:[A-Z][\p{L}.-]*|via|for)){0,5}\)$/u;
const NAMES_ONLY = /^(?:[A-Z][\p{L}'.-]*)(?: (?:[A-Z][\p{L}'.-]*|de|van|von|der|al|and|bin|in)){1,6},?$/u;

/** What every line is. Rules in the order of how sure they are; the first paragraph of the story parts top from body. */
export function layoutOf(lines: readonly Line[]): Layout[] {
  const boilerplate = boilerplateIn(lines);
  const lead = lines.findIndex(
    (line, at) => !boilerplate[at] && isParagraph(line) && !ownKind(line, lines[at + 1]),
  );
  const headline = headlineIn(
    lines,
    (line, at) => at < lead && !boilerplate[at] && line.words.length >= 3 && !ownKind(line, lines[at + 1]),
  );
  return lines.map((line, at) => {
    const why = boilerplate[at];
    if (why) return { kind: 'boilerplate', why };
    const own = ownKind(line, lines[at + 1]);
    if (own) return own;
    if (at === lead || (isParagraph(line) && at > lead))
      return { kind: 'body', why: 'a paragraph of the story' };
    if (at === headline) return { kind: 'headline', why: 'first line above the story' };
    return at < lead ? aboveTheStory(line) : amongParagraphs(line, lines, at);
  });
}

function isParagraph(line: Line): boolean {
  return line.long || (line.stops && line.words.length >= 10) || line.words.length > 28;
}

/** Kinds that a line tells by its own words, wherever it stands. */
function ownKind(line: Line, next: Line | undefined): Layout | undefined {
  const count = line.words.length;
  if (line.long || count > 60) return undefined;
  if (count <= 8 && !line.stops && CLOCK.test(line.shown) && /[:.h]\d|m\b/i.test(line.shown))
    return { kind: 'stamp', why: 'a time of day that stands alone' };
  if (count <= 12 && isDate(line)) return { kind: 'dateline', why: 'a date that stands alone' };
  if (count <= 45 && isCaption(line, next))
    return { kind: 'caption', why: 'names where a picture comes from' };
  if (count <= 24 && !line.asks && isByline(line)) return { kind: 'byline', why: 'tells who wrote it' };
  return undefined;
}

function isDate(line: Line): boolean {
  if (!/\d/.test(line.shown)) return false;
  if (DATELINE.at(line.words, 0)) return true;
  const dated = line.words.some((word) => MONTHS.has(word)) || WEEKDAYS.has(line.words[0]!);
  const others = line.words.filter((word) => !MONTHS.has(word) && !WEEKDAYS.has(word) && !/\d/.test(word));
  return dated && others.length <= 3 && !line.stops;
}

function isCaption(line: Line, next: Line | undefined): boolean {
  if (!line.stops && CREDIT_AT_END.test(line.shown.slice(-80))) return true;
  if (/ \/ /.test(line.shown) && !line.stops && line.words.length <= 12) return true;
  const named = CAPTION.in(line.words);
  if (named && (line.words.length <= 12 || CAPTION.at(line.words, 0) || !line.stops)) return !line.asks;
  // The text of a picture for those who cannot see it often stands before the same words with a credit.
  return (
    !!next &&
    line.words.length >= 4 &&
    next.shown.length > line.shown.length + 3 &&
    next.shown.startsWith(line.shown) &&
    CREDIT_AT_END.test(next.shown.slice(-80))
  );
}

function isByline(line: Line): boolean {
  if (line.shown.startsWith('(')) return BYLINE.at(line.words, 0) !== undefined;
  if (line.stops || line.words.length > 12) return false;
  if (line.words[0] === 'by') return /^By \p{Lu}/u.test(line.shown);
  return line.words.length <= 8 && BYLINE.in(line.words) !== undefined && /^\p{Lu}/u.test(line.shown);
}

/** The headline: the first line above the story that is no label in capitals and no line of links. */
function headlineIn(lines: readonly Line[], isFree: (line: Line, at: number) => boolean): number {
  const isLabel = ({ shown, words }: Line): boolean =>
    / \| /.test(shown) || (words.length <= 4 && shown === shown.toUpperCase());
  const first = lines.findIndex((line, at) => isFree(line, at) && !isLabel(line));
  return first >= 0 ? first : lines.findIndex(isFree);
}

function aboveTheStory(line: Line): Layout {
  if (line.words.length <= 4 && line.shown === line.shown.toUpperCase())
    return { kind: 'subhead', why: 'a label above the story' };
  if (
    NAMES_ONLY.test(line.shown.slice(0, 200)) &&
    (line.words.length <= 4 || / (?:and|in) /.test(line.shown))
  )
    return { kind: 'byline', why: 'a name above the story' };
  if (line.words.length <= 2 || / \| /.test(line.shown))
    return { kind: 'subhead', why: 'a label above the story' };
  return { kind: 'standfirst', why: 'below the headline, above the story' };
}

function amongParagraphs(line: Line, lines: readonly Line[], at: number): Layout {
  const around = [lines[at - 1], lines[at + 1]].some((other) => other && isParagraph(other));
  const listed = /^[•*·–—-] ?/.test(line.shown);
  if (!line.stops && !listed && around && line.words.length <= 18)
    return { kind: 'subhead', why: 'a line without a full stop between paragraphs' };
  return { kind: 'body', why: 'part of the story' };
}

/** Where a label tells who speaks in a line: “Q:”, “Dr Moreau:”; as the span of the label. */
export function voiceLabel(line: Line): Span | undefined {
  const label = /^(?:[A-Z][\p{L}.'-]*)(?: [A-Z][\p{L}.'-]*){0,3} ?(?=:(?: |$))/u.exec(
    line.shown.slice(0, 60),
  );
  return label ? [line.span[0], line.span[0] + label[0].trimEnd().length] : undefined;
}
