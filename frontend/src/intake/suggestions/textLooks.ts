import type { ClaimKind } from '../../api/codes.js';
import type { CaptureReading, Suggestion } from '../../api/types.js';
import { KIND_WORD } from '../../ui/words.js';
import type { Look } from '../looks.js';
import type { Mark } from '../segments.js';

/** Kinds that answer the same question share a colour; their words tell them apart. */
export const FAMILY: Record<ClaimKind, 'who' | 'effect' | 'means' | 'rest'> = {
  attribution: 'who',
  responsibility: 'who',
  denial: 'who',
  non_attribution: 'who',
  impact: 'effect',
  no_impact: 'effect',
  quantity: 'effect',
  timeline: 'effect',
  technique: 'means',
  capability: 'means',
  precedent: 'means',
  response: 'rest',
  other: 'rest',
};

/** Before a decided passage, beside the word of its kind. */
export const STATE_SIGN = { open: '', accepted: '✓ ', merged: '⇉ ', dismissed: '✕ ' } as const;

type Boilerplate = Readonly<CaptureReading['boilerplate']>;

/** Where suggestions and boilerplate stand. */
export function placesOf(suggestions: readonly Suggestion[], boilerplate: Boilerplate): Mark[] {
  return [
    ...boilerplate.map(({ starts, ends }, index) => ({ id: asideId(index), starts, ends })),
    ...suggestions.map(({ id, passage: { starts, ends } }) => ({ id, starts, ends })),
  ];
}

/** How they are drawn now. */
export function looksOf(suggestions: readonly Suggestion[], boilerplate: Boilerplate): Map<string, Look> {
  const looks = new Map<string, Look>();
  for (const [index, { why }] of boilerplate.entries())
    looks.set(asideId(index), { as: 'aside', classes: 'aside', title: `Not the story: ${why}` });
  for (const { id, kind, state } of suggestions) {
    const sign = `${STATE_SIGN[state]}${KIND_WORD[kind]}`;
    looks.set(id, { as: 'mark', classes: `${FAMILY[kind]} ${state}`, sign });
  }
  return looks;
}

function asideId(index: number): string {
  return `aside:${index}`;
}
