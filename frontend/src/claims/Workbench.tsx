import { Box } from '@mui/material';
import { useCallback, useEffect, useState } from 'react';
import { Navigate, useParams, useSearchParams } from 'react-router-dom';
import type { ClaimState, ClaimView, EvidenceView, AppearanceView, RevisionView } from '../api/types.js';
import { isBlind, placeToRate } from '../assessments/assessments.js';
import { messagesOf } from '../ui/fieldMessages.js';
import { useKeys } from '../ui/keys.js';
import { Loading } from '../ui/Loading.js';
import { Page } from '../ui/Page.js';
import { ProblemNote } from '../ui/ProblemNote.js';
import { useMe } from '../ui/useMe.js';
import { FindingPane } from './finding/FindingPane.js';
import { CameBack } from './history/CameBack.js';
import { HistoryPane } from './history/HistoryPane.js';
import { useFinding } from './finding/useFinding.js';
import { useMove } from './moves/useMove.js';
import { PANES, Panes, PaneSwitch, usePanes, type Pane } from './Panes.js';
import { ClaimPane } from './said/ClaimPane.js';
import { SourcePane, type Pointed } from './source/SourcePane.js';
import { frozenBecause, newest, useClaim, useClaimState, useRevisions } from './work.js';
import { WorkbenchHeader } from './WorkbenchHeader.js';

/** One claim: its source, what is claimed, and what we find, side by side. */
export function Workbench() {
  const { id = '' } = useParams();
  const me = useMe();
  const claim = useClaim(id);
  const standing = useClaimState(id);
  const revisions = useRevisions(id);
  const problem = claim.error ?? standing.error ?? revisions.error;
  if (isBlind(revisions.error)) return <Navigate to={placeToRate(id)} replace />;
  if (problem && !(claim.data && standing.data && revisions.data)) {
    return (
      <Page title="This claim">
        <ProblemNote problem={problem} onRetry={() => void claim.refetch()} />
      </Page>
    );
  }
  if (!me || !claim.data || !standing.data || !revisions.data) return <Loading what="Fetching the claim" />;
  return <Bench key={id} me={me} claim={claim.data} standing={standing.data} revisions={revisions.data} />;
}

interface BenchProps {
  readonly me: { readonly id: string; readonly writes: boolean };
  readonly claim: ClaimView;
  readonly standing: ClaimState;
  readonly revisions: readonly RevisionView[];
}

function Bench({ me, claim, standing, revisions }: BenchProps) {
  const [search, setSearch] = useSearchParams();
  const [pointed, point] = useState<Pointed>();
  const panes = usePanes();
  const desk = useFinding(claim.id, me.id, newest(revisions));
  const moving = useMove(claim.id, standing, () => desk.autosave.settle());
  const frozen = frozenBecause(standing.state.stage);
  const mayWrite = me.writes && frozen === undefined;
  const captureId = search.get('capture') ?? undefined;

  useEffect(() => {
    document.title = `${claim.statement} · Ascribe desk`;
  }, [claim.statement]);

  const openCapture = useCallback(
    (capture: string) =>
      setSearch((before) => ({ ...Object.fromEntries(before), capture }), { replace: true }),
    [setSearch],
  );
  const show = ({ id, passage }: EvidenceView | AppearanceView) => {
    panes.open('source');
    openCapture(passage.captureId);
    point({ passage, markId: id });
  };
  const go = (pane: Pane) => {
    panes.open(pane);
    requestAnimationFrame(() => document.getElementById(`pane-${pane}`)?.focus());
  };

  useKeys(
    'Workbench',
    PANES.map(({ pane, name }, index) => ({
      key: String(index + 1),
      does: `Go to ${name.toLowerCase()}`,
      press: () => go(pane),
    })),
  );

  return (
    <Box sx={FRAME}>
      <WorkbenchHeader
        claim={claim}
        standing={standing}
        moving={moving}
        mayWrite={me.writes}
        narrow={panes.narrow}
      >
        <PaneSwitch panes={panes} />
      </WorkbenchHeader>
      {standing.state.stage === 'in_work' && <CameBack claimId={claim.id} />}
      <Panes panes={panes}>
        {{
          source: (
            <SourcePane
              claimId={claim.id}
              mayWrite={mayWrite}
              captureId={captureId}
              pointed={pointed}
              onOpenCapture={openCapture}
            />
          ),
          claim: (
            <ClaimPane
              claim={claim}
              mayWrite={mayWrite}
              mayComment={me.writes}
              frozen={me.writes ? frozen : undefined}
              onShow={show}
            />
          ),
          finding: (
            <FindingPane
              claim={claim}
              desk={desk}
              revisions={revisions}
              mayWrite={mayWrite}
              frozen={me.writes ? frozen : undefined}
              lacking={messagesOf(moving.problem?.fields ?? [])}
              onShow={show}
            />
          ),
          history: <HistoryPane claimId={claim.id} />,
        }}
      </Panes>
    </Box>
  );
}

/** The workbench takes the whole of the screen's room; on a wide one its panes scroll, on a narrow one the page does. */
const FRAME = {
  mx: { xs: -2, sm: -3, lg: -4 },
  mt: { xs: -2, md: -3.5 },
  display: 'flex',
  flexDirection: 'column',
  height: { md: '100vh' },
} as const;
