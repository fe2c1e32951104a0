import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { api } from '../../api/http.js';
import type { SearchView } from '../../api/types.js';
import { DateText } from '../../ui/DateText.js';
import { PersonName } from '../../ui/PersonName.js';
import { useSend } from '../../ui/useApi.js';
import { useTell } from '../../ui/useTell.js';
import { count } from '../../ui/words.js';
import { Section } from '../Section.js';
import { pathsOf } from '../work.js';
import { SearchDialog, WithdrawDialog } from './SearchDialogs.js';
import { useSearches } from './useChecklist.js';

type Open = { does: 'enter'; from?: SearchView } | { does: 'withdraw'; search: SearchView };

/** What was looked for, where and when, so that anybody can look again. */
export function SearchLog({ claimId, mayWrite }: { claimId: string; mayWrite: boolean }) {
  const { data: searches } = useSearches(claimId);
  const [open, setOpen] = useState<Open>();
  if (!searches) return null;
  const counting = searches.filter(({ withdrawn }) => withdrawn === null).length;
  const close = () => setOpen(undefined);
  return (
    <Section
      title="Search log"
      sum={counting > 0 ? count(counting, 'search', 'searches') : undefined}
      actions={
        mayWrite && (
          <Button size="small" onClick={() => setOpen({ does: 'enter' })}>
            Enter a search
          </Button>
        )
      }
    >
      {searches.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          No search is logged. That something was not found counts only with where, for what and on which day
          it was looked for.
        </Typography>
      )}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
        {searches.map((search) => (
          <Entry
            key={search.id}
            {...{ claimId, search, mayWrite }}
            onAgain={() => setOpen({ does: 'enter', from: search })}
            onWithdraw={() => setOpen({ does: 'withdraw', search })}
          />
        ))}
      </Box>
      {open?.does === 'enter' && <SearchDialog claimId={claimId} from={open.from} onClose={close} />}
      {open?.does === 'withdraw' && <WithdrawDialog claimId={claimId} search={open.search} onClose={close} />}
    </Section>
  );
}

interface EntryProps {
  readonly claimId: string;
  readonly search: SearchView;
  readonly mayWrite: boolean;
  readonly onAgain: () => void;
  readonly onWithdraw: () => void;
}

function Entry({ claimId, search, mayWrite, onAgain, onWithdraw }: EntryProps) {
  const { id, where, query, on, found, by, withdrawn } = search;
  const tell = useTell();
  const { mutate: restore, isPending } = useSend(
    () => api.post(`claims/${claimId}/searches/${id}/standings`, { stands: true }),
    { refresh: pathsOf(claimId), onSuccess: () => tell('The search counts again.') },
  );
  return (
    <Box component="li" sx={{ pl: 1.5, borderLeft: '3px solid', borderColor: 'divider' }}>
      <Typography sx={{ overflowWrap: 'anywhere', ...(withdrawn ? { textDecoration: 'line-through' } : {}) }}>
        <strong>{where}</strong>: <code>{query}</code>
      </Typography>
      <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{found}</Typography>
      <Typography variant="body2" color="textSecondary">
        <DateText value={{ date: on, precision: 'day' }} />, <PersonName person={by} />
      </Typography>
      {withdrawn && (
        <Typography variant="body2" sx={{ color: 'warning.main' }}>
          Withdrawn: {withdrawn}
        </Typography>
      )}
      {mayWrite && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, ml: -0.75 }}>
          <Button size="small" aria-label={`Search again: ${query}`} onClick={onAgain}>
            Search again
          </Button>
          {withdrawn ? (
            <Button
              size="small"
              disabled={isPending}
              aria-label={`Let it count again: ${query}`}
              onClick={() => restore()}
            >
              Let it count again
            </Button>
          ) : (
            <Button size="small" aria-label={`Withdraw: ${query}`} onClick={onWithdraw}>
              Withdraw
            </Button>
          )}
        </Box>
      )}
    </Box>
  );
}
