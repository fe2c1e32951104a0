import { Box, Typography } from '@mui/material';
import { Loading } from '../ui/Loading.js';
import { ProblemNote } from '../ui/ProblemNote.js';
import type { RevisionChange } from '../api/types.js';
import { useApi } from '../ui/useApi.js';

interface ChangesProps {
  readonly claimId: string;
  /** Number of the earlier revision; 0 stands for an empty page. */
  readonly from: number;
  readonly to: number;
}

/** What a reader would see differently, part by part; removed and added words are marked as such, not by colour alone. */
export function Changes({ claimId, from, to }: ChangesProps) {
  const { data, error, refetch } = useApi<{ changes: RevisionChange[] }>(
    `claims/${claimId}/revisions/compare`,
    { from, to },
    { enabled: from !== to },
  );
  if (from === to) return <Typography color="textSecondary">These are the same revision.</Typography>;
  if (error) return <ProblemNote problem={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading what="Comparing" />;
  if (data.changes.length === 0)
    return <Typography color="textSecondary">Nothing a reader would see.</Typography>;
  return (
    <Box component="dl" sx={{ m: 0, display: 'grid', gap: 2 }}>
      {data.changes.map((change) => (
        <div key={change.path}>
          <Typography component="dt" variant="h3">
            {change.label}
          </Typography>
          <Box component="dd" sx={{ m: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {change.words ? (
              change.words.map((run, index) => <Run key={index} {...run} />)
            ) : (
              <>
                {change.before !== null && (
                  <div>
                    <Run kind="removed" text={change.before} />
                  </div>
                )}
                {change.after !== null && (
                  <div>
                    <Run kind="added" text={change.after} />
                  </div>
                )}
              </>
            )}
          </Box>
        </div>
      ))}
    </Box>
  );
}

function Run({ kind, text }: { kind: 'same' | 'removed' | 'added'; text: string }) {
  if (kind === 'same') return text;
  return (
    <Box component={kind === 'added' ? 'ins' : 'del'} sx={kind === 'added' ? ADDED : REMOVED}>
      {text}
    </Box>
  );
}

const tinted = (colour: string) => `color-mix(in srgb, var(--mui-palette-${colour}-main) 14%, transparent)`;
const ADDED = {
  textDecoration: 'underline',
  textUnderlineOffset: 3,
  backgroundColor: tinted('success'),
} as const;
const REMOVED = { textDecoration: 'line-through', backgroundColor: tinted('error') } as const;
