import { changesOf } from '../changes.js';
import { addressOf } from '../parts/About.js';
import { Outcome } from '../parts/Rating.js';
import { Day } from '../parts/When.js';
import { CORRECTIONS } from '../words.js';
import type { Edition } from '../views.js';
import { Layout, type Site } from './Layout.js';

interface HistoryProps {
  readonly site: Site;
  readonly slug: string;
  /** Oldest first. */
  readonly editions: readonly Edition[];
}

/** Every edition of a verdict, what changed in each, and why. */
export function HistoryPage({ site, slug, editions }: HistoryProps) {
  const newest = editions.at(-1);
  if (!newest) return null;
  const { claim, verdict } = newest.document;
  return (
    <Layout
      site={site}
      title={`History: ${verdict.headline}`}
      description={`Every edition of our check of this claim: ${claim.statement}`}
      canonical={`/verdicts/${slug}/history`}
    >
      <article>
        <header>
          <p class="kicker">
            <a href={`/verdicts/${slug}`}>Back to the verdict</a>
          </p>
          <h1>History of this check</h1>
          <p class="lead">
            <span class="label">Claim: </span>
            <bdi lang={claim.language}>{claim.statement}</bdi>
          </p>
        </header>
        <ol class="history" reversed>
          {editions.toReversed().map((edition) => (
            <li value={edition.number}>
              <Entry
                edition={edition}
                before={editions[edition.number - 2]}
                slug={slug}
                newest={newest.number}
              />
            </li>
          ))}
        </ol>
      </article>
    </Layout>
  );
}

interface EntryProps {
  readonly edition: Edition;
  readonly before: Edition | undefined;
  readonly slug: string;
  readonly newest: number;
}

function Entry({ edition, before, slug, newest }: EntryProps) {
  const { number, kind, reason, hash, publishedAt, document } = edition;
  return (
    <section>
      <h2>
        Edition {number}: {CORRECTIONS[kind].label}
      </h2>
      <p class="kicker">
        <Outcome rating={document.verdict.rating} kind={kind} />
        <Day of={publishedAt} />
        {number === newest && <strong>current</strong>}
      </p>
      {reason && (
        <p>
          <bdi>{reason}</bdi>
        </p>
      )}
      {before && (
        <ul class="changes">
          {changesOf(before.document, document).map((change) => (
            <li>{change}</li>
          ))}
        </ul>
      )}
      <p>
        <a href={addressOf(slug, number, newest)}>Read edition {number}</a>
      </p>
      <p class="hash">
        SHA-256 <code>{hash}</code>
      </p>
    </section>
  );
}
