import { attributionsIn } from '../../../src/intake/attribution/attributions.js';
import { CUE_CLASSES, cueLemmaOf, isSure } from '../../../src/intake/attribution/cueWords.js';
import { LEXICON } from '../../../src/intake/lexicon/lexicon.js';
import { readArticle } from '../../../src/intake/reading/read.js';

const { phrase, sure, ahead, ...single } = LEXICON.cues;

describe('the cue lexicon', () => {
  it.each(Object.entries(single))('every word of “%s” carries the number of a group', (_, words) => {
    for (const word of words) expect(CUE_CLASSES.get(word)).toBeGreaterThan(0);
  });

  it('gives a word in several groups the number of the first', () => {
    expect(CUE_CLASSES.get('report')).toBe(Object.keys(single).indexOf('announce') + 1);
  });

  it.each(phrase.map((words) => [words]))('“%s” is named as a whole', (words) => {
    const article = readArticle(`They ${words} it.`);
    const at = article.tokens.findIndex(({ lower }) => lower === words.split(' ')[0]);
    const named = cueLemmaOf(article, at);
    expect(phrase.some((known) => known === named)).toBe(true);
    expect(named.startsWith(words) || words.startsWith(named)).toBe(true);
  });

  it('names inflected phrases by their dictionary form', () => {
    const article = readArticle('The group claimed responsibility for the attack.');
    expect(cueLemmaOf(article, 2)).toBe('claim responsibility');
  });
});

describe('words that the lexicon vouches for', () => {
  it.each(sure.map((words) => [words]))('“%s” is sure as a verb, and not as a noun', (words) => {
    const article = readArticle(`They would ${words} it.`);
    const at = article.tokens.findIndex(({ lower }) => lower === words.split(' ')[0]);
    const { pos } = article.tokens[at]!;
    expect(isSure(article, at)).toBe(pos === 'VERB');
  });
});

describe('words before a speaker', () => {
  it.each(
    ahead.flatMap((words) => [
      [
        `${words.charAt(0).toUpperCase()}${words.slice(1)} the director, the servers were encrypted on Monday.`,
      ],
      [`The servers were encrypted on Monday, ${words} the director.`],
    ]),
  )('%s', (sentence) => {
    const [one] = attributionsIn(readArticle(sentence)).filter(({ cue }) =>
      /per|words/i.test(sentence.slice(...cue[0]!)),
    );
    const printed = [one!.source[0]!, one!.content[0]!].map((span) => sentence.slice(...span).toLowerCase());
    expect(printed).toEqual(['the director', 'the servers were encrypted on monday']);
  });

  it('are no cues in measures', () => {
    expect(
      attributionsIn(readArticle('It fell by 12, per cent of all shares that were sold then.')).map(
        ({ cueLemma }) => cueLemma,
      ),
    ).not.toContain('per');
  });
});

/** A sentence for each group in which every word of a sample is a cue. */
const SAMPLES = {
  say: [
    'The ministry %s that its servers had been attacked.',
    'said told noted wrote stated explained stressed',
  ],
  announce: [
    'The company %s that customer records had been stolen.',
    'announced reported revealed disclosed confirmed',
  ],
  claim: [
    'The group %s that it had entered the network of the bank.',
    'claimed alleged asserted insisted argued',
  ],
  deny: ['The embassy %s that its staff had any part in the attack.', 'denied disputed'],
  warn: ['The agency %s that more attacks would follow.', 'warned cautioned predicted'],
  hold: ['Investigators %s that the group works from abroad.', 'believe think suspect fear expect'],
  find: ['The study %s that most attacks began with an e-mail.', 'found showed estimated concluded'],
  judge: ['The minister %s the attack “an act of war”.', 'called labelled'],
  concede: ['The director %s that the records had been stolen.', 'admitted acknowledged conceded'],
  frame: ['The attack began on Monday, %s the police.', 'according to'],
} as const;

describe('cues in a sentence', () => {
  const cases = Object.entries(SAMPLES).flatMap(([group, [sentence, words]]) =>
    (group === 'frame' ? [words] : words.split(' ')).map(
      (word) => [group, sentence.replace('%s', word)] as const,
    ),
  );
  it.each(cases)('%s: %s', (_, sentence) => {
    const [one] = attributionsIn(readArticle(sentence));
    expect(one?.source).toHaveLength(1);
  });
});
