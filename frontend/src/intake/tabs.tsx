import { Tab, Tabs, useMediaQuery, type Theme } from '@mui/material';
import { useCallback, useMemo, useState } from 'react';

export type Side = 'suggestions' | 'marked';
export type Shown = Side | 'text';

/** What stands beside the text; where there is room for one only, the text is one of the tabs. */
export function useTabs(first: Side) {
  const narrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  const [side, setSide] = useState<Side>(first);
  const [onText, setOnText] = useState(false);
  const open = useCallback((shown: Shown) => {
    setOnText(shown === 'text');
    if (shown !== 'text') setSide(shown);
  }, []);
  const tab: Shown = narrow && onText ? 'text' : side;
  return useMemo(() => ({ narrow, side, tab, open }), [narrow, side, tab, open]);
}

export type SideTabs = ReturnType<typeof useTabs>;

const NAME: Record<Shown, string> = { text: 'Text', suggestions: 'Suggestions', marked: 'Marked' };

/** The switch between them. */
export function SideSwitch({ tabs, counts }: { tabs: SideTabs; counts: Record<Side, number> }) {
  const { narrow, tab, open } = tabs;
  const offered: readonly Shown[] = narrow ? ['text', 'suggestions', 'marked'] : ['suggestions', 'marked'];
  return (
    <Tabs
      value={tab}
      aria-label={narrow ? 'What is shown' : 'Beside the text'}
      {...(narrow ? { variant: 'fullWidth' } : {})}
      onChange={(_, shown: Shown) => open(shown)}
      sx={narrow ? { ...BAR, ...ABOVE } : BAR}
    >
      {offered.map((shown) => (
        <Tab
          key={shown}
          value={shown}
          id={`tab-${shown}`}
          label={shown === 'text' ? NAME.text : `${NAME[shown]} ${counts[shown].toLocaleString('en')}`}
          {...(shown === tab ? { 'aria-controls': `pane-${shown}` } : {})}
          sx={{ minWidth: 0, minHeight: 40, px: { xs: 0.5, md: 1.5 }, py: 0, whiteSpace: 'nowrap' }}
        />
      ))}
    </Tabs>
  );
}

const BAR = { mb: 1.5, minHeight: 40, borderBottom: '1px solid', borderColor: 'divider' } as const;

/** On a phone it stays in sight, however long the text is; the bar of the desk scrolls away. */
const ABOVE = { position: 'sticky', top: 0, zIndex: 2, bgcolor: 'background.default' } as const;
