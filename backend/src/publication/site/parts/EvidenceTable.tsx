import type { DocEvidence, OpenEvidence, VerdictDocument } from '../../../verdicts/document.js';
import { inPlace } from '../textFragment.js';
import { CREDIBILITY, EVIDENCE_STANCES, METHODS, RELIABILITY } from '../words.js';
import { Quoted } from './Quoted.js';
import { Dated, Minute } from './When.js';

/** Roles are written out because a narrow screen shows the rows as blocks, which would take the table's meaning away. */
export function EvidenceTable({ evidence }: { evidence: readonly DocEvidence[] }) {
  return (
    <section aria-labelledby="evidence">
      <h2 id="evidence">The evidence</h2>
      <table class="evidence" role="table" aria-labelledby="evidence">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              <abbr title="Number">No.</abbr>
            </th>
            <th role="columnheader" scope="col">
              Passage and source
            </th>
            <th role="columnheader" scope="col">
              Bearing
            </th>
            <th role="columnheader" scope="col">
              Grade
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {evidence.map((item) => (
            <tr role="row" id={`evidence-${item.number}`}>
              <th role="rowheader" scope="row">
                {item.number}
              </th>
              {item.withheld ? <Withheld reason={item.reason} /> : <Passage item={item} />}
              <td role="cell" data-of="Bearing">
                {EVIDENCE_STANCES[item.stance]}
              </td>
              <td role="cell" data-of="Grade">
                {item.withheld ? 'Withheld' : <Grade item={item} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="aside">
        The letter grades the source, the digit the information, each on its own.{' '}
        <a href="/method#grades">What the grades mean</a>
      </p>
    </section>
  );
}

function Passage({ item: { passage, source, note, capture } }: { item: OpenEvidence }) {
  const living = inPlace(source.url, passage);
  return (
    <td role="cell">
      <Quoted words={passage.exact} language={source.language} />
      <p class="source">
        <cite dir="auto">{source.title}</cite>
        {source.publisher && (
          <>
            , <bdi>{source.publisher.name}</bdi>
          </>
        )}
        , <Dated date={source.published} />. <a href={`#capture-${capture.id}`}>Our capture</a>
        {living && (
          <>
            {' · '}
            <a
              href={living}
              data-address={source.url ?? undefined}
              rel="noopener noreferrer nofollow external"
            >
              Living page
            </a>
          </>
        )}
      </p>
      {note && <p class="note">{note}</p>}
    </td>
  );
}

function Withheld({ reason }: { reason: string }) {
  return (
    <td role="cell">
      <p>
        <strong>Withheld.</strong> {reason}
      </p>
    </td>
  );
}

function Grade({ item: { reliability, credibility } }: { item: OpenEvidence }) {
  return (
    <>
      <strong class="grade">
        {reliability}
        {credibility}
      </strong>{' '}
      Source {RELIABILITY[reliability]}; information {CREDIBILITY[credibility]}.
    </>
  );
}

/** What we keep of each source, so that a reader can tell whether it was altered since. */
export function Captures({ document: { appearances, evidence } }: { document: VerdictDocument }) {
  const shown = [...appearances, ...evidence.filter((item) => !item.withheld)];
  const captures = new Map(shown.map(({ capture, source }) => [capture.id, { capture, source }]));
  if (captures.size === 0) return null;
  return (
    <section aria-labelledby="captures">
      <h2 id="captures">What we captured</h2>
      <ul class="captures">
        {[...captures.values()].map(({ capture, source }) => (
          <li id={`capture-${capture.id}`}>
            <cite dir="auto">{source.title}</cite>
            {source.publisher && (
              <>
                , <bdi>{source.publisher.name}</bdi>
              </>
            )}
            . Captured <Minute of={capture.capturedAt} />, {METHODS[capture.method] ?? capture.method}.
            <span class="hash">
              SHA-256 <code>{capture.sha256}</code>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
