import { chainOf } from '../chain.js';
import type { DocAppearance, DocCitation, VerdictDocument } from '../../../verdicts/document.js';
import { BASES, CITATIONS, listed, SPEECH } from '../words.js';
import { ChainPicture } from './ChainPicture.js';
import { Name } from './Names.js';
import { Quoted } from './Quoted.js';
import { Dated } from './When.js';

/** How the claim reached us, as a picture and, for everyone, in words. */
export function ChainSection({ document }: { document: VerdictDocument }) {
  if (document.appearances.length === 0) return null;
  return (
    <section id="chain" aria-labelledby="chain-heading">
      <h2 id="chain-heading">How it reached us</h2>
      <div class="beside">
        <ChainPicture chain={chainOf(document)} describedBy="chain-words" />
        <ol id="chain-words" class="chain-words">
          {document.appearances.map((appearance) => (
            <li id={`appearance-${appearance.id}`}>
              <Appearance appearance={appearance} document={document} />
            </li>
          ))}
        </ol>
      </div>
      <p class="aside">
        A dashed arrow is our reading; no passage shows it. Repetition by several outlets is not confirmation.
      </p>
    </section>
  );
}

function Appearance({ appearance, document }: { appearance: DocAppearance; document: VerdictDocument }) {
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
      <Upstream appearance={appearance} document={document} />
      {notes.some(Boolean) && (
        <p class="aside">{capital(notes.filter((note) => note !== undefined).join('; '))}.</p>
      )}
    </>
  );
}

function Upstream({ appearance, document }: { appearance: DocAppearance; document: VerdictDocument }) {
  const citations = document.citations.filter(({ from }) => from === appearance.id);
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
        <p class="aside">
          It {CITATIONS[citation.kind]} <Name>{upstreamName(citation, document)}</Name>
          {citation.passage ? (
            <>
              , as its text shows: <Quoted words={citation.passage} />
            </>
          ) : (
            ' (our reading; no passage shows it)'
          )}
          .
        </p>
      ))}
    </>
  );
}

function upstreamName({ to }: DocCitation, { appearances }: VerdictDocument): string {
  if ('party' in to) return to.party.name;
  const upstream = appearances.find(({ id }) => id === to.appearance);
  return upstream?.source.publisher?.name ?? upstream?.source.title ?? 'a source we hold';
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
