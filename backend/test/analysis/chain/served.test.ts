import type { ChainAnalysisView } from '../../../src/analysis/chain.dto.js';
import { newId } from '../../../src/platform/ids.js';
import type { AppearanceView } from '../../../src/sources/appearance.view.js';
import { openNewsroom, type Newsroom } from '../../support/newsroom.js';
import { appearance, capture, citation, claim, party } from '../../support/record.js';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

async function told(
  claimId: string,
  outlet: string,
  words: string,
  fields: object = {},
): Promise<AppearanceView> {
  const { checker } = newsroom;
  const publisher = await party(checker, { kind: 'outlet', name: outlet });
  const source = {
    kind: 'article',
    title: `In the ${outlet}`,
    publisherId: publisher.id,
    published: { date: '2031-05-01', precision: 'month' },
  };
  const { id: captureId } = await capture(checker, {
    source,
    text: `On Monday it was reported that ${words}.`,
  });
  return appearance(checker, claimId, { captureId, exact: words, ...fields });
}

describe('the analysis of a chain', () => {
  it('tells origin, first appearance and drift of what an agency had from a briefing and a paper from the agency', async () => {
    const { checker, auditor } = newsroom;
    const { id } = await claim(checker);
    const spokeswoman = await party(checker, { kind: 'person', name: 'Maren Lindqvist' });
    const wire = await told(id, 'Nordlys Wire', 'up to 88 percent of visits came from U.S. IP addresses', {
      speakerId: spokeswoman.id,
    });
    const paper = await told(id, 'Harbour Courier', '88 percent were attacks by American hackers', {
      speakerId: spokeswoman.id,
    });
    await citation(checker, id, { appearanceId: wire.id, upstreamPartyId: spokeswoman.id });
    await citation(checker, id, { appearanceId: paper.id, upstreamAppearanceId: wire.id });

    const analysis = await auditor.read<ChainAnalysisView>(`/claims/${id}/chain/analysis`);
    expect(analysis).toMatchObject({
      phrase: '2 outlets, 1 origin',
      depth: 2,
      origins: [{ party: { name: 'Maren Lindqvist' }, stands: false }],
      first: { ids: [wire.id], isCertain: true, words: 'First seen in Nordlys Wire (May 2031).' },
      drifts: [{ from: paper.id, to: wire.id, compared: 'words', isSame: false }],
    });
    expect(analysis.drifts[0]?.changes.map(({ kind }) => kind).sort()).toEqual([
      'approximation_lost',
      'culprit_made',
      'denominator_lost',
      'stronger_word',
    ]);
    expect(analysis.passings).toHaveLength(2);
  });

  it('is empty for a claim that nobody has been seen to state, and missing where there is no claim', async () => {
    const { checker, auditor } = newsroom;
    const { id } = await claim(checker);
    expect(await auditor.read(`/claims/${id}/chain/analysis`)).toMatchObject({
      phrase: '0 outlets, 0 origins',
      stations: [],
    });
    expect((await auditor.get(`/claims/${newId()}/chain/analysis`)).status).toBe(404);
  });
});
