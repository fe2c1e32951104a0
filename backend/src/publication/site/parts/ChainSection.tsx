import { listed } from '../../../platform/inWords.js';
import { chainOf } from '../chain.js';
import {
  analysisOf,
  type DocAppearance,
  type DocCitation,
  type VerdictDocument,
} from '../../../verdicts/document.js';
import type { DocChain } from '../../../verdicts/document.chain.js';
import { BASES, CITATIONS, SPEECH } from '../words.js';
import { ChainDrift, type NumberedDrift } from './ChainDrift.js';
import { ChainPicture, markOf } from './ChainPicture.js';
import { Name } from './Names.js';
import { Quoted } from './Quoted.js';
import { Dated } from './When.js';

/** How the claim reached us, as a picture and, for everyone, in words. */
export function ChainSection({ document }: { document: VerdictDocument }) {
  if (document.appearances.length === 0) return null;
  const { chain } = analysisOf(document);
  const drifts = new Map(
    (chain?.drift ?? []).map((drift, place) => [
      markOf(drift.from, drift.to),
      { ...drift, number: place + 1 },
    ]),
  );
  const marks = new Map([...drifts].map(([key, { number }]) => [key, number]));
  const told = tellingOf(document, drifts);
  return (
    <section id="chain" aria-labelledby="chain-heading">
      <h2 id="chain-heading">How it reached us</h2>
      {chain && <ChainSum chain={chain} />}
      <div class="beside">
        <ChainPicture chain={chainOf(document)} marks={marks} describedBy="chain-words" />
        <ol id="chain-words" class="chain-words">
          {document.appearances.map((appearance) => (
            <li id={`appearance-${appearance.id}`}>
              <Appearance appearance={appearance} told={told} />
            </li>
          ))}
        </ol>
      </div>
      <p class="aside">
        A dashed arrow is our reading; no passage shows it. Repetition by several outlets is not confirmation.
        {marks.size > 0 && ' Where “≠” stands, the wording changed on the way; the list says how.'}
      </p>
    </section>
  );
}

/** What the list needs to find at once, however long the chain is. */
interface Telling {
  readonly names: ReadonlyMap<string, string>;
  readonly citations: ReadonlyMap<string, readonly DocCitation[]>;
  readonly drifts: ReadonlyMap<string, NumberedDrift>;
}

function tellingOf({ appearances, citations }: VerdictDocument, drifts: Telling['drifts']): Telling {
  const byCiting = new Map<string, DocCitation[]>(appearances.map(({ id }) => [id, []]));
  for (const citation of citations) byCiting.get(citation.from)?.push(citation);
  const names = new Map(appearances.map(({ id, source }) => [id, source.publisher?.name ?? source.title]));
  return { names, citations: byCiting, drifts };
}

/** What the chain amounts to. */
function ChainSum({ chain }: { chain: DocChain }) {
  const steps = `${chain.depth} ${chain.depth === 1 ? 'step' : 'steps'}`;
  return (
    <>
      <p>
        <strong>{chain.phrase}.</strong> <bdi>{chain.independent.words}</bdi>
      </p>
      <p>
        <bdi>{chain.first}</bdi> {chain.depth > 0 && `From the origin to us it took up to ${steps}.`}
      </p>
      {chain.circles.map((circle) => (
        <p>
          <strong>Reported in a circle:</strong> <bdi>{circle}</bdi>
        </p>
      ))}
    </>
  );
}

function Appearance({ appearance, told }: { appearance: DocAppearance; told: Telling }) {
  const { source, passage, speaker, stance, basis, hedges } = appearance;
  const notes = [
    BASES[basis],
    hedges.length > 0 ? `hedged: ${listed(hedges.map((word) => `“${word}”`))}` : undefined,
  ];
  return (
    <>
      <p>
        <Name>{source.publisher?.name ?? source.title}</Name>, <Dated date={source.published} />
        {': '}
        {speaker && speaker.id !== source.publisher?.id ? (
          <>
            <Name>{speaker.name}</Name> {SPEECH[stance]}
          </>
        ) : (
          `${SPEECH[stance]} in its own voice`
        )}{' '}
        <Quoted words={passage.exact} language={source.language} />
      </p>
      <Upstream appearance={appearance} told={told} />
      {notes.some(Boolean) && (
        <p class="aside">{capital(notes.filter((note) => note !== undefined).join('; '))}.</p>
      )}
    </>
  );
}

function Upstream({ appearance, told }: { appearance: DocAppearance; told: Telling }) {
  const citations = told.citations.get(appearance.id) ?? [];
  if (citations.length === 0) {
    return (
      <p class="aside">
        {appearance.lineage === 'original'
          ? 'The speaker’s own words, at first hand.'
          : 'Where it has this from is not known.'}
      </p>
    );
  }
  return (
    <>
      {citations.map((citation) => (
        <>
          <p class="aside">
            It {CITATIONS[citation.kind]} <Name>{upstreamName(citation, told)}</Name>
            {citation.passage ? (
              <>
                , as its text shows: <Quoted words={citation.passage} />
              </>
            ) : (
              ' (our reading; no passage shows it)'
            )}
            .
          </p>
          <ChainDrift drift={driftOf(citation, told)} upstream={upstreamName(citation, told)} />
        </>
      ))}
    </>
  );
}

function driftOf({ from, to }: DocCitation, { drifts }: Telling): NumberedDrift | undefined {
  return 'party' in to ? undefined : drifts.get(markOf(from, to.appearance));
}

function upstreamName({ to }: DocCitation, { names }: Telling): string {
  return 'party' in to ? to.party.name : (names.get(to.appearance) ?? 'a source we hold');
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
