import { Box, Typography } from '@mui/material';
import type { Ref } from 'react';
import type { ApiProblem } from '../api/problem.js';
import type { MarkedAppearance, PartyRef, Suggestion, Suggestions } from '../api/types.js';
import { Loading } from '../ui/Loading.js';
import { ProblemNote } from '../ui/ProblemNote.js';
import type { Description } from './facets.js';
import { MarkForm } from './MarkForm.js';
import { MarkList } from './MarkList.js';
import { inTextOrder } from './marks.js';
import { EditForm } from './suggestions/EditForm.js';
import { RunNote } from './suggestions/RunNote.js';
import { SuggestionsPane } from './suggestions/SuggestionsPane.js';
import type { Work } from './suggestions/useWork.js';
import { SideSwitch, type SideTabs } from './tabs.js';
import type { HandMarking } from './useHandMarking.js';
import type { KnownClaim } from './useMarking.js';

interface SidePaneProps {
  readonly captureId: string;
  readonly tabs: SideTabs;
  readonly known: Suggestions | undefined;
  readonly error: ApiProblem | null;
  readonly work: Work;
  readonly hand: HandMarking;
  readonly appearances: readonly MarkedAppearance[];
  readonly publisher: PartyRef | null;
  readonly incident: Description['incident'];
  /** The claim for whose sake somebody came here. */
  readonly given: KnownClaim | undefined;
  readonly mayWrite: boolean;
  readonly onReadAgain: (() => void) | undefined;
  readonly onShow: ((suggestion: Suggestion) => void) | undefined;
  readonly onCloseEdit: () => void;
  readonly onDrop: () => void;
  readonly onOpenMark: (appearance: MarkedAppearance) => void;
  readonly ref: Ref<HTMLDivElement>;
}

/** Beside the text: the form that is being filled in; else what is suggested, or what is marked. */
export function SidePane(props: SidePaneProps) {
  const { tabs, known, work, hand, appearances, mayWrite, ref } = props;
  const { opened } = work;
  const isEditing = opened?.form === 'edit';
  const isDescribing = hand.chosen !== undefined && mayWrite && !isEditing;
  const hasForm = isEditing || isDescribing;
  return (
    <Box
      ref={ref}
      component="section"
      aria-label={hasForm ? 'Describe the passage' : 'Beside the text'}
      sx={PANE}
      style={tabs.tab === 'text' ? { display: 'none' } : {}}
    >
      {hasForm ? (
        <Box {...(tabs.narrow && panelOf(tabs))} sx={{ overflowY: { md: 'auto' }, p: 0.5, m: -0.5 }}>
          {isEditing ? <Editing {...props} /> : <Describing {...props} />}
        </Box>
      ) : (
        <>
          {!tabs.narrow && (
            <SideSwitch
              tabs={tabs}
              counts={{ suggestions: known?.suggestions.length ?? 0, marked: appearances.length }}
            />
          )}
          <Box {...panelOf(tabs)} sx={{ display: 'flex', flexDirection: 'column', flex: 1, minHeight: 0 }}>
            {tabs.side === 'marked' ? <Marked {...props} /> : <Suggested {...props} />}
          </Box>
        </>
      )}
    </Box>
  );
}

function panelOf({ side }: SideTabs) {
  return { role: 'tabpanel', id: `pane-${side}`, 'aria-labelledby': `tab-${side}` };
}

function Suggested(props: SidePaneProps) {
  const { known, error, work, publisher, incident, mayWrite, onReadAgain, onShow } = props;
  if (error && !known) return <ProblemNote problem={error} />;
  if (!known) return <Loading what="Fetching the suggestions" />;
  return (
    <>
      <RunNote run={known.run} onRead={mayWrite ? onReadAgain : undefined} />
      <SuggestionsPane {...{ known, work, publisher, incident, mayWrite, onShow }} />
      {known.suggestions.length > 0 && <KeysLine />}
    </>
  );
}

function Marked({ captureId, appearances, hand, onOpenMark }: SidePaneProps) {
  return (
    <Box sx={{ overflowY: { md: 'auto' }, p: 0.5, m: -0.5 }}>
      <MarkList
        captureId={captureId}
        appearances={inTextOrder(appearances)}
        current={hand.current}
        onOpen={onOpenMark}
      />
    </Box>
  );
}

function Editing({ work, hand, onCloseEdit }: SidePaneProps) {
  const { opened } = work;
  if (!opened) return null;
  const { suggestion, problem } = opened;
  return (
    <EditForm
      key={suggestion.id}
      before={work.before(suggestion)}
      chosen={hand.chosen}
      busy={work.decisions.busy.has(suggestion.id)}
      problem={problem}
      onAccept={(edit) => {
        void work.acceptEdited(suggestion, edit).then((accepted) => accepted && hand.choose(undefined));
      }}
      onKeep={(edit) => work.keep(suggestion, edit)}
      onClose={() => {
        onCloseEdit();
        work.giveUp(suggestion);
      }}
    />
  );
}

function Describing({ captureId, hand, given, onDrop }: SidePaneProps) {
  const { chosen, known, round, before, mark } = hand;
  if (!chosen) return null;
  return (
    <MarkForm
      key={round}
      captureId={captureId}
      passage={chosen}
      before={before}
      known={known ?? given}
      busy={mark.isPending}
      problem={mark.error}
      onMark={(marking) => mark.mutate(marking)}
      onDrop={onDrop}
    />
  );
}

/** The keys, where there is a keyboard; `?` tells the rest. */
function KeysLine() {
  return (
    <Typography variant="caption" color="textSecondary" sx={{ display: { xs: 'none', md: 'block' }, pt: 1 }}>
      <b>j k</b> move · <b>a</b> accept · <b>e</b> edit · <b>m</b> merge · <b>d</b> dismiss · <b>x</b> select
      · <b>Shift A</b> accept selected · <b>u</b> undo · <b>h</b> mark by hand · <b>?</b> all keys
    </Typography>
  );
}

const PANE = {
  display: 'flex',
  flexDirection: 'column',
  minWidth: 0,
  minHeight: 0,
  pb: { md: 1.5 },
  // Beneath the tabs, which stay in sight on a phone.
  scrollMarginTop: { xs: 56, md: 0 },
} as const;
