import { counted } from '../../../platform/inWords.js';
import { dateInWords } from '../dates.js';
import { CORRECTIONS } from '../words.js';
import type { EditionLine, VerdictView } from '../views.js';
import { Day } from './When.js';

/** What a reader needs to judge the check itself. */
export function About({ view: { slug, edition, editions } }: { view: VerdictView }) {
  const { asOf } = edition.document.verdict;
  return (
    <section class="about" aria-labelledby="about">
      <h2 id="about">About this check</h2>
      <p>
        Written by one person and approved by another who had no part in it.
        {asOf && ` It rests on what was known on ${dateInWords({ date: asOf, precision: 'day' })}.`}{' '}
        <a href="/method">How we work</a>
      </p>
      <h3>{counted(editions.length, 'edition')}</h3>
      <EditionList slug={slug} editions={editions} shown={edition.number} />
      <p>
        <a href={`/verdicts/${slug}/history`}>What changed from edition to edition</a>
      </p>
      <p class="hash">
        Fingerprint of this edition (SHA-256) <code>{edition.hash}</code>
      </p>
    </section>
  );
}

function EditionList({
  slug,
  editions,
  shown,
}: {
  slug: string;
  editions: readonly EditionLine[];
  shown: number;
}) {
  return (
    <ol class="editions" reversed>
      {editions.toReversed().map(({ number, kind, reason, publishedAt }) => (
        <li value={number}>
          <a
            href={addressOf(slug, number, editions.length)}
            aria-current={number === shown ? 'page' : undefined}
          >
            {CORRECTIONS[kind].label}
          </a>
          , <Day of={publishedAt} />
          {reason && (
            <>
              : <bdi>{reason}</bdi>
            </>
          )}
        </li>
      ))}
    </ol>
  );
}

/** The newest edition lives at the verdict's own address. */
export function addressOf(slug: string, number: number, newest: number): string {
  return number === newest ? `/verdicts/${slug}` : `/verdicts/${slug}/editions/${number}`;
}
