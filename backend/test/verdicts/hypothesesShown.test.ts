import type { StoredMatrix } from '../../src/analysis/hypotheses/matrix.js';
import type { Mark } from '../../src/analysis/hypotheses/weighing/marks.js';
import { hypothesesShown } from '../../src/verdicts/document.hypotheses.js';
import { buildDocument } from '../../src/verdicts/document.build.js';
import { PARTS } from './parts.js';

const WEIGHED = { credibility: 'medium', relevance: 'medium', retired: false, version: 1 } as const;
const EVIDENCE = {
  id: 'e',
  claimId: 'c',
  statement: 'Who did it',
  exact: 'Secret words of a witness',
  source: 'Secret title',
  stance: 'supports',
  reliability: 'B',
  credibility: 2,
  withheld: true,
} as const;

const hypothesis = (id: string, retired = false) => ({
  id,
  title: `It was ${id}`,
  origin: null,
  retired,
  version: 1,
});
const row = (number: number) => ({
  id: `r${number}`,
  words: '',
  ...WEIGHED,
  evidence: { ...EVIDENCE, number },
});
const ABSENT = { id: 'r9', words: 'A ransom note', ...WEIGHED, evidence: null };

/** Judgements as `analyst hypothesis row mark`. */
function matrix(...judged: readonly string[]): StoredMatrix {
  const cells = judged.map((line) => {
    const [analystId = '', hypothesisId = '', rowId = '', mark] = line.split(' ');
    return { analystId, hypothesisId, rowId, mark: (mark ?? null) as Mark | null, version: 1 };
  });
  const analysts = [...new Set(cells.map(({ analystId }) => analystId))].map((id) => ({
    id,
    name: `Name of ${id}`,
  }));
  return { hypotheses: [hypothesis('a'), hypothesis('b')], rows: [row(1), row(2), ABSENT], cells, analysts };
}

it('tells what speaks against each, how many say so, and where they differ', () => {
  expect(
    hypothesesShown(matrix('ann a r1 II', 'ben a r1 I', 'ann a r9 I', 'ben a r9 C', 'ben b r1 N')),
  ).toEqual({
    analysts: 2,
    hypotheses: [
      {
        statement: 'It was a',
        against: [
          { evidence: 1, absent: null, analysts: 2, strongly: 1 },
          { evidence: null, absent: 'A ransom note', analysts: 1, strongly: 0 },
        ],
        untested: false,
        disputed: [
          { evidence: 1, absent: null, apart: 'degree' },
          { evidence: null, absent: 'A ransom note', apart: 'opposed' },
        ],
      },
      { statement: 'It was b', against: [], untested: true, disputed: [] },
    ],
  });
});

it('holds no name of anybody and no words of evidence, withheld or not', () => {
  const shown = JSON.stringify(hypothesesShown(matrix('ann a r1 II', 'ben a r1 I', 'ann b r2 C')));
  expect(shown).not.toMatch(/Name of|ann|ben|Secret/);
});

it.each([
  ['nobody judged', matrix()],
  ['every hypothesis was taken out', { ...matrix('ann a r1 I'), hypotheses: [hypothesis('a', true)] }],
  ['there is nothing to hold against them', { ...matrix('ann a r1 I'), rows: [] }],
])('is nothing where %s', (_, stored) => {
  expect(hypothesesShown(stored)).toBeNull();
});

it('stands in the document of a claim about who did it, and of no other', () => {
  const judged = matrix('ann a r1 I');
  const of = (kind: string) => {
    const claim = { ...PARTS.claim, kind };
    return buildDocument({ ...PARTS, claim, matrix: judged }).hypotheses;
  };
  expect(of('denial')?.analysts).toBe(1);
  expect(of('impact')).toBeNull();
});
