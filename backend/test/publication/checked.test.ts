import * as pages from '../../src/publication/site/site.pages.js';
import { parsed } from './crawl.js';
import * as make from './documents.js';

const SITE = 'https://checks.example';
const page = (changes: Parameters<typeof make.document>[0]) =>
  parsed(pages.renderVerdict(SITE, make.view(make.edition(1, make.document(changes)))));

describe('how it was checked', () => {
  it('shows each question with its answer, what was set aside and why, and the searches', () => {
    const document = page(make.CHECKED);
    const section = document.querySelector('section[aria-labelledby="checked"]')!;
    const text = section.textContent.replaceAll(/\s+/gu, ' ');
    expect(text).toContain('Here 2 of 3 were answered.');
    for (const words of ['What was counted?', 'Requests.', 'Who examined it?', 'Nobody claims to have.']) {
      expect(text).toContain(words);
    }
    expect(text).toContain('1 March 2026, Port archive, for "requests" log: No log.');
    const links = [...section.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/method#checklists', '#evidence-1', '#searches']);
    for (const link of links.filter((one) => one?.startsWith('#'))) {
      expect(document.querySelector(`[id="${link?.slice(1)}"]`)).not.toBeNull();
    }
  });

  it('is not there where nothing was asked and nothing searched', () => {
    expect(page({}).querySelector('#checked')).toBeNull();
    expect(page({ searches: make.CHECKED.searches }).querySelector('#checked')).not.toBeNull();
  });

  it('is not there in an edition of the first format', () => {
    const first = make.edition(1, make.inFirstFormat(make.document(make.CHECKED)));
    expect(parsed(pages.renderVerdict(SITE, make.view(first))).querySelector('#checked')).toBeNull();
  });
});
