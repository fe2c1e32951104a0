/** All that decides whether somebody may be asked to rate a claim blind. */
export interface Askable {
  readonly stage: string;
  readonly holder: string | null;
  /** Whether a revision with a rating is there to compare with. */
  readonly rated: boolean;
  readonly published: boolean;
}

export interface WhyNot {
  readonly kind: 'forbidden' | 'conflict';
  readonly code: string;
  readonly detail: string;
}

/** Why this person may not ask anybody, or undefined when she may. */
export function whyNotAsk(
  actor: { readonly id: string; readonly role: string },
  claim: Askable,
): WhyNot | undefined {
  if (claim.published) {
    const detail = 'This verdict has been public, so nobody can rate the claim blind any more.';
    return { kind: 'conflict', code: 'assessment.public', detail };
  }
  if (!['in_work', 'in_review'].includes(claim.stage)) {
    const detail = 'A claim is rated blind while it is in work or in review.';
    return { kind: 'conflict', code: 'assessment.stage', detail };
  }
  if (actor.role !== 'editor' && actor.id !== claim.holder) {
    const detail = 'The one who holds the claim, or an editor, asks for a second rating.';
    return { kind: 'forbidden', code: 'assessment.not_yours', detail };
  }
  if (!claim.rated) {
    const detail = 'Rate the claim yourself first: a second rating needs a first to be compared with.';
    return { kind: 'conflict', code: 'assessment.unrated', detail };
  }
  return undefined;
}
