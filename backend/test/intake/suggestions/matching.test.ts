import type { ExtractedClaim, ExtractedSpeaker } from '../../../src/intake/extract.js';
import type { SuggestionView } from '../../../src/intake/suggestions/suggestion.view.js';
import { openNewsroom, type Newsroom } from '../../support/newsroom.js';
import { appearance, claim, party } from '../../support/record.js';
import { CLAIMS, finding, found, suggested } from '../../support/suggestions.js';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

/** The suggestions when the extractor finds these claims. */
async function suggesting(
  claims: readonly ExtractedClaim[],
  fields: Readonly<Record<string, unknown>> = {},
): Promise<SuggestionView[]> {
  const restore = finding(newsroom, claims);
  const { suggestions } = await suggested(newsroom, fields);
  restore();
  return suggestions;
}

const speaker = (name: string, type: ExtractedSpeaker['type'] = 'person'): ExtractedSpeaker => ({
  ...{ name, type, anonymous: type === 'unnamed', role: '' },
});

/** The parties that are offered for a claimant of this name and type. */
async function offered(name: string, type?: ExtractedSpeaker['type']): Promise<SuggestionView> {
  const [view] = await suggesting([found('Forty thousand', { claimant: speaker(name, type) })]);
  return view!;
}

describe('a speaker', () => {
  it.each([
    ['the very name', 'Zoë Ångström-Hale'],
    ['capitals and accents', 'ZOE ANGSTROM-HALE'],
    ['an alias', 'Z.A. Hale'],
    ['dots', 'ZA Hale'],
    ['a leading article and spaces', 'the  Z.A. Hale'],
  ])('is the party on file, by %s', async (_, name) => {
    const { checker } = newsroom;
    const known = { kind: 'person', name: 'Zoë Ångström-Hale', aliases: ['Z.A. Hale'] };
    await checker.post('/parties', known);
    const { claimant, proposed } = await offered(name);
    expect(claimant.parties).toMatchObject([{ party: { name: known.name }, exact: true, score: 1 }]);
    expect(proposed.speaker).toEqual({ partyId: claimant.parties[0]!.party.id });
  });

  it('may be a party whose name is much alike, which is offered and not taken', async () => {
    await party(newsroom.checker, { kind: 'person', name: 'Konstantin Vereschagin' });
    const { claimant, proposed } = await offered('Vereshchagin');
    expect(claimant.parties).toMatchObject([{ party: { name: 'Konstantin Vereschagin' }, exact: false }]);
    expect(claimant.parties[0]!.score).toBeLessThan(1);
    expect(proposed.speaker).toEqual({ new: { kind: 'person', name: 'Vereshchagin' } });
  });

  it('is no party of another kind, and no stranger', async () => {
    await party(newsroom.checker, { kind: 'organisation', name: 'Halcyon' });
    expect((await offered('Halcyon')).claimant.parties).toEqual([]);
    expect((await offered('Halcyon', 'group')).claimant.parties).toHaveLength(1);
    expect((await offered('Quite Somebody Else')).claimant.parties).toEqual([]);
  });

  it('whose name is a pattern stands for itself', async () => {
    await party(newsroom.checker, { kind: 'account', name: '@all%of_them' });
    expect((await offered('%', 'account')).claimant.parties).toEqual([]);
    expect((await offered('@all%of_them', 'account')).claimant.parties).toMatchObject([{ exact: true }]);
  });

  it('that is the outlet itself is the publisher of the source', async () => {
    const { id } = await party(newsroom.checker, { kind: 'outlet', name: 'Morning Tide' });
    const [view] = await suggesting([found('Forty thousand', { claimant: speaker('', 'outlet_voice') })], {
      source: { kind: 'article', title: 'T', publisherId: id },
    });
    expect(view!.proposed).toMatchObject({
      speaker: { partyId: id },
      capacity: 'outlet',
      lineage: 'unstated',
    });
  });

  it('without a name is the same one in this capture, and nobody known in another', async () => {
    const official = { ...speaker('harbour official', 'unnamed'), role: 'official' };
    const claims = [
      found('Forty thousand', { claimant: official }),
      found('booking records', { claimant: official }),
    ];
    const restore = finding(newsroom, claims);
    const { captureId, suggestions } = await suggested(newsroom);
    const [first, second] = suggestions;
    expect(first!.proposed).toMatchObject({
      ...{ speaker: { new: { kind: 'unnamed', name: 'harbour official' } }, capacity: 'anonymous_official' },
    });
    await newsroom.checker.add(`/captures/${captureId}/acceptances`, {
      suggestionIds: [first!.id, second!.id],
    });
    expect(await newsroom.count('party', { name: 'harbour official' })).toBe(1);
    expect((await suggested(newsroom)).suggestions[0]!.claimant.parties).toEqual([]);
    restore();
  });
});

describe('relays and accused', () => {
  it('are matched as well; an accused may be of any kind that can be blamed', async () => {
    const { checker } = newsroom;
    await party(checker, { kind: 'outlet', name: 'Tidewire' });
    await party(checker, { kind: 'state', name: 'Ruritania', aliases: ['Kingdom of Ruritania'] });
    const [view] = await suggesting([
      found('Forty thousand', {
        ...{ kind: 'attribution', via: [speaker('TIDEWIRE', 'outlet'), speaker('New Wire', 'outlet')] },
        accused: ['kingdom of Ruritania', 'U.S.', 'Grey Heron'],
      }),
    ]);
    expect(view!.via.map(({ parties }) => parties.length)).toEqual([1, 0]);
    expect(view!.proposed).toMatchObject({
      ...{
        lineage: 'cited',
        via: [{ partyId: expect.any(String) as string }, { new: { kind: 'outlet', name: 'New Wire' } }],
      },
      accused: [
        { partyId: expect.any(String) as string },
        { new: { kind: 'state', name: 'U.S.' } },
        { new: { kind: 'group', name: 'Grey Heron' } },
      ],
    });
  });

  it('that are the speaker herself are one party', async () => {
    const heron = speaker('Slate Heron', 'group');
    const [view] = await suggesting([
      found('Forty thousand', { kind: 'responsibility', claimant: heron, accused: ['Slate Heron'] }),
    ]);
    await newsroom.checker.add(`/suggestions/${view!.id}/acceptance`, {});
    expect(await newsroom.count('party', { name: 'Slate Heron' })).toBe(1);
    expect(view!.proposed.capacity).toBe('attacker');
  });

  it('of a claim that blames nobody by its kind stay out of the claim', async () => {
    const [view] = await suggesting([found('Forty thousand', { kind: 'impact', accused: ['Grey Heron'] })]);
    expect([view!.accused.length, view!.proposed.accused]).toEqual([1, []]);
  });
});

describe('claims on file', () => {
  it('that are marked in these words come first, then those much alike; closed ones do not', async () => {
    const { checker } = newsroom;
    const statement = 'Forty-two lighthouses were switched off by remote control';
    const similar = await claim(checker, { statement: `${statement}, it is said` });
    const closed = await claim(checker, { statement });
    await checker.add(`/claims/${closed.id}/steps`, {
      move: 'close',
      version: 1,
      reason: 'out_of_scope',
      note: 'n',
    });
    await claim(checker, { statement: 'Nothing of the kind' });
    const marked = await claim(checker, { statement: 'Entirely other words' });
    const restore = finding(newsroom, [found('Forty thousand booking records were copied', { statement })]);
    const { captureId } = await suggested(newsroom);
    await appearance(checker, marked.id, { captureId, exact: 'thousand booking records were copied' });
    const { suggestions } = await checker.read<{ suggestions: SuggestionView[] }>(
      `/captures/${captureId}/suggestions`,
    );
    restore();
    expect(suggestions[0]!.matches.map(({ claim: { id }, why }) => [id, why])).toEqual([
      [marked.id, 'same_passage'],
      [similar.id, 'similar'],
    ]);
    expect(suggestions[0]!.matches[1]!.score).toBeGreaterThan(0.8);
  });

  it('are offered five at most', async () => {
    const statement = 'Seven windmills turned backwards on command';
    for (let n = 0; n < 8; n += 1) await claim(newsroom.checker, { statement: `${statement} (${n})` });
    const [view] = await suggesting([{ ...CLAIMS[1]!, statement }]);
    expect(view!.matches.length).toBeGreaterThan(1);
    expect(view!.matches.length).toBeLessThanOrEqual(5);
  });
});
