import { analysisOf, type VerdictDocument } from '../../verdicts/document.js';
import { RATINGS, type RatingCode, UTTERANCES } from './words.js';

/** What differs for a reader between two editions, one sentence each, the weightiest first. */
export function changesOf(before: VerdictDocument, after: VerdictDocument): string[] {
  const [was, is] = [before.verdict, after.verdict];
  const differs = (part: (document: VerdictDocument) => unknown): boolean =>
    JSON.stringify(part(before)) !== JSON.stringify(part(after));
  const texts: [string, (document: VerdictDocument) => unknown][] = [
    ['The finding was reworded.', ({ verdict }) => [verdict.headline, verdict.summary]],
    ['The wording of the claim changed.', ({ claim }) => claim.statement],
    ['What we know was rewritten.', ({ verdict }) => verdict.rationale],
    ['What is not known changed.', ({ verdict }) => verdict.unknowns],
    ['The evidence changed.', ({ evidence }) => evidence],
    ['The chain changed.', ({ appearances, citations, origins }) => [appearances, citations, origins]],
    ['Facts about the claim changed.', ({ claim }) => [claim.kind, claim.attribution, claim.quantity]],
    [
      'What to read with care changed.',
      (document) => [analysisOf(document).cautions, analysisOf(document).ladder],
    ],
    ['Who else it could be changed.', (document) => analysisOf(document).hypotheses],
    ['What one of us found otherwise changed.', (document) => analysisOf(document).dissent],
    ['The confidence or likelihood changed.', ({ verdict }) => [verdict.confidence, verdict.likelihood]],
  ];
  const found = texts.filter(([, part]) => differs(part)).map(([sentence]) => sentence);
  if (was.utterance !== is.utterance)
    found.unshift(`“Was it said?” went from ${said(was.utterance)} to ${said(is.utterance)}.`);
  const verdict =
    was.rating === is.rating
      ? 'The verdict is unchanged.'
      : `The verdict went from ${rated(was.rating)} to ${rated(is.rating)}.`;
  return [verdict, ...found];
}

function rated(code: string | null): string {
  return code === null ? 'none' : `“${RATINGS[code as RatingCode].label}”`;
}

function said(code: string | null): string {
  return code === null ? 'not examined' : `“${UTTERANCES[code as keyof typeof UTTERANCES].label}”`;
}
