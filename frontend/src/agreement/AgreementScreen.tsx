import { Box, Typography } from '@mui/material';
import { useId } from 'react';
import type { Agreement, Coefficient } from '../api/types.js';
import { EmptyState } from '../ui/EmptyState.js';
import { Loading } from '../ui/Loading.js';
import { Page } from '../ui/Page.js';
import { ProblemNote } from '../ui/ProblemNote.js';
import { useApi } from '../ui/useApi.js';
import { count, KIND_WORD } from '../ui/words.js';
import { IntervalBar } from './IntervalBar.js';
import { isMeasured, meaningOf, numberInWords } from './meaning.js';

/** How far people agree who rated the same claim apart from each other: a question to the method, not to a person. */
export function AgreementScreen() {
  const { data, error, refetch } = useApi<Agreement[]>('agreement');
  return (
    <Page
      title="Agreement"
      width="reading"
      lead="How far people agree who rated the same claim without seeing each other’s rating."
    >
      {error && <ProblemNote problem={error} onRetry={() => void refetch()} />}
      {!error && !data && <Loading />}
      {data && (data[0]?.claims ?? 0) === 0 && <Nothing />}
      {data && (data[0]?.claims ?? 0) > 0 && (
        <>
          <HowToRead />
          {data.map((agreement) => (
            <OfKind key={agreement.kind ?? 'all'} agreement={agreement} />
          ))}
        </>
      )}
    </Page>
  );
}

function Nothing() {
  return (
    <EmptyState title="No claim has a second rating yet.">
      Ask a colleague for one on the workbench, under “Second ratings”. Once two people have rated a claim
      apart from each other, it counts here.
    </EmptyState>
  );
}

function HowToRead() {
  return (
    <Typography sx={{ mb: 1, maxWidth: '68ch' }}>
      The number is Krippendorff’s alpha: 1 is full agreement, 0 what chance alone would give. The line is its
      95 % interval: with other claims of the same kind the number could as well have come out anywhere along
      it. From 0.80 on people usually rely on ratings, from 0.67 on they draw tentative conclusions; both are
      customs, not laws.
    </Typography>
  );
}

function OfKind({ agreement }: { agreement: Agreement }) {
  const id = useId();
  const { kind, claims, raters, percent, ordinal, nominal } = agreement;
  return (
    <Box component="section" aria-labelledby={id} sx={{ mt: 4 }}>
      <Typography variant="h2" id={id}>
        {kind ? KIND_WORD[kind] : 'All claims'}
      </Typography>
      <Typography color="textSecondary" sx={{ mb: 1.5 }}>
        {count(claims, 'claim')}, {count(raters, 'person', 'people')}
        {percent !== null && ` · ${Math.round(percent)} % of the pairs of ratings are the same`}
      </Typography>
      <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { sm: '1fr 1fr' } }}>
        <Scale
          name="By the order of the ratings"
          of="from refuted to supported; ratings without a number do not count"
          coefficient={ordinal}
        />
        <Scale name="Rating by rating" of="the same or not, all eight" coefficient={nominal} />
      </Box>
    </Box>
  );
}

function Scale({ name, of, coefficient }: { name: string; of: string; coefficient: Coefficient }) {
  return (
    <div>
      <Typography variant="h3" component="h3">
        {name}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {of}
      </Typography>
      {isMeasured(coefficient) && (
        <Box sx={{ my: 1 }}>
          <IntervalBar coefficient={coefficient} />
          <Typography className="numbers" sx={{ mt: 0.5, fontWeight: 600 }}>
            {numberInWords(coefficient)}
          </Typography>
        </Box>
      )}
      <Typography variant="body2" sx={{ mt: 0.5 }}>
        {meaningOf(coefficient)}
      </Typography>
    </div>
  );
}
