import type { Suggestion, SuggestionRun } from '../../../frontend/src/api/types.js';
import { editOf, wantedOf } from '../../../frontend/src/intake/suggestions/edit.js';
import { choiceOf, chosenParty, isNew, othersFor } from '../../../frontend/src/intake/suggestions/parties.js';
import { languageInWords, lookAgainIn } from '../../../frontend/src/intake/suggestions/run.js';
import {
  neighbour,
  nextOpen,
  sifted,
  tallyInWords,
  UNSIFTED,
} from '../../../frontend/src/intake/suggestions/sifting.js';
import { looksOf, placesOf } from '../../../frontend/src/intake/suggestions/textLooks.js';

const FALK = { id: 'p-falk', kind: 'person', name: 'Ingrid Falk' } as const;
const WIRE = { id: 'p-wire', kind: 'outlet', name: 'Northern Wire' } as const;

/** A suggestion as the API shows one; whatever a test is not about is the same each time. */
function suggestion(id: string, changes: Partial<Suggestion> = {}): Suggestion {
  return {
    id,
    runId: 'run',
    passage: { captureId: 'c', exact: 'hackers did it', prefix: '', suffix: '', starts: 10, ends: 24 },
    statement: 'Hackers did it',
    kind: 'attribution',
    claimant: { name: 'Ingrid Falk', type: 'person', anonymous: false, role: 'minister', parties: [] },
    via: [],
    accused: [],
    numbers: [],
    hedges: [],
    direct: false,
    score: 0.5,
    why: ['cue “said”'],
    origin: { kind: 'built_in', model: null, prompt: null, agreed: false },
    proposed: {
      statement: 'Hackers did it',
      kind: 'attribution',
      speaker: { new: { kind: 'person', name: 'Ingrid Falk' } },
      capacity: 'official',
      basis: 'unknown',
      stance: 'states',
      hedges: [],
      lineage: 'unstated',
      via: [],
      accused: [],
      quantity: null,
    },
    state: 'open',
    remembered: false,
    decision: null,
    matches: [],
    ...changes,
  };
}

const NOBODY: ReadonlySet<string> = new Set();

describe('the list of suggestions', () => {
  const first = suggestion('first', { score: 0.2 });
  const second = suggestion('second', { kind: 'impact', score: 0.9, state: 'accepted' });
  const third = suggestion('third', { score: 0.4 });
  const all = [first, second, third];

  it('stands in the order of the text, the longer of two first', () => {
    const longer = suggestion('longer', { passage: { ...first.passage, ends: 40 } });
    const later = suggestion('later', { passage: { ...first.passage, starts: 30, ends: 40 } });
    expect(sifted([later, first, longer], UNSIFTED)).toEqual([longer, first, later]);
  });

  it('can begin with the worthiest', () => {
    expect(sifted(all, { ...UNSIFTED, order: 'score' })).toEqual([second, third, first]);
  });

  it('can be of one state and one kind', () => {
    expect(sifted(all, { ...UNSIFTED, state: 'open', kind: 'attribution' })).toEqual([first, third]);
    expect(sifted(all, { ...UNSIFTED, state: 'dismissed' })).toEqual([]);
  });

  it('says how far somebody has come', () => {
    expect(tallyInWords(all)).toBe('3 suggestions · 1 accepted');
    expect(tallyInWords([first])).toBe('1 suggestion');
  });

  it('goes on to the next that nobody has decided, and begins anew behind the last', () => {
    expect(nextOpen(all, 'first', NOBODY)).toBe('third');
    expect(nextOpen(all, 'third', NOBODY)).toBe('first');
    expect(nextOpen(all, 'first', new Set(['third']))).toBeUndefined();
  });

  it('walks to its neighbours and stops at its ends', () => {
    expect(neighbour(all, undefined, 1)).toBe('first');
    expect(neighbour(all, undefined, -1)).toBe('third');
    expect(neighbour(all, 'second', 1)).toBe('third');
    expect(neighbour(all, 'third', 1)).toBe('third');
    expect(neighbour([], 'third', 1)).toBeUndefined();
  });
});

describe('who is meant', () => {
  it('is a party on file, or plainly a new one, and travels as it was chosen', () => {
    const added = { new: { kind: 'person', name: 'Ingrid Falk' } } as const;
    expect(isNew(chosenParty(added, [FALK]))).toBe(true);
    expect(choiceOf(chosenParty(added, [FALK]))).toEqual(added);
    expect(chosenParty({ partyId: FALK.id }, [WIRE, FALK])).toBe(FALK);
    expect(choiceOf(FALK)).toEqual({ partyId: FALK.id });
  });

  it('may be somebody else of a like name', () => {
    const named = { name: 'Falk', parties: [{ party: FALK, exact: false, score: 0.7 }] };
    expect(othersFor(named, null)).toEqual([FALK]);
    expect(othersFor(named, FALK)).toEqual([]);
  });
});

describe('an edited suggestion', () => {
  const proposed = suggestion('one');
  const before = editOf(proposed, null, null);

  it('sends nothing when nothing was changed', () => {
    expect(wantedOf(before, before)).toEqual({});
  });

  it('sends what was changed, and only that', () => {
    const described = { ...before.described, statement: 'Hackers of the state did it' };
    expect(wantedOf({ ...before, described }, before)).toEqual({ statement: 'Hackers of the state did it' });
    expect(wantedOf({ ...before, via: [WIRE] }, before)).toEqual({ via: [{ partyId: WIRE.id }] });
    expect(wantedOf({ ...before, saying: { ...before.saying, speaker: null } }, before)).toEqual({
      speaker: null,
    });
  });

  it('sends the whole facet of another kind, so that nothing is taken that was not to be seen', () => {
    const asQuantity = { ...before, described: { ...before.described, kind: 'quantity' as const } };
    expect(wantedOf(asQuantity, before)).toMatchObject({ kind: 'quantity', quantity: { value: null } });
    const denial = { ...before, described: { ...before.described, kind: 'denial' as const } };
    expect(wantedOf(denial, before)).toEqual({ kind: 'denial', accused: [] });
  });

  it('sends other words of the text when they were chosen instead', () => {
    const passage = { ...before.passage, exact: 'hackers', ends: 17 };
    expect(wantedOf({ ...before, passage }, before)).toEqual({ passage: { exact: 'hackers', starts: 10 } });
  });
});

describe('a run', () => {
  const started = Date.parse('2026-01-01T10:00:00Z');
  const run = (state: SuggestionRun['state']): SuggestionRun => ({
    ...{ id: 'r', captureId: 'c', state, progress: 0, language: null, spoken: null, notes: [] },
    ...{ extractor: null, model: null, prompt: null, boilerplate: [], startedBy: null, finishedAt: null },
    createdAt: '2026-01-01T10:00:00Z',
  });

  it('is looked at more rarely the longer it takes, and never again once it has ended', () => {
    expect(lookAgainIn(run('queued'), started)).toBe(400);
    expect(lookAgainIn(run('running'), started + 10_000)).toBe(2_000);
    expect(lookAgainIn(run('running'), started + 600_000)).toBe(5_000);
    expect(lookAgainIn(run('done'), started)).toBe(false);
    expect(lookAgainIn(run('failed'), started)).toBe(false);
    expect(lookAgainIn(null)).toBe(false);
  });

  it('names a language, or its code where nobody knows a word', () => {
    expect(languageInWords('hu')).toBe('Hungarian');
    expect(languageInWords('not a code')).toBe('not a code');
  });
});

describe('what is drawn into the text', () => {
  const dismissed = suggestion('one', { state: 'dismissed' });
  const asides = [{ starts: 0, ends: 5, why: 'offers a newsletter' }];

  it('tells kind and state by a word and a sign, not by colour alone', () => {
    expect(looksOf([dismissed], asides).get('one')).toEqual({
      as: 'mark',
      classes: 'who dismissed',
      sign: '✕ Attribution',
    });
  });

  it('has a place and a look for everything', () => {
    const looks = looksOf([dismissed], asides);
    expect(placesOf([dismissed], asides).map(({ id }) => looks.get(id)?.as)).toEqual(['aside', 'mark']);
  });
});
