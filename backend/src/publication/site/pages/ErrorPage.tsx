import { Layout, type Site } from './Layout.js';

/** An address that leads nowhere. It says the same of what never was and of what is not public. */
export function NotFoundPage({ site }: { site: Site }) {
  return (
    <Layout
      site={site}
      title="There is nothing here"
      description="There is nothing at this address."
      unlisted
    >
      <h1>There is nothing at this address</h1>
      <p class="lead">It may be mistyped or cut off. Verdicts that were once public are never removed.</p>
      <p>Look for a name or a few words of the claim with the search at the top, or go on from here:</p>
      <ul>
        <li>
          <a href="/">The latest verdicts</a>
        </li>
        <li>
          <a href="/incidents">The incidents we have checked claims about</a>
        </li>
        <li>
          <a href="/corrections">All corrections</a>
        </li>
      </ul>
    </Layout>
  );
}

/** Something stands in the way that is not the address. */
export function TroublePage({ site, sentence }: { site: Site; sentence: string }) {
  return (
    <Layout
      site={site}
      title="This page cannot be shown"
      description="This page cannot be shown at the moment."
      unlisted
    >
      <h1>This page cannot be shown</h1>
      <p class="lead">{sentence}</p>
      <p>
        <a href="/">The latest verdicts</a>
      </p>
    </Layout>
  );
}
