import { bringsMarks } from '../parts/Quoted.js';
import type { VNode } from 'preact';
import { claimReview } from '../claimReview.js';
import { firstWords } from '../claimants.js';
import { FORMAT, type DocAppearance, type VerdictDocument } from '../../../verdicts/document.js';
import { About } from '../parts/About.js';
import { Answers } from '../parts/Answers.js';
import { Cautions } from '../parts/Cautions.js';
import { ChainSection } from '../parts/ChainSection.js';
import { Checked } from '../parts/Checked.js';
import { Dissent } from '../parts/Dissent.js';
import { Captures, EvidenceTable } from '../parts/EvidenceTable.js';
import { Attribution, Quantity } from '../parts/Facets.js';
import { Hypotheses } from '../parts/Hypotheses.js';
import { Party } from '../parts/Names.js';
import { EditionNotice, Notice } from '../parts/Notice.js';
import { Prose } from '../parts/Prose.js';
import { Dated } from '../parts/When.js';
import { CAPACITIES, KINDS, type KindCode } from '../words.js';
import type { VerdictView } from '../views.js';
import { Layout, type Site } from './Layout.js';

/** The newest edition of a verdict. */
export function VerdictPage({ site, view }: { site: Site; view: VerdictView }) {
  return (
    <VerdictFrame site={site} view={view} data={claimReview(view, site.publicUrl)}>
      <Notice view={view} />
    </VerdictFrame>
  );
}

/** One edition by its number, kept as it was and marked as what it is. */
export function EditionPage({ site, view }: { site: Site; view: VerdictView }) {
  return (
    <VerdictFrame site={site} view={view} unlisted>
      <EditionNotice view={view} />
    </VerdictFrame>
  );
}

interface FrameProps {
  readonly site: Site;
  readonly view: VerdictView;
  readonly data?: object;
  readonly unlisted?: boolean;
  readonly children: VNode;
}

function VerdictFrame({ site, view, children, ...head }: FrameProps) {
  const { document } = view.edition;
  const { claim, verdict, incident } = document;
  return (
    <Layout
      site={site}
      title={verdict.headline}
      description={verdict.summary}
      canonical={`/verdicts/${view.slug}`}
      {...head}
    >
      <article class="verdict">
        {children}
        <header>
          <p class="kicker">
            <span>{KINDS[(claim.kind ?? 'other') as KindCode]}</span>
            {incident && (
              <a href={`/incidents/${incident.slug}`}>
                <bdi>{incident.title}</bdi>
              </a>
            )}
          </p>
          <h1>
            <span class="label">Claim: </span>
            <bdi lang={claim.language}>{claim.statement}</bdi>
          </h1>
          <AsSaid document={document} />
        </header>
        <Answers edition={view.edition} />
        <Cautions document={document} />
        <Findings document={document} />
        <Dissent document={document} />
        <Attribution
          kind={claim.kind}
          attribution={claim.attribution}
          ladder={document.format === FORMAT ? document.ladder : null}
        />
        <Quantity quantity={claim.quantity} />
        <ChainSection document={document} />
        <EvidenceTable evidence={document.evidence} />
        <Hypotheses document={document} />
        <Checked document={document} />
        <Captures document={document} />
        <About view={view} />
      </article>
    </Layout>
  );
}

function AsSaid({ document }: { document: VerdictDocument }) {
  const first = firstWords(document);
  if (!first) return null;
  return (
    <figure class="said">
      <blockquote lang={first.source.language} dir="auto">
        {bringsMarks(first.passage.exact) ? first.passage.exact : `“${first.passage.exact}”`}
      </blockquote>
      <figcaption>
        <SaidBy appearance={first} />
      </figcaption>
    </figure>
  );
}

function SaidBy({ appearance: { speaker, capacity, source } }: { appearance: DocAppearance }) {
  const manner = CAPACITIES[capacity];
  return (
    <>
      {speaker ? (
        <>
          Said by <Party party={speaker} />
          {manner && <>, {manner}</>}
        </>
      ) : (
        <>Nobody is named as having said it{manner && <>; {manner}</>}</>
      )}
      . As given in <cite dir="auto">{source.title}</cite>
      {source.publisher && (
        <>
          , <bdi>{source.publisher.name}</bdi>
        </>
      )}
      , <Dated date={source.published} />.
    </>
  );
}

function Findings({ document: { verdict, evidence } }: { document: VerdictDocument }) {
  const numbers = new Set(evidence.map(({ number }) => number));
  return (
    <>
      <section aria-labelledby="known">
        <h2 id="known">What we know</h2>
        <Prose text={verdict.rationale} evidence={numbers} />
      </section>
      {verdict.unknowns.length > 0 && (
        <section class="unknowns" aria-labelledby="not-known">
          <h2 id="not-known">What is not known</h2>
          <ul>
            {verdict.unknowns.map((unknown) => (
              <li dir="auto">{unknown}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
