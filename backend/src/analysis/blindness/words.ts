/** Of what a route shows the finding. */
export type Subject = 'claim' | 'incident';

export const BLIND: Readonly<Record<Subject, string>> = {
  claim:
    'You are asked to rate this claim blind, so what others found stays closed to you. Rate it, or decline, and it opens.',
  incident:
    'You are asked to rate a claim of this incident blind, so what others think of it stays closed to you. Rate it, or decline, and it opens.',
};
