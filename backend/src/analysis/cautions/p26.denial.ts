import type { Case } from '../case.js';
import type { Caution } from './caution.js';
import { numbered, originOf, undermining } from './proofs.js';
import { isOwnVoice, stakesIn } from './voices.js';

/** P-26. The accused says no. */
export const denial: Caution = {
  id: 'P-26',
  name: 'A denial taken as disproof',
  trigger: 'The rating is “refuted”, and all that undermines the claim comes from the accused.',
  severity: 'blocking',
  audience: 'reader',
  source:
    'Cisco Talos wrote of Olympic Destroyer that false attribution gives an adversary grounds for denial; a denial costs nothing either way.',
  fires: (record) => {
    const against = undermining(record);
    const accused = accusedIn(record);
    if (record.finding?.rating !== 'refuted' || against.length === 0) return undefined;
    if (!against.every((one) => accused.has(originOf(one, record)))) return undefined;
    return {
      words: 'What speaks against this is a denial by the accused. A denial is a claim, not evidence.',
      facts: numbered(against).map((one) => `${one} comes from the accused`),
    };
  },
};

function accusedIn(record: Case): ReadonlySet<string> {
  const interested = (record.incident?.interests ?? [])
    .filter(({ stake }) => stake === 'accused')
    .map(({ party }) => party.id);
  const speaking = record.appearances.filter(
    (one) => !isOwnVoice(one) && stakesIn(one, record).includes('accused'),
  );
  return new Set([
    ...(record.claim.attribution?.accused ?? []).map(({ id }) => id),
    ...interested,
    ...speaking.flatMap(({ speaker }) => speaker?.id ?? []),
  ]);
}
