import { Box, Button, FormControlLabel, Link, Switch } from '@mui/material';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Link as RouterLink, useLocation, useSearchParams } from 'react-router-dom';
import type {
  ClaimView,
  KnownArticle,
  MarkedAppearance,
  Source,
  Suggestion,
  Suggestions,
} from '../api/types.js';
import { useKeys } from '../ui/keys.js';
import { Page } from '../ui/Page.js';
import { useApi } from '../ui/useApi.js';
import { useMe } from '../ui/useMe.js';
import { ArticleIncident, useArticleIncident } from './ArticleIncident.js';
import { KnownArticles } from './capture/KnownArticles.js';
import { MarkableText, type MarkableTextHandle } from './MarkableText.js';
import { Origin } from './Origin.js';
import { SidePane } from './SidePane.js';
import { Dialogs } from './suggestions/Dialogs.js';
import { useSuggestionKeys } from './suggestions/useSuggestionKeys.js';
import { useReadAgain, useSuggestions } from './suggestions/useSuggestions.js';
import { useWork } from './suggestions/useWork.js';
import { useHandMarking } from './useHandMarking.js';
import { SideSwitch, useTabs } from './tabs.js';
import type { Marked } from './useMarking.js';
import { useTextMarks } from './useTextMarks.js';

const NOTHING: Suggestions = { run: null, suggestions: [] };
const NO_MARKS: MarkedAppearance[] = [];

/** The text at the left; at the right what is suggested, what was marked, or the form that is being filled in. */
export function Workplace({ captureId, source }: { captureId: string; source: Source }) {
  const me = useMe();
  const mayWrite = me?.writes ?? false;
  const claimId = useSearchParams()[0].get('claim');
  const { data: given } = useApi<ClaimView>(`claims/${claimId}`, undefined, { enabled: claimId !== null });
  const { data: appearances = NO_MARKS } = useApi<MarkedAppearance[]>(`captures/${captureId}/appearances`);
  const { data: known, error } = useSuggestions(captureId);
  const readAgain = useReadAgain(captureId);
  const { suggestions } = known ?? NOTHING;
  const incident = useArticleIncident();
  const tabs = useTabs(claimId === null ? 'suggestions' : 'marked');
  const text = useRef<MarkableTextHandle>(null);
  const pane = useRef<HTMLDivElement>(null);
  const [dims, setDims] = useState(true);

  const work = useWork({ captureId, suggestions, publisher: source.publisher, incident: incident.value });
  const onMarked = useCallback((marked: Marked) => {
    tabs.open('marked');
    text.current?.focus(marked.marking.passage);
  }, []);
  const hand = useHandMarking({ onMarked });
  const { marks, looks, hasAsides } = useTextMarks(captureId, known ?? NOTHING, appearances);
  const { place, opened } = work;
  const isEditing = opened?.form === 'edit';
  const isDescribing = hand.chosen !== undefined && mayWrite && !isEditing;

  const wished = place.wish && suggestions.find(({ id }) => id === place.wish?.id);
  useEffect(() => {
    if (wished) text.current?.show(wished.passage);
    // Only when it is wished for: afterwards the reader scrolls where she likes.
  }, [place.wish]);

  const formIsBelow = tabs.narrow && (isEditing || isDescribing) && tabs.tab !== 'text';
  useEffect(() => {
    if (formIsBelow) pane.current?.scrollIntoView({ block: 'start' });
  }, [formIsBelow]);

  const describe = () => {
    tabs.open('suggestions');
    requestAnimationFrame(() => pane.current?.querySelector<HTMLElement>('textarea, input')?.focus());
  };
  const backToText = () => {
    tabs.open('text');
    text.current?.focus();
  };
  const markByHand = () => {
    tabs.open('text');
    const at = suggestions.find(({ id }) => id === place.current);
    text.current?.focus(at?.passage);
  };
  const openMark = (id: string) => {
    if (!suggestions.some((one) => one.id === id)) {
      tabs.open('marked');
      return hand.setCurrent(id);
    }
    tabs.open('suggestions');
    if (!place.shown.some((one) => one.id === id)) place.showAll();
    place.open(id);
  };
  const showInText = (suggestion: Suggestion) => {
    tabs.open('text');
    requestAnimationFrame(() => text.current?.show(suggestion.passage));
  };

  useKeys('Marking', [
    {
      key: 'Mod+Enter',
      does: 'Save what is in the form',
      whileTyping: true,
      press: () => pane.current?.querySelector('form')?.requestSubmit(),
    },
    {
      key: 'Escape',
      does: 'Back to the text, or out of the form',
      whileTyping: true,
      press: () => (isEditing ? closeEdit() : backToText()),
    },
  ]);
  useSuggestionKeys({
    ...{ suggestions, work, mayWrite },
    enabled: tabs.tab !== 'marked' && !isEditing && !isDescribing,
    onMark: markByHand,
  });
  const { last, undo } = hand;
  useKeys(
    'Marking',
    [{ key: 'u', does: 'Take the last mark back', press: () => last && undo.mutate(last) }],
    tabs.tab === 'marked' && last !== null,
  );
  const closeEdit = () => {
    hand.choose(undefined);
    work.close();
  };

  return (
    <Page
      title={source.title}
      width="frame"
      above={
        <Link component={RouterLink} to="/intake">
          Intake
        </Link>
      }
      lead={<Origin source={source} />}
      actions={
        <>
          {claimId && (
            <Button component={RouterLink} to={`/claims/${claimId}?capture=${captureId}`} variant="outlined">
              Back to the claim
            </Button>
          )}
          {mayWrite && <ArticleIncident incident={incident} />}
        </>
      }
    >
      <KnownArticles known={knownIn(useLocation().state)} />
      {tabs.narrow && (
        <SideSwitch tabs={tabs} counts={{ suggestions: suggestions.length, marked: appearances.length }} />
      )}
      <Box sx={SIDE_BY_SIDE}>
        <Box
          {...(tabs.narrow && { role: 'tabpanel', id: 'pane-text', 'aria-labelledby': 'tab-text' })}
          style={tabs.narrow && tabs.tab !== 'text' ? { display: 'none' } : {}}
          sx={TEXT_PANE}
        >
          {hasAsides && (
            <FormControlLabel
              control={<Switch size="small" checked={dims} onChange={(_, on) => setDims(on)} />}
              label="Dim what is not the story"
              sx={{ mb: 1, '& .MuiFormControlLabel-label': { fontSize: '0.875rem' } }}
            />
          )}
          <MarkableText
            ref={text}
            captureId={captureId}
            title={source.title}
            language={source.language}
            marks={marks}
            looks={looks}
            dimsAsides={dims}
            current={tabs.tab === 'marked' ? hand.current : place.current}
            mayMark={mayWrite}
            chosen={hand.chosen}
            onChoose={hand.choose}
            onConfirm={describe}
            onOpen={openMark}
          />
          {hand.chosen && mayWrite && (
            <Box sx={ONWARD}>
              <Button variant="contained" onClick={describe}>
                {isEditing ? 'Back to the form' : 'Say what it claims'}
              </Button>
            </Box>
          )}
        </Box>
        <SidePane
          ref={pane}
          {...{ captureId, tabs, work, hand, appearances, mayWrite }}
          known={known}
          error={error}
          publisher={source.publisher}
          incident={incident.value}
          given={given && { id: given.id, statement: given.statement }}
          onReadAgain={readAgain.isPending ? undefined : () => readAgain.mutate()}
          onShow={tabs.narrow ? showInText : undefined}
          onCloseEdit={closeEdit}
          onDrop={() => {
            hand.choose(undefined);
            backToText();
          }}
          onOpenMark={(appearance) => {
            hand.setCurrent(appearance.id);
            text.current?.show(appearance.passage);
          }}
        />
      </Box>
      <Dialogs work={work} />
    </Page>
  );
}

/** What the door said of this text when it was kept all the same. */
function knownIn(state: unknown): readonly KnownArticle[] {
  return (state as { known?: readonly KnownArticle[] } | null)?.known ?? [];
}

const SIDE_BY_SIDE = {
  flex: 1,
  minHeight: 0,
  display: 'grid',
  gap: { xs: 2, md: 3 },
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1.3fr) minmax(340px, 1fr)' },
} as const;

/** With room for focus rings, which a frame that scrolls would cut off. */
const TEXT_PANE = { minWidth: 0, overflowY: { md: 'auto' }, p: 1, m: -1, mb: 0, pb: { md: 6 } } as const;

/** Where the form stands on another tab, the way to it; wide screens have both in sight. */
const ONWARD = {
  display: { xs: 'block', md: 'none' },
  position: 'sticky',
  bottom: 0,
  py: 1.5,
  bgcolor: 'background.default',
} as const;
