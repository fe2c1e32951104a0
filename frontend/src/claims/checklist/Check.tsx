import { Box, Button, Stack, Typography } from '@mui/material';
import type { CheckView, SearchView } from '../../api/types.js';
import { PersonName } from '../../ui/PersonName.js';
import { Sign } from '../../ui/Sign.js';
import { TimeAgo } from '../../ui/TimeAgo.js';
import { DEMAND_WORD, LACK_WORD } from './checklist.js';
import { ShownBy } from './ShownBy.js';

interface CheckProps {
  readonly check: CheckView;
  readonly searches: readonly SearchView[];
  readonly mayWrite: boolean;
  readonly onAnswer?: () => void;
  readonly onWaive?: () => void;
  readonly onTakeBack?: () => void;
}

const LOOKS = {
  open: { colour: 'text.secondary', words: 'Open', path: 'M8 3a5 5 0 1 0 0 10A5 5 0 0 0 8 3' },
  answered: { colour: 'success.main', words: 'Answered', path: 'm2.5 8.5 3.5 3.5 7.5-8' },
  waived: { colour: 'warning.main', words: 'Set aside', path: 'M3 8h10' },
} as const;

/** A question with how it stands, what was answered and by whom. */
export function Check({ check, searches, mayWrite, onAnswer, onWaive, onTakeBack }: CheckProps) {
  const { question, help, demands, outcome, lacks, answer } = check;
  const { colour, words, path } = LOOKS[outcome];
  return (
    <Stack component="li" direction="row" spacing={1.25}>
      <Box sx={{ color: colour, flex: 'none', pt: 0.25 }}>
        <Sign>
          <path d={path} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
        </Sign>
      </Box>
      <Box sx={{ minWidth: 0, flex: 1 }}>
        <Typography sx={{ fontWeight: 600 }}>
          {question}{' '}
          <Box component="span" sx={{ color: colour, fontWeight: 400, fontSize: '0.875rem' }}>
            {words}
          </Box>
        </Typography>
        {outcome === 'open' && (
          <Typography variant="body2" color="textSecondary">
            {help} {demands !== 'words' && `Needs: ${DEMAND_WORD[demands].toLowerCase()}.`}
          </Typography>
        )}
        {lacks && (
          <Typography variant="body2" sx={{ color: 'warning.main' }}>
            {LACK_WORD[lacks]}
          </Typography>
        )}
        {answer && answer.outcome !== 'open' && <Answered check={check} searches={searches} />}
        {mayWrite && (
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, ml: -0.75, mt: 0.25 }}>
            <Button
              size="small"
              aria-label={`${outcome === 'answered' ? 'Change the answer' : 'Answer'}: ${question}`}
              {...(outcome === 'open' ? { 'data-open-question': '' } : {})}
              onClick={onAnswer}
            >
              {outcome === 'answered' ? 'Change' : 'Answer'}
            </Button>
            {outcome !== 'waived' && (
              <Button size="small" aria-label={`Set aside: ${question}`} onClick={onWaive}>
                Set aside
              </Button>
            )}
            {outcome !== 'open' && (
              <Button size="small" aria-label={`Take back: ${question}`} onClick={onTakeBack}>
                Take back
              </Button>
            )}
          </Box>
        )}
      </Box>
    </Stack>
  );
}

function Answered({ check, searches }: Pick<CheckProps, 'check' | 'searches'>) {
  const { answer, question } = check;
  if (!answer) return null;
  return (
    <Box sx={{ mt: 0.25 }}>
      <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {answer.outcome === 'waived' ? answer.reason : answer.words}
      </Typography>
      <ShownBy
        evidence={answer.evidence}
        searches={searches.filter(({ id }) => answer.searches.includes(id))}
      />
      {answer.question !== question && (
        <Typography variant="body2" color="textSecondary">
          The question was then: “{answer.question}”
        </Typography>
      )}
      <Typography variant="body2" color="textSecondary">
        <PersonName person={answer.by} /> <TimeAgo at={answer.at} />
      </Typography>
    </Box>
  );
}
