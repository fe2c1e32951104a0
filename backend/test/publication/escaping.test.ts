import type { VerdictDocument } from '../../src/verdicts/document.js';
import { changesOf } from '../../src/publication/site/changes.js';
import * as pages from '../../src/publication/site/site.pages.js';
import { dataBlocks, parsed } from './crawl.js';
import * as make from './documents.js';

const MARK = 'hostile';
const HOSTILE = [
  `<script>${MARK}</script>`,
  `"><img src=x onerror=${MARK}>`,
  `'-->]]></script></title></style><svg onload=${MARK}>`,
  `</script><script>${MARK}//`,
  `&lt;b&gt;${MARK}\u2028\u2029`,
  `javascript:${MARK}`,
];
const SITE = 'https://checks.example';

/** Codes and dates come from lists that the database checks; everything else is text that somebody wrote. */
const CODES = new Set(['format', 'kind', 'rung', 'basis', 'type', 'nature', 'date', 'precision', 'capacity', 'stance', 'lineage', 'method', 'capturedAt', 'reliability', 'rating', 'utterance', 'confidence', 'likelihood', 'asOf', 'on', 'from', 'to', 'stakes', 'stake', 'id', 'appearance', 'slug', 'sha256']); // prettier-ignore

function poisoned<T>(value: T, with_: string, key = ''): T {
  if (typeof value === 'string') return (CODES.has(key) ? value : with_) as T;
  if (Array.isArray(value))
    return (key === 'stakes' ? value : value.map((item) => poisoned(item, with_, key))) as T;
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.entries(value).map(([name, part]) => [name, poisoned(part as unknown, with_, name)]);
  return Object.fromEntries(inner) as T;
}

function everyPage(text: string): string[] {
  const document: VerdictDocument = poisoned(make.document(make.CHECKED), text);
  const attribution: VerdictDocument = poisoned(make.attribution(), text);
  const [first, next] = [make.edition(1, document), make.edition(2, attribution, { reason: text })];
  const view = make.view(first, next);
  const onIncident = make.line('s', attribution);
  const line = { ...onIncident, incident: { slug: 's', title: text } };
  return [
    pages.renderHome(SITE, { q: text, after: text }, { items: [line], next: text }),
    pages.renderVerdict(SITE, view),
    pages.renderVerdict(SITE, make.view(first)),
    pages.renderEdition(SITE, { ...view, edition: first }),
    pages.renderHistory(SITE, 's', [first, next]),
    pages.renderIncidents(
      SITE,
      { items: [{ slug: 's', title: text, verdicts: 1, publishedAt: new Date() }] },
      false,
    ),
    pages.renderIncident(SITE, { incident: poisoned(make.INCIDENT, text), verdicts: [onIncident] }),
    pages.renderParty(SITE, {
      party: {
        id: 'p',
        slug: 's',
        kind: text,
        name: text,
        description: text,
        externalIds: { wikidata: text, attack: text },
      },
      parts: [{ part: 'claimant', verdicts: [line], outcomes: [{ rating: 'refuted', verdicts: 1 }] }],
    }),
    pages.renderCorrections(SITE, { items: [{ ...next, slug: 's', headline: text }] }, false),
    pages.renderTrouble(SITE, text),
  ];
}

/** What a browser would make of the page that it must not. */
function dangers(html: string): string[] {
  const document = parsed(html);
  const found: string[] = [];
  for (const script of document.querySelectorAll('script')) {
    if (script.getAttribute('type') !== 'application/ld+json') found.push(script.outerHTML);
  }
  for (const element of document.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) {
      const value = element.getAttribute(name) ?? '';
      if (name.startsWith('on')) found.push(`${element.tagName} ${name}`);
      if (['href', 'src', 'action'].includes(name) && /^\s*(javascript|data|vbscript):/i.test(value))
        found.push(value);
    }
  }
  if (document.querySelector('img')) found.push('an image');
  return found;
}

describe.each(HOSTILE)('the text %s in every field', (text) => {
  const rendered = everyPage(text);

  it('does nothing on any page', () => {
    for (const html of rendered) expect(dangers(html)).toEqual([]);
  });

  it('is shown as it was written', () => {
    for (const html of rendered) expect(parsed(html).querySelector('main')?.textContent).toContain(text);
  });

  it('leaves the structured data whole', () => {
    const [block] = dataBlocks(rendered[1] ?? '') as { claimReviewed: string }[];
    expect(block?.claimReviewed).toBe(text);
  });
});

it('would be found if one page did not escape', () => {
  const html = pages.renderTrouble(SITE, HOSTILE[0] ?? '').replaceAll('&lt;', '<');
  expect(dangers(html)).not.toEqual([]);
  const broken = pages.renderVerdict(
    SITE,
    make.view(make.edition(1, poisoned(make.document(), HOSTILE[3] ?? ''))),
  );
  expect(dangers(broken.replaceAll('\\u003c', '<').replaceAll('\\u003e', '>'))).not.toEqual([]);
});

it('does not put text into the list of changes', () => {
  expect(changesOf(make.document(), poisoned(make.attribution(), HOSTILE[0] ?? '')).join()).not.toContain(
    MARK,
  );
});
