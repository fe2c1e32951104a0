import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { DateText } from '../ui/DateText.js';
import { Quote } from '../ui/Quote.js';
import { RatingChip } from '../ui/RatingChip.js';
import {
  CAPACITY_WORD,
  CONFIDENCE_WORD,
  KIND_WORD,
  LIKELIHOOD_WORD,
  STANCE_WORD,
  UTTERANCE_WORD,
} from '../ui/words.js';
import type { DocAppearance, VerdictDocument } from './document.js';
import { ClaimTable } from './ClaimTable.js';
import { EvidenceTable } from './EvidenceTable.js';
import { paragraphsOf } from './rationale.js';

/** The page as the public will see it: plainly, but everything that is in the frozen document. */
export function VerdictPage({ page }: { page: VerdictDocument }) {
  const { claim, verdict, incident } = page;
  return (
    <Box component="article" sx={{ maxWidth: '70ch', display: 'grid', gap: 3 }}>
      <div>
        {incident && <Typography color="text.secondary">Incident: {incident.title}</Typography>}
        <Typography component="h3" lang={claim.language} sx={{ fontSize: '1.25rem', fontWeight: 650 }}>
          {claim.statement}
        </Typography>
        {claim.kind && <Typography color="text.secondary">{KIND_WORD[claim.kind]}</Typography>}
      </div>
      <Verdict page={page} />
      {verdict.summary && <Typography sx={{ whiteSpace: 'pre-line' }}>{verdict.summary}</Typography>}
      <Part title="Why">
        {paragraphsOf(verdict.rationale).map((pieces, index) => (
          <Typography key={index} sx={{ mb: 1.5, whiteSpace: 'pre-line' }}>
            {pieces.map((piece, at) =>
              'words' in piece ? piece.words : <References key={at} numbers={piece.references} />,
            )}
          </Typography>
        ))}
      </Part>
      {verdict.unknowns.length > 0 && (
        <Part title="What is not known">
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {verdict.unknowns.map((unknown) => (
              <li key={unknown}>{unknown}</li>
            ))}
          </Box>
        </Part>
      )}
      <ClaimTable claim={claim} />
      <Part title="How it reached us">
        <Typography color="text.secondary" variant="body2" sx={{ mb: 1 }}>
          {originsInWords(page)}
        </Typography>
        <Box component="ol" sx={{ m: 0, pl: 0, listStyle: 'none', display: 'grid', gap: 1.5 }}>
          {page.appearances.map((appearance) => (
            <Appearance key={appearance.id} page={page} appearance={appearance} />
          ))}
        </Box>
      </Part>
      <Part title="The evidence">
        <EvidenceTable evidence={page.evidence} />
      </Part>
      {verdict.asOf && (
        <Typography variant="body2" color="text.secondary">
          Takes account of what is known up to <DateText value={{ date: verdict.asOf, precision: 'day' }} />.
        </Typography>
      )}
    </Box>
  );
}

function Verdict({ page: { verdict } }: { page: VerdictDocument }) {
  const { rating, utterance, confidence, likelihood, headline } = verdict;
  return (
    <Box sx={{ border: '1px solid', borderColor: 'divider', borderRadius: 1.5, p: 2 }}>
      <Box component="dl" sx={TABLE}>
        <dt>Was it said?</dt>
        <dd>{utterance ? UTTERANCE_WORD[utterance] : 'Not judged'}</dd>
        <dt>Is it so?</dt>
        <dd>
          <RatingChip rating={rating} />
        </dd>
        <dt>Confidence</dt>
        <dd>{confidence ? CONFIDENCE_WORD[confidence] : 'Not stated'}</dd>
        {likelihood && (
          <>
            <dt>Likelihood</dt>
            <dd>{LIKELIHOOD_WORD[likelihood]}</dd>
          </>
        )}
      </Box>
      <Typography sx={{ fontSize: '1.125rem', fontWeight: 600, mt: 1.5 }}>{headline}</Typography>
    </Box>
  );
}

/** A part of the page under its own heading. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <Typography component="h4" variant="h3" sx={{ mb: 0.75 }}>
        {title}
      </Typography>
      {children}
    </section>
  );
}

function References({ numbers }: { numbers: readonly number[] }) {
  return (
    <>
      [
      {numbers.map((number, index) => (
        <span key={number}>
          {index > 0 && ', '}
          <a
            href={`#public-evidence-${number}`}
            onClick={(event) => goTo(event, number)}
            style={{ color: 'inherit' }}
          >
            {number}
          </a>
        </span>
      ))}
      ]
    </>
  );
}

function goTo(event: { preventDefault: () => void }, number: number) {
  event.preventDefault();
  document.getElementById(`public-evidence-${number}`)?.scrollIntoView({ block: 'center' });
}

function Appearance({ page, appearance }: { page: VerdictDocument; appearance: DocAppearance }) {
  const { speaker, capacity, stance, hedges, source, lineage } = appearance;
  const upstream = page.citations
    .filter(({ from }) => from === appearance.id)
    .map(({ to }) => ('party' in to ? to.party.name : placeOf(page, to.appearance)));
  return (
    <Box component="li">
      <Typography>
        <strong>{speaker?.name ?? 'Speaker not named'}</strong>, {CAPACITY_WORD[capacity].toLowerCase()}
        {stance !== 'states' && `, ${STANCE_WORD[stance].toLowerCase()}`}
        {hedges.length > 0 && `, hedged “${hedges.join('”, “')}”`}
      </Typography>
      <Quote words={appearance.passage.exact} language={source.language} />
      <Typography variant="body2" color="text.secondary">
        {source.publisher?.name ?? source.title}, <DateText value={source.published} />
        {upstream.length > 0 && `, from ${upstream.join(' and ')}`}
        {lineage === 'unknown' && ', from whom is not known'}
      </Typography>
    </Box>
  );
}

function placeOf({ appearances }: VerdictDocument, id: string): string {
  const source = appearances.find((appearance) => appearance.id === id)?.source;
  return source?.publisher?.name ?? source?.title ?? 'another passage';
}

function originsInWords({ origins }: VerdictDocument): string {
  const origin = origins.count === 1 ? '1 origin' : `${origins.count} origins`;
  const names = origins.parties.map(({ name }) => name).join(', ');
  const unknown = origins.unknown > 0 ? `, ${origins.unknown} of unknown origin` : '';
  return `${origin}${names && `: ${names}`}${unknown}`;
}

const TABLE = {
  m: 0,
  display: 'grid',
  gridTemplateColumns: 'max-content 1fr',
  columnGap: 2,
  rowGap: 0.5,
  '& dt': { color: 'text.secondary' },
  '& dd': { m: 0, fontWeight: 600 },
} as const;
