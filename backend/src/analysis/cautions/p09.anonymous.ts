import type { Case } from '../case.js';
import type { Caution } from './caution.js';
import { claimantsOf, originOf, supporting } from './proofs.js';
import { isAnonymous, isOwnVoice, rootsIn } from './voices.js';

/** P-09. Nobody who could be asked stands behind it. */
export const anonymous: Caution = {
  id: 'P-09',
  name: 'An anonymous source',
  trigger:
    'A speaker is not named, or the attribution is an anonymous statement. It blocks where nothing else supports the claim.',
  severity: 'blocking',
  audience: 'reader',
  source:
    'EuRepoC codes anonymous statements in the media as a type of their own; AFP does not let a fact check rest on a source that cannot be named.',
  fires: (record) => {
    const unnamed = record.appearances.filter(isAnonymous).length;
    const codedSo = record.claim.attribution?.type === 'anonymous_statement';
    if (unnamed === 0 && !codedSo) return undefined;
    const sole = !hasOtherSupport(record);
    return {
      words: `${sole ? 'One unnamed source, and nothing else' : 'Part of this comes from an unnamed source'}. Readers cannot weigh who speaks, from which position and why.`,
      facts: [
        ...(unnamed > 0 ? ['a speaker is not named'] : []),
        ...(codedSo ? ['the attribution is an anonymous statement'] : []),
        sole ? 'nothing else supports it' : 'there is other support',
      ],
      severity: sole ? 'blocking' : 'warning',
    };
  },
};

function hasOtherSupport(record: Case): boolean {
  const unnamed = new Set(record.appearances.filter(isAnonymous).map(({ speaker }) => speaker?.id));
  const hasNamed = record.appearances.some(
    (one) => one.speaker !== null && !isAnonymous(one) && !isOwnVoice(one),
  );
  const claimants = claimantsOf(record);
  const carriers = new Set(
    record.appearances.filter(isAnonymous).map(({ source }) => source.publisher?.id ?? source.id),
  );
  const supported = supporting(record).some((one) => {
    const origin = originOf(one, record);
    return !unnamed.has(origin) && !claimants.has(origin) && !carriers.has(origin);
  });
  return supported || (hasNamed && rootsIn(record).some((root) => !unnamed.has(root)));
}
