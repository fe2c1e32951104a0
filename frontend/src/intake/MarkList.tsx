import { Box, Button, ButtonBase, Link, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router-dom';
import { api } from '../api/http.js';
import type { MarkedAppearance } from '../api/types.js';
import { useMe } from '../ui/useMe.js';
import { useSend } from '../ui/useApi.js';
import { useTell } from '../ui/useTell.js';
import { CAPACITY_WORD, count, LINEAGE_WORD, STANCE_WORD } from '../ui/words.js';

interface MarkListProps {
  readonly captureId: string;
  readonly appearances: readonly MarkedAppearance[];
  readonly current: string | undefined;
  readonly onOpen: (appearance: MarkedAppearance) => void;
}

/** What is marked in a text, in its order; the one that is open shows who says it and can be taken out. */
export function MarkList({ captureId, appearances, current, onOpen }: MarkListProps) {
  return (
    <>
      <Typography variant="h2" sx={{ mb: 1 }}>
        Marked in this text: {count(appearances.length, 'passage')}
      </Typography>
      {appearances.length === 0 && (
        <Typography color="textSecondary">
          Select the words of a claim in the text. You say here what they claim and who says it.
        </Typography>
      )}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {appearances.map((appearance) => (
          <Box
            component="li"
            key={appearance.id}
            sx={{ borderTop: '1px solid', borderColor: 'divider', py: 1.25 }}
          >
            <ButtonBase
              onClick={() => onOpen(appearance)}
              aria-expanded={appearance.id === current}
              sx={{ display: 'block', textAlign: 'left', width: '100%', font: 'inherit' }}
            >
              <Typography component="span" sx={{ fontWeight: appearance.id === current ? 650 : 400 }}>
                {appearance.claim.statement}
              </Typography>
              <Typography component="span" variant="body2" color="textSecondary" sx={{ display: 'block' }}>
                {[appearance.speaker?.name ?? 'speaker not named', CAPACITY_WORD[appearance.capacity]].join(
                  ', ',
                )}
              </Typography>
            </ButtonBase>
            {appearance.id === current && <Opened captureId={captureId} appearance={appearance} />}
          </Box>
        ))}
      </Box>
    </>
  );
}

function Opened({ captureId, appearance }: { captureId: string; appearance: MarkedAppearance }) {
  const me = useMe();
  const tell = useTell();
  const { mutate: remove, isPending } = useSend(
    () => api.delete(`appearances/${appearance.id}`, { query: { version: appearance.version } }),
    {
      refresh: [`captures/${captureId}/appearances`, `claims/${appearance.claim.id}`, 'queue'],
      onSuccess: () => tell('The mark is taken out. Its claim stays, without this passage.'),
    },
  );
  return (
    <Box sx={{ mt: 0.75 }}>
      <Typography variant="body2" color="textSecondary">
        {STANCE_WORD[appearance.stance]} · {LINEAGE_WORD[appearance.lineage]}
        {appearance.hedges.length > 0 && ` · hedged: ${appearance.hedges.join(', ')}`}
      </Typography>
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', mt: 0.5 }}>
        <Link component={RouterLink} to={`/claims/${appearance.claim.id}`}>
          Open the claim
        </Link>
        {me?.writes && (
          <Button size="small" color="secondary" disabled={isPending} onClick={() => remove()}>
            Take the mark out
          </Button>
        )}
      </Box>
    </Box>
  );
}
