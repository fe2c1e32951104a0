import { inPlace } from '../../src/publication/site/textFragment.js';
import { passage } from './documents.js';

const PAGE = 'https://courier.example/story';
const words = (count: number): string => Array.from({ length: count }, (_, n) => `word${n}`).join(' ');

describe('the way to a passage on the living page', () => {
  it.each([
    [
      'a passage as it stands',
      passage('nobody had logged the requests'),
      'nobody%20had%20logged%20the%20requests',
    ],
    [
      'marks that mean something there are encoded',
      passage('well-known & so, they said'),
      'well%2Dknown%20%26%20so%2C%20they%20said',
    ],
    [
      'a long passage by its ends',
      passage(words(40)),
      'word0%20word1%20word2%20word3%20word4,word35%20word36%20word37%20word38%20word39',
    ],
    [
      'a short one with its whole neighbouring words',
      { ...passage('nine hours'), prefix: 't lasted about', suffix: ' before the sys' },
      'lasted%20about-,nine%20hours,-before%20the',
    ],
    [
      'line breaks are spaces on a page',
      passage('it was said\nduring the briefing'),
      'it%20was%20said%20during%20the%20briefing',
    ],
  ])('%s', (_, given, directive) => {
    expect(inPlace(PAGE, given)).toBe(`${PAGE}#:~:text=${directive}`);
  });

  it('keeps a fragment that the address already has', () => {
    expect(inPlace(`${PAGE}#part`, passage('nobody had logged the requests'))).toMatch(/#part:~:text=nobody/);
  });

  it.each([['none'], ['javascript:alert(1)'], ['data:text/html,x'], ['/story']])(
    'leads nowhere from %s',
    (address) => {
      expect(inPlace(address === 'none' ? null : address, passage('nobody had logged'))).toBeUndefined();
    },
  );
});
