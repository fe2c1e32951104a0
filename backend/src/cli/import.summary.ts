import type { Counts, Outcome, Tally, Trouble } from '../analysis/imports/tally.js';

/** What is told at the end of an import. */
export interface ImportSummary {
  readonly tally: Tally;
  readonly more: readonly string[];
  /** Refusals and notes, one a line, and how many more there were. */
  readonly told: readonly string[];
  readonly left: number;
  readonly report: string | undefined;
  readonly code: number;
}

const COLUMNS: readonly (readonly [Outcome, string])[] = [
  ['read', 'read'],
  ['added', 'added'],
  ['known', 'already there'],
  ['changed', 'changed'],
  ['passed', 'passed over'],
  ['refused', 'refused'],
];

/** Counts in columns, what went wrong, and the exit code with its meaning. */
export function summaryOf({ tally, more, told, left, report, code }: ImportSummary): string {
  const lines = [
    ...more,
    '',
    ...table(tally.counts),
    '',
    ...told,
    ...(left > 0
      ? [`… and ${left} more${report === undefined ? '; --report FILE writes all of them' : ''}.`]
      : []),
    ...(tally.notesPassedOver > 0 ? [`${tally.notesPassedOver} further notes were not kept.`] : []),
    ...(report === undefined ? [] : [`Everything refused or noted stands in ${report}.`]),
    code === 0
      ? 'Exit code 0: everything that was read is in.'
      : `Exit code ${code}: what was refused is not in, the rest is.`,
  ];
  return `${lines.join('\n').replaceAll(/\n{3,}/g, '\n\n')}\n`;
}

export function troubleLine(kind: 'refused' | 'noted', { file, line, reason }: Trouble): string {
  return `${kind === 'refused' ? 'Refused' : 'Noted'}: ${file} line ${line}: ${printable(reason)}`;
}

function table(counts: ReadonlyMap<string, Counts>): string[] {
  const rows = [...counts].map(([thing, count]) => [
    thing,
    ...COLUMNS.map(([outcome]) => (thing === 'parties' && outcome === 'read' ? '' : String(count[outcome]))),
  ]);
  const head = ['', ...COLUMNS.map(([, title]) => title)];
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all.map(([thing = '', ...cells]) =>
    [thing.padEnd(widths[0] ?? 0), ...cells.map((cell, column) => cell.padStart(widths[column + 1] ?? 0))]
      .join('  ')
      .trimEnd(),
  );
}

/** What a file says must not steer the terminal. */
function printable(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replaceAll(/[\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]/g, '�');
}
