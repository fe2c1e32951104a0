import type { Article, Sentence, Span, Token } from '../article.js';
import type { Attribution } from '../attribution.js';
import { AHEAD } from './cueWords.js';

/** A speaker of more words than this is none. */
const LONGEST_SPEAKER = 22;
const MEASURES = new Set(
  'cent annum capita day week month year hour minute second person head night share unit litre user tonne se'.split(
    ' ',
  ),
);

/** What needs no model: “Per the statement, …”, “…, in the words of the director.” One a sentence at most. */
export function ruledIn(article: Article, sentence: Sentence): Attribution | undefined {
  const [first, end] = sentence.tokens;
  for (let at = first; at < end; at++) {
    const cue = AHEAD.find((words) => words.every((word, step) => article.tokens[at + step]?.lower === word));
    if (!cue || at + cue.length >= end || !mayAnnounce(article, at, at + cue.length, first)) continue;
    const one = around(article, at, at + cue.length, [first, end]);
    if (one) return { ...one, cueLemma: cue.join(' ') };
  }
  return undefined;
}

/** At the beginning or after a comma, and not “64 per cent” or “10 requests per minute”. */
function mayAnnounce({ tokens }: Article, at: number, speaker: number, first: number): boolean {
  const before = tokens[at - 1]?.lower;
  const starts = at === first || before === ',' || before === '"' || before === '—' || before === '–';
  return starts && !MEASURES.has(tokens[speaker]!.lower);
}

function around(article: Article, at: number, speaker: number, [first, end]: Span): Attribution | undefined {
  const { tokens } = article;
  const stop = speakerEnd(tokens, speaker, end);
  const last = endsSentence(tokens[end - 1]!) ? end - 1 : end;
  const content: Span = at > first + 3 ? [first, at] : [stop + 1, last];
  const [from, to] = trimmedCommas(tokens, content);
  if (to - from < 3 || stop - speaker > LONGEST_SPEAKER) return undefined;
  const spanOf = (start: number, after: number): Span => [tokens[start]!.start, tokens[after - 1]!.end];
  const direct = tokens[from]!.lower === '"' && tokens[to - 1]!.lower === '"';
  const cue = spanOf(at, speaker);
  return {
    source: [spanOf(speaker, stop)],
    cue: [cue],
    content: [spanOf(from, to)],
    cueLemma: '',
    direct,
    confidence: 0.7,
    why: `“${article.text.slice(...cue)}” with a speaker after it`,
  };
}

/** Where the speaker ends: at a comma that is followed by a sentence of its own, taking in “Dana Poplawski” of “the chief, Dana Poplawski,”. */
function speakerEnd(tokens: readonly Token[], from: number, end: number): number {
  let stop = from;
  while (stop < end && ![',', ':', '"', '.'].includes(tokens[stop]!.lower)) stop++;
  if (tokens[stop]?.lower !== ',') return stop;
  const relative = ['who', 'which', 'whose'].includes(tokens[stop + 1]?.lower ?? '');
  let next = stop + 1;
  while (
    next < end &&
    (relative || tokens[next]!.pos === 'PROPN') &&
    ![',', '.'].includes(tokens[next]!.lower)
  )
    next++;
  return next > stop + 1 && tokens[next]?.lower === ',' ? next : stop;
}

function trimmedCommas(tokens: readonly Token[], [from, to]: Span): Span {
  let [first, last] = [from, to];
  while (first < last && [',', ':', '—', '–'].includes(tokens[first]!.lower)) first++;
  while (last > first && [',', ';', '—', '–'].includes(tokens[last - 1]!.lower)) last--;
  return [first, last];
}

function endsSentence({ lower }: Token): boolean {
  return lower === '.' || lower === '!' || lower === '?';
}
