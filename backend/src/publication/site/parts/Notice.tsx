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

/** On the page of one edition, so that nobody takes an old one for what we say today. */
export function EditionNotice({ view: { slug, edition, editions } }: { view: VerdictView }) {
  const { number, publishedAt } = edition;
  const isNewest = number === editions.length;
  return (
    <aside class={`notice ${isNewest ? 'current' : 'superseded'}`} aria-label="Which edition this is">
      <p>
        <strong>
          This is edition {number} of {editions.length},{' '}
          {isNewest ? 'the current one.' : 'and it no longer stands.'}
        </strong>{' '}
        It was published on <Day of={publishedAt} /> and is kept unchanged.
      </p>
      <p>
        <a href={`/verdicts/${slug}`}>{isNewest ? 'Its permanent address' : 'Read the current edition'}</a> ·{' '}
        <a href={`/verdicts/${slug}/history`}>All editions</a>
      </p>
    </aside>
  );
}
