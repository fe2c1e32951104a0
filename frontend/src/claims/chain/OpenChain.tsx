import { Button } from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import type { AppearanceView, Chain, ChainAnalysis } from '../../api/types.js';
import { Loading } from '../../ui/Loading.js';

// The graph and its layout are large; who reads the list does not need them.
const ChainDialog = lazy(() => import('./ChainDialog.js'));

interface OpenChainProps {
  readonly claimId: string;
  readonly chain: Chain;
  readonly analysis: ChainAnalysis | undefined;
  readonly mayWrite: boolean;
  readonly onShow: (appearance: AppearanceView) => void;
}

/** Opens the chain as a graph. */
export function OpenChain({ analysis, chain, ...rest }: OpenChainProps) {
  const [isOpen, setOpen] = useState(false);
  if (!analysis || chain.appearances.length === 0) return null;
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        See the chain
      </Button>
      {isOpen && (
        <Suspense fallback={<Loading what="Fetching the graph" />}>
          <ChainDialog {...rest} {...{ analysis, chain }} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
