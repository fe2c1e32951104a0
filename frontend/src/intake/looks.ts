import { SERIF } from '../app/theme.js';

/** How a marked stretch of a text is drawn. */
export interface Look {
  /** A mark can be opened; an aside is no part of the story and stands back. */
  readonly as: 'mark' | 'aside';
  /** Space-separated: a family of kinds (`who`, `effect`, `means`, `rest`) and a state (`open`, `accepted` …). */
  readonly classes: string;
  /** Drawn before its first word, never part of the text itself. */
  readonly sign?: string;
  readonly title?: string;
}

/** What is set apart by nothing but being marked. */
export const PLAIN: Look = { as: 'mark', classes: '' };

/** The typeface of our own words, by its name in the theme. */
const SANS = 'fontFamily';

const tint = (palette: string, percent: number): string =>
  `color-mix(in srgb, var(--mui-palette-${palette}-main) ${percent}%, transparent)`;

/** A family's ground and line; its word stands before the passage, so that no meaning hangs on the colour. */
function family(palette: string) {
  return {
    '--ground': tint(palette, 13),
    '--strong': tint(palette, 30),
    '--line': `var(--mui-palette-${palette}-main)`,
  };
}

/** The captured text and what is drawn into it. */
export const TEXT_STYLE = {
  fontFamily: SERIF,
  whiteSpace: 'pre-wrap',
  overflowWrap: 'anywhere',
  maxWidth: '66ch',
  fontSize: '1.0938rem',
  lineHeight: 1.6,
  outlineOffset: 6,
  cursor: 'text',
  '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', borderRadius: 0.5 },
  '& .far': { contentVisibility: 'auto', containIntrinsicSize: 'auto 1300px' },
  '& mark': {
    '--ground': 'var(--mui-palette-quiet-mark)',
    '--strong': 'var(--mui-palette-quiet-markStrong)',
    '--line': 'var(--mui-palette-quiet-markStrong)',
    bgcolor: 'var(--ground)',
    boxShadow: 'inset 0 -2px 0 var(--line)',
    borderRadius: '2px',
    cursor: 'pointer',
    scrollMarginBlock: '25vh',
  },
  '& mark.who': family('info'),
  '& mark.effect': family('warning'),
  '& mark.means': family('success'),
  '& mark.rest': family('secondary'),
  '& mark.accepted, & mark.merged': {
    bgcolor: 'transparent',
    boxShadow: 'none',
    borderBottom: '4px double var(--line)',
  },
  '& mark.dismissed': {
    bgcolor: 'transparent',
    boxShadow: 'none',
    borderBottom: '2px dotted',
    borderColor: 'quiet.field',
  },
  '& mark.current': { bgcolor: 'var(--strong)', outline: '1.5px solid var(--line)', outlineOffset: '1px' },
  '& mark[data-sign]::before': {
    content: 'attr(data-sign) / ""',
    fontFamily: SANS,
    fontSize: '0.6875rem',
    fontWeight: 650,
    lineHeight: 1,
    letterSpacing: '0.01em',
    color: 'var(--line)',
    px: '3px',
    mr: '2px',
    verticalAlign: '0.1em',
    whiteSpace: 'nowrap',
    userSelect: 'none',
  },
  '& mark.dismissed[data-sign]::before': { color: 'text.secondary' },
  '&[data-asides="dimmed"] .aside': {
    fontFamily: SANS,
    fontSize: '0.8125rem',
    color: 'text.secondary',
    fontStyle: 'italic',
  },
  '& .unseen': { boxShadow: 'inset 0 -1px 0 currentColor' },
  '&::highlight(chosen), & *::highlight(chosen)': {
    backgroundColor: 'color-mix(in srgb, var(--mui-palette-primary-main) 28%, transparent)',
  },
} as const;
