import { More } from '../parts/More.js';
import { Day } from '../parts/When.js';
import { CORRECTIONS } from '../words.js';
import type { CorrectionLine, Part } from '../views.js';
import { Layout, type Site } from './Layout.js';

/** Everything that was ever changed after publication, newest first. */
export function CorrectionsPage({
  site,
  corrections,
  later,
}: {
  site: Site;
  corrections: Part<CorrectionLine>;
  later: boolean;
}) {
  return (
    <Layout
      site={site}
      section="/corrections"
      title="Corrections"
      description="Every change we made to a published verdict, with its reason and the edition before it."
      canonical="/corrections"
      unlisted={later}
    >
      <header class="opening">
        <h1>Corrections</h1>
        <p class="lead">
          Every change made to a verdict after it was published, with the reason. Earlier editions stay
          readable. <a href="/method#corrections">How we correct</a>
        </p>
      </header>
      {corrections.items.length === 0 ? (
        <p class="empty">No published verdict has been changed so far.</p>
      ) : (
        <ol class="corrections">
          {corrections.items.map((line) => (
            <li>
              <Correction line={line} />
            </li>
          ))}
        </ol>
      )}
      <More path="/corrections" next={corrections.next} words="Earlier corrections" />
    </Layout>
  );
}

function Correction({
  line: { slug, headline, kind, reason, number, publishedAt },
}: {
  line: CorrectionLine;
}) {
  return (
    <article>
      <p class="kicker">
        <strong>{CORRECTIONS[kind].label}</strong>
        <Day of={publishedAt} />
      </p>
      <h2>
        <a href={`/verdicts/${slug}`}>
          <bdi>{headline}</bdi>
        </a>
      </h2>
      <p>
        <bdi>{reason}</bdi>
      </p>
      <p class="aside">
        <a href={`/verdicts/${slug}/editions/${number - 1}`}>The edition before this change</a>
        {' · '}
        <a href={`/verdicts/${slug}/history`}>All editions</a>
      </p>
    </article>
  );
}
