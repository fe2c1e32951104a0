import { TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { api } from '../../api/http.js';
import type { SearchView } from '../../api/types.js';
import { messagesOf } from '../../ui/fieldMessages.js';
import { FormDialog } from '../../ui/FormDialog.js';
import { useStanding } from '../../ui/refusal.js';
import { today } from '../../ui/time.js';
import { useSend } from '../../ui/useApi.js';
import { useTell } from '../../ui/useTell.js';
import { WordsField } from '../../ui/WordsField.js';
import { pathsOf } from '../work.js';

interface SearchDialogProps {
  readonly claimId: string;
  /** A search that is made again: the same place and words, another day. */
  readonly from: SearchView | undefined;
  readonly onClose: () => void;
}

/** Enters a search into the log. */
export function SearchDialog({ claimId, from, onClose }: SearchDialogProps) {
  const tell = useTell();
  const [search, setSearch] = useState({
    where: from?.where ?? '',
    query: from?.query ?? '',
    on: today(),
    found: '',
  });
  const change = (part: Partial<typeof search>) => setSearch((before) => ({ ...before, ...part }));
  const withdraw = useSend(
    (id: string) =>
      api.post(`claims/${claimId}/searches/${id}/standings`, {
        stands: false,
        reason: 'Entered by mistake.',
      }),
    { refresh: pathsOf(claimId), onSuccess: () => tell('The search is withdrawn.') },
  );
  const { mutate, isPending, error } = useSend(
    () => api.post<SearchView>(`claims/${claimId}/searches`, search),
    {
      refresh: pathsOf(claimId),
      onProblem: () => true,
      onSuccess: ({ id }) => {
        onClose();
        tell('The search is in the log.', { undo: () => withdraw.mutate(id) });
      },
    },
  );
  const told = messagesOf(error?.fields ?? []);
  const onError = useStanding(told.on, search.on);
  return (
    <FormDialog
      title={from ? 'The same search, made again' : 'Enter a search'}
      does="Enter it"
      busy={isPending}
      problem={error}
      onSend={() => mutate()}
      onClose={onClose}
    >
      <WordsField
        label="Where"
        value={search.where}
        onChange={(where) => change({ where })}
        required
        autoFocus={!from}
        error={told.where}
        help="The archive, database or site, so that somebody else finds it."
      />
      <WordsField
        label="For which words"
        value={search.query}
        onChange={(query) => change({ query })}
        required
        error={told.query}
        help="Exactly as typed, with quotes and operators."
      />
      <TextField
        type="date"
        label="On which day"
        required
        value={search.on}
        error={onError !== undefined}
        helperText={onError}
        onChange={({ target }) => change({ on: target.value })}
      />
      <WordsField
        label="What was found"
        value={search.found}
        onChange={(found) => change({ found })}
        required
        autoFocus={from !== undefined}
        lines={2}
        error={told.found}
        help="“Nothing” is a finding. Readers see this entry, without your name."
      />
    </FormDialog>
  );
}

/** Takes a search out of the count; it stays in the log with the reason. */
export function WithdrawDialog(props: { claimId: string; search: SearchView; onClose: () => void }) {
  const { claimId, search, onClose } = props;
  const [reason, setReason] = useState('');
  const tell = useTell();
  const path = `claims/${claimId}/searches/${search.id}/standings`;
  const restore = useSend(() => api.post(path, { stands: true }), {
    refresh: pathsOf(claimId),
    onSuccess: () => tell('The search counts again.'),
  });
  const { mutate, isPending, error } = useSend(
    () => api.post(path, { stands: false, reason: reason || null }),
    {
      refresh: pathsOf(claimId),
      onProblem: () => true,
      onSuccess: () => {
        onClose();
        tell('The search is withdrawn.', { undo: () => restore.mutate() });
      },
    },
  );
  return (
    <FormDialog
      title="Withdraw this search"
      does="Withdraw it"
      busy={isPending}
      problem={error}
      onSend={() => mutate()}
      onClose={onClose}
    >
      <Typography color="textSecondary">
        It stays in the log, and no longer counts for the checklist or for readers.
      </Typography>
      <WordsField
        label="Why"
        value={reason}
        onChange={setReason}
        required
        autoFocus
        error={messagesOf(error?.fields ?? []).reason}
      />
    </FormDialog>
  );
}
