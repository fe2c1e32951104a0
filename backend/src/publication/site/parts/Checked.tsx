import { analysisOf, type VerdictDocument } from '../../../verdicts/document.js';
import type { DocAnswered, DocChecklist, DocSearch } from '../../../verdicts/document.checklist.js';
import { Dated } from './When.js';

/** How it was checked: what was asked of such a claim, what was set aside and why, and what was searched for. */
export function Checked({ document }: { document: VerdictDocument }) {
  const { checklist, searches } = analysisOf(document);
  if (!checklist && searches.length === 0) return null;
  return (
    <section class="checked" aria-labelledby="checked">
      <h2 id="checked">How it was checked</h2>
      {checklist && <Questions checklist={checklist} />}
      {searches.length > 0 && <Searches searches={searches} />}
    </section>
  );
}

function Questions({ checklist: { answered, waived, version } }: { checklist: DocChecklist }) {
  return (
    <>
      <p>
        Every claim of this kind faces the same questions. Here {answered.length} of{' '}
        {answered.length + waived.length} were answered. <a href="/method#checklists">Why we ask them</a>{' '}
        <span class="aside">(version {version})</span>
      </p>
      {answered.length > 0 && (
        <dl>
          {answered.map((one) => (
            <>
              <dt dir="auto">{one.question}</dt>
              <dd>
                <bdi>{one.answer}</bdi> <ShownBy answered={one} />
              </dd>
            </>
          ))}
        </dl>
      )}
      {waived.length > 0 && (
        <>
          <h3>Set aside, and why</h3>
          <dl>
            {waived.map(({ question, reason }) => (
              <>
                <dt dir="auto">{question}</dt>
                <dd dir="auto">{reason}</dd>
              </>
            ))}
          </dl>
        </>
      )}
    </>
  );
}

function ShownBy({ answered: { evidence, searched } }: { answered: DocAnswered }) {
  if (evidence.length === 0 && !searched) return null;
  return (
    <span class="aside">
      Shown by{' '}
      {evidence.map((number, place) => (
        <>
          {place > 0 && ', '}
          <a href={`#evidence-${number}`}>evidence {number}</a>
        </>
      ))}
      {searched && (
        <>
          {evidence.length > 0 && ' and '}
          <a href="#searches">a search</a>
        </>
      )}
    </span>
  );
}

function Searches({ searches }: { searches: readonly DocSearch[] }) {
  return (
    <>
      <h3 id="searches">What we searched for</h3>
      <p>That something was not found says only as much as the search. Anybody can repeat these.</p>
      <ol>
        {searches.map(({ where, query, on, found }) => (
          <li>
            <Dated date={{ date: on, precision: 'day' }} />, <bdi>{where}</bdi>, for{' '}
            <code dir="auto">{query}</code>: <bdi>{found}</bdi>
          </li>
        ))}
      </ol>
    </>
  );
}
