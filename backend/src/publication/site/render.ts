import type { VNode } from 'preact';
import { renderToStaticMarkup } from 'preact-render-to-string';

/** A whole page. Everything in it is escaped by default. */
export function renderPage(page: VNode): string {
  return `<!doctype html>${renderToStaticMarkup(page)}`;
}
