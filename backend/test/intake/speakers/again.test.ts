import { describe, expect, it } from '@jest/globals';
import { whoSays } from './whoSays.js';

describe('whoever was named, told of in other words', () => {
  it.each([
    [
      'Helga Brandt opened the letter on Monday. “[They had bought four watches with my card],” the retired nurse said.',
      'Helga Brandt',
    ],
    [
      'Chief executive Yves Caron spoke in Lyon. The Frenchman said [the thieves had asked for six million].',
      'Yves Caron',
    ],
    [
      'Analysts at Salt Marsh examined the code. They found it in two banks. The authors write that [it is two years old].',
      'Salt Marsh',
    ],
    [
      'A user called “pepperjack” offers the files on a forum. The seller claims that [the base holds 900,000 names].',
      'pepperjack',
    ],
    [
      'The hackers go by the name of Tin Lantern. In a letter to the town they claimed [they had been inside since May].',
      'Tin Lantern',
    ],
    [
      'The academy is led by its head, Mrs Odette Farr. Asked about that, the head teacher said: “[We have found no sign of a sale].”',
      'Odette Farr',
    ],
    [
      'The Sons of Cinder wrote to the town. The Sons of Cinder said that [another crew used their name].',
      'Sons of Cinder',
    ],
  ])('%s', (text, who) => {
    expect(whoSays(text)).toBe(who);
  });
});
