import { changesOf } from '../../src/publication/site/changes.js';
import * as pages from '../../src/publication/site/site.pages.js';
import { parsed } from './crawl.js';
import * as make from './documents.js';

const SITE = 'https://checks.example';
const DISSENT = {
  dissent: [
    { rating: 'mixed', reason: 'The log covers one of two servers [1].\n\nThe other is not on file <b>.' },
  ],
};

const page = (changes: Parameters<typeof make.document>[0]) =>
  parsed(pages.renderVerdict(SITE, make.view(make.edition(1, make.document(changes)))));

describe('dissent on the public page', () => {
  it('shows the other rating with its reason and where it leads, in text', () => {
    const section = page(DISSENT).querySelector('section[aria-labelledby="dissent"]')!;
    const text = section.textContent.replaceAll(/\s+/gu, ' ');
    expect(text).toContain('One of us rated this claim without having seen the verdict');
    expect(text).toContain('Mixed');
    expect(text).toContain('The other is not on file <b>.');
    expect(section.querySelector('a.reference')?.getAttribute('href')).toBe('#evidence-1');
    expect(parsed(pages.renderMethod(SITE)).querySelector('#second-ratings')).not.toBeNull();
  });

  it('is not there where nobody dissents, nor in an edition of the first format', () => {
    expect(page({}).querySelector('#dissent')).toBeNull();
    const first = make.edition(1, make.inFirstFormat(make.document(DISSENT)));
    expect(parsed(pages.renderVerdict(SITE, make.view(first))).querySelector('#dissent')).toBeNull();
  });

  it('is told as a change between editions', () => {
    expect(changesOf(make.document({}), make.document(DISSENT))).toContain(
      'What one of us found otherwise changed.',
    );
  });
});
