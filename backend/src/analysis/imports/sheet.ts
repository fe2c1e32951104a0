import type { Trouble } from './tally.js';

/** What makes a spreadsheet take a field for a formula, full-width forms and leading blanks included. */
const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20|%]|^[\t\r]/;

export const SHEET_HEAD = 'kind,file,line,reason\r\n';

/** One row of the report as CSV (RFC 4180) that no spreadsheet runs. */
export function sheetRow(kind: 'refused' | 'noted', { file, line, reason }: Trouble): string {
  return `${[kind, file, String(line), reason].map(field).join(',')}\r\n`;
}

function field(value: string): string {
  const harmless = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) || harmless !== harmless.trim()
    ? `"${harmless.replaceAll('"', '""')}"`
    : harmless;
}
