import { CAUTIONS } from '../../../analysis/cautions/all.js';
import { analysisOf, type VerdictDocument } from '../../../verdicts/document.js';

/** What the record itself says a reader should bear in mind, beside whatever was found. */
export function Cautions({ document }: { document: VerdictDocument }) {
  const { cautions } = analysisOf(document);
  if (cautions.length === 0) return null;
  return (
    <section class="cautions" aria-labelledby="with-care">
      <h2 id="with-care">
        <span aria-hidden="true">▲ </span>Read this with care
      </h2>
      <ul>
        {cautions.map(({ id, name, words }) => (
          <li>
            <strong>{name}.</strong> {words}{' '}
            <a class="rule" href={`/method#${id}`} aria-label={`${id}: ${name}, the rule`}>
              {id}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Every rule that speaks to readers, with when it does and why it is there. */
export function CautionRules() {
  const told = CAUTIONS.filter(({ audience }) => audience === 'reader');
  return (
    <section aria-labelledby="cautions">
      <h2 id="cautions">What we tell you to be careful of</h2>
      <p>
        {told.length} rules look at what is on file about a claim. Whenever one of them applies, the page says
        so, whatever we found. Where a rule is marked as strict, nobody may hand in a verdict before saying
        why it may stand all the same, and an editor reads that reason.
      </p>
      <dl class="rules">
        {told.map(({ id, name, trigger, severity, source }) => (
          <>
            <dt id={id}>
              {id} {name}
              {severity === 'blocking' && ' (strict)'}
            </dt>
            <dd>
              <strong>When:</strong> {trigger}
            </dd>
            <dd>
              <strong>Why:</strong> {source}
            </dd>
          </>
        ))}
      </dl>
    </section>
  );
}
