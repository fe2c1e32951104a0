import { analysisOf, type VerdictDocument } from '../../../verdicts/document.js';
import { Prose } from './Prose.js';
import { Rating } from './Rating.js';

/** What a second checker, who had not seen the verdict, found otherwise; with the reason and without a name. */
export function Dissent({ document }: { document: VerdictDocument }) {
  const { dissent } = analysisOf(document);
  if (dissent.length === 0) return null;
  const numbers = new Set(document.evidence.map(({ number }) => number));
  return (
    <section class="dissent" aria-labelledby="dissent">
      <h2 id="dissent">Where we disagree</h2>
      <p>
        {dissent.length === 1 ? 'One of us' : `${dissent.length} of us`} rated this claim{' '}
        <a href="/method#second-ratings">without having seen the verdict</a>, and rated it otherwise. The
        verdict above is the one that two people stand behind.
      </p>
      {dissent.map(({ rating, reason }) => (
        <>
          <p>
            <Rating code={rating} />
          </p>
          <Prose text={reason} evidence={numbers} />
        </>
      ))}
    </section>
  );
}
