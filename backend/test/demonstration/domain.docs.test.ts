import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  ATTRIBUTION_BASES,
  ATTRIBUTION_TYPES,
  CLAIM_KINDS,
  NATURES,
  RUNGS,
} from '../../src/claims/claim.kinds.js';
import {
  CREDIBILITIES,
  RELIABILITIES,
  STANCES as EVIDENCE_STANCES,
} from '../../src/evidence/evidence.grades.js';
import { STAKES } from '../../src/incidents/stakes.js';
import { PARTY_KINDS } from '../../src/parties/party.kinds.js';
import { PRECISIONS } from '../../src/platform/partial-date.js';
import { EDITION_KINDS } from '../../src/publication/edition.dto.js';
import { CLOSE_REASONS } from '../../src/review/claim.workflow.js';
import {
  BASES,
  CAPACITIES,
  CAPTURE_METHODS,
  CAPTURE_RESULTS,
  CITATION_KINDS,
  LINEAGES,
  SOURCE_KINDS,
  STANCES,
} from '../../src/sources/source.kinds.js';
import { CONFIDENCES, LIKELIHOODS, RATINGS, UTTERANCES } from '../../src/verdicts/finding.js';

const LISTS: Readonly<Record<string, readonly (string | number)[]>> = {
  ATTRIBUTION_BASES,
  ATTRIBUTION_TYPES,
  BASES,
  CAPACITIES,
  CAPTURE_METHODS,
  CAPTURE_RESULTS,
  CITATION_KINDS,
  CLAIM_KINDS,
  CLOSE_REASONS,
  CONFIDENCES,
  CREDIBILITIES,
  EDITION_KINDS,
  EVIDENCE_STANCES,
  LIKELIHOODS,
  LINEAGES,
  NATURES,
  PARTY_KINDS,
  PRECISIONS,
  RATINGS,
  RELIABILITIES,
  RUNGS,
  SOURCE_KINDS,
  STAKES,
  STANCES,
  UTTERANCES,
};

const page = readFileSync(join(import.meta.dirname, '../../../docs/domain.md'), 'utf8');
const onThePage = new Set([...page.matchAll(/`([^`]+)`/g)].map(([, code]) => code));

describe('docs/domain.md', () => {
  it.each(Object.entries(LISTS))('explains every code of %s', (_, codes) => {
    expect(codes.filter((code) => !onThePage.has(String(code)))).toEqual([]);
  });

  it('explains no code that the code does not know', () => {
    const known = new Set(Object.values(LISTS).flat().map(String));
    const others = ['attribution_basis', 'attribution_type'];
    expect([...onThePage].filter((code) => code && !known.has(code) && !others.includes(code))).toEqual([]);
  });
});
