import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import type { PartyRef, Suggestion } from '../../api/types.js';
import { CAPACITY_WORD, PARTY_KIND_WORD } from '../../ui/words.js';
import { chosenParty, isNew, knownIn, othersFor } from './parties.js';

interface ProposalProps {
  readonly suggestion: Suggestion;
  readonly publisher: PartyRef | null;
  readonly meant: PartyRef | undefined;
  /** Chooses who is meant by the speaker's name; null goes back to the proposal. */
  readonly onMean?: (party: PartyRef | null) => void;
}

/** What accepting it would record, in the words of the record; what is left out was not found. */
export function Proposal({ suggestion, publisher, meant, onMean }: ProposalProps) {
  const { proposed, numbers, claimant, accused, hedges, why, score, direct } = suggestion;
  const known = knownIn(suggestion, publisher);
  const speaker = meant ?? (proposed.speaker && chosenParty(proposed.speaker, known));
  const via = proposed.via.map((choice) => chosenParty(choice, known));
  const blamed = proposed.accused.map((choice) => chosenParty(choice, known));
  return (
    <Box component="dl" sx={LIST}>
      <Line term="Said by">
        {speaker ? <Who party={speaker} /> : 'nobody named'}
        {`, ${CAPACITY_WORD[proposed.capacity].toLowerCase()}`}
        {claimant.role !== '' && claimant.role !== speaker?.name && ` · ${claimant.role}`}
        {direct && ' · word for word'}
        {onMean && <Meant others={othersFor(claimant, speaker)} chosen={meant} onMean={onMean} />}
      </Line>
      {via.length > 0 && (
        <Line term="Via">
          <Several parties={via} parted=" ▸ " />
        </Line>
      )}
      {blamed.length > 0 && (
        <Line term="Accused">
          <Several parties={blamed} parted=", " />
        </Line>
      )}
      {blamed.length === 0 && accused.length > 0 && (
        <Line term="Names">{accused.map(({ name }) => name).join(', ')}</Line>
      )}
      {numbers.length > 0 && (
        <Line term="Numbers">
          {numbers.map(({ text, counted }) => (counted ? `${text} (${counted})` : text)).join(' · ')}
        </Line>
      )}
      {hedges.length > 0 && <Line term="Hedged">{hedges.map((word) => `“${word}”`).join(', ')}</Line>}
      <Line term="Why">
        {why.join('; ')}
        <span className="quiet"> · worth checking {Math.round(score * 100)} of 100</span>
      </Line>
      <Origin {...suggestion.origin} />
    </Box>
  );
}

function Line({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** A party, and plainly whether it will be added. */
function Who({ party }: { party: PartyRef }) {
  if (!isNew(party)) return <bdi>{party.name}</bdi>;
  return (
    <>
      <bdi>{party.name}</bdi>
      <span className="new">new {PARTY_KIND_WORD[party.kind].toLowerCase()}</span>
    </>
  );
}

function Several({ parties, parted }: { parties: readonly PartyRef[]; parted: string }) {
  return parties.map((party, index) => (
    <span key={party.id}>
      {index > 0 && parted}
      <Who party={party} />
    </span>
  ));
}

interface MeantProps {
  readonly others: readonly PartyRef[];
  readonly chosen: PartyRef | undefined;
  readonly onMean: (party: PartyRef | null) => void;
}

/** Others on file who go by a like name, each to be taken with one press. */
function Meant({ others, chosen, onMean }: MeantProps) {
  if (others.length === 0 && !chosen) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, alignItems: 'center', mt: 0.25 }}>
      {others.length > 0 && <span className="quiet">or is it</span>}
      {others.map((party) => (
        <button key={party.id} type="button" onClick={() => onMean(party)}>
          <bdi>{party.name}</bdi>, {PARTY_KIND_WORD[party.kind].toLowerCase()} on file
        </button>
      ))}
      {chosen && (
        <button type="button" onClick={() => onMean(null)}>
          as proposed
        </button>
      )}
    </Box>
  );
}

function Origin({ kind, model, prompt, agreed }: Suggestion['origin']) {
  if (kind === 'built_in' && !agreed) return null;
  const machine = [model ?? 'a language model', prompt && `asked with ${prompt}`].filter(Boolean).join(', ');
  return (
    <Line term="Made by">
      {kind === 'model' ? `Machine-made: ${machine}` : 'The built-in extractor; the language model agrees'}
      {kind === 'model' && agreed && '; the built-in extractor agrees'}
    </Line>
  );
}

const LIST = {
  m: 0,
  display: 'grid',
  gridTemplateColumns: '64px minmax(0, 1fr)',
  columnGap: 1.25,
  rowGap: 0.25,
  fontSize: '0.875rem',
  lineHeight: 1.5,
  '& dt': { color: 'text.secondary' },
  '& dd': { m: 0, overflowWrap: 'anywhere' },
  '& .quiet': { color: 'text.secondary' },
  '& .new': {
    color: 'primary.main',
    fontWeight: 600,
    whiteSpace: 'nowrap',
    '&::before': { content: '" · "' },
  },
  '& button': {
    all: 'unset',
    cursor: 'pointer',
    px: 0.75,
    border: '1px solid',
    borderColor: 'quiet.edge',
    borderRadius: 1,
    '&:hover': { bgcolor: 'quiet.sunken' },
    '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: 1 },
  },
} as const;
