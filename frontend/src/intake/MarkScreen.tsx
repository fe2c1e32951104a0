import { Box, Button, Link } from '@mui/material';
import { useCallback, useMemo, useRef, useState } from 'react';
import { Link as RouterLink, useLocation, useParams, useSearchParams } from 'react-router-dom';
import type { CaptureView, ClaimView, MarkedAppearance, Source } from '../api/types.js';
import { DateText } from '../ui/DateText.js';
import { useKeys } from '../ui/keys.js';
import { Loading } from '../ui/Loading.js';
import { Page } from '../ui/Page.js';
import { ProblemNote } from '../ui/ProblemNote.js';
import { useApi } from '../ui/useApi.js';
import { useMe } from '../ui/useMe.js';
import { AlreadyCaptured } from './AlreadyCaptured.js';
import { MarkableText, type MarkableTextHandle } from './MarkableText.js';
import { MarkForm } from './MarkForm.js';
import { MarkList } from './MarkList.js';
import { inTextOrder, marksOf } from './marks.js';
import type { MarkedPassage } from './passage.js';
import { useMarking, type KnownClaim, type Marked, type Marking } from './useMarking.js';

/** A capture beside what is being said about it: choose words, say what they claim, and go on to the next. */
export function MarkScreen() {
  const { captureId = '' } = useParams();
  const capture = useApi<CaptureView>(`captures/${captureId}`);
  const source = useApi<Source>(`sources/${capture.data?.sourceId}`, undefined, {
    enabled: capture.data !== undefined,
  });
  const problem = capture.error ?? source.error;
  if (problem) {
    return (
      <Page title="This capture">
        <ProblemNote problem={problem} onRetry={() => void capture.refetch()} />
      </Page>
    );
  }
  if (!source.data) return <Loading what="Fetching the capture" />;
  return <Capture key={captureId} captureId={captureId} source={source.data} />;
}

function Capture({ captureId, source }: { captureId: string; source: Source }) {
  const me = useMe();
  const [search] = useSearchParams();
  const claimId = search.get('claim');
  const { data: given } = useApi<ClaimView>(`claims/${claimId}`, undefined, { enabled: claimId !== null });
  const { data: appearances = [] } = useApi<MarkedAppearance[]>(`captures/${captureId}/appearances`);
  const [chosen, choose] = useState<MarkedPassage>();
  const [known, setKnown] = useState<KnownClaim>();
  const [round, setRound] = useState(0);
  const [current, setCurrent] = useState<string>();
  const [before, setBefore] = useState<Marking>();
  const text = useRef<MarkableTextHandle>(null);
  const form = useRef<HTMLDivElement>(null);

  const next = useCallback((marked: Marked) => {
    choose(undefined);
    setKnown(undefined);
    setCurrent(marked.appearance.id);
    setRound((before) => before + 1);
    setBefore(marked.marking);
    text.current?.focus(marked.marking.passage);
  }, []);
  const again = useCallback((marked: Marked) => {
    choose(marked.marking.passage);
    setKnown(marked.claim);
    setRound((before) => before + 1);
  }, []);
  const { mark, undo, last } = useMarking(next, again);
  const marks = useMemo(() => marksOf(appearances), [appearances]);
  const describe = () => form.current?.querySelector<HTMLElement>('textarea, input')?.focus();

  useKeys('Marking', [
    {
      key: 'Mod+Enter',
      does: 'Save the mark',
      whileTyping: true,
      press: () => form.current?.querySelector('form')?.requestSubmit(),
    },
    { key: 'Escape', does: 'Back to the text', whileTyping: true, press: () => text.current?.focus() },
    ...(last ? [{ key: 'u', does: 'Take the last mark back', press: () => undo.mutate(last) }] : []),
  ]);

  return (
    <Page
      title={source.title}
      above={
        <Link component={RouterLink} to="/intake">
          Intake
        </Link>
      }
      lead={<Origin source={source} />}
      actions={
        <>
          {last && (
            <Button onClick={() => undo.mutate(last)} disabled={undo.isPending}>
              Undo the last mark
            </Button>
          )}
          {claimId && (
            <Button component={RouterLink} to={`/claims/${claimId}?capture=${captureId}`} variant="outlined">
              Back to the claim
            </Button>
          )}
        </>
      }
    >
      <AlreadyCaptured captures={alreadyIn(useLocation().state)} />
      <Box
        sx={{ display: 'grid', gap: 4, gridTemplateColumns: { md: 'minmax(0, 1.4fr) minmax(320px, 1fr)' } }}
      >
        <div>
          <MarkableText
            ref={text}
            captureId={captureId}
            title={source.title}
            language={source.language}
            marks={marks}
            current={current}
            mayMark={me?.writes ?? false}
            chosen={chosen}
            onChoose={choose}
            onConfirm={describe}
            onOpen={setCurrent}
          />
          {chosen && me?.writes && (
            <Box sx={ONWARD}>
              <Button variant="contained" onClick={describe}>
                Say what it claims
              </Button>
            </Box>
          )}
        </div>
        <Box
          component="section"
          aria-label={chosen ? 'Describe the passage' : 'Marked in this text'}
          ref={form}
          sx={{
            position: { md: 'sticky' },
            top: 16,
            alignSelf: 'start',
            maxHeight: { md: 'calc(100vh - 32px)' },
            overflowY: { md: 'auto' },
            p: 0.5,
            m: -0.5,
          }}
        >
          {chosen && me?.writes ? (
            <MarkForm
              key={round}
              captureId={captureId}
              passage={chosen}
              before={before}
              known={known ?? (given && { id: given.id, statement: given.statement })}
              busy={mark.isPending}
              problem={mark.error}
              onMark={(marking) => mark.mutate(marking)}
              onDrop={() => {
                choose(undefined);
                text.current?.focus();
              }}
            />
          ) : (
            <MarkList
              captureId={captureId}
              appearances={inTextOrder(appearances)}
              current={current}
              onOpen={(appearance) => {
                setCurrent(appearance.id);
                text.current?.show(appearance.passage);
              }}
            />
          )}
        </Box>
      </Box>
    </Page>
  );
}

function Origin({ source }: { source: Source }) {
  return (
    <>
      {[source.publisher?.name, source.authors.join(', ')].filter(Boolean).join(' · ') ||
        'No publisher named'}{' '}
      · <DateText value={source.published} /> ·{' '}
      <Link component={RouterLink} to={`/sources/${source.id}`} underline="always">
        the source
      </Link>
    </>
  );
}

/** Where the form stands beneath the whole text, the way to it; wide screens have both in sight. */
const ONWARD = {
  display: { xs: 'block', md: 'none' },
  position: 'sticky',
  bottom: 0,
  py: 1.5,
  bgcolor: 'background.default',
} as const;

function alreadyIn(state: unknown): CaptureView[] {
  return (state as { alreadyCaptured?: CaptureView[] } | null)?.alreadyCaptured ?? [];
}
