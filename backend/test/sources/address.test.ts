import fc from 'fast-check';
import { comparedAddress } from '../../src/sources/address.js';

const PLAIN = 'https://courier.example/2031/03/port-pages';

describe('an address as it is compared', () => {
  it.each([
    ['itself', PLAIN],
    ['over http', 'http://courier.example/2031/03/port-pages'],
    ['with www', 'https://www.courier.example/2031/03/port-pages'],
    ['in capitals', 'HTTPS://COURIER.example/2031/03/port-pages'],
    ['with its port', 'https://courier.example:443/2031/03/port-pages'],
    ['with a slash at its end', `${PLAIN}/`],
    ['with an anchor', `${PLAIN}#comments`],
    ['with a text fragment', `${PLAIN}#:~:text=harbour`],
    ['from a campaign', `${PLAIN}?utm_source=feed&utm_medium=rss&UTM_campaign=x`],
    ['from Facebook', `${PLAIN}?fbclid=IwAR0abc`],
    ['from an advertisement', `${PLAIN}?gclid=abc&gbraid=1&msclkid=2&dclid=3&twclid=4&yclid=5`],
    ['from a mail', `${PLAIN}?mc_cid=1&mc_eid=2&_hsenc=3&vero_id=4`],
    ['from a tweet', `${PLAIN}?ref_src=twsrc%5Etfw&s_cid=1`],
    ['for telephones', 'https://m.courier.example/2031/03/port-pages'],
    ['for other telephones', 'https://mobile.courier.example/2031/03/port-pages'],
    ['under AMP, as a folder', `${PLAIN}/amp/`],
    ['under AMP, as a host', 'https://amp.courier.example/2031/03/port-pages'],
    ['under AMP, as a wish', `${PLAIN}?amp=1&outputType=amp`],
    ['under AMP, before its path', 'https://courier.example/amp/2031/03/port-pages'],
    [
      'in the cache of a search engine',
      'https://www.google.com/amp/s/www.courier.example/2031/03/port-pages?amp=1',
    ],
    [
      'in the cache of AMP',
      'https://www-courier-example.cdn.ampproject.org/c/s/www.courier.example/2031/03/port-pages',
    ],
    ['as a folder with an index', `${PLAIN}/index.html`],
  ])('is the same %s', (_, address) => {
    expect(comparedAddress(address)).toBe('courier.example/2031/03/port-pages');
  });

  it.each([
    ['another article', 'https://courier.example/2031/03/port-strike'],
    ['another site', 'https://gazette.example/2031/03/port-pages'],
    ['another edition of the site', 'https://de.courier.example/2031/03/port-pages'],
    ['another page by its query', `${PLAIN}?id=7`],
    ['a second page', `${PLAIN}?page=2`],
  ])('is not %s', (_, address) => {
    expect(comparedAddress(address)).not.toBe('courier.example/2031/03/port-pages');
    expect(comparedAddress(address)).not.toBeNull();
  });

  it.each([
    ['the order of its query', 'https://a.example/x?b=2&a=1', 'https://a.example/x?a=1&b=2'],
    ['AMP with an ending', 'https://a.example/x.amp.html', 'https://a.example/x.html'],
    ['a front page', 'https://www.a.example/index.php', 'http://a.example'],
  ])('is one whatever %s', (_, one, other) => {
    expect(comparedAddress(one)).toBe(comparedAddress(other));
  });

  it.each(['', 'courier', 'ftp://a.example/', 'mailto:a@b.example', 'javascript:1', 'http://'])(
    'is none of %s',
    (address) => {
      expect(comparedAddress(address)).toBeNull();
    },
  );

  it('never fails, never grows, and is the same again', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string()),
        (address) => {
          const compared = comparedAddress(address);
          if (compared === null) return;
          expect(compared.length).toBeLessThanOrEqual(2048);
          expect(comparedAddress(`https://${compared}`)).toBe(compared);
        },
      ),
      { numRuns: 500 },
    );
  });
});
