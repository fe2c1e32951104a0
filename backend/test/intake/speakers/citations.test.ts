import { describe, expect, it } from '@jest/globals';
import { whoSays } from './whoSays.js';

describe('whoever is cited claims it, and whoever cites relays it', () => {
  it.each([
    [
      'The daily Havnebladet, citing a memo for the cabinet, reported that [the damage came to 4 million].',
      'memo for the cabinet < Havnebladet',
    ],
    [
      'The Lindau Kurier wrote in May, with reference to the secret service, that [the men were paid by a bank].',
      'secret service < Lindau Kurier',
    ],
    [
      '[Two ferries were hit], the public broadcaster KanalPlus reports, citing a spokesman for the port.',
      'spokesman for the port < KanalPlus',
    ],
    [
      'The daily La Vela is quoting an unnamed pilot as saying that [the signal came from a ship].',
      'unnamed pilot < La Vela',
    ],
    [
      'The state news agency Sanwa quoted the ambassador to Lorne, Bao Lin, as saying that [nobody had entered the network].',
      'Bao Lin < Sanwa',
    ],
    [
      '[It was not our ship], the captain, Igor Vant, was quoted as saying by the daily La Vela.',
      'Igor Vant < La Vela',
    ],
  ])('%s', (text, who) => {
    expect(whoSays(text)).toBe(who);
  });
});

describe('ways by which a claim came', () => {
  it.each([
    [
      'Orla Finch told the trade site Shelfwatch that [the settings had not changed].',
      'Orla Finch < Shelfwatch',
    ],
    [
      'The analyst Bram Oster told Radio Delta Coast that [the supplier had paid].',
      'Bram Oster < Radio Delta Coast',
    ],
    ['A neighbour told WQRT that [the door was open].', 'neighbour < WQRT'],
    ['Vera Holm later said, through a lawyer, that [she had been misquoted].', 'Vera Holm < lawyer'],
    [
      'Marla Tegg told the weekly Der Anker the plant was safe. She said [the gates were shut by hand].',
      'Marla Tegg < Der Anker',
    ],
    [
      'Senator Pia Roon told the channel TV Sund that Danish officials had told her [the code was old].',
      'Danish officials < Pia Roon < TV Sund',
    ],
    [
      'The group Red Loom claimed responsibility for the outage in an email to the radio station KRAX; [it was down for a day].',
      'the outlet',
    ],
  ])('%s', (text, who) => {
    expect(whoSays(text)).toBe(who);
  });
});
