import { addressesFor } from '../../src/platform/slug.js';
import { slugOfHeadline } from '../../src/publication/slug.js';

const FORM = /^[a-z0-9]+(-[a-z0-9]+)*$/;

it.each([
  ['The port’s “92 percent” was never explained', 'the-ports-92-percent-was-never-explained'],
  ['Čeští úředníci: nic se nestalo', 'cesti-urednici-nic-se-nestalo'],
  ['МИД: атаки шли из-за рубежа', 'mid-ataki-shli-iz-za-rubezha'],
  ['— …', 'verdict'],
  ['攻撃者は不明', 'verdict'],
])('makes of “%s” the address %s', (headline, slug) => {
  expect(slugOfHeadline(headline)).toBe(slug);
});

it('cuts a long headline between words', () => {
  const slug = slugOfHeadline(
    'Nobody outside the authority has seen the server log on which the figure of ninety-two percent is said to rest',
  );
  expect(slug).toBe('nobody-outside-the-authority-has-seen-the-server-log-on-which-the-figure-of');
  expect(slug.length).toBeLessThanOrEqual(80);
});

it('cuts one endless word too', () => {
  expect(slugOfHeadline('a'.repeat(200))).toBe('a'.repeat(80));
});

it('offers other addresses while the plain one is taken, each of a form that the database takes', () => {
  const offered = [...firstOf(12, addressesFor(slugOfHeadline('Nothing was taken')))];
  expect(offered.slice(0, 3)).toEqual(['nothing-was-taken', 'nothing-was-taken-2', 'nothing-was-taken-3']);
  expect(new Set(offered).size).toBe(12);
  expect(offered.every((slug) => FORM.test(slug) && slug.length <= 120)).toBe(true);
});

function* firstOf<T>(count: number, things: Iterator<T>): Generator<T> {
  for (let taken = 0; taken < count; taken += 1) yield things.next().value as T;
}
