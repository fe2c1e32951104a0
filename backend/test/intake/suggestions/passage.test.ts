import type { SuggestionView } from '../../../src/intake/suggestions/suggestion.view.js';
import type { Chain } from '../../../src/sources/chain.view.js';
import type { ProblemBody } from '../../support/client.js';
import { openNewsroom, type Newsroom } from '../../support/newsroom.js';
import { about, finding, suggested } from '../../support/suggestions.js';

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

describe('the passage of a suggestion', () => {
  it('may be other words of the same text, which are then marked instead', async () => {
    const { checker } = newsroom;
    const { suggestions } = await suggested(newsroom);
    const { id } = about(suggestions, 'Forty thousand');
    const passage = { exact: '"Forty thousand booking records were copied,"' };
    const accepted = await checker.add<SuggestionView>(`/suggestions/${id}/acceptance`, { passage });
    expect(accepted.decision!.edited.passage).toEqual([null, passage]);
    const chain = await checker.read<Chain>(`/claims/${accepted.decision!.claim!.id}/chain`);
    expect(chain.appearances[0]!.passage.exact).toBe('“Forty thousand booking records were copied,”');
  });

  it('must stand there, and nothing is accepted when it does not', async () => {
    const { checker } = newsroom;
    const { suggestions } = await suggested(newsroom);
    const { id } = about(suggestions, 'Forty thousand');
    const refused = await checker.post<ProblemBody>(`/suggestions/${id}/acceptance`, {
      passage: { exact: 'fifty thousand booking records' },
    });
    expect(refused.status).toBe(400);
    expect(await newsroom.count('suggestion_decision', { suggestionId: id })).toBe(0);
  });
});
