import fc from 'fast-check';
import { csvHeader, csvRows } from '../../src/analysis/imports/csv.js';
import { file, quoted } from './invented.js';

/** Each row as `line: values`, or `line! why`. */
async function read(content: string | Uint8Array): Promise<string[]> {
  const rows: string[] = [];
  for await (const row of csvRows(file('some.csv', content))) {
    rows.push(
      'refused' in row
        ? `${row.line}! ${row.refused.split(' ').slice(0, 4).join(' ')}`
        : `${row.line}: ${[...row.cells.values()].join('|')}`,
    );
  }
  return rows;
}

describe('a file with commas', () => {
  it.each([
    [
      'with a byte order mark and the line ends of Windows',
      '\uFEFFa,b\r\n1,2\r\n3,4\r\n',
      ['2: 1|2', '3: 3|4'],
    ],
    ['without a last line end', 'a,b\n1,2', ['2: 1|2']],
    ['with blank lines', 'a,b\n\n1,2\n\n\n3,4\n', ['3: 1|2', '6: 3|4']],
    [
      'with quoted commas, quotes and line breaks',
      'a,b\n"1,\n""one""",2\n3,4\n',
      ['2: 1,\n"one"|2', '4: 3|4'],
    ],
    ['that is empty', '', []],
    ['with a header only', 'a,b\n', []],
  ])('%s is read', async (_, content, rows) => {
    expect(await read(content)).toEqual(rows);
  });

  it.each([
    ['text behind a closing quote', 'a,b\n"1"x,2\n3,4\n', ['2! A quotation mark is', '3: 3|4']],
    ['a quote inside a bare field', 'a,b\n1"x,2\n3,4\n', ['2! A quotation mark is', '3: 3|4']],
    [
      'a quote that is never closed',
      `a,b\n"1,2\n${'3,4\n'.repeat(3)}`,
      ['2! A quotation mark is', '3: 3|4', '4: 3|4', '5: 3|4'],
    ],
    [
      'a quote that is closed by the next quoted field',
      'a,b\n"1,2\n3,4\n"5\n6",7\n',
      ['2! A quotation mark is', '3: 3|4', '4: 5\n6|7'],
    ],
    ['too few fields', 'a,b\n1\n3,4\n', ['2! The row has 1', '3: 3|4']],
    ['too many fields', 'a,b\n1,2,3\n3,4\n', ['2! The row has 3', '3: 3|4']],
    [
      'a line of more than 1 MB',
      `a,b\n1,${'x'.repeat(1_000_001)}\n3,4\n`,
      ['2! The line is longer', '3: 3|4'],
    ],
  ])('%s costs that row and no other', async (_, content, rows) => {
    expect(await read(content)).toEqual(rows);
  });

  it('bytes that are no UTF-8 cost their row, its further lines included', async () => {
    const bytes = Buffer.from('a,b\n"caf?\nnoir",2\n3,4\n', 'latin1');
    bytes[bytes.indexOf('?')] = 0xe9;
    expect(await read(bytes)).toEqual(['2! The row is not', '4: 3|4']);
  });

  it('an unclosed quote is given up after 500 lines', async () => {
    const rows = await read(`a,b\n"1,2\n${'3,4\n'.repeat(2000)}`);
    expect(rows).toHaveLength(2001);
    expect(rows.filter((row) => row.includes('!'))).toHaveLength(1);
  });

  it('any table comes back as it was', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', 'ß', '𝄞', "'", ';') });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), { maxLength: 30 }), async (table) => {
        const content = table.map((row) => ['x', ...row].map(quoted).join(',')).join('\n');
        const back: string[][] = [];
        for await (const row of csvRows(file('any.csv', `k,a,b,c\n${content}\n`)))
          if ('cells' in row) back.push([...row.cells.values()].slice(1));
        expect(back).toEqual(table);
      }),
      { numRuns: 60 },
    );
  });

  it('has its columns told', async () => {
    expect(await csvHeader(file('some.csv', '\uFEFF a ,"b"\n1,2\n'))).toEqual(['a', 'b']);
    expect(await csvHeader(file('some.csv', ''))).toBeUndefined();
  });
});
