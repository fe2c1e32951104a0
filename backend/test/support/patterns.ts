import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { HOSTILE } from './hostileText.js';

/** One regular expression of the intake, and the file that it stands in. */
export interface Pattern {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

const INTAKE = resolve(import.meta.dirname, '../../src/intake');
const IN_INTAKE = /\/intake\/([\w/]+\.[jt]s)/;
const ATOMS = [...'aA1é, .-\'"“”’():;/@#%€$—|_&?!<>=*\n\t\u00A0\u200B'];
const ENDS = ['x', ' !', '\n'];
const MOST_WORDS = 12;
const SHORT = 4_000;

/** Every regular expression of the intake once: those written out in its files, and those it makes of its word lists while `work` runs. */
export async function patternsOfIntake(work: () => Promise<unknown>): Promise<Pattern[]> {
  const all = [...writtenPatterns(), ...(await composedPatterns(work))];
  return [...new Map(all.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern])).values()];
}

/**
 * The string of `length` characters that costs the pattern most, of those that are hostile to any pattern, marks, and
 * the pattern's own words, without end and with an end on which a repetition may fail. Chosen by what short ones take.
 */
export function worstFor(pattern: Pattern, length: number): string {
  let [worst, most] = ['', -1];
  let end = '';
  for (const piece of piecesFor(pattern)) {
    for (const tail of ENDS) {
      const began = performance.now();
      meetings(pattern, repeated(piece, tail, SHORT));
      const took = performance.now() - began;
      if (took > most) [worst, end, most] = [piece, tail, took];
    }
  }
  return repeated(worst, end, length);
}

/** How often the pattern is met in a text, wherever it may begin: no use of it in the intake costs more. */
export function meetings({ source, flags }: Pattern, text: string): number {
  const everywhere = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
  let count = 0;
  text.replace(everywhere, () => {
    count += 1;
    return '';
  });
  return count;
}

function piecesFor({ source }: Pattern): Set<string> {
  const words = [...new Set(source.replaceAll(/\\[a-zA-Z]/g, ' ').match(/\p{L}{2,}/gu))].slice(0, MOST_WORDS);
  return new Set([
    ...HOSTILE.map(({ piece }) => piece),
    ...ATOMS.flatMap((atom) => [atom, `${atom} `, `a${atom}`, `A${atom}`]),
    ...words.flatMap((word) => [word, `${word} `, `A ${word} `, `\n${word}`]),
  ]);
}

function repeated(piece: string, end: string, length: number): string {
  return piece.repeat(Math.ceil((length - end.length) / piece.length)) + end;
}

function writtenPatterns(): Pattern[] {
  return files().flatMap((file) => {
    const found: Pattern[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? [];
        found.push({ where: relative(INTAKE, file), source, flags });
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
    return found;
  });
}

async function composedPatterns(work: () => Promise<unknown>): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(plain, {
    construct(target, [source, flags]: [string | RegExp, string?]) {
      const pattern = new target(source, flags);
      // The line below this one in the stack is the one that asked for it.
      const where = IN_INTAKE.exec(new Error().stack?.split('\n')[2] ?? '')?.[1];
      if (where) found.push({ where, source: pattern.source, flags: pattern.flags });
      return pattern;
    },
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = plain;
  }
  return found;
}

function files(): string[] {
  return readdirSync(INTAKE, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('lexicon.ts'))
    .map((name) => join(INTAKE, name));
}
