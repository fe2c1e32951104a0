import { Box, LinearProgress, Link, Typography } from '@mui/material';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { CheckView } from '../../api/types.js';
import { useKeys } from '../../ui/keys.js';
import { ProblemNote } from '../../ui/ProblemNote.js';
import { KIND_WORD } from '../../ui/words.js';
import { Section } from '../Section.js';
import { AnswerDialog } from './AnswerDialog.js';
import { Check } from './Check.js';
import { progressOf } from './checklist.js';
import { NewerVersion } from './NewerVersion.js';
import { useChecklist, useSearches } from './useChecklist.js';
import { useAnswering } from './useAnswering.js';
import { WaiveDialog } from './WaiveDialog.js';

/** What a claim of this kind must face before it goes to an editor: answered, or set aside with a reason. */
export function Checklist({ claimId, mayWrite }: { claimId: string; mayWrite: boolean }) {
  const { data: checklist, error, refetch } = useChecklist(claimId);
  const { data: searches = [] } = useSearches(claimId);
  const [asked, ask] = useState<{ check: CheckView; as: 'answered' | 'waived' }>();
  const answering = useAnswering(claimId, checklist?.version ?? 0);
  useKeys(
    'Workbench',
    [{ key: 'c', does: 'Go to the next open question', press: goToOpen }],
    mayWrite && checklist !== undefined && checklist.items.length > 0,
  );
  if (error && !checklist) return <ProblemNote problem={error} onRetry={() => void refetch()} />;
  if (!checklist) return null;
  const { items, kind, version, newer } = checklist;
  const { done, of } = progressOf(items);
  const common = { claimId, version, searches, onClose: () => ask(undefined) };
  return (
    <Section title="Checklist" sum={of > 0 ? `${done} of ${of}` : undefined}>
      {of === 0 ? (
        <Typography variant="body2" color="textSecondary">
          {kind === null
            ? 'Say what kind of claim this is: each kind has its questions.'
            : `Nothing is asked of a claim of the kind “${KIND_WORD[kind]}”.`}
        </Typography>
      ) : (
        <LinearProgress
          variant="determinate"
          aria-label="Answered or set aside"
          aria-valuetext={`${done} of ${of}`}
          value={(100 * done) / of}
          color={done === of ? 'success' : 'primary'}
          sx={{ mb: 2, borderRadius: 1 }}
        />
      )}
      {newer && <NewerVersion {...{ claimId, checklist, newer, mayWrite }} />}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
        {items.map((check) => (
          <Check
            key={check.key}
            {...{ check, mayWrite, searches }}
            onAnswer={() => ask({ check, as: 'answered' })}
            onWaive={() => ask({ check, as: 'waived' })}
            onTakeBack={() => answering.mutate({ check, given: { outcome: 'open' } })}
          />
        ))}
      </Box>
      {of > 0 && (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1.5 }}>
          <Link component={RouterLink} to={`/checklists/${kind}`}>
            Version {version} of this checklist
          </Link>
        </Typography>
      )}
      {asked?.as === 'answered' && <AnswerDialog {...common} check={asked.check} />}
      {asked?.as === 'waived' && <WaiveDialog {...common} check={asked.check} />}
    </Section>
  );
}

/** The keyboard stands on the first question that is open, or on the next one after where it stands. */
function goToOpen(event: KeyboardEvent) {
  const open = [...document.querySelectorAll<HTMLElement>('[data-open-question]')];
  const here = open.findIndex((button) => button === document.activeElement);
  const next = open[(here + 1) % open.length];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
