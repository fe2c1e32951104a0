import { Parser } from 'htmlparser2';

/** What a page says in its markup, raw: in the order in which it says it, and no more than is sensible. */
export interface Markup {
  /** `lang` of the page. */
  readonly lang: string;
  /** Contents of its meta elements, by property, name or itemprop in small letters; the first of each. */
  readonly meta: ReadonlyMap<string, string>;
  /** All contents of meta elements that may be there several times. */
  readonly authors: readonly string[];
  /** Addresses by `rel`: canonical, amphtml. */
  readonly links: ReadonlyMap<string, string>;
  /** Sources of its JSON-LD blocks. */
  readonly jsonLd: readonly string[];
  readonly title: string;
  readonly heading: string;
  /** The first `datetime`, one that is marked as the publication first. */
  readonly time: string;
  readonly asksForPassword: boolean;
}

const LONGEST_BLOCK = 500_000;
const MOST_BLOCKS = 20;
const MOST_META = 300;
const LONGEST_VALUE = 4000;
const AUTHORS = new Set(['author', 'article:author', 'parsely-author', 'citation_author', 'dc.creator']);

/** Streams over the page: no tree, nothing that grows faster than the page. */
export function readMarkup(html: string): Markup {
  const page = new MarkupReader();
  const parser = new Parser({
    onopentag: (name, attributes) => page.open(name, attributes),
    onclosetag: (name) => page.close(name),
    ontext: (text) => page.add(text),
  });
  parser.write(html);
  parser.end();
  return page;
}

class MarkupReader implements Markup {
  lang = '';
  readonly meta = new Map<string, string>();
  readonly authors: string[] = [];
  readonly links = new Map<string, string>();
  readonly jsonLd: string[] = [];
  title = '';
  heading = '';
  time = '';
  asksForPassword = false;
  private timeIsMarked = false;
  private inside: 'title' | 'h1' | 'script' | undefined;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'html') this.lang ||= attributes.lang ?? attributes['xml:lang'] ?? '';
    else if (name === 'meta') this.openMeta(attributes);
    else if (name === 'link') this.openLink(attributes);
    else if (name === 'time') this.openTime(attributes);
    else if (name === 'input' && attributes.type?.toLowerCase() === 'password') this.asksForPassword = true;
    else if (name === 'title' && this.title === '') this.inside = 'title';
    else if (name === 'h1' && this.heading.trim() === '') this.inside = 'h1';
    else if (name === 'script' && /^application\/ld\+json/i.test(attributes.type?.trim() ?? ''))
      this.openBlock();
  }

  close(name: string): void {
    if (name === this.inside) this.inside = undefined;
  }

  add(text: string): void {
    if (this.inside === 'title') this.title = (this.title + text).slice(0, LONGEST_VALUE);
    else if (this.inside === 'h1') this.heading = (this.heading + text).slice(0, LONGEST_VALUE);
    else if (this.inside === 'script') {
      const last = this.jsonLd.length - 1;
      const block = this.jsonLd[last] ?? '';
      if (block.length < LONGEST_BLOCK) this.jsonLd[last] = block + text;
    }
  }

  private openBlock(): void {
    if (this.jsonLd.length >= MOST_BLOCKS) return;
    this.inside = 'script';
    this.jsonLd.push('');
  }

  private openMeta({ property, name, itemprop, content }: Readonly<Record<string, string>>): void {
    const key = (property ?? name ?? itemprop ?? '').toLowerCase();
    const value = content?.slice(0, LONGEST_VALUE);
    if (key === '' || !value?.trim() || this.meta.size >= MOST_META) return;
    if (!this.meta.has(key)) this.meta.set(key, value);
    if (AUTHORS.has(key) && this.authors.length < 50) this.authors.push(value);
  }

  private openLink({ rel, href }: Readonly<Record<string, string>>): void {
    for (const one of (rel ?? '').toLowerCase().split(/\s+/).slice(0, 5))
      if ((one === 'canonical' || one === 'amphtml') && href && !this.links.has(one))
        this.links.set(one, href);
  }

  private openTime({ datetime, itemprop, pubdate }: Readonly<Record<string, string>>): void {
    const isMarked = pubdate !== undefined || /datepublished/i.test(itemprop ?? '');
    if (!datetime || (this.time !== '' && (this.timeIsMarked || !isMarked))) return;
    this.time = datetime.slice(0, 100);
    this.timeIsMarked = isMarked;
  }
}
