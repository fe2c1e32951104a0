import { openNewsroom, type Newsroom } from '../../support/newsroom.js';
import { capture } from '../../support/record.js';
import { about, ARTICLE, CLAIMS, finding, listed, suggested, worked } from '../../support/suggestions.js';

let newsroom: Newsroom;
let restore: () => void;
beforeAll(async () => {
  newsroom = await openNewsroom();
  restore = finding(newsroom);
});
afterAll(async () => {
  restore();
  await newsroom.close();
});

describe('the suggestions of a capture', () => {
  it('wait from the moment of the capture, and come when its run is worked', async () => {
    const { id } = await capture(newsroom.checker, { text: ARTICLE });
    const before = await listed(newsroom.auditor, id);
    expect(before).toMatchObject({
      run: { state: 'queued', progress: 0, startedBy: { id: newsroom.checker.id } },
      suggestions: [],
    });
    const after = await worked(newsroom, id);
    expect(after.run).toMatchObject({
      ...{ state: 'done', progress: 100, language: 'en', spoken: true, notes: [] },
      finishedAt: expect.any(String) as string,
    });
    expect(after.suggestions.map(({ passage }) => passage.exact)).toEqual(CLAIMS.map(({ exact }) => exact));
  });

  it('are proposed whole: where, what, who, by which way, why', async () => {
    const { captureId, suggestions } = await suggested(newsroom);
    const start = ARTICLE.indexOf('Forty thousand');
    expect(about(suggestions, 'Forty thousand')).toMatchObject({
      passage: {
        captureId,
        starts: start,
        ends: start + 42,
        exact: 'Forty thousand booking records were copied',
      },
      ...{ kind: 'quantity', direct: true, score: 0.9, state: 'open', remembered: false, decision: null },
      claimant: { name: 'Ilse Brandt', type: 'person', parties: [] },
      numbers: [{ text: 'Forty thousand', value: 40_000, unit: '', counted: 'booking records' }],
      origin: { kind: 'built_in', model: null, prompt: null, agreed: false },
      proposed: {
        speaker: { new: { kind: 'person', name: 'Ilse Brandt' } },
        ...{
          capacity: 'official',
          basis: 'unknown',
          stance: 'states',
          lineage: 'original',
          via: [],
          accused: [],
        },
        quantity: { value: '40000', unit: null, numerator: 'booking records' },
      },
    });
  });
});
