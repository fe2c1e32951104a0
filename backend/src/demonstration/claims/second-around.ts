import type { DemonstrationAppearance, DemonstrationClaim } from '../content.js';

/** What the second article says around the outage; most of it belongs to no incident of ours. */
export const secondAround = {
  newTargets: {
    by: 'second',
    statement: 'Russia looks for targets of cyber attacks in countries that oppose its war in Ukraine',
    kind: 'capability',
    incident: null,
    priority: 35,
    appearances: [
      ofFleming('indications that Russia’s cyber operatives continue to look for targets', ['indications']),
    ],
    fate: { stage: 'queued' },
  },
  spillover: {
    by: 'second',
    statement: 'Cyber activity around the war in Ukraine has spilled over into other countries',
    kind: null,
    incident: null,
    appearances: [
      ofFleming('what looks like some spillover of activity affecting other countries', [
        'what looks like',
        'some',
      ]),
    ],
    fate: { stage: 'inbox' },
  },
  alreadyAttributed: {
    by: 'checker',
    statement: 'Britain and its partners had attributed a range of cyber activity to Russia by May 2022',
    kind: 'attribution',
    incident: null,
    appearances: [ofFleming('we and partners have already attributed to Russia')],
    fate: { stage: 'inbox' },
  },
  strongerDefences: {
    by: 'checker',
    statement: 'The NCSC began to strengthen the British government’s defences in January 2022',
    kind: null,
    incident: null,
    appearances: [ofPaper('From January 2022 it strengthened the government’s defences')],
    fate: { stage: 'inbox' },
  },
  moreIncidents: {
    by: 'second',
    statement: 'Malicious cyber incidents in and around Ukraine increased before the invasion of 2022',
    kind: 'quantity',
    incident: null,
    quantity: { unit: 'incidents' },
    appearances: [ofPaper('malicious cyber incidents')],
    fate: { stage: 'inbox' },
  },
  collectiveAttacks: {
    by: 'checker',
    statement: 'The Anonymous collective has attacked governments and authorities around the world',
    kind: 'precedent',
    incident: null,
    appearances: [ofPaper('governments and authorities around the world')],
    fate: { stage: 'inbox' },
  },
  overHyped: {
    by: 'second',
    statement: 'The concept of a “cyber war” was over-hyped',
    kind: 'other',
    incident: null,
    appearances: [ofFleming('A “cyber war” had perhaps been “over-hyped”, he said', ['perhaps'])],
    fate: {
      stage: 'closed',
      reason: 'not_checkable',
      note: 'A judgement about how much had been made of a word. It can be shared or not; it cannot be checked.',
    },
  },
  ethicalUse: {
    by: 'checker',
    statement: 'Britain uses its cyber capabilities legally, proportionately and ethically',
    kind: 'other',
    incident: null,
    appearances: [ofFleming('a legally, proportionate and ethical way')],
    fate: {
      stage: 'closed',
      reason: 'not_checkable',
      note: 'An assurance about oneself with nothing attached that could be looked at. To be taken up again if a concrete operation is at issue.',
    },
  },
  annexation: {
    by: 'second',
    statement: 'Russia announced the annexation of four areas of Ukraine on 30 September 2022',
    kind: 'other',
    incident: null,
    appearances: [ofPaper('the annexation of four areas of Ukraine')],
    fate: {
      stage: 'closed',
      reason: 'out_of_scope',
      note: 'Background of the day. It is not a claim about a cyber incident; we do not check it here.',
    },
  },
} as const satisfies Record<string, DemonstrationClaim>;

/** A passage from the speech of the director of GCHQ. */
function ofFleming(words: string, hedges: readonly string[] = []): DemonstrationAppearance {
  return {
    note: 'independent',
    words,
    speaker: 'fleming',
    capacity: 'official',
    basis: 'unknown',
    hedges,
    lineage: 'original',
  };
}

/** A passage in the paper's own voice. */
function ofPaper(words: string): DemonstrationAppearance {
  return {
    note: 'independent',
    words,
    speaker: 'independent',
    capacity: 'outlet',
    basis: 'unknown',
    lineage: 'unstated',
  };
}
