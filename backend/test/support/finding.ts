import type { ClaimView } from '../../src/claims/claim.view.js';
import type { EvidenceView } from '../../src/evidence/evidence.dto.js';
import type { ClaimState, MakeMove } from '../../src/review/state.dto.js';
import type { RevisionView } from '../../src/verdicts/revision.dto.js';
import { answeredChecklist } from './checks.js';
import { acknowledgedCautions } from './cautions.js';
import type { Answer } from './client.js';
import type { Colleague } from './newsroom.js';

/** What a test knows of a claim on its way. */
export interface ClaimOnItsWay {
  readonly id: string;
  /** Version of its state. */
  readonly version: number;
  /** Hash of its newest revision, '' when it has none. */
  readonly hash: string;
}

const TEXT = `The portal of the ministry was out of reach for two days, a spokesman said on Friday.

The operator's log shows 42 hours without a single answered request.`;

/** A complete finding over evidence 1. */
export const FINDING = {
  rating: 'mostly_supported',
  utterance: 'said',
  confidence: 'moderate',
  headline: 'The portal was out of reach for 42 hours.',
  summary: 'The log of the operator shows nearly two days.',
  rationale: 'The log shows 42 hours without an answered request [1].',
  asOf: '2026-03-02',
} as const;

let made = 0;

/** A claim in the inbox, found in an article that was pasted for it; its one appearance says where it comes from. */
export async function newClaim(checker: Colleague, kind: string | null = 'impact'): Promise<ClaimOnItsWay> {
  made += 1;
  const captureId = await pastedCapture(checker);
  const { id } = await checker.add<ClaimView>('/claims', {
    statement: `The portal was out of reach for two days (${made}).`,
    ...(kind === null ? {} : { kind }),
    appearance: { captureId, exact: 'out of reach for two days', capacity: 'outlet', lineage: 'unknown' },
  });
  return { id, version: 1, hash: '' };
}

/** A capture with the text of an article of this test. */
export async function pastedCapture(checker: Colleague): Promise<string> {
  made += 1;
  const source = { kind: 'article', title: `Portal out of reach (${made})`, language: 'en' };
  const { id } = await checker.add<{ id: string }>('/captures', { source, method: 'paste', text: TEXT });
  return id;
}

export function step(
  person: Colleague,
  { id, version }: ClaimOnItsWay,
  move: Partial<MakeMove>,
): Promise<Answer<ClaimState>> {
  return person.post<ClaimState>(`/claims/${id}/steps`, { version, ...move });
}

/** Makes a move that must succeed. */
export async function moved(
  person: Colleague,
  claim: ClaimOnItsWay,
  move: Partial<MakeMove>,
): Promise<ClaimOnItsWay> {
  const { state } = await person.add<ClaimState>(`/claims/${claim.id}/steps`, {
    version: claim.version,
    ...move,
  });
  return { ...claim, version: state.version };
}

/** A claim in the queue. */
export async function queuedClaim(checker: Colleague): Promise<ClaimOnItsWay> {
  return moved(checker, await newClaim(checker), { move: 'accept' });
}

/** A claim that this checker holds, with one piece of evidence, its checklist and cautions answered and a complete finding. */
export async function workedClaim(checker: Colleague): Promise<ClaimOnItsWay> {
  const claim = await moved(checker, await queuedClaim(checker), { move: 'take' });
  await addedEvidence(checker, claim.id);
  await answeredChecklist(checker, claim.id);
  const { hash } = await savedRevision(checker, claim.id, 0);
  await acknowledgedCautions(checker, claim.id);
  return { ...claim, hash };
}

export async function addedEvidence(person: Colleague, claimId: string): Promise<EvidenceView> {
  return person.add<EvidenceView>(`/claims/${claimId}/evidence`, {
    captureId: await pastedCapture(person),
    exact: '42 hours without a single answered request',
    stance: 'supports',
    reliability: 'B',
    credibility: 2,
  });
}

/** Saves the finding over revision `base`, with `changes` to it. */
export function savedRevision(
  holder: Colleague,
  claimId: string,
  base: number,
  changes: Readonly<Record<string, unknown>> = {},
): Promise<RevisionView> {
  return holder.add<RevisionView>(`/claims/${claimId}/revisions`, { base, ...FINDING, ...changes });
}

/** A claim that waits for an editor. */
export async function submittedClaim(checker: Colleague): Promise<ClaimOnItsWay> {
  return moved(checker, await workedClaim(checker), { move: 'submit' });
}

/** A claim that this editor has approved. */
export async function approvedClaim(checker: Colleague, editor: Colleague): Promise<ClaimOnItsWay> {
  const claim = await submittedClaim(checker);
  await editor.add(`/claims/${claim.id}/reviews`, {
    decision: 'approve',
    revisionHash: claim.hash,
    version: claim.version,
  });
  return { ...claim, version: claim.version + 1 };
}

/** A claim of which the first edition is public. */
export async function publishedClaim(checker: Colleague, editor: Colleague): Promise<ClaimOnItsWay> {
  const claim = await approvedClaim(checker, editor);
  await editor.add(`/claims/${claim.id}/editions`, { hash: claim.hash, version: claim.version });
  return { ...claim, version: claim.version + 1 };
}
