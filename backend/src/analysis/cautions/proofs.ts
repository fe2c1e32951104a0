import type { Proof } from '../../evidence/evidence.grades.js';
import type { Case, CaseEvidence } from '../case.js';
import { isOwnVoice } from './voices.js';

/** Measured, or found by looking into machines. */
export const TECHNICAL: readonly Proof[] = [
  'ip_geolocation',
  'infrastructure',
  'tool_reuse',
  'code_similarity',
  'language_traces',
  'working_hours',
  'logs',
  'traffic_data',
  'examination',
];

/** What an attacker can leave behind on purpose. */
export const PLANTABLE: readonly Proof[] = [
  'code_similarity',
  'language_traces',
  'working_hours',
  'tool_reuse',
];

/** What tells how an effect was measured. */
export const MEASURED: readonly Proof[] = ['logs', 'traffic_data', 'examination'];

/** Evidence that may be relied on at all: E means that its source is not. */
export function isUsable({ reliability }: CaseEvidence): boolean {
  return reliability !== 'E';
}

export function hasProof({ proof }: CaseEvidence, kinds: readonly Proof[]): boolean {
  return proof.some((kind) => kinds.includes(kind));
}

export function supporting({ evidence }: Case): CaseEvidence[] {
  return evidence.filter(({ stance }) => stance === 'supports');
}

export function undermining({ evidence }: Case): CaseEvidence[] {
  return evidence.filter(({ stance }) => stance === 'undermines');
}

/**
 * With whom a piece of evidence begins: the one who says it where its passage is one of the claim's own, else whoever
 * published it, else the source itself, which is then nobody's.
 */
export function originOf({ exact, captureId, source }: CaseEvidence, { appearances }: Case): string {
  const [said] = appearances
    .filter((one) => one.captureId === captureId && (one.exact.includes(exact) || exact.includes(one.exact)))
    .flatMap(({ speaker }) => speaker?.id ?? [])
    .sort();
  return said ?? source.publisher?.id ?? source.id;
}

/** Ids of those who make the claim; an outlet that only says so in its own voice is not one of them. */
export function claimantsOf({ appearances }: Case): ReadonlySet<string> {
  const speaking = appearances.filter((one) => one.stance !== 'denies' && !isOwnVoice(one));
  return new Set(speaking.flatMap(({ speaker }) => (speaker ? [speaker.id] : [])));
}

/** How evidence is told apart in the words of a rule; never by what it says, which may be withheld. */
export function numbered(evidence: readonly CaseEvidence[]): string[] {
  return [...evidence].sort((a, b) => a.number - b.number).map(({ number }) => `evidence ${number}`);
}
