import { readFileSync } from 'node:fs';

/** A sentence and whether people found it worth checking. */
export interface Judged {
  readonly text: string;
  readonly worth: boolean;
}

/** Reads a table of the CheckThat! lab: id, sentence (quoted as in CSV when it holds quotation marks), Yes or No. */
export function judgedIn(path: string): Judged[] {
  const rows = readFileSync(path, 'utf8').split(/\r?\n/).slice(1);
  return rows.flatMap((row) => {
    const [, sentence, label] = row.split('\t');
    return sentence && label ? [{ text: unquoted(sentence), worth: label.trim() === 'Yes' }] : [];
  });
}

function unquoted(sentence: string): string {
  const quoted = sentence.length > 1 && sentence.startsWith('"') && sentence.endsWith('"');
  return quoted ? sentence.slice(1, -1).replaceAll('""', '"') : sentence;
}
