import { ALPHABET, MOST } from '../../src/intake/attribution/models.js';

/** A table of weights as one character each, with what one step counts. */
export function packed(table: Float32Array): { step: number; weights: string } {
  const sizes = Float32Array.from(table, Math.abs)
    .filter((size) => size > 0)
    .sort();
  // A few weights are far larger than all others: they are cut, so that the rest keeps its shades.
  const most = sizes[Math.floor(sizes.length * 0.998)] ?? 1;
  const step = Number((most / MOST).toPrecision(4));
  const characters = Array.from(table, (weight) => {
    const steps = Math.max(-MOST, Math.min(MOST, Math.round(weight / step)));
    return ALPHABET[steps + MOST]!;
  });
  return { step, weights: characters.join('') };
}

/** The module that the extractor imports. */
export function weightsModule(
  tables: Readonly<Record<string, Float32Array>>,
  about: readonly string[],
): string {
  const entries = Object.entries(tables).map(([name, table]) => {
    const { step, weights } = packed(table);
    return `  ${name}: { step: ${step}, weights: '${weights}' },\n`;
  });
  const head = about.map((line) => `// ${line}\n`).join('');
  return `${head}export const TABLES = {\n${entries.join('')}} as const;\n`;
}
