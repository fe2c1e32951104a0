import { counted } from '../../../platform/inWords.js';
import { More } from '../parts/More.js';
import { Day } from '../parts/When.js';
import type { IncidentLine, Part } from '../views.js';
import { Layout, type Site } from './Layout.js';

/** The incidents about which at least one verdict is public. */
export function IncidentsPage({
  site,
  incidents,
  later,
}: {
  site: Site;
  incidents: Part<IncidentLine>;
  later: boolean;
}) {
  return (
    <Layout
      site={site}
      section="/incidents"
      title="Incidents"
      description="The cyber incidents about which we have checked claims."
      canonical="/incidents"
      unlisted={later}
    >
      <header class="opening">
        <h1>Incidents</h1>
        <p class="lead">What happened, and everything we have checked that was claimed about it.</p>
      </header>
      {incidents.items.length === 0 ? (
        <p class="empty">No verdict about an incident has been published yet.</p>
      ) : (
        <ol class="verdicts">
          {incidents.items.map(({ slug, title, verdicts, publishedAt }) => (
            <li>
              <h2>
                <a href={`/incidents/${slug}`}>
                  <bdi>{title}</bdi>
                </a>
              </h2>
              <p class="aside">
                {counted(verdicts, 'claim')} checked · last change <Day of={publishedAt} />
              </p>
            </li>
          ))}
        </ol>
      )}
      <More path="/incidents" next={incidents.next} words="Earlier incidents" />
    </Layout>
  );
}
