import type { DocCaution, DocLadder } from './document.cautions.js';
import type { DocChain } from './document.chain.js';
import type { DocChecklist, DocSearch } from './document.checklist.js';
import type { DocDissent } from './document.dissent.js';
import type { DocHypotheses } from './document.hypotheses.js';

/** What a reader is told beside the verdict. Each part has a file of its own, which says what is in it and builds it. */
export interface DocAnalysis {
  /** What readers should bear in mind, by number of the rule. */
  readonly cautions: readonly DocCaution[];
  readonly ladder: DocLadder;
  readonly chain: DocChain | null;
  readonly checklist: DocChecklist | null;
  readonly searches: readonly DocSearch[];
  readonly hypotheses: DocHypotheses | null;
  readonly dissent: readonly DocDissent[];
}

export const NO_ANALYSIS: DocAnalysis = {
  cautions: [],
  ladder: { claim: null, evidence: null },
  chain: null,
  checklist: null,
  searches: [],
  hypotheses: null,
  dissent: [],
};
