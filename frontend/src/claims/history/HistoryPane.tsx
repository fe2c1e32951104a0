import { Box, Link, Stack, Typography } from '@mui/material';
import type { Move } from '../../api/codes.js';
import type { HistoryEntry } from '../../api/types.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { PersonName } from '../../ui/PersonName.js';
import { TimeAgo } from '../../ui/TimeAgo.js';
import { EDITION_KIND_WORD, STAGE_WORD } from '../../ui/words.js';
import { Section } from '../Section.js';
import { useEditions, useHistory } from '../work.js';

/** Everything that happened to the claim, newest first, and what the public has seen of it. */
export function HistoryPane({ claimId }: { claimId: string }) {
  const { data: entries } = useHistory(claimId);
  return (
    <Stack spacing={4}>
      <Editions claimId={claimId} />
      <Section title="What happened">
        {entries?.length === 0 && <EmptyState title="Nothing has happened yet." />}
        <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5 }}>
          {entries?.filter(isTold).map((entry, index) => (
            <Entry key={`${entry.at} ${index}`} entry={entry} />
          ))}
        </Box>
      </Section>
    </Stack>
  );
}

/** A review or an edition tells the step that it came with, too. */
function isTold({ what, move }: HistoryEntry): boolean {
  return what !== 'step' || !['approve', 'return', 'publish'].includes(move ?? '');
}

function Entry({ entry }: { entry: HistoryEntry }) {
  return (
    <Box component="li" sx={{ pl: 1.5, borderLeft: '3px solid', borderColor: 'divider' }}>
      <Typography sx={{ '&::first-letter': { textTransform: 'uppercase' } }}>
        <PersonName person={entry.actor} /> {deed(entry)}{' '}
        <Typography component="span" variant="body2" color="textSecondary">
          <TimeAgo at={entry.at} />
        </Typography>
      </Typography>
      {(entry.note || entry.reason) && (
        <Typography variant="body2" color="textSecondary" sx={{ whiteSpace: 'pre-wrap' }}>
          {entry.note || entry.reason}
        </Typography>
      )}
    </Box>
  );
}

const DEEDS: Record<Move | 'expire', string> = {
  accept: 'accepted it',
  close: 'closed it',
  take: 'took it',
  assign: 'assigned it',
  release: 'released it',
  expire: 'ended the lease',
  submit: 'submitted it for review',
  return: 'returned it',
  approve: 'approved it',
  publish: 'published it',
  schedule: 'scheduled its publication',
  unschedule: 'took it off the schedule',
  recall: 'recalled it',
  reopen: 'opened it again',
  hold: 'put it on hold',
  resume: 'resumed it',
  reconsider: 'reconsidered it',
};

function deed({ what, move, toStage, fromStage, decision, number, kind }: HistoryEntry): string {
  if (what === 'revision') return `saved revision ${number}`;
  if (what === 'review')
    return decision === 'approve' ? `approved revision ${number}` : `returned revision ${number}`;
  if (what === 'edition')
    return `published edition ${number}${kind ? `: ${EDITION_KIND_WORD[kind].toLowerCase()}` : ''}`;
  const done = DEEDS[move as Move | 'expire'] ?? 'moved it';
  return toStage && toStage !== fromStage ? `${done} → ${STAGE_WORD[toStage].toLowerCase()}` : done;
}

function Editions({ claimId }: { claimId: string }) {
  const { data: editions = [] } = useEditions(claimId);
  if (editions.length === 0) return null;
  return (
    <Section title="Published editions">
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {editions.map(({ id, number, kind, slug, reason, publishedAt, approvedBy, publishedBy }) => (
          <li key={id}>
            <Link href={`/verdicts/${slug}`} target="_blank" rel="noopener" underline="always">
              Edition {number}
            </Link>{' '}
            {EDITION_KIND_WORD[kind].toLowerCase()}, <TimeAgo at={publishedAt} />, approved by{' '}
            <PersonName person={approvedBy} />, published by <PersonName person={publishedBy} />
            {reason && <Typography variant="body2">{reason}</Typography>}
          </li>
        ))}
      </Box>
    </Section>
  );
}
