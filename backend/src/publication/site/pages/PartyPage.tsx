import { counted } from '../../../platform/inWords.js';
import type { EditionKind, PartInVerdict, PartyView, PublicParty } from '../views.js';
import { PARTY_KINDS } from '../words.js';
import { Name } from '../parts/Names.js';
import { Outcome } from '../parts/Rating.js';
import { VerdictList } from '../parts/VerdictList.js';
import { Layout, type Site } from './Layout.js';

const PARTS: Readonly<Record<PartInVerdict, { readonly title: string; readonly none: string }>> = {
  claimant: { title: 'What it claimed, and how that held', none: 'We have checked no claim of its own.' },
  accused: { title: 'What it is blamed for', none: 'No claim that we have checked blames it.' },
  target: {
    title: 'Claims about incidents that hit it',
    none: 'We have checked no claim about an attack on it.',
  },
};

/** What a party said and what is said of it. Counts, and no score: what we check is no sample of what it says. */
export function PartyPage({ site, view: { party, parts } }: { site: Site; view: PartyView }) {
  const shown = parts.filter(({ part, verdicts }) => verdicts.length > 0 || part === 'claimant');
  return (
    <Layout
      site={site}
      title={party.name}
      description={`What ${party.name} claimed about cyber incidents, what is said of it, and how that held.`}
      canonical={`/parties/${party.slug}`}
    >
      <article class="party">
        <header>
          <p class="kicker">{PARTY_KINDS[party.kind] ?? 'Party'}</p>
          <h1>
            <Name>{party.name}</Name>
          </h1>
          {party.description && (
            <p class="lead">
              <bdi>{party.description}</bdi>
            </p>
          )}
        </header>
        <Elsewhere party={party} />
        {shown.map((one) => (
          <Part of={one} />
        ))}
        <p class="aside">
          We choose what we check by how much depends on it. The numbers say how these claims held and nothing
          about what else this party says.
        </p>
      </article>
    </Layout>
  );
}

function Part({ of: { part, verdicts, outcomes } }: { of: PartyView['parts'][number] }) {
  const { title, none } = PARTS[part];
  const all = outcomes.reduce((sum, one) => sum + one.verdicts, 0);
  return (
    <section aria-labelledby={part}>
      <h2 id={part}>{title}</h2>
      {all === 0 ? (
        <p class="empty">{none}</p>
      ) : (
        <>
          <p>{counted(all, 'claim')} checked:</p>
          <ul class="outcomes">
            {outcomes.map((outcome) => (
              <li>
                <strong>{outcome.verdicts}</strong>{' '}
                <Outcome
                  rating={outcome.rating === 'void' ? null : outcome.rating}
                  kind={(outcome.rating === 'void' ? 'void' : 'initial') satisfies EditionKind}
                />
              </li>
            ))}
          </ul>
          <VerdictList verdicts={verdicts} />
          {all > verdicts.length && (
            <p class="aside">
              The newest {verdicts.length} are shown; the search finds all {all}.
            </p>
          )}
        </>
      )}
    </section>
  );
}

function Elsewhere({ party: { externalIds } }: { party: PublicParty }) {
  const { wikidata, attack } = externalIds;
  if (!wikidata && !attack) return null;
  return (
    <dl class="facts">
      <dt>Described elsewhere</dt>
      {wikidata && (
        <dd>
          <a rel="noopener noreferrer external" href={`https://www.wikidata.org/wiki/${wikidata}`}>
            Wikidata {wikidata}
          </a>
        </dd>
      )}
      {attack && <dd>MITRE ATT&CK {attack}</dd>}
    </dl>
  );
}
