import { Database } from '../../src/platform/database.js';
import { newId } from '../../src/platform/ids.js';
import type { AppearanceView } from '../../src/sources/appearance.view.js';
import type { Chain, CitationView } from '../../src/sources/chain.view.js';
import type { ProblemBody } from '../support/client.js';
import { openNewsroom, type Newsroom } from '../support/newsroom.js';
import { appearance, capture, citation, claim, party } from '../support/record.js';

const NOBODY = '018f2f6e-0000-7000-8000-000000000000';

let newsroom: Newsroom;
let claimId: string;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());
beforeEach(async () => {
  claimId = (await claim(newsroom.checker)).id;
});

/** An appearance of the claim in an article of a new outlet. */
async function article(
  outlet: string,
  fields: object = {},
  published = '2031-01-01',
): Promise<AppearanceView> {
  const { checker } = newsroom;
  const publisher = await party(checker, { kind: 'outlet', name: `${outlet} ${newId().slice(-6)}` });
  const described = {
    kind: 'article',
    title: `In the ${outlet}`,
    publisherId: publisher.id,
    published: { date: published, precision: 'day' },
  };
  const { id: captureId } = await capture(checker, { source: described });
  return appearance(checker, claimId, { captureId, ...fields });
}

const chain = (): Promise<Chain> => newsroom.auditor.read(`/claims/${claimId}/chain`);
const cite = (fields: object) =>
  newsroom.checker.post<CitationView & ProblemBody>(`/claims/${claimId}/citations`, {
    kind: 'quotes',
    ...fields,
  });

describe('a chain', () => {
  it('shows who said it, through whom it came, and where it began', async () => {
    const { checker } = newsroom;
    const spokeswoman = await party(checker, { kind: 'person' });
    const agency = await party(checker, { kind: 'outlet' });
    const late = await article('Herald', { speakerId: spokeswoman.id }, '2031-01-09');
    const early = await article('Courier', { speakerId: spokeswoman.id, lineage: 'original' }, '2031-01-02');
    const lost = await article('Gazette', { lineage: 'unknown' }, '2031-01-05');
    expect(await chain()).toMatchObject({ citations: [], origins: { count: 1, unknown: 1, unstated: 1 } });
    const relayed = await citation(checker, claimId, {
      appearanceId: late.id,
      upstreamAppearanceId: early.id,
      kind: 'relays',
      passage: { captureId: late.passage.captureId, exact: 'The Lindmouth Courier reported' },
    });
    const asserted = await citation(checker, claimId, {
      appearanceId: late.id,
      upstreamPartyId: agency.id,
      kind: 'paraphrases',
    });
    expect(relayed).toMatchObject({
      appearanceId: late.id,
      upstream: { appearanceId: early.id },
      kind: 'relays',
      asserted: false,
      passage: { captureId: late.passage.captureId, exact: 'The Lindmouth Courier reported' },
    });
    expect(relayed.passage?.prefix).toHaveLength(32);
    expect(asserted).toMatchObject({
      upstream: { party: { id: agency.id, name: agency.name } },
      asserted: true,
      passage: null,
    });
    const { appearances, citations, origins } = await chain();
    expect(appearances.map(({ id, lineage }) => [id, lineage])).toEqual([
      [early.id, 'original'],
      [lost.id, 'unknown'],
      [late.id, 'cited'],
    ]);
    expect(citations).toEqual([relayed, asserted]);
    expect(origins).toMatchObject({ count: 1, unknown: 1, unstated: 0 });
    expect(origins.parties.map(({ id }) => id)).toEqual([spokeswoman.id]);
  });

  it('does not run in a circle, and says which', async () => {
    const [a, b, c] = [await article('Apple'), await article('Birch'), await article('Cedar')];
    await cite({ appearanceId: b.id, upstreamAppearanceId: a.id });
    await cite({ appearanceId: c.id, upstreamAppearanceId: b.id });
    const { status, body } = await cite({ appearanceId: a.id, upstreamAppearanceId: c.id });
    expect({ status, code: body.code, field: body.errors?.[0]?.field }).toEqual({
      status: 409,
      code: 'citation.circle',
      field: 'upstreamAppearanceId',
    });
    const names = [c, b, a].map(({ source }) => source.publisher?.name ?? '');
    expect(body.detail).toMatch(new RegExp(`circle: ${names.join(' .*which has it from ')}`));
    expect(body.detail).toMatch(new RegExp(`So ${names[2]} .* cannot have it from ${names[0]} `));
    expect(await cite({ appearanceId: c.id, upstreamAppearanceId: a.id })).toMatchObject({ status: 201 });
  });

  it('is not closed to a circle by two people at once, nor by the database alone', async () => {
    const { checker, second } = newsroom;
    for (let round = 0; round < 10; round += 1) {
      const [a, b] = [await article('Left'), await article('Right')];
      const closing = [
        { appearanceId: a.id, upstreamAppearanceId: b.id },
        { appearanceId: b.id, upstreamAppearanceId: a.id },
      ];
      const answers = await Promise.all(
        closing.map((fields, index) =>
          [checker, second][index]!.post(`/claims/${claimId}/citations`, { kind: 'quotes', ...fields }),
        ),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
      const [c, d] = [await article('Up'), await article('Down')];
      const raw = await Promise.allSettled([inDatabase(c.id, d.id), inDatabase(d.id, c.id)]);
      expect(raw.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(String(raw.find((each) => each.status === 'rejected')?.reason)).toMatch(/close a circle/);
    }
  });

  it('stays within one claim, and that by the database too', async () => {
    const here = await article('Here');
    const { id: elsewhere } = await claim(newsroom.checker);
    const there = await appearance(newsroom.checker, elsewhere);
    expect(await cite({ appearanceId: here.id, upstreamAppearanceId: there.id })).toMatchObject({
      status: 400,
      body: { code: 'citation.other_claim', errors: [{ field: 'upstreamAppearanceId' }] },
    });
    expect(await cite({ appearanceId: there.id, upstreamAppearanceId: here.id })).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'appearanceId' }] },
    });
    await expect(inDatabase(here.id, there.id)).rejects.toThrow(/stays within one claim/);
  });

  it('refuses citations of nothing, of two things, of itself, of nobody, and twice', async () => {
    const [a, b] = [await article('One'), await article('Two')];
    const { id: upstreamPartyId } = await party(newsroom.checker);
    const both = { upstreamAppearanceId: b.id, upstreamPartyId };
    const wrong: [object, number, string][] = [
      [{}, 400, 'citation.upstream'],
      [both, 400, 'citation.upstream'],
      [{ upstreamAppearanceId: a.id }, 400, 'citation.itself'],
      [{ upstreamAppearanceId: NOBODY }, 400, 'citation.other_claim'],
      [{ upstreamPartyId: NOBODY }, 400, 'party.missing'],
      [{ upstreamPartyId, kind: 'invents' }, 400, 'input.invalid'],
      [
        { upstreamPartyId, passage: { captureId: a.passage.captureId, exact: 'not there' } },
        400,
        'passage.missing',
      ],
      [{ upstreamPartyId, asserted: false }, 400, 'input.invalid'],
    ];
    for (const [fields, status, code] of wrong) {
      expect(await cite({ appearanceId: a.id, ...fields })).toMatchObject({ status, body: { code } });
    }
    expect((await chain()).appearances.map(({ lineage }) => lineage)).toEqual(['unstated', 'unstated']);
    for (const upstream of [{ upstreamPartyId }, { upstreamAppearanceId: b.id }]) {
      const { body } = await cite({ appearanceId: a.id, ...upstream });
      expect(await cite({ appearanceId: a.id, ...upstream })).toMatchObject({
        status: 409,
        body: { code: 'citation.exists', current: { id: body.id } },
      });
    }
  });

  it('goes back to unstated with its last citation, not before', async () => {
    const { checker } = newsroom;
    const a = await article('Last');
    const [x, y] = [await party(checker), await party(checker)];
    const first = await citation(checker, claimId, { appearanceId: a.id, upstreamPartyId: x.id });
    const last = await citation(checker, claimId, { appearanceId: a.id, upstreamPartyId: y.id });
    const lineage = async (): Promise<unknown> => (await chain()).appearances[0]?.lineage;
    await checker.delete(`/citations/${first.id}`);
    expect(await lineage()).toBe('cited');
    await checker.delete(`/citations/${last.id}`);
    expect(await lineage()).toBe('unstated');
    expect(await checker.delete(`/citations/${last.id}`)).toMatchObject({
      status: 404,
      body: { code: 'citation.missing' },
    });
  });

  it('does not lose a link of others when an appearance is removed', async () => {
    const { checker } = newsroom;
    const [above, below] = [await article('Above'), await article('Below')];
    const { body } = await cite({ appearanceId: below.id, upstreamAppearanceId: above.id });
    const refused = await checker.delete<ProblemBody>(`/appearances/${above.id}?version=1`);
    expect(refused).toMatchObject({ status: 409, body: { code: 'appearance.cited_by_others' } });
    expect(refused.body.detail).toContain(below.source.publisher?.name);
    await checker.delete(`/citations/${body.id}`);
    expect((await checker.delete(`/appearances/${above.id}?version=1`)).status).toBe(204);
    await citation(checker, claimId, { appearanceId: below.id, upstreamPartyId: (await party(checker)).id });
    const { version } = (await chain()).appearances[0]!;
    expect((await checker.delete(`/appearances/${below.id}?version=${version}`)).status).toBe(204);
    expect(await chain()).toMatchObject({ appearances: [], citations: [], origins: { count: 0 } });
  });

  it('of a claim that nobody knows is missing', async () => {
    expect(await newsroom.checker.get(`/claims/${NOBODY}/chain`)).toMatchObject({
      status: 404,
      body: { code: 'claim.missing' },
    });
  });
});

/** A citation past the service, in the application's own way into the database. */
function inDatabase(appearanceId: string, upstreamId: string): Promise<unknown> {
  return newsroom.app.get(Database).write(newsroom.checker, (tx) =>
    tx.query(
      `INSERT INTO citation (id, claim_id, appearance_id, upstream_appearance_id, kind, asserted, created_by)
       VALUES ($1, $2, $3, $4, 'quotes', true, $5)`,
      [newId(), claimId, appearanceId, upstreamId, newsroom.checker.id],
    ),
  );
}
