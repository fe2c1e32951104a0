import * as pages from '../../src/publication/site/site.pages.js';
import { changesOf } from '../../src/publication/site/changes.js';
import { parsed } from './crawl.js';
import * as make from './documents.js';

const SITE = 'https://checks.example';
const page = (changes: Parameters<typeof make.document>[0]) =>
  parsed(pages.renderVerdict(SITE, make.view(make.edition(1, make.document(changes)))));

describe('who else could it be', () => {
  it('lists every explanation with what speaks against it, by how many, and where they differ', () => {
    const document = page(make.RIVALS);
    const section = document.querySelector('section[aria-labelledby="hypotheses"]')!;
    const [surge, fault, group] = [...section.querySelectorAll('ol > li')].map((one) =>
      one.textContent.replaceAll(/\s+/gu, ' '),
    );
    expect(surge).toContain('Strongly against it: evidence 1 (all 2 say so)');
    expect(surge).toContain(
      'Against it: the absence of what was to be expected: A sale of tickets that day (1 of 2 say so)',
    );
    expect(surge).toContain('They did not agree on the absence of what was to be expected');
    expect(fault).toContain('Untested: nothing that we have bears on it.');
    expect(group).toContain('Nothing that we have speaks against it.');
    for (const link of section.querySelectorAll('a[href^="#"]')) {
      expect(document.querySelector(`[id="${link.getAttribute('href')?.slice(1)}"]`)).not.toBeNull();
    }
  });

  it('leads to the method, which tells that it is no verdict', () => {
    expect(page(make.RIVALS).querySelector('a[href="/method#hypotheses"]')).not.toBeNull();
    const method = parsed(pages.renderMethod(SITE));
    expect(method.querySelector('section[aria-labelledby="hypotheses"]')?.textContent).toContain(
      'never makes a verdict',
    );
  });

  it('is not there where nobody judged, nor in an edition of the first format', () => {
    expect(page({}).querySelector('#hypotheses')).toBeNull();
    const first = make.edition(1, make.inFirstFormat(make.document(make.RIVALS)));
    expect(parsed(pages.renderVerdict(SITE, make.view(first))).querySelector('#hypotheses')).toBeNull();
  });

  it('is told when it changed between two editions', () => {
    expect(changesOf(make.document({}), make.document(make.RIVALS))).toContain(
      'Who else it could be changed.',
    );
  });
});
