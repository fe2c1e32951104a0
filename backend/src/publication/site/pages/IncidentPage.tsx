import type { DocIncident } from '../../../verdicts/document.js';
import { claimants } from '../claimants.js';
import { dateInWords } from '../dates.js';
import { byKind, type IncidentView, lineOf, timelineOf } from '../incident.js';
import { Matrix } from '../parts/Matrix.js';
import { Names, Party } from '../parts/Names.js';
import { Outcome } from '../parts/Rating.js';
import { VerdictList } from '../parts/VerdictList.js';
import { Dated } from '../parts/When.js';
import { KIND_CODES, KINDS, type KindCode } from '../words.js';
import { Layout, type Site } from './Layout.js';

/** What happened, who says what about who did it, and every verdict on it. */
export function IncidentPage({ site, view }: { site: Site; view: IncidentView }) {
  const { incident, verdicts } = view;
  return (
    <Layout
      site={site}
      title={incident.title}
      description={incident.summary || `Every claim we have checked about: ${incident.title}`}
      canonical={`/incidents/${incident.slug}`}
    >
      <article class="incident">
        <header>
          <p class="kicker">Incident</p>
          <h1>
            <bdi>{incident.title}</bdi>
          </h1>
          {incident.summary && <p class="lead">{incident.summary}</p>}
        </header>
        <Facts incident={incident} />
        <Matrix verdicts={verdicts} />
        <Timeline view={view} />
        <section aria-labelledby="claims">
          <h2 id="claims">Every claim we checked</h2>
          {byKind(verdicts, KIND_CODES).map(([kind, found]) => (
            <section>
              <h3>{KINDS[kind as KindCode]}</h3>
              <VerdictList level={4} verdicts={found.map(lineOf)} />
            </section>
          ))}
        </section>
      </article>
    </Layout>
  );
}

function Facts({ incident: { occurred, receivers, techniques, interests } }: { incident: DocIncident }) {
  return (
    <dl class="facts">
      <dt>When</dt>
      <dd>{period(occurred) ?? <span class="unknown">date not known</span>}</dd>
      {receivers.length > 0 && <dt>Target</dt>}
      {receivers.map((party) => (
        <dd>
          <Party party={party} />
        </dd>
      ))}
      {techniques.length > 0 && (
        <>
          <dt>Techniques</dt>
          <dd>
            {techniques.map((code) => (
              <Technique code={code} />
            ))}
          </dd>
        </>
      )}
      {interests.length > 0 && <dt>Who has a stake</dt>}
      {interests.map(({ party, stake }) => (
        <dd>
          <Party party={{ ...party, stakes: [stake] }} />
        </dd>
      ))}
    </dl>
  );
}

function Technique({ code }: { code: string }) {
  return (
    <a
      class="technique"
      rel="noopener noreferrer external"
      href={`https://attack.mitre.org/techniques/${code.replace('.', '/')}/`}
    >
      <abbr title="MITRE ATT&CK technique">{code}</abbr>
    </a>
  );
}

function period({ from, to, precision }: DocIncident['occurred']): string | undefined {
  const start = dateInWords({ date: from, precision });
  const end = dateInWords({ date: to, precision });
  return start && end && end !== start ? `${start} to ${end}` : start;
}

function Timeline({ view }: { view: IncidentView }) {
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline">In order of time</h2>
      <ol class="timeline">
        {timelineOf(view).map(({ date, what }) =>
          what === 'incident' ? (
            <li class="event">
              <Dated date={date} />
              <p>
                <strong>The incident</strong>
              </p>
            </li>
          ) : (
            <li>
              <Dated date={date} />
              <p>
                <Names of={claimants(what.document).map(({ name }) => name)} />
                {claimants(what.document).length > 0 ? ': ' : ''}
                <a href={`/verdicts/${what.slug}`}>
                  <bdi lang={what.document.claim.language}>{what.document.claim.statement}</bdi>
                </a>{' '}
                <Outcome rating={what.document.verdict.rating} kind={what.editionKind} />
              </p>
            </li>
          ),
        )}
      </ol>
      <p class="aside">
        Dates are given only as precisely as the sources give them: a month stands after the days in it.
      </p>
    </section>
  );
}
