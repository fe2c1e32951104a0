import { heard } from './markup.js';

describe('documents that lead to one another', () => {
  it('end somewhere, however many they are', () => {
    const chain =
      'The report, written by the study, cites a letter by the report. A study, published by the letter, said so. ';
    const started = performance.now();
    const voices = heard(
      `${chain.repeat(40)}[c:According to] [s:the report], [x:the key was stolen].\n\n${chain.repeat(40)}`,
    );

    expect(voices).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it('belong to whoever is said to have written them later', () => {
    expect(
      heard(
        '[s:A leaked review] [c:has found] [x:that the attack could have been stopped]. It was carried out by the consultancy Fenwick Rowe.',
      ),
    ).toEqual(['Fenwick Rowe (organisation)']);
  });
});
