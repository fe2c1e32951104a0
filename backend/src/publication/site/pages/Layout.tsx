import type { ComponentChildren } from 'preact';
import { asDataBlock } from '../claimReview.js';
import { SITE_NAME } from '../site.name.js';

/** Where the site stands and where its one stylesheet is. */
export interface Site {
  readonly publicUrl: string;
  readonly stylesheet: string;
}

interface LayoutProps {
  readonly site: Site;
  readonly title: string;
  readonly description: string;
  /** The permanent address of what is shown, beginning with a slash; none for pages that are not there. */
  readonly canonical?: string;
  readonly section?: Section;
  /** Kept out of search engines. */
  readonly unlisted?: boolean;
  readonly data?: object;
  readonly query?: string;
  readonly children: ComponentChildren;
}

const SECTIONS = [
  ['/', 'Verdicts'],
  ['/incidents', 'Incidents'],
  ['/corrections', 'Corrections'],
  ['/method', 'Method'],
] as const;

export type Section = (typeof SECTIONS)[number][0];

/** The frame of every public page: complete without script, one stylesheet, nothing from elsewhere. */
export function Layout({ site, section, query, children, ...head }: LayoutProps) {
  return (
    <html lang="en" dir="ltr">
      <Head site={site} {...head} />
      <body>
        <a class="skip" href="#content">
          Skip to the content
        </a>
        <header class="site">
          <a class="brand" href="/">
            {SITE_NAME}
          </a>
          <nav aria-label="Main">
            <ul>
              {SECTIONS.map(([path, name]) => (
                <li>
                  <a href={path} aria-current={path === section ? 'page' : undefined}>
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <form class="search" role="search" action="/" method="get">
            <input
              type="search"
              name="q"
              aria-label="Search verdicts"
              placeholder="Search verdicts"
              maxLength={200}
              value={query}
            />
            <button type="submit">Search</button>
          </form>
        </header>
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <footer class="site">
          <p>
            Every verdict here was approved by a second person who did not work on it. What we publish is
            never changed silently: see <a href="/corrections">all corrections</a> and{' '}
            <a href="/method">how we work</a>.
          </p>
        </footer>
      </body>
    </html>
  );
}

type HeadProps = Pick<LayoutProps, 'site' | 'title' | 'description' | 'canonical' | 'unlisted' | 'data'>;

function Head({ site, title, description, canonical, unlisted, data }: HeadProps) {
  const address = canonical === undefined ? undefined : site.publicUrl + canonical;
  return (
    <head>
      <meta charSet="utf-8" />
      <title>{`${title} · ${SITE_NAME}`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="description" content={description} />
      {unlisted && <meta name="robots" content="noindex" />}
      {address && <link rel="canonical" href={address} />}
      {address && <meta property="og:url" content={address} />}
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:type" content={data ? 'article' : 'website'} />
      <meta property="og:site_name" content={SITE_NAME} />
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      <link rel="stylesheet" href={site.stylesheet} />
      {data && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: asDataBlock(data) }} />}
    </head>
  );
}
