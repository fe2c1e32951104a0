/** A table of weights as signed bytes in base64, with what one step weighs. */
export function packed(weights: Float32Array): { step: number; bytes: string } {
  const sizes = Float32Array.from(weights, Math.abs).sort();
  // A few weights are far larger than all others: they are cut, so that the rest keeps its shades.
  const most = sizes[Math.floor(sizes.length * 0.9995)]! || 1;
  const step = Number((most / 127).toPrecision(4));
  const bytes = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / step))));
  return { step, bytes: Buffer.from(bytes.buffer).toString('base64') };
}

/** The module that the extractor imports. */
export function weightsModule(
  tables: Readonly<Record<string, Float32Array>>,
  about: readonly string[],
): string {
  const entries = Object.entries(tables).map(([name, weights]) => {
    const { step, bytes } = packed(weights);
    return `  ${name}: { step: ${step}, bytes: '${bytes}' },\n`;
  });
  const head = about.map((line) => `// ${line}\n`).join('');
  return `${head}/* eslint-disable */\nexport const TABLES = {\n${entries.join('')}} as const;\n`;
}
