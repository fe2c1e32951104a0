import { hedgesIn } from '../../../src/intake/facets/hedges.js';
import { numbersIn } from '../../../src/intake/facets/numbers.js';
import { facetsOfText, sentence, spoken } from './reading.js';
import { facetsOf } from '../../../src/intake/facets/facets.js';
import { voiceOf } from './reading.js';

const numbersOf = (text: string) => numbersIn(sentence(text).article, sentence(text).words);

describe('numbers', () => {
  it.each([
    [
      '88 percent of all visits to the ministry’s site were robots',
      '88 percent',
      88,
      'percent',
      'visits to the ministry’s site',
    ],
    ['it was under “hundreds and thousands” of attacks', 'hundreds and thousands', null, '', 'attacks'],
    ['three servers were encrypted', 'three', 3, '', 'servers'],
    ['a third of the files were lost', 'a third', 0.3333, 'share', 'files'],
    ['it cost $2.5m', '$2.5m', 2_500_000, 'USD', ''],
    ['it cost €40 million', '€40 million', 40_000_000, 'EUR', ''],
    ['it cost 12 million dollars', '12 million dollars', 12_000_000, 'USD', ''],
    ['they copied 1,200 records', '1,200', 1200, '', 'records'],
    ['they copied 1.4 terabytes of data', '1.4 terabytes', 1.4, 'terabytes', 'data'],
    [
      'the records of 61,400 current and former students',
      '61,400',
      61_400,
      '',
      'current and former students',
    ],
    ['a 36-hour outage', '36-hour', 36, 'hours', ''],
    ['forty-two people joined', 'forty-two', 42, '', 'people'],
    ['one in six customers left', 'one in six', 0.1667, 'share', 'customers'],
    ['between 30 and 50 people', '30 and 50', null, '', 'people'],
    ['tens of thousands of users', 'tens of thousands', null, '', 'users'],
  ])('%s', (text, printed, value, unit, counted) => {
    expect(numbersOf(text)).toEqual([{ text: printed, value, unit, counted }]);
  });

  it.each([
    'It began at 9am.',
    'It began at 22:40 and ended at 4 a.m.',
    'It happened on June 29 and on 3 May.',
    'It has run since 2021.',
    'The 19-year-old was arrested.',
    'No one was hurt, said one of them.',
    'It hit Covid-19 tests and APT-42 did it.',
    'It ran on version 7 in terminal 2.',
  ])('are no quantities in “%s”', (text) => {
    expect(numbersOf(text)).toEqual([]);
  });

  it('stand in the order of the text, each for itself', () => {
    const texts = numbersOf('It lost £15mn, and 40 of 300 shops closed for six days.').map(
      ({ text }) => text,
    );
    expect(texts).toEqual(['£15mn', '40', '300', 'six days']);
  });
});

describe('hedges', () => {
  it.each([
    ['the gang is believed to have taken up to 40 files', ['is believed to have', 'up to']],
    ['Iran was probably behind it', ['probably']],
    ['the suspected spies may have read about 300 letters', ['suspected', 'may have', 'about']],
    ['so far at least three sites are down', ['So far', 'at least']],
    ['it lasted over the weekend', []],
    ['Iran was behind it', []],
  ])('of “%s”', (text, hedges) => {
    expect(facetsOfText(text).hedges.map((one) => one.toLowerCase())).toEqual(
      hedges.map((one) => one.toLowerCase()),
    );
  });

  it('of the frame count for the passage', () => {
    const text = 'The gang is believed to have read the mail.';
    const { article } = sentence(text);
    const [cue, passage] = [text.indexOf('is believed'), text.indexOf('have read')];
    const attribution = { ...spoken('believe'), cue: [[cue, passage - 1] as const] };
    expect(facetsOf(article, [passage, text.length - 1], { attribution, voice: voiceOf({}) }).hedges).toEqual(
      ['is believed to'],
    );
  });

  it('are printed as the article prints them', () => {
    const { article, words } = sentence('Up to\n40 files were lost.');
    expect(hedgesIn(article, words)).toEqual(['Up to']);
  });
});
