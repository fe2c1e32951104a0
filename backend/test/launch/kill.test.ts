import { cleanUp, newFolder } from './program.js';
import { acknowledgeBeforeWriting, aftermath, killUnderWrites, type Victim } from './kills.js';

/** Of each victim; the campaign asks for more. */
const KILLS = Number(process.env.KILLS ?? 1);

jest.setTimeout(120_000 + KILLS * 60_000);

afterAll(cleanUp);

describe('kill -9 in the midst of writes', () => {
  it.each<Victim>(['the application', 'Postgres'])('of %s loses nothing acknowledged', async (victim) => {
    const folder = newFolder();
    const acknowledged: string[] = [];
    for (let kill = 1; kill <= KILLS; kill += 1) {
      await killUnderWrites(folder, victim, acknowledged);
      expect(await aftermath(folder, acknowledged)).toEqual({
        lost: [],
        faults: 0,
        halves: 0,
        unheard: expect.any(Number),
      });
    }
    expect(acknowledged.length).toBeGreaterThanOrEqual(10 * KILLS);
  });

  it('control: a Postgres that acknowledges before it writes is caught, and its record still follows', async () => {
    const folder = newFolder();
    const acknowledged: string[] = [];
    await killUnderWrites(folder, 'Postgres', acknowledged, acknowledgeBeforeWriting);
    const { lost, faults, halves } = await aftermath(folder, acknowledged);
    expect(lost.length).toBeGreaterThan(0);
    expect({ faults, halves }).toEqual({ faults: 0, halves: 0 });
  });
});
