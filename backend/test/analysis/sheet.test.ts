import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { SHEET_HEAD, sheetRow } from '../../src/analysis/imports/sheet.js';

/** What spreadsheets take for the beginning of a formula, or pass over before one. */
const ACTIVE = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', '|', '%', ' '];

function back(reason: string, file = 'a.csv'): string[] {
  const [, row] = parse(SHEET_HEAD + sheetRow('refused', { file, line: 3, reason })) as string[][];
  return row ?? [];
}

describe('the report as CSV', () => {
  it.each(['=HYPERLINK("http://x.example")', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', '\r\n=1'])(
    'leaves no formula of %j',
    (reason) => {
      expect(back(reason)[3]).toBe(`'${reason}`);
      expect(back('fine', reason)[1]).toBe(`'${reason}`);
    },
  );

  it('comes back as it was said, whatever was said, and never as a formula', () => {
    const words = fc.string({ unit: fc.constantFrom(...ACTIVE, '"', ',', 'a', 'é') });
    fc.assert(
      fc.property(words, (reason) => {
        const cell = back(reason)[3] ?? '';
        expect([reason, `'${reason}`]).toContain(cell);
        expect(cell).not.toMatch(/^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/);
      }),
      { numRuns: 2000 },
    );
  });
});
