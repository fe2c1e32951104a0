import { parseHTML } from 'linkedom';

/** One answer of the public side, everything of it. */
export interface Fetched {
  readonly path: string;
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

export async function fetched(url: string, path: string): Promise<Fetched> {
  const answer = await fetch(url + path, { redirect: 'manual' });
  return { path, status: answer.status, headers: answer.headers, body: await answer.text() };
}

/** Everything that a reader can reach from `starts` by following links, forms and stylesheets. */
export async function crawl(
  url: string,
  starts: readonly string[] = ['/', '/robots.txt'],
): Promise<Fetched[]> {
  const seen = new Map<string, Fetched>();
  const waiting = [...starts];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue;
    const page = await fetched(url, path);
    seen.set(path, page);
    waiting.push(...ownLinks(url, page));
  }
  return [...seen.values()];
}

function ownLinks(url: string, { headers, body, path }: Fetched): string[] {
  if (!headers.get('content-type')?.startsWith('text/html')) return [];
  const elements = parsed(body).querySelectorAll('[href], [src], [action]');
  const addresses = [...elements].map((element) =>
    ['href', 'src', 'action'].map((name) => element.getAttribute(name)).find(Boolean),
  );
  return addresses
    .filter((address) => typeof address === 'string' && !address.startsWith('#'))
    .map((address) => new URL(address as string, url + path))
    .filter(({ origin, pathname }) => origin === url && !pathname.startsWith('/desk'))
    .map(({ pathname, search }) => pathname + search);
}

export function parsed(html: string): Document {
  return parseHTML(html).document as unknown as Document;
}

/** The text that a reader sees. */
export function visibleText(html: string): string {
  const document = parsed(html);
  document.querySelectorAll('script, style, head').forEach((element) => element.remove());
  return document.querySelector('body')?.textContent ?? '';
}

/** The structured data of a page. */
export function dataBlocks(html: string): unknown[] {
  const blocks = [...parsed(html).querySelectorAll('script[type="application/ld+json"]')];
  return blocks.map((block) => JSON.parse(block.textContent ?? '') as unknown);
}
