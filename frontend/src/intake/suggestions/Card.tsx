import { Box, Button, Typography } from '@mui/material';
import type { PartyRef, Suggestion } from '../../api/types.js';
import { PlaceLink } from '../../ui/PlaceLink.js';
import { KeyHint } from './KeyHint.js';
import { Decided } from './Decided.js';
import { Proposal } from './Proposal.js';

/** What can be done with a suggestion. */
export interface Acts {
  readonly accept: (suggestion: Suggestion) => void;
  readonly edit: (suggestion: Suggestion) => void;
  readonly merge: (suggestion: Suggestion) => void;
  readonly dismiss: (suggestion: Suggestion) => void;
  readonly undo: (suggestion: Suggestion) => void;
  /** Says who of those on file is meant by a name. */
  readonly mean: (suggestion: Suggestion, party: PartyRef | null) => void;
  /** On a phone: to its words in the text. */
  readonly show?: (suggestion: Suggestion) => void;
}

interface CardProps {
  readonly suggestion: Suggestion;
  readonly publisher: PartyRef | null;
  /** Whom somebody chose as the speaker, instead of who was proposed. */
  readonly meant: PartyRef | undefined;
  readonly mayWrite: boolean;
  readonly isBusy: boolean;
  readonly acts: Acts;
}

/** The current suggestion in full: what it would become, why it was proposed, and the ways to decide. */
export function Card({ suggestion, publisher, meant, mayWrite, isBusy, acts }: CardProps) {
  const mayDecide = mayWrite && (suggestion.state === 'open' || suggestion.remembered);
  return (
    <Box sx={{ pt: 0.75 }}>
      <Decided suggestion={suggestion} mayUndo={mayWrite && !isBusy} onUndo={() => acts.undo(suggestion)} />
      <Proposal
        suggestion={suggestion}
        publisher={publisher}
        meant={meant}
        {...(mayDecide ? { onMean: (party: PartyRef | null) => acts.mean(suggestion, party) } : {})}
      />
      <OnFile suggestion={suggestion} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, mt: 1.25 }}>
        {mayDecide && (
          <>
            <Act name="Accept" letter="a" isMain isBusy={isBusy} onPress={() => acts.accept(suggestion)} />
            <Act name="Edit" letter="e" isBusy={isBusy} onPress={() => acts.edit(suggestion)} />
            <Act name="Merge" letter="m" isBusy={isBusy} onPress={() => acts.merge(suggestion)} />
            <Act name="Dismiss" letter="d" isBusy={isBusy} onPress={() => acts.dismiss(suggestion)} />
          </>
        )}
        {acts.show && (
          <Button size="small" onClick={() => acts.show?.(suggestion)}>
            Show in the text
          </Button>
        )}
      </Box>
    </Box>
  );
}

interface ActProps {
  readonly name: string;
  readonly letter: string;
  readonly isMain?: boolean;
  readonly isBusy: boolean;
  readonly onPress: () => void;
}

function Act({ name, letter, isMain = false, isBusy, onPress }: ActProps) {
  return (
    <Button
      size="small"
      variant={isMain ? 'contained' : 'outlined'}
      aria-keyshortcuts={letter}
      aria-disabled={isBusy}
      onClick={() => !isBusy && onPress()}
      sx={{ minWidth: 0, px: 1.25 }}
    >
      {name}
      <KeyHint>{letter}</KeyHint>
    </Button>
  );
}

/** Claims that may be the same, so that nobody files one twice. */
function OnFile({ suggestion: { matches, state, decision } }: { suggestion: Suggestion }) {
  const others = matches.filter(({ claim }) => claim.id !== decision?.claim?.id);
  if (state !== 'open' || others.length === 0) return null;
  return (
    <Box sx={{ mt: 1, pl: 1.25, borderLeft: '3px solid', borderColor: 'warning.main' }}>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {others.some(({ why }) => why === 'same_passage')
          ? 'These words are marked as a claim already'
          : 'Much alike on file'}
      </Typography>
      {others.slice(0, 3).map(({ claim }) => (
        <Typography key={claim.id} variant="body2">
          <PlaceLink to={`/claims/${claim.id}`} color="inherit">
            {claim.statement}
          </PlaceLink>
        </Typography>
      ))}
    </Box>
  );
}
