import type { VerdictDocument } from '../../src/verdicts/document.js';
import { RATINGS } from '../../src/verdicts/finding.js';
import { runningApp, type RunningApp } from '../support/server.js';
import * as make from './documents.js';
import { press } from './press.js';

/** The public side with a verdict of every rating, one corrected, one void, attributions, and one without anything. */
export async function printedSite(): Promise<RunningApp> {
  const app = await runningApp({ jobs: false });
  const { print } = press(app.database);
  const base = make.document();
  const rated = (rating: VerdictDocument['verdict']['rating']): VerdictDocument => ({
    ...base,
    verdict: { ...base.verdict, rating, headline: `What we found is ${rating}` },
  });
  for (const rating of RATINGS)
    await print({ slug: `rated-${rating.replaceAll('_', '-')}`, document: rated(rating) });
  await print({ slug: 'blamed', document: make.attribution() });
  await print({
    slug: 'blamed',
    document: make.attribution({}, 'unproven'),
    kind: 'correction_major',
    reason: 'Two reports that we called independent share one author.',
  });
  await print({ slug: 'void', document: rated('mixed') });
  await print({
    slug: 'void',
    document: rated('mixed'),
    kind: 'void',
    reason: 'We checked words that were never said.',
  });
  await print({
    slug: 'own',
    document: make.attribution(
      {
        kind: 'responsibility',
        statement: 'Grey Tide took the systems of the port down',
        attribution: groupFacet,
      },
      'unverifiable',
    ),
  });
  await print({ slug: 'bare', document: bare });
  await print({ slug: 'first-format', document: make.inFirstFormat(base) });
  return app;
}

const groupFacet = {
  accused: [make.TIDE],
  rung: 'group',
  basis: 'attacker_confirms',
  type: 'self_attribution',
  nature: null,
  dated: { date: '2025-03-01', precision: 'month' },
};

/** As little as a verdict can hold. */
const bare: VerdictDocument = {
  ...make.document(),
  incident: null,
  appearances: [
    make.appearance('bare', {
      speaker: null,
      capacity: 'anonymous',
      lineage: 'unknown',
      source: make.source('Leaflet', {
        publisher: null,
        url: null,
        authors: [],
        published: { date: null, precision: 'unknown' },
      }),
    }),
  ],
  citations: [],
  origins: { count: 0, parties: [], unknown: 1 },
  evidence: [make.evidence(1, { note: '' })],
  verdict: {
    ...make.document().verdict,
    confidence: null,
    likelihood: null,
    summary: '',
    asOf: null,
    unknowns: ['Who printed it.'],
  },
};
