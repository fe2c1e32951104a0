import { describe, expect, it } from '@jest/globals';
import { whoSays } from './whoSays.js';

describe('sentences that name no speaker', () => {
  it.each([
    [
      'The brewery said that its tanks had been opened by remote control. [Some 40,000 litres were lost].',
      'brewery',
    ],
    [
      'Corrib Freight said in a filing that intruders had reached its servers. [They had stolen a password in May].',
      'Corrib Freight',
    ],
    ['According to the coroner, the pumps stopped at three. [No alarm was heard in the village].', 'coroner'],
    [
      'Analysts at Salt Marsh say the worm hides in the clock. [It leaves a copy of itself on every disk].',
      'Salt Marsh',
    ],
    ['Minister Olaf Berg said the rolls had been changed. [He gave no evidence].', 'the outlet'],
    ['Corrib Freight said its servers had been reached. [Its shares fell by 3 per cent].', 'the outlet'],
    ['Police said a man had been arrested. [No charges have been brought].', 'the outlet'],
    ['The gang Dust Crow said it had copied the payroll. [The claim could not be verified].', 'the outlet'],
  ])('%s', (text, who) => {
    expect(whoSays(text)).toBe(who);
  });
});

describe('frames that no list of verbs knows', () => {
  it.each([
    ['Ms Ines Calder underscored that [the loader had never been on sale].', 'Ines Calder'],
    ['[The valves were opened at night], explained engineer Tove Lind, who works there.', 'Tove Lind'],
    ['The agency had warned them in May, the report says, but [nobody opened the letter].', 'report'],
    [
      '[It was too early to say who had done it], Harbour Police chief Ana Prit told a news conference.',
      'Ana Prit',
    ],
    ['[The alarm had been switched off], a guard who asked not to be named said.', 'guard'],
    ['[The plant ran on software that had never been updated].', 'the outlet'],
    ['[The thieves came through the programme that every shop must use].', 'the outlet'],
  ])('%s', (text, who) => {
    expect(whoSays(text)).toBe(who);
  });
});

describe('quotations that are announced before a colon', () => {
  it.each([
    [
      'Mayor Ruth Abney has spoken to the press. A few quotes:\n\n“[The lights went out at nine]. We had them back by ten.”',
      'Ruth Abney',
    ],
    [
      'Governor Lew Sand came out at noon. Here is what he said:\n\n“[Two dams were opened from outside]. Nobody was hurt.”',
      'Lew Sand',
    ],
    [
      'The hacker group Night Tar has posted on Telegram: “Forty sites. No masters. [We did it for the river].”',
      'Night Tar',
    ],
  ])('%s', (text, who) => {
    expect(whoSays(text)).toBe(who);
  });
});
