import { readArticle } from '../../../src/intake/reading/read.js';
import { proposalsIn } from '../../../src/intake/proposals/proposals.js';
import { claimsIn, proposalsOf } from './passages.js';

describe('what the outlet asserts itself', () => {
  it.each([
    [
      'is proposed in its voice',
      'Intruders encrypted three servers of the port on Monday.',
      ['Intruders encrypted three servers of the port on Monday'],
    ],
    [
      'is one claim where one subject does two things',
      'The website displayed a maintenance page but was functioning normally within an hour.',
      ['The website displayed a maintenance page but was functioning normally within an hour'],
    ],
    [
      'is two claims where two subjects do',
      'Hackers wiped 300 laptops in May, and the bank paid a ransom of $2 million.',
      ['Hackers wiped 300 laptops in May', 'the bank paid a ransom of $2 million'],
    ],
    [
      'has what is added after a comma as a claim of its own',
      'Hackers took the booking page offline, publishing records that showed 900 server errors.',
      ['Hackers took the booking page offline', 'publishing records that showed 900 server errors'],
    ],
    [
      'has no connective before it',
      'However, hackers broke into the same bank in 2021.',
      ['hackers broke into the same bank in 2021'],
    ],
    [
      'has no word about how it is known behind it',
      'Hackers broke into nine hospitals in May, the Courier can reveal.',
      ['Hackers broke into nine hospitals in May'],
    ],
    [
      'keeps to the claim where a speaker was not recognised',
      'The group wrote on Telegram that it had wiped 300 laptops.',
      ['it had wiped 300 laptops'],
    ],
  ])('%s', (_, markup, expected) => {
    expect(claimsIn(markup)).toEqual(expected);
  });

  it('is left out where it only describes what was just named', () => {
    expect(claimsIn('Hackers broke into Halden Bank, which runs 83 branches.')).toEqual([
      'Hackers broke into Halden Bank',
    ]);
  });

  it('says so', () => {
    expect(proposalsOf('Intruders encrypted three servers of the port on Monday.')[0]?.why[0]).toBe(
      'the article asserts it itself',
    );
  });
});

describe('a headline', () => {
  const below = (headline: string) => {
    const text = `${headline}\n\nHackers took the site of the land registry offline on Monday for nine hours.\n\nThe registry restored the site from a backup on Tuesday.`;
    return proposalsIn(readArticle(text), [], []).map(({ span }) => text.slice(...span));
  };

  it('is not proposed where the article says the same', () => {
    expect(below('Hackers take land registry offline')).toEqual([
      'Hackers took the site of the land registry offline on Monday for nine hours',
      'The registry restored the site from a backup on Tuesday',
    ]);
  });

  it('is proposed where it names somebody whom the article leaves out', () => {
    expect(below('Chinese spies from Jade Lantern hacked land registry')[0]).toBe(
      'Chinese spies from Jade Lantern hacked land registry',
    );
  });
});

describe('what is said twice', () => {
  it('is proposed once, where it is said more fully', () => {
    expect(
      claimsIn(
        'Hackers stole 40,000 records from the bank.\n\nOn Monday, hackers stole 40,000 customer records from the bank in Oslo.',
      ),
    ).toEqual(['On Monday, hackers stole 40,000 customer records from the bank in Oslo']);
  });

  it('is two claims where one denies the other', () => {
    expect(
      claimsIn('Hackers stole the records of the bank.\n\nHackers never stole the records of the bank.'),
    ).toHaveLength(2);
  });
});
