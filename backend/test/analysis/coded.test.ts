import type { CodedAttribution } from '../../src/analysis/coded.dto.js';
import { EurepocImport } from '../../src/analysis/eurepoc/eurepoc.import.js';
import type { IncidentView } from '../../src/incidents/incident.dto.js';
import type { Page } from '../../src/platform/page.js';
import { newId } from '../../src/platform/ids.js';
import { openNewsroom, type Newsroom } from '../support/newsroom.js';
import { incident } from '../support/record.js';
import { attributions, file, incidents, listening } from './invented.js';

let newsroom: Newsroom;
let address: string;
beforeAll(async () => {
  newsroom = await openNewsroom();
  const many = Array.from({ length: 30 }, (_, n) => ({
    attribution_ID: String(n),
    attribution_date: n === 0 ? '' : `2031-03-${String(n).padStart(2, '0')}`,
    attributing_actor: n === 7 ? 'Çrane Institute' : 'Fennwatch',
  }));
  const files = [file('G.csv', incidents({})), file('A.csv', attributions(...many))];
  await newsroom.app.get(EurepocImport).run(files, listening());
  const { items } = await newsroom.checker.read<Page<IncidentView>>('/incidents');
  address = `/incidents/${items[0]!.id}/coded-attributions`;
});
afterAll(() => newsroom.close());

describe('coded attributions of an incident', () => {
  it('come page by page, oldest first, undated ones before all', async () => {
    const first = await newsroom.auditor.read<Page<CodedAttribution>>(`${address}?limit=20`);
    const second = await newsroom.auditor.read<Page<CodedAttribution>>(
      `${address}?limit=20&after=${first.next}`,
    );
    expect([first.total, first.items.length, second.items.length, second.next]).toEqual([
      30,
      20,
      10,
      undefined,
    ]);
    const dates = [...first.items, ...second.items].map(({ stated }) => stated.date);
    expect(dates).toEqual([null, ...dates.slice(1).sort()]);
  });

  it('are searched by who attributes and who is blamed', async () => {
    expect((await newsroom.checker.read<Page<CodedAttribution>>(`${address}?q=crane`)).total).toBe(1);
    expect((await newsroom.checker.read<Page<CodedAttribution>>(`${address}?q=herons`)).total).toBe(30);
    expect((await newsroom.checker.read<Page<CodedAttribution>>(`${address}?q=%25`)).total).toBe(0);
  });

  it('are empty for an incident of our own', async () => {
    const { id } = await incident(newsroom.checker);
    expect(await newsroom.checker.read(`/incidents/${id}/coded-attributions`)).toMatchObject({
      items: [],
      total: 0,
    });
  });

  it('are for those who are signed in, and of an incident that is there', async () => {
    expect((await newsroom.stranger.get(address)).status).toBe(401);
    expect((await newsroom.checker.get(`/incidents/${newId()}/coded-attributions`)).status).toBe(404);
  });

  it('can be changed by nobody', async () => {
    for (const table of ['coded_attribution', 'coded_incident'])
      for (const act of [
        `UPDATE newsroom.${table} SET line = 1`,
        `DELETE FROM newsroom.${table}`,
        `TRUNCATE newsroom.${table} CASCADE`,
      ])
        await expect(newsroom.database.query(act)).rejects.toMatchObject({ code: 'AS002' });
    await expect(newsroom.database.query(`UPDATE newsroom.data_import SET counts = '{}'`)).rejects.toMatchObject({ code: 'AS002' }); // prettier-ignore
  });
});
