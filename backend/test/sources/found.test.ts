import { foundIn, type Told } from '../../src/sources/reading/found.js';
import { readMarkup } from '../../src/sources/reading/markup.js';

const URL_OF = 'https://courier.example/2031/port?x=1';
const told = (html: string): Told => foundIn(readMarkup(html), URL_OF);
const linked = (...blocks: unknown[]): string =>
  blocks.map((block) => `<script type="application/ld+json">${JSON.stringify(block)}</script>`).join('');
const article = (fields: object): string => linked({ '@type': 'NewsArticle', ...fields });
const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;

describe('the headline', () => {
  it.each([
    [
      'of JSON-LD before all',
      `${article({ headline: 'Linked' })}${meta('og:title', 'Open')}<title>T</title><h1>H</h1>`,
      'Linked',
    ],
    ['of OpenGraph', `${meta('og:title', 'Open')}<title>T</title><h1>H</h1>`, 'Open'],
    [
      'of the page',
      '<title>T</title><h1>The <b>pages</b>\n are down</h1><h1>Other</h1>',
      'The pages are down',
    ],
    ['of the window', '<title>Only\u00A0this</title>', 'Only this'],
    [
      'without the name of the outlet',
      `${meta('og:site_name', 'The Courier')}<title>Pages down | The Courier</title>`,
      'Pages down',
    ],
    [
      'that ends like the outlet',
      `${meta('og:site_name', 'Courier')}<h1>A day with the Courier</h1>`,
      'A day with the Courier',
    ],
    ['without what hides or turns text', '<h1>Pages\u202E down\u2066 today</h1>', 'Pages down today'],
    ['that is none', '<h1> \n </h1><p>x', null],
  ])('%s', (_, html, title) => {
    expect(told(html).title).toBe(title);
  });
});

describe('the outlet', () => {
  it.each([
    [
      'as the site calls itself',
      meta('og:site_name', 'The Courier') + article({ publisher: { name: 'Group' } }),
      'The Courier',
    ],
    [
      'as JSON-LD names it',
      article({ publisher: { '@type': 'Organization', name: 'Courier Group' } }),
      'Courier Group',
    ],
    [
      'as JSON-LD points to it',
      linked({
        '@graph': [
          { '@type': 'Article', publisher: { '@id': '#p' } },
          { '@id': '#p', name: 'Group' },
        ],
      }),
      'Group',
    ],
    ['as the page is installed', '<meta name="application-name" content="Courier">', 'Courier'],
    ['unsaid', '<p>x', null],
  ])('%s', (_, html, outlet) => {
    expect(told(html).outlet).toBe(outlet);
  });
});

describe('the authors', () => {
  it.each([
    ['as a name', article({ author: 'Jane Doe' }), ['Jane Doe']],
    [
      'as people',
      article({ author: [{ name: 'Jane Doe' }, { name: 'Bo Li' }, { name: 'Jane Doe' }] }),
      ['Jane Doe', 'Bo Li'],
    ],
    [
      'as meta elements',
      `${meta('author', 'By Jane Doe')}<meta name="author" content="Bo Li">`,
      ['Jane Doe', 'Bo Li'],
    ],
    [
      'without addresses',
      meta('article:author', 'https://social.example/jane') + meta('author', 'Jane Doe'),
      ['Jane Doe'],
    ],
    ['unsaid', article({ author: [null, 7, {}] }), []],
  ])('%s', (_, html, authors) => {
    expect(told(html).authors).toEqual(authors);
  });
});

describe('the date', () => {
  it.each([
    ['of JSON-LD', article({ datePublished: '2031-03-04T23:30:00+09:00' }), '2031-03-04', 'day'],
    ['of a meta element', meta('article:published_time', '2031-03-04'), '2031-03-04', 'day'],
    ['of a month', article({ datePublished: '2031-03' }), '2031-03-01', 'month'],
    ['of a year', article({ datePublished: '2031' }), '2031-01-01', 'year'],
    ['as in a mail', meta('date', 'Tue, 04 Mar 2031 09:00:00 GMT'), '2031-03-04', 'day'],
    [
      'of a time element',
      '<time datetime="2030-01-01">x</time><time itemprop="datePublished" datetime="2031-03-04T08:00">',
      '2031-03-04',
      'day',
    ],
    [
      'that the calendar has',
      article({ datePublished: '2031-02-30' }) + meta('date', '2031-03-01'),
      '2031-03-01',
      'day',
    ],
    ['that is none', article({ datePublished: 'yesterday' }) + meta('date', '7'), null, 'unknown'],
    ['of no year', article({ datePublished: '0000-01-01' }), null, 'unknown'],
  ])('%s', (_, html, date, precision) => {
    expect(told(html).published).toEqual({ date, precision });
  });
});

describe('the language', () => {
  it.each([
    ['of the page', '<html lang="en-gb">', 'en-GB'],
    ['of JSON-LD', article({ inLanguage: 'pt_BR' }), 'pt-BR'],
    ['of OpenGraph', meta('og:locale', 'de_DE'), 'de-DE'],
    ['with a script', '<html lang="zh-Hans-CN">', 'zh-CN'],
    ['that is none', '<html lang="english please">', null],
  ])('%s', (_, html, language) => {
    expect(told(html).language).toBe(language);
  });
});

describe('the addresses', () => {
  it.each([
    ['whole', '<link rel="canonical" href="https://courier.example/port">', 'https://courier.example/port'],
    ['from where the page is', '<link rel="canonical" href="/port">', 'https://courier.example/port'],
    ['of OpenGraph', meta('og:url', 'https://courier.example/og'), 'https://courier.example/og'],
    [
      'of JSON-LD',
      article({ mainEntityOfPage: { '@id': 'https://courier.example/ld' } }),
      'https://courier.example/ld',
    ],
    ['that run', '<link rel="canonical" href="javascript:alert(1)">', null],
    ['with a password', '<link rel="canonical" href="https://a:b@courier.example/">', null],
    ['that are none', '<link rel="canonical" href="http://[">', null],
  ])('%s', (_, html, canonicalUrl) => {
    expect(told(html).canonicalUrl).toBe(canonicalUrl);
  });

  it('of a page that came from nowhere are whole or none', () => {
    const { canonicalUrl, url } = foundIn(readMarkup('<link rel="canonical" href="/port">'), null);
    expect([canonicalUrl, url]).toEqual([null, null]);
  });
});

describe('the wall', () => {
  it.each([
    ['said in JSON-LD', article({ isAccessibleForFree: false }), true],
    ['said as a word', article({ isAccessibleForFree: 'False' }), true],
    ['said in a meta element', meta('article:content_tier', 'locked'), true],
    ['not there', article({ isAccessibleForFree: 'true' }) + meta('article:content_tier', 'free'), false],
    ['not spoken of', '<p>Subscribe!', false],
  ])('%s', (_, html, isPaid) => {
    expect(told(html).isPaid).toBe(isPaid);
  });
});

describe('markup that is broken', () => {
  it.each([
    [
      'JSON-LD that is no JSON',
      '<script type="application/ld+json">{"@type": "NewsArticle", </script><h1>Here</h1>',
    ],
    ['JSON-LD of nothing', `${linked(null, 7, 'x', [], {})}<h1>Here</h1>`],
    ['JSON-LD of something else', `${linked({ '@type': 'Recipe', headline: 'Soup' })}<h1>Here</h1>`],
    [
      'keys that reach the prototype',
      `<script type="application/ld+json">{"__proto__": {"headline": "x"}, "@type": "Thing"}</script><h1>Here</h1>`,
    ],
    ['a head that does not end', '<head><meta property="og:title"><title></title><h1>Here</h1>'],
  ])('is passed over: %s', (_, html) => {
    expect(told(html).title).toBe('Here');
  });
});
