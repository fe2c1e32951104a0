import { Box, Typography } from '@mui/material';
import { SERIF } from '../app/theme.js';
import { DateText } from '../ui/DateText.js';
import { Quote } from '../ui/Quote.js';
import { CAPACITY_WORD, KIND_WORD, STANCE_WORD } from '../ui/words.js';
import { Checked } from './Checked.js';
import { ClaimTable } from './ClaimTable.js';
import type { DocAppearance, VerdictDocument } from './document.js';
import { Dissents } from './Dissents.js';
import { anchorOf, EvidenceTable } from './EvidenceTable.js';
import { FindingText, Part } from './FindingText.js';
import { Rivals } from './Rivals.js';

/** The page as the public will see it: plainly, but everything that is in the frozen document. */
export function VerdictPage({ page }: { page: VerdictDocument }) {
  const { claim, verdict, incident } = page;
  return (
    <Box component="article" sx={{ maxWidth: '70ch', display: 'grid', gap: 3 }}>
      <div>
        {incident && <Typography color="textSecondary">Incident: {incident.title}</Typography>}
        <Typography component="h3" lang={claim.language} sx={STATEMENT}>
          {claim.statement}
        </Typography>
        {claim.kind && <Typography color="textSecondary">{KIND_WORD[claim.kind]}</Typography>}
      </div>
      <FindingText verdict={verdict} anchorOf={anchorOf} heading="h4" />
      <WithCare cautions={page.cautions ?? []} />
      <Dissents dissent={page.dissent ?? []} />
      <ClaimTable claim={claim} />
      <Part title="How it reached us">
        <Typography color="textSecondary" variant="body2" sx={{ mb: 1 }}>
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
      <Rivals {...page} />
      <Checked {...page} />
    </Box>
  );
}

/** A document of the first format says nothing of it. */
function WithCare({ cautions }: { cautions: NonNullable<VerdictDocument['cautions']> }) {
  if (cautions.length === 0) return null;
  return (
    <Part title="Read this with care">
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {cautions.map(({ id, name, words }) => (
          <li key={id}>
            <strong>{name}.</strong> {words} ({id})
          </li>
        ))}
      </Box>
    </Part>
  );
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
      <Typography variant="body2" color="textSecondary">
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

const STATEMENT = { fontFamily: SERIF, fontSize: '1.3125rem', fontWeight: 600, lineHeight: 1.35 } as const;
