import { STAGES } from '../../src/claims/claim.stages.js';
import { ROLES, type Actor, type Role } from '../../src/platform/actor.js';
import { offeredMoves, refusal } from '../../src/review/claim.refusal.js';
import type { Asked, Standing } from '../../src/review/claim.standing.js';
import { MOVE_NAMES, ruleOf, type Move, type Stage } from '../../src/review/claim.workflow.js';

const HASH = 'a'.repeat(64);
const NOW = new Date('2026-03-02T09:00:00Z');
const TOMORROW = new Date('2026-03-03T09:00:00Z');

const ann: Actor = { id: 'ann', name: 'Ann', role: 'checker' };
const bea: Actor = { id: 'bea', name: 'Bea', role: 'checker' };
const eve: Actor = { id: 'eve', name: 'Eve', role: 'editor' };
const SYSTEM = 'system' as const;

/** A claim of which nothing is lacking, held by Ann, who alone worked on it. */
function claim(stage: Stage, changes: Partial<Standing> = {}): Standing {
  const held = ['in_work', 'in_review', 'approved', 'on_hold'].includes(stage);
  return {
    stage,
    heldFrom: stage === 'on_hold' ? 'in_work' : null,
    kind: 'impact',
    holder: held ? { id: ann.id, name: ann.name } : null,
    leaseOver: true,
    scheduled: stage === 'approved',
    contributors: [ann.id],
    assessors: [],
    openBlocks: 0,
    appearances: 1,
    unstated: 0,
    evidence: 1,
    openChecks: [],
    openCautions: [],
    gaps: [],
    newestHash: HASH,
    approvedHash: stage === 'approved' ? HASH : null,
    approver: stage === 'approved' ? { name: 'Max', stands: true } : null,
    scheduler: stage === 'approved' ? { name: 'Eve', stands: true } : null,
    ...changes,
  };
}

/** The same, which this person is to rate before she sees the finding. */
function blindTo(stage: Stage, { id }: Actor): Standing {
  return claim(stage, { assessors: [{ id, rated: false }] });
}

/** A form in which everything is filled in that this move could ask. */
function asked(move: Move, changes: Partial<Asked> = {}): Asked {
  return {
    now: NOW,
    kind: 'impact',
    note: 'because',
    reason: move === 'close' ? 'out_of_scope' : 'The period was wrong.',
    correction: 'correction_minor',
    until: TOMORROW,
    at: TOMORROW,
    hash: HASH,
    assignee: { name: 'Bea', assignable: true, blind: false },
    ...changes,
  };
}

/** The person of that role for whom the most is open: a checker who holds the claim, an editor who did not touch it. */
const BEST: Record<Role, Actor> = {
  checker: ann,
  editor: eve,
  admin: { id: 'ada', name: 'Ada', role: 'admin' },
  auditor: { id: 'otto', name: 'Otto', role: 'auditor' },
};

/** Where an editor must herself be the holder. */
const HOLDER_ONLY: readonly Move[] = ['submit'];
/** Where nobody holds the claim, and the rule then asks for an editor. */
const NO_HOLDER: readonly (readonly [Move, Stage])[] = [['hold', 'queued']];

describe('every move, from every stage, by every role', () => {
  const cells = MOVE_NAMES.flatMap((move) =>
    STAGES.flatMap((stage) => ROLES.map((role) => ({ move, stage, role }))),
  );

  it.each(cells)('$move from $stage by $role', ({ move, stage, role }) => {
    const { from, by } = ruleOf(move);
    const answer = refusal(move, BEST[role], claim(stage), asked(move))?.code;
    if (by === 'system' || !by.includes(role)) expect(answer).toBe(`claim.${move}.role`);
    else if (!from.includes(stage)) expect(answer).toBe(`claim.${move}.stage`);
    else if (role === 'editor' && HOLDER_ONLY.includes(move)) expect(answer).toBe(`claim.${move}.holder`);
    else if (role === 'checker' && NO_HOLDER.some(([m, s]) => m === move && s === stage)) {
      expect(answer).toBe(`claim.${move}.holder_or_editor`);
    } else expect(answer).toBeUndefined();
  });

  it.each(MOVE_NAMES.flatMap((move) => STAGES.map((stage) => ({ move, stage }))))(
    '$move from $stage by the system',
    ({ move, stage }) => {
      const may = move === 'expire' || move === 'publish';
      const stages: readonly Stage[] = ruleOf(move).from;
      const wanted = !may ? `claim.${move}.role` : stages.includes(stage) ? undefined : `claim.${move}.stage`;
      expect(refusal(move, SYSTEM, claim(stage), asked(move))?.code).toBe(wanted);
    },
  );
});

describe('what else stands in the way', () => {
  const gap = { field: 'rationale', detail: 'Write why you came to this verdict.' };
  const ownEditor = claim('in_review', { contributors: [ann.id, eve.id] });

  it.each<[string, Move, Actor | 'system', Standing, Asked, string]>([
    ['somebody else submits', 'submit', bea, claim('in_work'), asked('submit'), 'holder'],
    ['it has no kind', 'submit', ann, claim('in_work', { kind: null }), asked('submit'), 'kind'],
    [
      'it appears nowhere',
      'submit',
      ann,
      claim('in_work', { appearances: 0 }),
      asked('submit'),
      'appearance',
    ],
    [
      'nobody says where it comes from',
      'submit',
      ann,
      claim('in_work', { unstated: 2 }),
      asked('submit'),
      'lineage',
    ],
    ['there is no evidence', 'submit', ann, claim('in_work', { evidence: 0 }), asked('submit'), 'evidence'],
    ['the finding has a gap', 'submit', ann, claim('in_work', { gaps: [gap] }), asked('submit'), 'finding'],
    ['an editor approves her own work', 'approve', eve, ownEditor, asked('approve'), 'second_person'],
    ['an editor returns her own work', 'return', eve, ownEditor, asked('return'), 'second_person'],
    [
      'an editor approves what she rated as second checker',
      'approve',
      eve,
      claim('in_review', { assessors: [{ id: eve.id, rated: true }] }),
      asked('approve'),
      'second_person',
    ],
    [
      'an editor publishes what she is to rate blind',
      'publish',
      eve,
      blindTo('approved', eve),
      asked('publish'),
      'blind',
    ],
    [
      'a checker takes what she is to rate blind',
      'take',
      bea,
      blindTo('queued', bea),
      asked('take'),
      'blind',
    ],
    [
      'somebody is to hold what she is to rate blind',
      'assign',
      eve,
      claim('queued'),
      asked('assign', { assignee: { name: 'Bea', assignable: true, blind: true } }),
      'blind',
    ],
    [
      'a comment blocks',
      'approve',
      eve,
      claim('in_review', { openBlocks: 1 }),
      asked('approve'),
      'no_open_block',
    ],
    [
      'she read an older revision',
      'approve',
      eve,
      claim('in_review'),
      asked('approve', { hash: 'b'.repeat(64) }),
      'hash',
    ],
    [
      'she names no revision',
      'approve',
      eve,
      claim('in_review'),
      asked('approve', { hash: undefined }),
      'hash',
    ],
    ['a return says nothing', 'return', eve, claim('in_review'), asked('return', { note: ' ' }), 'note'],
    [
      'the approver has left',
      'publish',
      eve,
      claim('approved', { approver: { name: 'Max', stands: false } }),
      asked('publish'),
      'standing_approval',
    ],
    [
      'the approver has left, on schedule',
      'publish',
      SYSTEM,
      claim('approved', { approver: null }),
      asked('publish'),
      'standing_approval',
    ],
    [
      'the one who scheduled it has left',
      'publish',
      SYSTEM,
      claim('approved', { scheduler: { name: 'Eve', stands: false } }),
      asked('publish'),
      'standing_scheduler',
    ],
    [
      'a comment blocks at the last moment',
      'publish',
      eve,
      claim('approved', { openBlocks: 2 }),
      asked('publish'),
      'no_open_block',
    ],
    [
      'another revision is published',
      'publish',
      eve,
      claim('approved'),
      asked('publish', { hash: 'b'.repeat(64) }),
      'hash',
    ],
    [
      'it is scheduled for yesterday',
      'schedule',
      eve,
      claim('approved'),
      asked('schedule', { at: new Date('2026-03-01') }),
      'at',
    ],
    [
      'it is scheduled for never',
      'schedule',
      eve,
      claim('approved'),
      asked('schedule', { at: new Date(NaN) }),
      'at',
    ],
    [
      'nothing is scheduled',
      'unschedule',
      eve,
      claim('approved', { scheduled: false }),
      asked('unschedule'),
      'scheduled',
    ],
    [
      'the lease still runs',
      'expire',
      SYSTEM,
      claim('in_work', { leaseOver: false }),
      asked('expire'),
      'lease_over',
    ],
    ['somebody else releases', 'release', bea, claim('in_work'), asked('release'), 'holder_or_editor'],
    [
      'somebody else closes what Ann holds',
      'close',
      bea,
      claim('in_work'),
      asked('close'),
      'not_held_by_another',
    ],
    ['no reason is known', 'close', ann, claim('inbox'), asked('close', { reason: 'boring' }), 'reason'],
    [
      'a duplicate names nothing',
      'close',
      ann,
      claim('inbox'),
      asked('close', { reason: 'duplicate' }),
      'duplicate',
    ],
    [
      'a duplicate of itself',
      'close',
      ann,
      claim('inbox'),
      asked('close', { reason: 'duplicate', duplicate: { isItself: true, isClosed: false } }),
      'duplicate',
    ],
    [
      'a duplicate of what is closed',
      'close',
      ann,
      claim('inbox'),
      asked('close', { reason: 'duplicate', duplicate: { isItself: false, isClosed: true } }),
      'duplicate',
    ],
    [
      'another claim is named without being a duplicate',
      'close',
      ann,
      claim('inbox'),
      asked('close', { duplicate: { isItself: false, isClosed: false } }),
      'duplicate',
    ],
    ['nobody is named', 'assign', eve, claim('queued'), asked('assign', { assignee: undefined }), 'assignee'],
    [
      'an auditor is to work',
      'assign',
      eve,
      claim('queued'),
      asked('assign', { assignee: { name: 'Otto', assignable: false, blind: false } }),
      'assignee',
    ],
    [
      'it has no kind and none is given',
      'accept',
      ann,
      claim('inbox', { kind: null }),
      asked('accept', { kind: undefined }),
      'kind',
    ],
    ['a hold has no end', 'hold', ann, claim('in_work'), asked('hold', { until: undefined }), 'until'],
    [
      'a hold is for ten years',
      'hold',
      ann,
      claim('in_work'),
      asked('hold', { until: new Date('2036-01-01') }),
      'until',
    ],
    [
      'a correction has no kind',
      'reopen',
      ann,
      claim('settled'),
      asked('reopen', { correction: undefined }),
      'correction',
    ],
    [
      'a correction does not say why',
      'reopen',
      ann,
      claim('settled'),
      asked('reopen', { reason: '' }),
      'reason',
    ],
    ['a recall says nothing', 'recall', eve, claim('approved'), asked('recall', { note: undefined }), 'note'],
    [
      'a reconsideration says nothing',
      'reconsider',
      eve,
      claim('closed'),
      asked('reconsider', { note: undefined }),
      'note',
    ],
  ])('%s: %s', (_, move, actor, standing, form, reason) => {
    const answer = refusal(move, actor, standing, form);
    expect(answer?.code).toBe(`claim.${move}.${reason}`);
    expect(answer?.detail).toMatch(/^.{10,}[.”]$/s);
  });

  it.each(['not_checkable', 'out_of_scope', 'duplicate'])('closes as %s', (reason) => {
    const duplicate = reason === 'duplicate' ? { isItself: false, isClosed: false } : undefined;
    expect(refusal('close', ann, claim('inbox'), asked('close', { reason, duplicate }))).toBeUndefined();
  });
});

describe('the moves that a screen offers', () => {
  it('offers those that lead away from the stage, and says why one is closed', () => {
    const offered = offeredMoves(bea, claim('in_work'));
    expect(offered.map(({ move, open }) => `${move} ${open}`)).toEqual([
      'assign false',
      'submit false',
      'release false',
      'hold false',
      'close false',
    ]);
    expect(offered.find(({ move }) => move === 'release')?.why).toBe(
      'That is for Ann, who holds this claim, or an editor.',
    );
  });

  it('tells what a form must ask, and asks for the kind only where there is none', () => {
    const needs = (standing: Standing) => offeredMoves(ann, standing)[0]?.needs;
    expect(needs(claim('inbox'))).toEqual([]);
    expect(needs(claim('inbox', { kind: null }))).toEqual(['kind']);
  });

  it('leads back to where a hold began', () => {
    const resume = (heldFrom: Stage) =>
      offeredMoves(eve, claim('on_hold', { heldFrom })).find(({ move }) => move === 'resume')?.to;
    expect([resume('queued'), resume('in_work')]).toEqual(['queued', 'in_work']);
  });

  it('never offers what happens by itself', () => {
    const names = STAGES.flatMap((stage) => offeredMoves(eve, claim(stage)).map(({ move }) => move));
    expect(names).not.toContain('expire');
  });
});
