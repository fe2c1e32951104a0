import { Box, Button, Typography } from '@mui/material';
import type { Suggestion } from '../../api/types.js';
import { PlaceLink } from '../../ui/PlaceLink.js';
import { StageChip } from '../../ui/StageChip.js';
import { TimeAgo } from '../../ui/TimeAgo.js';
import { DISMISSAL_WORD } from '../../ui/words.js';
import { KeyHint } from './KeyHint.js';

interface DecidedProps {
  readonly suggestion: Suggestion;
  readonly mayUndo: boolean;
  readonly onUndo: () => void;
}

const DID = {
  accepted: 'accepted it',
  merged: 'merged it',
  dismissed: 'dismissed it',
  undone: 'opened it again',
};

/** Who decided what, when and why; and the way back. */
export function Decided({ suggestion, mayUndo, onUndo }: DecidedProps) {
  const { decision, state, remembered } = suggestion;
  if (!decision) return null;
  const { act, by, at, reason, note, claim, edited } = decision;
  const changed = Object.keys(edited).map((field) => FIELD_WORD[field] ?? field);
  return (
    <Box sx={{ mb: 1, fontSize: '0.875rem' }}>
      <Box>
        {by.name} {DID[act]} <TimeAgo at={at} />
        {remembered && ', in an earlier capture of the same text'}
        {reason && `: ${DISMISSAL_WORD[reason].toLowerCase()}`}.
        {changed.length > 0 && ` Changed on the way: ${changed.join(', ')}.`}
      </Box>
      {note && <Typography variant="body2">“{note}”</Typography>}
      {claim && act !== 'undone' && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5 }}>
          <PlaceLink to={`/claims/${claim.id}`}>Open the claim</PlaceLink>
          <StageChip stage={claim.stage} size="small" />
        </Box>
      )}
      {state !== 'open' && mayUndo && (
        <Button size="small" variant="outlined" aria-keyshortcuts="u" onClick={onUndo} sx={{ mt: 0.75 }}>
          Undo: open it again
          <KeyHint>u</KeyHint>
        </Button>
      )}
    </Box>
  );
}

const FIELD_WORD: Record<string, string> = {
  statement: 'statement',
  kind: 'kind',
  speaker: 'speaker',
  capacity: 'speaks as',
  basis: 'how they know',
  stance: 'stance',
  hedges: 'hedges',
  lineage: 'how it arrived',
  via: 'relays',
  accused: 'accused',
  attribution: 'attribution',
  quantity: 'number',
  incidentId: 'incident',
  passage: 'passage',
};
