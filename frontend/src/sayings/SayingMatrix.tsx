import Box from '@mui/material/Box';
import type { ClaimSaying, PartyRef } from '../api/types.js';
import { PlaceLink } from '../ui/PlaceLink.js';
import { dateInWords } from '../ui/time.js';
import { ATTRIBUTION_BASIS_WORD, RUNG_WORD } from '../ui/words.js';
import { matrixOf } from './matrix.js';
import { OutcomeChip } from './OutcomeChip.js';

const VERB: Partial<Record<NonNullable<ClaimSaying['kind']>, string>> = {
  attribution: 'Blames',
  responsibility: 'Says it was them',
  denial: 'Denies it',
  non_attribution: 'Says it is not attributed',
};

/** Claimants down, the blamed across: a contradiction shows as a sign and in words. */
export function SayingMatrix({ claims }: { claims: readonly ClaimSaying[] }) {
  const { columns, rows } = matrixOf(claims);
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  if (rows.length === 0) {
    return (
      <Box sx={{ color: 'text.secondary' }}>
        No claim about who did it yet. They appear here when a claim of this incident blames somebody, claims
        responsibility, denies it, or says that nobody is known.
      </Box>
    );
  }
  return (
    <Box
      role="region"
      aria-label="Table of claimants and those they blame"
      tabIndex={0}
      sx={{ overflowX: 'auto', borderRadius: 1, border: '1px solid', borderColor: 'quiet.line' }}
    >
      <Box component="table" sx={TABLE}>
        <caption>Who says what about who did it</caption>
        <thead>
          <tr>
            <th scope="col">Who says so</th>
            {columns.map((blamed) => (
              <th scope="col" key={blamed?.id ?? 'nobody'}>
                <Named party={blamed} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ claimant, cells }) => (
            <tr key={claimant?.id ?? 'nobody'}>
              <th scope="row">
                <Named party={claimant} />
              </th>
              {cells.map((found, place) => (
                <td key={columns[place]?.id ?? 'nobody'}>
                  {found.length === 0 ? (
                    <Box component="span" sx={{ color: 'text.secondary' }} aria-label="nothing said">
                      –
                    </Box>
                  ) : (
                    found.map((claim) => <Cell key={claim.id} claim={claim} byId={byId} />)
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Box>
    </Box>
  );
}

function Named({ party }: { party: PartyRef | null }) {
  if (!party) return <>Nobody named</>;
  return <PlaceLink to={`/parties/${party.id}/show`}>{party.name}</PlaceLink>;
}

function Cell({ claim, byId }: { claim: ClaimSaying; byId: ReadonlyMap<string, ClaimSaying> }) {
  const { id, kind, statement, rung, basis, said } = claim;
  const particulars = [
    dateInWords(said),
    rung && RUNG_WORD[rung],
    basis && ATTRIBUTION_BASIS_WORD[basis],
  ].filter(Boolean);
  return (
    <Box sx={{ display: 'grid', justifyItems: 'start', gap: 0.25, '& + &': { mt: 1.5 } }}>
      <PlaceLink to={`/claims/${id}`} title={statement}>
        {VERB[kind ?? 'other'] ?? 'Speaks of it'}
      </PlaceLink>
      <OutcomeChip claim={claim} />
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{particulars.join(' · ')}</Box>
      <Beside claim={claim} byId={byId} />
    </Box>
  );
}

/** What must be seen beside it: who contradicts it, and what the same claimant said before or later. */
function Beside({
  claim: { conflicts },
  byId,
}: {
  claim: ClaimSaying;
  byId: ReadonlyMap<string, ClaimSaying>;
}) {
  if (!conflicts) return null;
  const { against, againstCount, earlier, later } = conflicts;
  const others = [...new Set(against.map((id) => speakerOf(byId.get(id))))].join(', ');
  return (
    <Box sx={{ fontSize: '0.875rem' }}>
      {againstCount > 0 && (
        <Box>
          <span aria-hidden="true">⇄ </span>contradicted by {others}
          {againstCount > against.length && ` and ${againstCount - against.length} more`}
        </Box>
      )}
      <Changed sign="↻" words="later said otherwise" ids={later} />
      {later.length === 0 && <Changed sign="↺" words="had said otherwise before" ids={earlier} />}
    </Box>
  );
}

function Changed({ sign, words, ids }: { sign: string; words: string; ids: readonly string[] }) {
  const [first] = ids;
  if (!first) return null;
  return (
    <Box>
      <span aria-hidden="true">{sign} </span>
      <PlaceLink to={`/claims/${first}`}>{words}</PlaceLink>
    </Box>
  );
}

function speakerOf(claim: ClaimSaying | undefined): string {
  return claim?.claimants[0]?.name ?? 'somebody who is not named';
}

const TABLE = {
  borderCollapse: 'collapse',
  width: '100%',
  '& caption': {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
  '& th, & td': {
    minWidth: 160,
    p: 1.5,
    textAlign: 'left',
    verticalAlign: 'top',
    borderBottom: '1px solid',
    borderRight: '1px solid',
    borderColor: 'quiet.line',
  },
  '& th': { fontWeight: 600, fontSize: '0.9375rem' },
} as const;
