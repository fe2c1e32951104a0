import { givenIn, verified } from '../../../src/intake/model/answer.js';
import { Points } from '../../../src/intake/points.js';
import { modelClaim } from '../../support/modelServer.js';

const TEXT = '😀 Prelude. “The attack\u00A0lasted two days,” she said. The attack lasted two days, he said.';
const PIECE = { text: TEXT.slice(12), start: 12 };

/** What is found of a claim with this passage. */
function found(passage: string): unknown {
  const [claim] = givenIn(JSON.stringify({ claims: [modelClaim(passage)] })).claims;
  return claim && verified(claim, PIECE, TEXT, new Points(TEXT));
}

describe('a passage that a model quotes', () => {
  it('is kept at its place in the whole text, in code points', () => {
    const [point] = [[...TEXT.slice(0, TEXT.lastIndexOf('The attack'))].length];
    expect(found('The attack lasted two days, he')).toMatchObject({
      exact: 'The attack lasted two days, he',
      position: { start: point, end: point + 30 },
      suffix: ' said.',
    });
  });

  it('is the words of the text where only typography differs', () => {
    expect(found('"The attack lasted two days," she')).toMatchObject({
      exact: '“The attack\u00A0lasted two days,” she',
    });
  });

  it.each([
    'the attack lasted two days',
    'Prelude',
    'The attack lasted … two days',
    'The attack lasted three days',
    '   ',
  ])('is not kept as %j, which does not stand in the part that was sent', (passage) => {
    expect(found(passage)).toBeUndefined();
  });
});

describe('an answer', () => {
  it('of thousands of claims is cut at a hundred', () => {
    const claims = Array.from({ length: 5000 }, () => modelClaim('The attack'));
    expect(givenIn(JSON.stringify({ claims })).claims).toHaveLength(100);
  });

  it.each(['', 'no', '{', '{}', '[]', '{"claims": {}}', '{"claims": "many"}', '}{'])(
    '%j is none',
    (content) => {
      expect(() => givenIn(content)).toThrow(/is no list of claims/);
    },
  );
});
