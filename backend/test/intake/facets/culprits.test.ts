import { groupsOf } from '../../../src/intake/facets/groups.js';
import { mentionsIn } from '../../../src/intake/facets/blame/mentions.js';
import { identityOf } from '../../../src/intake/facets/blame/identity.js';
import { reputeOf } from '../../../src/intake/facets/blame/repute.js';
import { FEATURES, WEIGHTS } from '../../../src/intake/facets/accusedWeights.js';
import { facetsWithin, sentence } from './reading.js';

it.each([
  ['A band calling itself Amber Quail emptied the tills.', 'Amber Quail'],
  ['They go by the name of Rusty Spoons.', 'Rusty Spoons'],
  ['The ransom note was signed Quiet Harbour.', 'Quiet Harbour'],
  ['Analysts follow an actor that they track as Ivory Gannet.', 'Ivory Gannet'],
  ['The files were put up by a user named wombatt.', 'wombatt'],
])('a name that somebody goes by is known: %s', (text, name) => {
  expect([...groupsOf(sentence(text).article).names.keys()]).toContain(name);
});

it('a name that a company goes by is no gang', () => {
  expect(groupsOf(sentence('The company calls its tower the best in town.').article).names.size).toBe(0);
});

it('all whom a passage names are weighed, and no day of the week', () => {
  const text =
    'On Friday Chinese hackers and a former clerk entered the port of Split with help from Silver Wasp.';
  const { article, words } = sentence(text);
  const names = mentionsIn(article, words).map(({ from, to }) =>
    words
      .slice(from, to)
      .map((word) => word.text)
      .join(' '),
  );
  expect(names).toEqual(expect.arrayContaining(['Chinese hackers', 'former clerk', 'Split', 'Silver Wasp']));
  expect(names.join()).not.toContain('Friday');
});

it('a state has one identity, whatever it is called', () => {
  const { article } = sentence('Tehran and Iranian officials spoke.');
  expect(identityOf(article, 'Tehran')).toBe(identityOf(article, 'the Iranian'));
});

it('an article tells who is sought and who is asked', () => {
  const { article } = sentence('Police arrested Ivan Lukin on Monday. Nora Haddad said the port was safe.');
  expect([...reputeOf(article).get('ivan lukin')!]).toContain('is sought');
  expect([...reputeOf(article).get('nora haddad')!]).toContain('tells');
});

it('the victim is not accused', () => {
  const text = 'Silver Wasp, a gang, was accused of breaking into a Finnish bank and a Danish port.';
  expect(facetsWithin(text, text.slice(0, -1)).accused).toEqual(['Silver Wasp']);
});

it('the learned weights fit the signs', () => {
  const signs = FEATURES.split('\n');
  expect(atob(WEIGHTS)).toHaveLength(signs.length);
  expect(new Set(signs).size).toBe(signs.length);
});
