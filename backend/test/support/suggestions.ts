import type { Extraction, ExtractedClaim } from '../../src/intake/extract.js';
import { Extractor } from '../../src/intake/suggestions/extractor.js';
import { ReadingService } from '../../src/intake/suggestions/reading.service.js';
import type { SuggestionsView } from '../../src/intake/suggestions/run.view.js';
import type { SuggestionView } from '../../src/intake/suggestions/suggestion.view.js';
import type { Client } from './client.js';
import type { Newsroom } from './newsroom.js';
import { capture } from './record.js';

/** Written for these tests. */
export const ARTICLE = [
  'Nordhaven port says attack came from abroad',
  'The port of Nordhaven was hit by a cyberattack on Monday, the Lindmouth Courier reported.',
  '“Forty thousand booking records were copied,” said Ilse Brandt, spokeswoman of the port authority.',
  'Brandt blamed the Grey Heron group for the intrusion. An official said it would get worse.',
].join('\n\n');

/** A claim as the extractor gives it, found in `text` by its words. */
export function found(exact: string, fields: Partial<ExtractedClaim> = {}, text = ARTICLE): ExtractedClaim {
  const start = text.indexOf(exact);
  if (start < 0) throw new Error(`“${exact}” does not stand in the text`);
  const end = start + exact.length;
  return {
    position: { start, end },
    exact,
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(end, end + 32),
    statement: exact,
    kind: 'impact',
    claimant: BRANDT,
    via: [],
    accused: [],
    numbers: [],
    hedges: [],
    direct: false,
    score: 0.7,
    why: ['cue “said”', 'named speaker'],
    ...fields,
  };
}

export const BRANDT = {
  name: 'Ilse Brandt',
  type: 'person',
  anonymous: false,
  role: 'spokeswoman of the port authority',
} as const;

export const COURIER = { name: 'Lindmouth Courier', type: 'outlet', anonymous: false, role: '' } as const;

/** What the extractor finds in ARTICLE: an impact through a relay, a quantity in direct speech, an attribution, a prediction. */
export const CLAIMS: readonly ExtractedClaim[] = [
  found('The port of Nordhaven was hit by a cyberattack on Monday', {
    claimant: { name: '', type: 'outlet_voice', anonymous: false, role: '' },
    via: [COURIER],
  }),
  found('Forty thousand booking records were copied', {
    kind: 'quantity',
    direct: true,
    numbers: [{ text: 'Forty thousand', value: 40_000, unit: '', counted: 'booking records' }],
    score: 0.9,
  }),
  found('blamed the Grey Heron group for the intrusion', {
    kind: 'attribution',
    statement: 'The Grey Heron group is behind the intrusion',
    accused: ['Grey Heron'],
  }),
  found('it would get worse', {
    kind: 'other',
    claimant: { name: 'official', type: 'unnamed', anonymous: true, role: '' },
    hedges: ['would'],
    score: 0.2,
  }),
];

/** Has the extractor of this newsroom find these claims in every text, until the returned function is called. */
export function finding(newsroom: Newsroom, suggestions: readonly ExtractedClaim[] = CLAIMS): () => void {
  const extraction: Extraction = { language: 'en', spoken: true, boilerplate: [], suggestions };
  const spy = jest.spyOn(newsroom.app.get(Extractor), 'extract').mockResolvedValue(extraction);
  return () => spy.mockRestore();
}

/** The suggestions of a capture after its waiting run was worked, as the job would. */
export async function worked(newsroom: Newsroom, captureId: string): Promise<SuggestionsView> {
  const { run } = await listed(newsroom.checker, captureId);
  if (!run) throw new Error('no run was started');
  await newsroom.app.get(ReadingService).work(run.id);
  return listed(newsroom.checker, captureId);
}

export function listed(by: Client, captureId: string): Promise<SuggestionsView> {
  return by.read<SuggestionsView>(`/captures/${captureId}/suggestions`);
}

let made = 0;

/** A text that begins with ARTICLE and that nobody has captured before. */
export function freshArticle(): string {
  made += 1;
  return `${ARTICLE}\n\nEdition ${made}.`;
}

/** A new capture of a fresh article with its suggestions, in the order of the text. */
export async function suggested(
  newsroom: Newsroom,
  fields: Readonly<Record<string, unknown>> = {},
): Promise<{ captureId: string; suggestions: SuggestionView[] }> {
  const { id } = await capture(newsroom.checker, { text: freshArticle(), ...fields });
  const { suggestions } = await worked(newsroom, id);
  return { captureId: id, suggestions };
}

/** The one of these suggestions whose passage begins like that. */
export function about(suggestions: readonly SuggestionView[], beginning: string): SuggestionView {
  const one = suggestions.find(({ passage }) => passage.exact.startsWith(beginning));
  if (!one) throw new Error(`nothing is suggested that begins with “${beginning}”`);
  return one;
}
