import { Box, Button } from '@mui/material';
import { useEffect, type ReactNode } from 'react';
import { api } from '../../api/http.js';
import type { Page, Party, PartyRef } from '../../api/types.js';
import { useApi, useSend } from '../../ui/useApi.js';
import { useTell } from '../../ui/useTell.js';

interface FoundHintProps {
  /** What the document says; nothing when it does not. */
  readonly found: string | undefined;
  readonly value: string;
  readonly onUse: (found: string) => void;
}

/** Whether what stands in a field is what the document says of itself. */
export function FoundHint({ found, value, onUse }: FoundHintProps) {
  if (found === undefined) return null;
  if (found === value) return <Hint>✓ found in the document</Hint>;
  return (
    <Hint>
      The document says “{found}”.
      <Use onPress={() => onUse(found)}>Use that</Use>
    </Hint>
  );
}

interface FoundOutletProps {
  readonly outlet: string;
  readonly publisher: PartyRef | null;
  /** Sets the publisher, unless somebody chose one. */
  readonly onFill: (party: PartyRef) => void;
  readonly onUse: (party: PartyRef) => void;
}

/** The outlet that a document names: a known party of that name or alias, or one press away from being one. */
export function FoundOutlet({ outlet, publisher, onFill, onUse }: FoundOutletProps) {
  const tell = useTell();
  const { data } = useApi<Page<Party>>('parties', { q: outlet, limit: 12 });
  const known = data?.items.find((party) => goesBy(party, outlet));
  const add = useSend(() => api.post<Party>('parties', { kind: 'outlet', name: outlet }), {
    refresh: ['parties'],
    onSuccess: ({ id, kind, name }) => {
      onUse({ id, kind, name });
      tell(`${name} is on file now, as an outlet.`);
    },
  });
  useEffect(() => {
    if (known) onFill({ id: known.id, kind: known.kind, name: known.name });
  }, [known?.id]);
  if (!data || publisher?.name === outlet || (known && publisher?.id === known.id))
    return publisher ? <Hint>✓ found in the document</Hint> : null;
  if (known) {
    return (
      <Hint>
        The document names {known.name}.
        <Use onPress={() => onUse({ id: known.id, kind: known.kind, name: known.name })}>Use that</Use>
      </Hint>
    );
  }
  return (
    <Hint>
      The document names {outlet}, which is not on file.
      <Use onPress={() => !add.isPending && add.mutate()}>Add it as a new outlet</Use>
    </Hint>
  );
}

function goesBy({ name, aliases }: Party, wanted: string): boolean {
  return [name, ...aliases].some((one) => one.localeCompare(wanted, 'en', { sensitivity: 'base' }) === 0);
}

function Hint({ children }: { children: ReactNode }) {
  return <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary', mt: 0.25 }}>{children}</Box>;
}

function Use({ onPress, children }: { onPress: () => void; children: ReactNode }) {
  return (
    <Button size="small" onClick={onPress} sx={{ py: 0, ml: 0.25, fontSize: 'inherit' }}>
      {children}
    </Button>
  );
}
