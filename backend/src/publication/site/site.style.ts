import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const css = readFileSync(new URL('./site.css', import.meta.url), 'utf8');

/** The one stylesheet; its address changes with its content, so caches may keep it for ever. */
export const STYLESHEET = {
  css,
  path: `/styles/${createHash('sha256').update(css).digest('hex').slice(0, 16)}.css`,
} as const;
