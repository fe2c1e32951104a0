import { More } from '../parts/More.js';
import { VerdictList } from '../parts/VerdictList.js';
import type { Search } from '../search.js';
import { addressOf, isNarrowed } from '../search.js';
import { KIND_CODES, KINDS, RATING_CODES, RATINGS } from '../words.js';
import type { Part, VerdictLine } from '../views.js';
import { Layout, type Site } from './Layout.js';

interface HomeProps {
  readonly site: Site;
  readonly search: Search;
  readonly verdicts: Part<VerdictLine>;
}

/** The latest verdicts, or those that a reader looks for. */
export function HomePage({ site, search, verdicts }: HomeProps) {
  const narrowed = isNarrowed(search);
  return (
    <Layout
      site={site}
      section="/"
      title={narrowed ? 'Verdicts found' : 'Latest verdicts'}
      description="Who is said to have done it, who says so, and whether it holds: checked claims about cyber incidents."
      canonical="/"
      unlisted={narrowed || search.after !== undefined}
      query={search.q}
    >
      <header class="opening">
        <h1>{narrowed ? 'Verdicts found' : 'Latest verdicts'}</h1>
        <p class="lead">
          Who is said to have done it, who says so, and whether it holds. We check the claims made about cyber
          incidents, one at a time. <a href="/method">How we work</a>
        </p>
      </header>
      <Filters search={search} />
      {verdicts.items.length > 0 ? (
        <VerdictList verdicts={verdicts.items} />
      ) : (
        <Nothing narrowed={narrowed} />
      )}
      <More path={addressOf({ ...search, after: undefined })} next={verdicts.next} words="Earlier verdicts" />
    </Layout>
  );
}

function Filters({ search }: { search: Search }) {
  return (
    <form class="filters" action="/" method="get" aria-label="Narrow the list">
      {search.q && <input type="hidden" name="q" value={search.q} />}
      {search.incident && <input type="hidden" name="incident" value={search.incident} />}
      <label>
        Verdict
        <select name="rating">
          <option value="">All</option>
          {RATING_CODES.map((code) => (
            <option value={code} selected={code === search.rating}>
              {RATINGS[code].label}
            </option>
          ))}
        </select>
      </label>
      <label>
        What the claim is about
        <select name="kind">
          <option value="">All</option>
          {KIND_CODES.map((code) => (
            <option value={code} selected={code === search.kind}>
              {KINDS[code]}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">Show</button>
      {isNarrowed(search) && (
        <p class="narrowed">
          {search.q && (
            <>
              Searched for{' '}
              <strong>
                <bdi>{search.q}</bdi>
              </strong>
              .{' '}
            </>
          )}
          {search.incident && (
            <>
              Only about <a href={`/incidents/${search.incident}`}>one incident</a>.{' '}
            </>
          )}
          <a href="/">Show all verdicts</a>
        </p>
      )}
    </form>
  );
}

function Nothing({ narrowed }: { narrowed: boolean }) {
  if (!narrowed) {
    return <p class="empty">No verdict has been published yet. The first will stand here.</p>;
  }
  return (
    <div class="empty">
      <p>
        No published verdict matches. That says nothing about whether a claim is true: we may not have checked
        it.
      </p>
      <p>
        Try fewer words, a name, or <a href="/">all verdicts</a>.
      </p>
    </div>
  );
}
