import { Box, Button, Dialog, DialogTitle, Typography } from '@mui/material';
import { useState } from 'react';
import type { AppearanceView, Chain, ChainAnalysis } from '../../api/types.js';
import { AddCitation } from '../said/AddCitation.js';
import { appearanceAt } from './analysis.js';
import { ChainGraph, type Act } from './ChainGraph.js';
import { ChainSum } from './ChainSum.js';
import { StationPanel } from './StationPanel.js';
import { useRemoveCitation } from './useRemoveCitation.js';

interface ChainDialogProps {
  readonly claimId: string;
  readonly chain: Chain;
  readonly analysis: ChainAnalysis;
  readonly mayWrite: boolean;
  readonly onShow: (appearance: AppearanceView) => void;
  readonly onClose: () => void;
}

/** The citation that is being added: from where it is known already, if a line was drawn. */
interface Adding {
  readonly citing: AppearanceView;
  readonly upstream?: string;
}

/** The chain as a graph, with the chosen station in words beside it. Its own chunk: only who opens it loads it. */
export default function ChainDialog({
  claimId,
  chain,
  analysis,
  mayWrite,
  onShow,
  onClose,
}: ChainDialogProps) {
  const [current, setCurrent] = useState<string>();
  const [adding, add] = useState<Adding | null>(null);
  const removal = useRemoveCitation(claimId);
  const chosen = analysis.stations.some(({ id }) => id === current) ? current : analysis.stations[0]?.id;
  const show = (appearance: AppearanceView) => {
    onClose();
    onShow(appearance);
  };
  const act = (what: Act, id: string) => {
    const appearance = appearanceAt(chain, id);
    if (what === 'read')
      requestAnimationFrame(() =>
        document.getElementById('station-in-words')?.scrollIntoView({ block: 'nearest' }),
      );
    else if (appearance && what === 'open') show(appearance);
    else if (appearance && mayWrite) add({ citing: appearance });
  };
  const connect = (upstream: string, citing: string) => {
    const appearance = appearanceAt(chain, citing);
    if (appearance && upstream !== citing) add({ citing: appearance, upstream });
  };
  return (
    <Dialog open fullScreen onClose={onClose} aria-labelledby="chain-title">
      <Box
        sx={{
          display: 'flex',
          alignItems: 'center',
          pr: 2,
          borderBottom: '1px solid',
          borderColor: 'divider',
        }}
      >
        <DialogTitle id="chain-title" sx={{ flex: 1, py: 1.5 }}>
          The chain: {analysis.phrase}
        </DialogTitle>
        <Button onClick={onClose}>Close</Button>
      </Box>
      <Box sx={FRAME}>
        <Box sx={{ minHeight: 0, minWidth: 0 }}>
          <ChainGraph
            {...{ chain, analysis, mayWrite, onAct: act, onConnect: connect }}
            current={chosen}
            onCurrent={setCurrent}
          />
        </Box>
        <Box component="section" aria-label="In words" tabIndex={0} sx={WORDS}>
          <ChainSum analysis={analysis} />
          <Typography variant="caption" color="textSecondary" component="p" sx={{ my: 1.5 }}>
            Arrow keys go along the chain; <kbd>O</kbd> opens the passage
            {mayWrite && (
              <>
                , <kbd>A</kbd> adds where it comes from
              </>
            )}
            . A dashed line is our own reading; ≠ marks a change of the wording.
          </Typography>
          {/* The notice at the foot of the page is out of reach while a dialog is open. */}
          <Box role="status">
            {removal.removed && (
              <Typography variant="body2" sx={{ mb: 1.5 }}>
                The citation is taken out.{' '}
                <Button size="small" variant="outlined" disabled={removal.isBusy} onClick={removal.restore}>
                  Put it back
                </Button>
              </Typography>
            )}
          </Box>
          {chosen !== undefined && (
            <StationPanel
              {...{ chain, analysis, mayWrite, removal, onShow: show, onAdd: (citing) => add({ citing }) }}
              id={chosen}
            />
          )}
        </Box>
      </Box>
      {adding && (
        <AddCitation
          claimId={claimId}
          chain={chain}
          appearance={adding.citing}
          {...(adding.upstream === undefined ? {} : { upstream: adding.upstream })}
          onClose={() => add(null)}
        />
      )}
    </Dialog>
  );
}

const FRAME = {
  flex: 1,
  minHeight: 0,
  display: 'grid',
  gridTemplateColumns: { xs: '1fr', md: 'minmax(0, 1fr) 26rem' },
  gridTemplateRows: { xs: '50vh auto', md: '1fr' },
  overflowY: { xs: 'auto', md: 'hidden' },
} as const;

const WORDS = {
  p: 2.5,
  overflowY: { md: 'auto' },
  borderLeft: { md: '1px solid' },
  borderTop: { xs: '1px solid', md: 0 },
  borderColor: { xs: 'divider', md: 'divider' },
  outlineOffset: -2,
} as const;
