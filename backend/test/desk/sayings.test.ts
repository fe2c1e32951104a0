import type { IncidentSayings, PartyRecord } from '../../src/desk/sayings.dto.js';
import { publishedClaim } from '../support/finding.js';
import { type Newsroom, openNewsroom } from '../support/newsroom.js';
import { appearance, claim, incident, party } from '../support/record.js';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

const UNKNOWN = { date: null, precision: 'unknown' };

async function blame(about: string, speaker: string, accused: readonly string[], fields: object = {}) {
  const { checker } = newsroom;
  const made = await claim(checker, {
    kind: 'attribution',
    incidentId: about,
    attribution: { accused, rung: 'state', dated: UNKNOWN },
    ...fields,
  });
  await appearance(checker, made.id, { speakerId: speaker });
  return made.id;
}

it('tells of an incident who says what, what contradicts it and what we published', async () => {
  const { checker } = newsroom;
  const { id: about } = await incident(checker);
  const [ministry, agency] = [await party(checker, { kind: 'organisation' }), await party(checker)];
  const [north, south] = [await party(checker, { kind: 'state' }), await party(checker, { kind: 'state' })];
  const one = await blame(about, ministry.id, [north.id]);
  const other = await blame(about, agency.id, [south.id]);
  const denial = await blame(about, agency.id, [north.id], { kind: 'denial' });
  await appearance(checker, one, { speakerId: agency.id, stance: 'repeats' });

  const { claims, total } = await checker.read<IncidentSayings>(`/incidents/${about}/sayings`);
  expect([total, claims.map(({ id }) => id)]).toEqual([3, [one, other, denial]]);
  expect(claims[0]).toMatchObject({
    claimants: [{ id: ministry.id }],
    accused: [{ id: north.id }],
    rung: 'state',
    stage: 'inbox',
    outcome: null,
    conflicts: { against: [other, denial].sort(), againstCount: 2, earlier: [], later: [] },
  });
});

it('leaves a claim that was closed out of the contradictions, and in the list', async () => {
  const { checker } = newsroom;
  const { id: about } = await incident(checker);
  const speakers = [await party(checker), await party(checker)];
  const states = [await party(checker, { kind: 'state' }), await party(checker, { kind: 'state' })];
  const kept = await blame(about, speakers[0]!.id, [states[0]!.id]);
  const closed = await blame(about, speakers[1]!.id, [states[1]!.id]);
  await checker.add(`/claims/${closed}/steps`, {
    move: 'close', version: 1, reason: 'out_of_scope', note: 'Another story.',
  }); // prettier-ignore
  const { claims } = await checker.read<IncidentSayings>(`/incidents/${about}/sayings`);
  expect(claims.map(({ id, conflicts }) => [id, conflicts?.againstCount ?? null])).toEqual([
    [kept, 0],
    [closed, null],
  ]);
});

it('tells of a party what it claimed, by outcome, and what is said of it', async () => {
  const { checker, editor } = newsroom;
  const [speaker, accused] = [await party(checker), await party(checker, { kind: 'state' })];
  const { id: about } = await incident(checker);
  const own = await blame(about, speaker.id, [accused.id]);
  const repeated = await blame(about, accused.id, [speaker.id]);
  await appearance(checker, repeated, { speakerId: speaker.id, stance: 'repeats' });

  const record = await checker.read<PartyRecord>(`/parties/${speaker.id}/sayings`);
  expect(record.claimed.claims.map(({ id }) => id)).toEqual([own]);
  expect(record.claimed.outcomes).toEqual([{ outcome: null, claims: 1 }]);
  expect(record.blamed.claims.map(({ id }) => id)).toEqual([repeated]);

  const { id: settled } = await publishedClaim(checker, editor);
  const [{ speakers } = { speakers: [] }] = await newsroom.database.query<{ speakers: string[] }>(
    'SELECT array_agg(DISTINCT speaker_id) AS speakers FROM newsroom.appearance WHERE claim_id = $1 AND speaker_id IS NOT NULL',
    [settled],
  );
  for (const id of speakers ?? []) {
    const { claimed } = await checker.read<PartyRecord>(`/parties/${id}/sayings`);
    expect(claimed.claims.find((one) => one.id === settled)?.outcome).toEqual(expect.any(String));
  }
});

it.each(['incidents', 'parties'])('%s that are not there are missing', async (things) => {
  const answer = await newsroom.checker.get(`/${things}/00000000-0000-7000-8000-000000000000/sayings`);
  expect(answer.status).toBe(404);
});
