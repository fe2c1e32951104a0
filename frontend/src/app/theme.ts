import { createTheme } from '@mui/material/styles';

const SANS = "'Inter Variable', system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif";
/** Other people's words (captures, passages, statements) are set in serif; ours are not. */
export const SERIF = "'Source Serif 4 Variable', Georgia, 'Times New Roman', serif";

const INK = { light: '#0b5563', dark: '#7cc4d0' };

declare module '@mui/material/styles' {
  interface Palette {
    quiet: { line: string; edge: string; sunken: string; field: string; mark: string; markStrong: string };
  }
  interface PaletteOptions {
    quiet: { line: string; edge: string; sunken: string; field: string; mark: string; markStrong: string };
  }
}

const light = {
  primary: { main: INK.light, contrastText: '#ffffff' },
  secondary: { main: '#4a5359', contrastText: '#ffffff' },
  background: { default: '#f7f7f4', paper: '#ffffff' },
  text: { primary: '#1b1f22', secondary: '#535b61' },
  divider: '#dddeda',
  success: { main: '#24693d', contrastText: '#ffffff' },
  warning: { main: '#855200', contrastText: '#ffffff' },
  error: { main: '#a8261c', contrastText: '#ffffff' },
  info: { main: '#2d5b8f', contrastText: '#ffffff' },
  quiet: {
    line: '#e9eae6',
    edge: '#b9bfc0',
    sunken: '#f0f0ec',
    field: '#868d91',
    mark: '#fbeab0',
    markStrong: '#f5d565',
  },
};

const dark = {
  primary: { main: INK.dark, contrastText: '#0d1517' },
  secondary: { main: '#b3bcc2', contrastText: '#14171a' },
  background: { default: '#131618', paper: '#1a1e21' },
  text: { primary: '#e6e8e8', secondary: '#a6b0b6' },
  divider: '#363d42',
  success: { main: '#7fc796', contrastText: '#0f1a13' },
  warning: { main: '#e3b45c', contrastText: '#1c1404' },
  error: { main: '#f2948a', contrastText: '#200b09' },
  info: { main: '#93bbe6', contrastText: '#0c1520' },
  quiet: {
    line: '#282e32',
    edge: '#4c555b',
    sunken: '#15191b',
    field: '#6d777d',
    mark: '#4d421c',
    markStrong: '#7a6418',
  },
};

/** Quiet, light and dark; every pair of text and ground passes AA. */
export const theme = createTheme({
  cssVariables: { colorSchemeSelector: 'data-theme' },
  colorSchemes: { light: { palette: light }, dark: { palette: dark } },
  shape: { borderRadius: 6 },
  typography: {
    fontFamily: SANS,
    h1: { fontSize: '1.625rem', fontWeight: 650, lineHeight: 1.25, letterSpacing: '-0.012em' },
    h2: { fontSize: '1.1875rem', fontWeight: 650, lineHeight: 1.35, letterSpacing: '-0.006em' },
    h3: { fontSize: '1rem', fontWeight: 650, lineHeight: 1.45 },
    body1: { fontSize: '1rem', lineHeight: 1.6 },
    body2: { fontSize: '0.875rem', lineHeight: 1.55 },
    caption: { fontSize: '0.8125rem', lineHeight: 1.45 },
    button: { fontSize: '0.9375rem', fontWeight: 550, textTransform: 'none', lineHeight: 1.5 },
    overline: { fontSize: '0.8125rem', fontWeight: 600, letterSpacing: '0.01em', textTransform: 'none' },
  },
  components: {
    MuiCssBaseline: {
      styleOverrides: {
        body: { textWrap: 'pretty' },
        // Only where numbers stand in columns: the typeface widens hyphens along with its figures.
        'time, .numbers': { fontVariantNumeric: 'tabular-nums' },
        ':focus-visible': {
          outline: '2px solid var(--mui-palette-primary-main)',
          outlineOffset: 2,
        },
        '.visually-hidden': {
          position: 'absolute',
          width: 1,
          height: 1,
          overflow: 'hidden',
          clipPath: 'inset(50%)',
          whiteSpace: 'nowrap',
        },
        mark: { color: 'inherit', backgroundColor: 'var(--mui-palette-quiet-mark)' },
        '@media (prefers-reduced-motion: reduce)': {
          '*, *::before, *::after': {
            animationDuration: '1ms !important',
            transitionDuration: '1ms !important',
            scrollBehavior: 'auto !important',
          },
        },
      },
    },
    // The list of a field belongs to the landmark or dialog that the field is in; fixed, so that no pane cuts it off.
    MuiAutocomplete: {
      defaultProps: { disablePortal: true, slotProps: { popper: { popperOptions: { strategy: 'fixed' } } } },
      // White on a white dialog has no edge of its own.
      styleOverrides: {
        paper: ({ theme: t }) => ({
          border: `1px solid ${t.vars?.palette.quiet.edge}`,
          boxShadow: t.shadows[4],
        }),
      },
    },
    MuiButtonBase: { defaultProps: { disableRipple: true } },
    MuiButton: {
      defaultProps: { disableElevation: true },
      styleOverrides: {
        root: { borderRadius: 6, '&.Mui-focusVisible': { outlineOffset: 2 } },
        outlined: ({ theme: t }) => ({ borderColor: t.vars?.palette.quiet.edge }),
      },
    },
    MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
    MuiCard: {
      defaultProps: { variant: 'outlined' },
      styleOverrides: { root: { borderRadius: 10 } },
    },
    MuiDialog: {
      styleOverrides: {
        paper: ({ theme: t }) => ({ borderRadius: 12, border: `1px solid ${t.vars?.palette.divider}` }),
      },
    },
    MuiTextField: { defaultProps: { variant: 'outlined', size: 'small', fullWidth: true, margin: 'none' } },
    MuiFormControl: { defaultProps: { variant: 'outlined', size: 'small', fullWidth: true, margin: 'none' } },
    // Labels stand above their field instead of in its border: they stay readable and never overlap.
    MuiInputLabel: {
      defaultProps: { shrink: true },
      styleOverrides: {
        root: ({ theme: t }) => ({
          position: 'static',
          transform: 'none',
          maxWidth: '100%',
          marginBottom: 4,
          fontSize: '0.875rem',
          fontWeight: 550,
          lineHeight: 1.45,
          whiteSpace: 'normal',
          color: t.vars?.palette.text.primary,
        }),
      },
    },
    MuiOutlinedInput: {
      defaultProps: { notched: false },
      styleOverrides: {
        root: ({ theme: t }) => ({ backgroundColor: t.vars?.palette.background.paper }),
        notchedOutline: ({ theme: t }) => ({
          top: 0,
          borderColor: t.vars?.palette.quiet.field,
          '& legend': { display: 'none' },
        }),
      },
    },
    // MUI 9 knows `textSecondary` only; the dotted name is what everybody writes, and what sx takes.
    MuiTypography: {
      variants: [
        {
          props: { color: 'text.secondary' },
          style: ({ theme: t }) => ({ color: t.vars?.palette.text.secondary }),
        },
      ],
    },
    MuiDialogTitle: {
      styleOverrides: { root: { fontSize: '1.1875rem', fontWeight: 650, lineHeight: 1.35 } },
    },
    MuiFormHelperText: { styleOverrides: { root: { marginInline: 0, fontSize: '0.8125rem' } } },
    MuiTooltip: {
      defaultProps: { enterDelay: 400, arrow: true },
      styleOverrides: { tooltip: { fontSize: '0.8125rem', lineHeight: 1.45, maxWidth: 320 } },
    },
    // Within text a link is told by its line, not by its colour; links that stand alone ask for underline="hover".
    MuiLink: {
      defaultProps: { underline: 'always' },
      styleOverrides: { root: { textUnderlineOffset: '0.18em', textDecorationThickness: '1px' } },
    },
    // Inside the landmark that its button stands in.
    MuiMenu: { defaultProps: { disablePortal: true } },
    MuiChip: { styleOverrides: { root: { borderRadius: 6, fontSize: '0.8125rem' } } },
    MuiTableCell: {
      styleOverrides: {
        root: ({ theme: t }) => ({ borderColor: t.vars?.palette.quiet.line }),
        head: ({ theme: t }) => ({
          fontSize: '0.8125rem',
          fontWeight: 600,
          color: t.vars?.palette.text.secondary,
        }),
      },
    },
  },
});
