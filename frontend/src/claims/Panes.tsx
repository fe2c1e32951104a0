import { Box, Tab, Tabs, ToggleButton, ToggleButtonGroup, useMediaQuery, type Theme } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { useStore } from 'react-admin';
import { TOGGLE } from '../ui/Either.js';

export const PANES = [
  { pane: 'source', name: 'Source' },
  { pane: 'claim', name: 'Claim' },
  { pane: 'finding', name: 'Finding' },
  { pane: 'history', name: 'History' },
] as const;
export type Pane = (typeof PANES)[number]['pane'];

export interface PanesShown {
  readonly shown: readonly Pane[];
  /** Whether there is room for only one of them. */
  readonly narrow: boolean;
  readonly open: (pane: Pane) => void;
  readonly set: (panes: readonly Pane[]) => void;
}

/** Which panes stand side by side, remembered on this device; on a phone one at a time. */
export function usePanes(): PanesShown {
  const narrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('md'));
  const [wide, setWide] = useStore<Pane[]>('kept.workbench.panes', ['source', 'claim', 'finding']);
  const [single, setSingle] = useState<Pane>('claim');
  return {
    narrow,
    shown: narrow ? [single] : wide,
    open: (pane) => {
      setSingle(pane);
      if (!wide.includes(pane)) setWide([...wide, pane]);
    },
    set: (panes) => panes.length > 0 && setWide([...panes]),
  };
}

/** The switch: toggles where panes stand side by side, tabs where there is room for one. */
export function PaneSwitch({ panes }: { panes: PanesShown }) {
  if (panes.narrow) {
    return (
      <Tabs
        value={panes.shown[0]}
        variant="fullWidth"
        aria-label="Panes"
        onChange={(_, pane: Pane) => panes.open(pane)}
      >
        {PANES.map(({ pane, name }) => (
          <Tab
            key={pane}
            value={pane}
            label={name}
            id={`tab-${pane}`}
            {...(panes.shown.includes(pane) ? { 'aria-controls': `pane-${pane}` } : {})}
            sx={{ minWidth: 0, px: 1 }}
          />
        ))}
      </Tabs>
    );
  }
  return (
    <ToggleButtonGroup
      size="small"
      value={panes.shown}
      aria-label="Panes shown"
      onChange={(_, chosen: Pane[]) => panes.set(chosen)}
      sx={{ '& .MuiToggleButton-root': TOGGLE }}
    >
      {PANES.map(({ pane, name }) => (
        <ToggleButton key={pane} value={pane}>
          {name}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}

const SHARE: Record<Pane, string> = {
  source: 'minmax(0, 1.05fr)',
  claim: 'minmax(0, 0.95fr)',
  finding: 'minmax(0, 1.1fr)',
  history: 'minmax(0, 0.8fr)',
};

/** The panes that are shown, each scrolling by itself. */
export function Panes({ panes, children }: { panes: PanesShown; children: Record<Pane, ReactNode> }) {
  const isShown = (pane: Pane) => panes.shown.includes(pane);
  // A pane that is out of sight keeps what is half written in it; the history holds nothing of the kind.
  const kept = PANES.filter(({ pane }) => isShown(pane) || pane !== 'history');
  const shares = PANES.filter(({ pane }) => isShown(pane)).map(({ pane }) => SHARE[pane]);
  return (
    <Box
      sx={{
        flex: 1,
        minHeight: 0,
        display: 'grid',
        gridTemplateColumns: shares.join(' '),
      }}
    >
      {kept.map(({ pane, name }) => (
        <Box
          key={pane}
          id={`pane-${pane}`}
          tabIndex={0}
          hidden={!isShown(pane)}
          {...(panes.narrow
            ? { role: 'tabpanel', 'aria-labelledby': `tab-${pane}` }
            : { role: 'region', 'aria-label': name })}
          sx={{
            minWidth: 0,
            overflowY: { md: 'auto' },
            px: { xs: 2, md: 2.5 },
            pt: 2.5,
            pb: 6,
            outlineOffset: -2,
            borderLeft: { md: '1px solid' },
            borderColor: { md: 'divider' },
            '&:first-of-type': { borderLeft: 0 },
          }}
        >
          {children[pane]}
        </Box>
      ))}
    </Box>
  );
}
