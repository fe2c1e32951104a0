import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { canonical, hashOf } from '../../src/verdicts/document.js';
import { buildDocument, type Parts } from '../../src/verdicts/document.build.js';
import { compareDocuments } from '../../src/verdicts/compare.js';
import { PARTS } from './parts.js';

const textOf = (parts: Parts) => canonical(buildDocument(parts));

/** Each list of the record in an order that `seed` decides, and each object with its keys turned round. */
function shuffled(seed: number): Parts {
  let state = seed;
  const next = () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
  const turn = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) {
      const inner = value.map((one) => turn(one, ''));
      // The order of these is what somebody wrote.
      return ['hedges', 'unknowns', 'authors'].includes(key) ? inner : inner.sort(() => next() - 0.5);
    }
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([name, inner]) => [name, turn(inner, name)]),
    );
  };
  return turn(PARTS, '') as Parts;
}

describe('the frozen document', () => {
  it('is the same bytes whatever the order in which the record was read', () => {
    const wanted = textOf(PARTS);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), (seed) => textOf(shuffled(seed)) === wanted),
      {
        numRuns: 500,
      },
    );
  });

  it('is hashed over its UTF-8 bytes', () => {
    const text = textOf(PARTS);
    expect(hashOf(text)).toBe(createHash('sha256').update(Buffer.from(text, 'utf8')).digest('hex'));
  });

  it('is canonical: reading it and writing it again changes nothing', () => {
    const text = textOf(PARTS);
    expect(canonical(JSON.parse(text))).toBe(text);
    expect(text.startsWith('{"appearances":')).toBe(true);
  });

  it('has another hash for any change of what a reader sees', () => {
    const hashes = [
      PARTS,
      { ...PARTS, finding: { ...PARTS.finding, headline: 'Down for 41 hours.' } },
      { ...PARTS, claim: { ...PARTS.claim, statement: 'The portal was down.' } },
      { ...PARTS, evidence: PARTS.evidence.slice(1) },
      { ...PARTS, appearances: PARTS.appearances.slice(1), citations: [] },
      { ...PARTS, parties: PARTS.parties.map((party) => ({ ...party, description: 'other' })) },
    ].map((parts) => hashOf(textOf(parts)));
    expect(new Set(hashes).size).toBe(6);
  });

  it('puts the oldest source first, and what has no date last', () => {
    expect(buildDocument(PARTS).appearances.map(({ id }) => id)).toEqual(['a-early', 'a-late', 'a-undated']);
  });

  it('counts origins from the chain', () => {
    const { origins } = buildDocument(PARTS);
    expect(origins).toMatchObject({ count: 1, unknown: 1 });
    expect(origins.parties.map(({ name }) => name)).toEqual(['A. Berg']);
  });

  it('says of withheld evidence that it is there and why, and nothing else', () => {
    const [withheld] = buildDocument(PARTS).evidence;
    expect(withheld).toEqual({
      number: 1,
      id: 'e1',
      stance: 'supports',
      withheld: true,
      reason: 'Names a witness.',
    });
    expect(textOf(PARTS)).not.toContain('SECRET PASSAGE');
    expect(textOf(PARTS)).not.toContain('Names a person.');
  });

  it('carries what readers should bear in mind, and both rungs, of which withheld evidence carries none', () => {
    const { claim } = PARTS;
    const blamed = { ...PARTS, claim: { ...claim, kind: 'attribution' } };
    const { cautions, ladder } = buildDocument(blamed);
    expect(cautions.map(({ id }) => id)).toEqual(expect.arrayContaining(['P-12', 'P-23']));
    expect(cautions.map(({ id }) => id)).not.toContain('P-28');
    // The only support is withheld, and says that it reaches a state.
    expect(ladder).toEqual({ claim: 'group', evidence: null });
    expect(textOf(blamed)).not.toContain('SECRET PASSAGE');
  });

  it('carries what each party has at stake', () => {
    const owl = buildDocument(PARTS).claim.attribution?.accused[0];
    expect(owl).toMatchObject({ name: 'Owl', stakes: ['accused', 'self_proclaimed_attacker'] });
  });

  it('is in NFC, save the passages, which stand in their captures letter by letter', () => {
    const decomposed = 'Cafe\u0301';
    const [first, ...rest] = PARTS.appearances;
    const passage = { exact: decomposed, prefix: '', suffix: '', starts: 0, ends: 5 };
    const document = buildDocument({
      ...PARTS,
      claim: { ...PARTS.claim, statement: decomposed },
      appearances: first ? [{ ...first, passage }, ...rest] : rest,
    });
    expect(document.claim.statement).toBe('Caf\u00E9');
    expect(document.appearances.find(({ id }) => id === 'a-late')?.passage.exact).toBe(decomposed);
  });
});

describe('what changed between two revisions', () => {
  const before = buildDocument(PARTS);

  it('is nothing between a document and itself', () => {
    expect(compareDocuments(before, before)).toEqual([]);
  });

  it('names the field, and shows running text word by word', () => {
    const after = buildDocument({
      ...PARTS,
      finding: { ...PARTS.finding, rating: 'supported', rationale: 'The log says 47 hours [3].' },
    });
    expect(compareDocuments(before, after)).toEqual([
      { path: 'verdict.rating', label: 'Verdict: rating', before: 'mostly supported', after: 'supported' },
      {
        path: 'verdict.rationale',
        label: 'Verdict: rationale',
        before: 'The log says 42 hours [3].',
        after: 'The log says 47 hours [3].',
        words: [
          { kind: 'same', text: 'The log says ' },
          { kind: 'removed', text: '42' },
          { kind: 'added', text: '47' },
          { kind: 'same', text: ' hours [3].' },
        ],
      },
    ]);
  });

  it('shows evidence and appearances that came and went', () => {
    const added = { ...PARTS.evidence[0]!, number: 4, id: 'e4' };
    const after = buildDocument({
      ...PARTS,
      evidence: [...PARTS.evidence.filter(({ number }) => number !== 1), added],
      appearances: PARTS.appearances.filter(({ id }) => id !== 'a-undated'),
    });
    const changes = compareDocuments(before, after).map(({ label, before: was, after: is }) => [
      label,
      was,
      is,
    ]);
    expect(changes).toContainEqual(['Evidence 4', null, '“42 hours” (Portal down)']);
    expect(changes).toContainEqual(['Evidence 1', 'withheld: Names a witness.', null]);
    expect(changes).toContainEqual(['Appearance in “A note”', '“it was down”', null]);
    expect(changes).toContainEqual(['Origins: of unknown origin', '1', '0']);
  });

  it('shows evidence that is withheld now, without what it says', () => {
    const evidence = PARTS.evidence.map((one) => ({ ...one, withheldReason: 'For safety.' }));
    const changes = compareDocuments(before, buildDocument({ ...PARTS, evidence }));
    expect(changes).toContainEqual({
      path: 'evidence[3].withheld',
      label: 'Evidence 3: withheld',
      before: null,
      after: 'For safety.',
    });
  });

  it('against nothing, lists all there is', () => {
    const changes = compareDocuments(undefined, before);
    expect(changes.every(({ before: was }) => was === null)).toBe(true);
    expect(changes.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'verdict.headline',
        'claim.statement',
        'evidence[3]',
        'appearances[a-early]',
        'incident',
      ]),
    );
  });
});
