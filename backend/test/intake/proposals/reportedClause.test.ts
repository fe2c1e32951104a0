import { readArticle } from '../../../src/intake/reading/read.js';
import { spanOf } from '../../../src/intake/proposals/stretch.js';
import { trimmed } from '../../../src/intake/proposals/trimming.js';
import { unframed } from '../../../src/intake/proposals/unframed.js';

const ABOVE = 'The night of the sirens\n\nBy Ann Bell\n\nNobody slept in the town that night.\n\n';

function left(sentence: string): string {
  const article = readArticle(ABOVE + sentence);
  const last = article.sentences.at(-1)!.tokens;
  return article.text.slice(...spanOf(article, trimmed(article, unframed(article, trimmed(article, last)))));
}

it.each([
  [
    'A spokesman for the port admitted in an interview with local radio that the cranes had stood still.',
    'the cranes had stood still',
  ],
  ['The channel told its 9,000 readers that the worm came from Belarus.', 'the worm came from Belarus'],
  ['One of the drivers told us his tablet showed the wrong street.', 'his tablet showed the wrong street'],
  [
    'As the agency Interpress wrote with reference to the ministry, the servers were switched off.',
    'the servers were switched off',
  ],
  [
    'A second report, passed on by a former officer, holds that two men opened the door.',
    'two men opened the door',
  ],
  ['My understanding is that the thieves never left the building.', 'the thieves never left the building'],
  ['The insurer’s position, set out in a letter, is that the policy had lapsed.', 'the policy had lapsed'],
  [
    'The minister, who resigned in May, told parliament that “most of the list is wrong”.',
    'most of the list is wrong',
  ],
  [
    'The mayor conceded on Friday that, in all, 90 laptops had been wiped.',
    'in all, 90 laptops had been wiped',
  ],
  [
    'The raid, the bank said in an email to the Herald, was stopped at noon.',
    'The raid, the bank said in an email to the Herald, was stopped at noon',
  ],
  ['The raid was stopped at noon, the bank said in an email to the Herald.', 'The raid was stopped at noon'],
])('finds what is reported in “%s”', (sentence, reported) => {
  expect(left(sentence)).toBe(reported);
});

it.each([
  'The company did not say that the data were safe.',
  'There is evidence that the group copied the tapes.',
  'The bank has known since May that its backups were damaged.',
  'Officials who said that the plant was safe have resigned.',
  'The hospital, which says that no records were lost, has paid a ransom of $2 million.',
])('leaves “%s” whole', (sentence) => {
  expect(left(sentence)).toBe(sentence.slice(0, -1));
});
