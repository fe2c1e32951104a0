import type { DocIncident } from '../../../verdicts/document.js';
import { dateInWords } from '../dates.js';
import { byKind, type IncidentView } from '../incident.js';
import { Matrix } from '../parts/Matrix.js';
import { Party } from '../parts/Names.js';
import { Timeline } from '../parts/Timeline.js';
import { VerdictList } from '../parts/VerdictList.js';
import { addressOf } from '../search.js';
import { KIND_CODES, KINDS, type KindCode } from '../words.js';
import type { VerdictLine } from '../views.js';
import { Layout, type Site } from './Layout.js';

/** As many of each kind as stand on the page; the search has all. */
const OF_A_KIND = 12;

/** On its incident's own page a line need say neither the incident nor the kind under whose heading it stands. */
const withinIncident = (verdict: VerdictLine): VerdictLine => ({ ...verdict, kind: null, incident: null });

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
              <VerdictList level={4} verdicts={found.slice(0, OF_A_KIND).map(withinIncident)} />
              {found.length > OF_A_KIND && (
                <p class="more">
                  <a href={addressOf({ incident: incident.slug, kind: kind as KindCode })}>
                    All {found.length}
                  </a>
                </p>
              )}
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
