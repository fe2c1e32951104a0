import { Box, Button, Paper, Stack } from '@mui/material';
import { useMemo, useRef, useState, useEffect } from 'react';
import { Link } from 'react-router-dom';
import type { Chain, Passage } from '../../api/types.js';
import { MarkableText, type MarkableTextHandle } from '../../intake/MarkableText.js';
import type { MarkedPassage } from '../../intake/passage.js';
import type { Mark } from '../../intake/segments.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Quote } from '../../ui/Quote.js';
import { AddEvidence } from '../finding/ChangeEvidence.js';
import { AddCitation } from '../said/AddCitation.js';
import { AddAppearance } from '../said/ChangeAppearance.js';
import { useChain, useEvidence } from '../work.js';
import { useCaptureInfo } from './captures.js';
import { CapturePicker } from './CapturePicker.js';
import { capturesIn, marksIn } from './passages.js';

/** A place in a capture that another pane points to. */
export interface Pointed {
  readonly passage: Passage;
  readonly markId: string;
}

interface SourcePaneProps {
  readonly claimId: string;
  readonly mayWrite: boolean;
  readonly captureId: string | undefined;
  readonly pointed: Pointed | undefined;
  readonly onOpenCapture: (captureId: string) => void;
}

type Use = 'evidence' | 'appearance' | 'citation';

/** The captured texts behind the claim, with its passages lit; words chosen here become evidence or an appearance. */
export function SourcePane({ claimId, mayWrite, captureId, pointed, onOpenCapture }: SourcePaneProps) {
  const { data: chain } = useChain(claimId);
  const { data: evidence } = useEvidence(claimId);
  const known = useMemo(() => capturesIn(chain?.appearances ?? [], evidence ?? []), [chain, evidence]);
  const open = captureId ?? known[0];
  if (!chain || !evidence) return null;
  return (
    <Stack spacing={2}>
      <CapturePicker claimId={claimId} known={known} open={open} mayWrite={mayWrite} onOpen={onOpenCapture} />
      {open === undefined ? (
        <EmptyState
          title="No source yet."
          action={
            mayWrite && (
              <Button component={Link} to={`/intake?claim=${claimId}`} variant="contained">
                Capture a document
              </Button>
            )
          }
        >
          Nothing is cited that is not captured.
        </EmptyState>
      ) : (
        <OpenCapture
          key={open}
          claimId={claimId}
          chain={chain}
          captureId={open}
          marks={marksIn(open, chain.appearances, evidence)}
          pointed={pointed?.passage.captureId === open ? pointed : undefined}
          mayWrite={mayWrite}
        />
      )}
    </Stack>
  );
}

interface OpenCaptureProps {
  readonly claimId: string;
  readonly chain: Chain;
  readonly captureId: string;
  readonly marks: readonly Mark[];
  readonly pointed: Pointed | undefined;
  readonly mayWrite: boolean;
}

function OpenCapture({ claimId, chain, captureId, marks, pointed, mayWrite }: OpenCaptureProps) {
  const info = useCaptureInfo(captureId);
  const [chosen, choose] = useState<MarkedPassage>();
  const [use, setUse] = useState<Use | null>(null);
  const text = useRef<MarkableTextHandle>(null);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (pointed && info) text.current?.show(pointed.passage);
  }, [pointed, info]);
  if (!info) return null;
  const done = () => {
    setUse(null);
    choose(undefined);
  };
  const passage = chosen && { captureId, ...chosen };
  const stated = chain.appearances.find((one) => one.passage.captureId === captureId);
  return (
    <>
      <MarkableText
        ref={text}
        captureId={captureId}
        title={info.title}
        language={info.language}
        marks={marks}
        first={pointed?.passage ?? marks[0]}
        current={pointed?.markId}
        mayMark={mayWrite}
        chosen={chosen}
        onChoose={choose}
        onConfirm={() => first.current?.focus()}
        onOpen={() => undefined}
      />
      {passage && mayWrite && (
        <Paper variant="outlined" component="section" aria-label="The chosen passage" sx={CHOSEN}>
          <Quote words={passage.exact} lines={2} />
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
            <Button ref={first} size="small" variant="contained" onClick={() => setUse('evidence')}>
              Add as evidence
            </Button>
            <Button size="small" variant="outlined" onClick={() => setUse('appearance')}>
              It states the claim
            </Button>
            {stated && (
              <Button size="small" variant="outlined" onClick={() => setUse('citation')}>
                It says where it comes from
              </Button>
            )}
            <Button size="small" onClick={() => choose(undefined)}>
              Not this
            </Button>
          </Box>
        </Paper>
      )}
      {passage && use === 'evidence' && (
        <AddEvidence claimId={claimId} passage={passage} onClose={() => setUse(null)} onAdded={done} />
      )}
      {passage && use === 'appearance' && (
        <AddAppearance claimId={claimId} passage={passage} onClose={() => setUse(null)} onAdded={done} />
      )}
      {passage && use === 'citation' && stated && (
        <AddCitation
          {...{ claimId, chain }}
          appearance={stated}
          shown={passage}
          onClose={() => setUse(null)}
          onAdded={done}
        />
      )}
    </>
  );
}

const CHOSEN = { position: 'sticky', bottom: 0, p: 1.5, boxShadow: 3, zIndex: 1 } as const;
