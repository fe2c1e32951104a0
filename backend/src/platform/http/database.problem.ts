import { QueryFailedError } from 'typeorm';
import { sqlState } from '../database.js';
import { Problem, type ProblemKind } from '../problem.js';
import { constraintProblem } from './constraint.problem.js';

/**
 * What the database refused, in words; undefined when it is no refusal but a fault of ours. Services ask first and
 * say it better: this is for what slips through, two people at once above all.
 */
export function databaseProblem(error: unknown): Problem | undefined {
  if (isOutOfReach(error)) return UNAVAILABLE;
  const state = sqlState(error);
  const rule = RULES[state];
  if (rule) return new Problem(...rule);
  if (state.startsWith('08') || BUSY.has(state)) return UNAVAILABLE;
  if (UNSTORABLE.has(state))
    return new Problem('invalid', 'input.unstorable', 'A value of this input cannot be stored.');
  return constraintProblem(error);
}

const UNAVAILABLE = new Problem(
  'unavailable',
  'server.busy',
  'Ascribe is too busy to answer at the moment. Nothing was changed; try again in a few seconds.',
);

/** Refusals by the triggers of the schema. AS001 and AS020 are not here: only a fault of ours leads to them. */
const RULES: Readonly<Record<string, [ProblemKind, string, string]>> = {
  AS002: [
    'conflict',
    'record.append_only',
    'This record is only ever added to; it cannot be changed or removed.',
  ],
  AS003: ['signed_out', 'session.ended', 'This session has ended. Sign in again.'],
  AS010: [
    'conflict',
    'claim.frozen',
    'This claim is in review, approved or published. Return, recall or reopen it first.',
  ],
  AS011: [
    'conflict',
    'passage.elsewhere',
    'These words do not stand at this place of the capture. Mark the passage again.',
  ],
  AS012: [
    'conflict',
    'citation.other_claim',
    'A chain stays within one claim; choose an appearance of this claim.',
  ],
  AS013: [
    'conflict',
    'citation.circle',
    'This citation would close a circle: the upstream already comes from here.',
  ],
  AS014: [
    'conflict',
    'evidence.fixed',
    'Evidence keeps its number and its claim; add it anew where it belongs.',
  ],
  AS021: ['forbidden', 'record.not_own_name', 'This is done in your own name only.'],
  AS022: [
    'conflict',
    'record.out_of_turn',
    'Somebody was faster. Load it again and compare before you save.',
  ],
  AS023: ['forbidden', 'revision.not_writer', 'Only an active checker or editor writes a verdict.'],
  AS030: ['conflict', 'claim.stale', 'This claim moved since you opened it. Load it again.'],
  AS031: ['conflict', 'claim.no_step', 'This claim moves by a step of the workflow only.'],
  AS032: ['conflict', 'claim.not_approved', 'No approval stands behind this revision.'],
  AS033: ['conflict', 'claim.stale', 'This claim moved since you opened it. Load it again.'],
  AS040: ['forbidden', 'review.not_editor', 'Only an active editor stands behind a verdict.'],
  AS041: ['forbidden', 'review.second_person', 'You worked on this claim; another editor must decide.'],
  AS042: ['conflict', 'review.nobody', 'Nobody has worked on this claim yet, so there is nothing to review.'],
  AS043: ['conflict', 'review.stage', 'This claim is not in review.'],
  AS044: [
    'conflict',
    'review.revision',
    'This is not the revision under review any more. Read the newest one.',
  ],
  AS045: ['conflict', 'review.blocked', 'A blocking comment is open. Resolve it first.'],
  AS046: ['conflict', 'comment.fixed', 'A comment is resolved, not rewritten.'],
  AS050: ['conflict', 'edition.not_approved', 'This revision is not approved, so it cannot be published.'],
  AS051: ['conflict', 'edition.other_revision', 'This is not the revision that was approved.'],
  AS052: ['forbidden', 'edition.not_editor', 'An active editor publishes, in her own name.'],
  AS053: ['conflict', 'edition.too_early', 'This publication is not scheduled for now.'],
  AS054: ['conflict', 'edition.missing', 'A claim is settled by publishing an edition only.'],
  AS060: ['conflict', 'suggestion_run.over', 'This reading of the text is over. Start another one.'],
  AS061: [
    'conflict',
    'suggestion.decided',
    'Somebody has decided about this suggestion already. Load it again and look.',
  ],
  AS080: [
    'conflict',
    'hypothesis_row.evidence',
    'This evidence is of another claim or incident. Add it where it belongs.',
  ],
  AS081: ['conflict', 'hypothesis_cell.matrix', 'This hypothesis and this row are not of one matrix.'],
  AS082: [
    'conflict',
    'evidence.in_matrix',
    'This evidence stands in a matrix of hypotheses. Take its row out there first, so that those who judged it know.',
  ],
  AS070: ['forbidden', 'checklist.not_admin', 'Only an active admin publishes a checklist.'],
  AS071: [
    'conflict',
    'checklist.stale',
    'Another version of this checklist has been published. Load it again.',
  ],
  AS090: [
    'conflict',
    'assessment.not_now',
    'This claim cannot be rated blind now: it must be in work or in review, have a rating and never have been public.',
  ],
  AS091: ['conflict', 'assessment.over', 'This request is answered, withdrawn or over. Load it again.'],
  AS092: [
    'conflict',
    'assessment.not_apart',
    'This person holds the claim, wrote or judged its finding, or is not an active checker or editor. Ask somebody else.',
  ],
  AS093: [
    'forbidden',
    'review.assessor',
    'You rate this claim as a second checker, so another editor must decide.',
  ],
  AS094: [
    'forbidden',
    'assessment.blind',
    'Who is asked to rate this claim blind does not work on its finding. Rate it, or decline, first.',
  ],
  AS055: ['conflict', 'edition.no_step', 'An edition is published by a step of the workflow only.'],
};

/** Waited too long, cancelled, no connection left, going down, or in each other's way for too long. */
const BUSY = new Set([
  '55P03',
  '57014',
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '53400',
  '25P03',
  '40001',
  '40P01',
]);
/** NUL, bytes that are no UTF-8, a number or a date out of range. */
const UNSTORABLE = new Set(['22021', '22P05', '22003', '22008', '22007', '22P02', '22001', '54000']);

function isOutOfReach(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? error.code : undefined;
  return (
    (typeof code === 'string' &&
      /^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND)/.test(code) &&
      !(error instanceof QueryFailedError)) ||
    /timeout exceeded when trying to connect|Connection terminated/.test(error.message)
  );
}
