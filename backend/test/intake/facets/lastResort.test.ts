import { extract } from '../../../src/intake/extract.js';

const BEFORE =
  'The billing system of the Lower Vale water company was shut down by a cyber-attack on Monday. The hacking group Velvet Moth has attacked utilities before, and so has the hacking group Cyber Storks.\n\n';

function accusedIn(sentence: string): string[] {
  const text = `${BEFORE}${sentence}\n`;
  const { suggestions } = extract(text);
  return suggestions
    .filter(({ position }) => position.start >= BEFORE.length)
    .flatMap(({ accused }) => accused);
}

it.each([
  ['Suspicion fell on Pyongyang within hours.', 'Pyongyang'],
  ['“We did not carry out this attack,” Velvet Moth wrote on its site.', 'Velvet Moth'],
  ['A lawyer for Olsen said her client had never hacked the servers.', 'Olsen'],
  [
    '“We attacked the pumps and destroyed the servers,” a spokesman for the Cyber Storks said in a chat.',
    'Cyber Storks',
  ],
])('finds who is meant: %s', (sentence, name) => {
  expect(accusedIn(sentence)).toContain(name);
});

it.each([
  'The company denied that customer data had been taken.',
  'The attack on Iran was the largest of the year, the company said.',
])('blames nobody: %s', (sentence) => {
  expect(accusedIn(sentence)).toEqual([]);
});
