import { slugOfTitle } from '../../src/incidents/incident.slug.js';

describe('the address of an incident', () => {
  it.each([
    ['Harbour pages out of reach', 'harbour-pages-out-of-reach'],
    ['  “Nuit d’été” — 50 % offline!  ', 'nuit-dete-50-percent-offline'],
    ['Атака на порт', 'ataka-na-port'],
    ['港口', 'incident'],
    ['---', 'incident'],
    [`${'long '.repeat(60)}`, 'long-'.repeat(18).slice(0, 89)],
  ])('of %j is %j', (title, slug) => {
    expect(slugOfTitle(title)).toBe(slug);
    expect(slugOfTitle(title)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });
});
