import { Box, Button, Stack } from '@mui/material';
import { useState } from 'react';
import type { RevisionView } from '../../api/types.js';
import { Changes } from '../../review/Changes.js';
import { Choice } from '../../ui/Choice.js';
import { count } from '../../ui/words.js';
import { momentInWords } from '../../ui/time.js';
import { Section } from '../Section.js';

interface RevisionsProps {
  readonly claimId: string;
  readonly revisions: readonly RevisionView[];
}

/** Every revision is kept; here two of them are laid side by side. */
export function Revisions({ claimId, revisions }: RevisionsProps) {
  const [open, setOpen] = useState(false);
  const numbers = revisions.map(({ number }) => number).sort((one, other) => other - one);
  const [latest, before = 0] = numbers;
  const [from, setFrom] = useState<number | null>(null);
  const [to, setTo] = useState<number | null>(null);
  if (latest === undefined) return null;
  const words = {
    0: 'nothing',
    ...Object.fromEntries(
      revisions.map((one) => [
        one.number,
        `${one.number} · ${one.author.name}, ${momentInWords(one.createdAt)}`,
      ]),
    ),
  } as Record<number, string>;
  return (
    <Section
      title="Revisions"
      sum={count(revisions.length, 'revision')}
      actions={
        <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Hide' : 'Compare'}
        </Button>
      }
    >
      {open && (
        <Stack spacing={2}>
          <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr' } }}>
            <Choice
              label="From"
              codes={[...numbers, 0]}
              words={words}
              value={from ?? before}
              onChange={setFrom}
            />
            <Choice label="To" codes={numbers} words={words} value={to ?? latest} onChange={setTo} />
          </Box>
          <Changes claimId={claimId} from={from ?? before} to={to ?? latest} />
        </Stack>
      )}
    </Section>
  );
}
