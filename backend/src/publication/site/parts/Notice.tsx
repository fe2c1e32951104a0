import { CORRECTIONS } from '../words.js';
import type { VerdictView } from '../views.js';
import { Day } from './When.js';

/** At the top of the page when the newest edition is not the first: what changed, when, and what stood there before. */
export function Notice({ view: { slug, edition } }: { view: VerdictView }) {
  if (edition.kind === 'initial') return null;
  const before = `/verdicts/${slug}/editions/${edition.number - 1}`;
  return (
    <aside class={`notice ${edition.kind}`} aria-label="Correction notice">
      <p>
        <strong>
          {CORRECTIONS[edition.kind].done} on <Day of={edition.publishedAt} />:
        </strong>{' '}
        <bdi>{edition.reason}</bdi>
      </p>
      {edition.kind === 'void' && (
        <p>This check no longer stands. Its text is kept below so that nothing disappears.</p>
      )}
      <p>
        <a href={before}>Read the edition before this change</a> ·{' '}
        <a href={`/verdicts/${slug}/history`}>All editions</a>
      </p>
    </aside>
  );
}

export function SupersededNotice({ view: { slug, edition, editions } }: { view: VerdictView }) {
  return (
    <aside class="notice superseded" aria-label="Earlier edition">
      <p>
        <strong>
          This is edition {edition.number} of {editions.length}, and it no longer stands.
        </strong>{' '}
        It was published on <Day of={edition.publishedAt} /> and is kept unchanged.
      </p>
      <p>
        <a href={`/verdicts/${slug}`}>Read the current edition</a> ·{' '}
        <a href={`/verdicts/${slug}/history`}>All editions</a>
      </p>
    </aside>
  );
}
