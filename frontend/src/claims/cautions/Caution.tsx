import { Box, Button, Stack, Typography } from '@mui/material';
import type { CautionView } from '../../api/types.js';
import { PersonName } from '../../ui/PersonName.js';
import { Sign } from '../../ui/Sign.js';
import { TimeAgo } from '../../ui/TimeAgo.js';
import { Facts } from './AcknowledgeDialog.js';
import { standingOf } from './cautions.js';

interface CautionProps {
  readonly caution: CautionView;
  readonly mayAnswer: boolean;
  readonly onAnswer?: () => void;
  readonly onTakeBack?: () => void;
}

const LOOKS = {
  blocks: { colour: 'error.main', words: 'Must be answered', path: 'M8 2 15 14H1ZM8 6.5v3.5M8 12h.01' },
  warns: { colour: 'warning.main', words: 'Warns', path: 'M8 2 15 14H1Z' },
  acknowledged: { colour: 'success.main', words: 'Answered', path: 'm2.5 8.5 3.5 3.5 7.5-8' },
} as const;

/** A caution with what it says, what brings it about, and what was said to it. */
export function Caution({ caution, mayAnswer, onAnswer, onTakeBack }: CautionProps) {
  const { id, name, words, facts, audience, acknowledged } = caution;
  const standing = standingOf(caution);
  const { colour, words: state, path } = LOOKS[standing];
  return (
    <Stack component="li" direction="row" spacing={1.25}>
      <Box sx={{ color: colour, flex: 'none', pt: 0.25 }}>
        <Sign>
          <path
            d={path}
            fill="none"
            stroke="currentColor"
            strokeWidth="1.6"
            strokeLinejoin="round"
            strokeLinecap="round"
          />
        </Sign>
      </Box>
      <Box sx={{ minWidth: 0, flex: 1 }}>
        <Typography sx={{ fontWeight: 600 }}>
          {id} {name}{' '}
          <Box component="span" sx={{ color: colour, fontWeight: 400, fontSize: '0.875rem' }}>
            {state}
          </Box>
        </Typography>
        <Typography sx={{ overflowWrap: 'anywhere' }}>{words}</Typography>
        <Facts facts={facts} />
        {audience === 'editor' && (
          <Typography variant="body2" color="textSecondary">
            For the desk only; readers are not told.
          </Typography>
        )}
        <Said caution={caution} />
        {mayAnswer && (
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, ml: -0.75, mt: 0.25 }}>
            {standing !== 'warns' && (
              <Button
                size="small"
                aria-label={`${acknowledged ? 'Answer anew' : 'Answer'}: ${id} ${name}`}
                {...(standing === 'blocks' ? { 'data-open-caution': '' } : {})}
                onClick={onAnswer}
              >
                {acknowledged ? 'Answer anew' : 'Answer'}
              </Button>
            )}
            {acknowledged && (
              <Button size="small" aria-label={`Take back: ${id} ${name}`} onClick={onTakeBack}>
                Take back
              </Button>
            )}
          </Box>
        )}
      </Box>
    </Stack>
  );
}

/** What was said to it; an answer that no longer holds is shown as such. */
function Said({ caution: { acknowledged, earlier } }: Pick<CautionProps, 'caution'>) {
  const answer = acknowledged ?? earlier;
  if (!answer) return null;
  return (
    <Box
      sx={{
        mt: 0.5,
        pl: 1.25,
        borderLeft: '3px solid',
        borderColor: acknowledged ? 'success.main' : 'warning.main',
      }}
    >
      {!acknowledged && (
        <Typography variant="body2" sx={{ fontWeight: 600 }}>
          Open again: what brings it about has changed since this was said.
        </Typography>
      )}
      <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{answer.reason}</Typography>
      <Typography variant="body2" color="textSecondary">
        <PersonName person={answer.by} /> <TimeAgo at={answer.at} />
      </Typography>
    </Box>
  );
}
