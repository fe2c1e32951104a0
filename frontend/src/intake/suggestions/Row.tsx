import { Box } from '@mui/material';
import { memo, type ReactNode } from 'react';
import type { Suggestion } from '../../api/types.js';
import { SERIF } from '../../app/theme.js';
import { KIND_WORD, SUGGESTION_STATE_WORD } from '../../ui/words.js';
import { KindTag, StateTag } from './Tags.js';

interface RowProps {
  readonly suggestion: Suggestion;
  /** Counted from 1, among those that are shown. */
  readonly place: number;
  readonly of: number;
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
  /** A decision about it is on its way. */
  readonly isBusy: boolean;
  readonly maySelect: boolean;
  readonly onOpen: (id: string) => void;
  readonly onToggle: (id: string) => void;
  /** What is known of it and what can be done, while it is the current one. */
  readonly children?: ReactNode;
}

/** One suggestion at a glance: its kind, what is claimed and by whom; the current one shows the rest. */
export const Row = memo(function Row(props: RowProps) {
  const { suggestion, place, of, isCurrent, isBusy, maySelect, onOpen, onToggle } = props;
  const { id, statement, kind, state } = suggestion;
  return (
    <Box sx={ROW} data-current={isCurrent || undefined} aria-busy={isBusy}>
      <Box sx={{ pt: '3px' }}>
        {maySelect && state === 'open' && (
          <input
            type="checkbox"
            aria-label={`Select suggestion ${place}`}
            checked={props.isSelected}
            onChange={() => onToggle(id)}
          />
        )}
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5 }}>
          <KindTag kind={kind} />
          <StateTag state={state} />
          {suggestion.origin.kind === 'model' && <span className="waiting">machine-made</span>}
          {isBusy && <span className="waiting">saving …</span>}
        </Box>
        <button
          type="button"
          data-suggestion={id}
          aria-expanded={isCurrent}
          data-state={state}
          onClick={() => onOpen(id)}
        >
          <span className="visually-hidden">
            Suggestion {place} of {of}, {KIND_WORD[kind].toLowerCase()},{' '}
            {SUGGESTION_STATE_WORD[state].toLowerCase()}:{' '}
          </span>
          {statement}
        </button>
        {!isCurrent && (
          <Box className="said">
            <Said suggestion={suggestion} />
          </Box>
        )}
        {props.children}
      </Box>
    </Box>
  );
});

/** Claimant → accused · via. */
function Said({ suggestion: { claimant, accused, via } }: { suggestion: Suggestion }) {
  return (
    <>
      <bdi>{speakerInWords(claimant)}</bdi>
      {accused.length > 0 && (
        <>
          {' '}
          <span aria-hidden="true">→</span>
          <span className="visually-hidden">about</span>{' '}
          <bdi>{accused.map(({ name }) => name).join(', ')}</bdi>
        </>
      )}
      {via.length > 0 && ` · via ${via.map(({ name }) => name).join(', ')}`}
    </>
  );
}

/** “Maria Zakharova (spokesperson)”, “the outlet itself”. */
export function speakerInWords({ name, type, role, anonymous }: Suggestion['claimant']): string {
  const named = name === '' ? (type === 'outlet_voice' ? 'the outlet itself' : 'nobody named') : name;
  if (type === 'outlet_voice' && name !== '') return `${name}, in its own voice`;
  if (role !== '' && role !== name) return `${named} (${role})`;
  return anonymous ? `${named} (not named)` : named;
}

const ROW = {
  display: 'grid',
  gridTemplateColumns: '22px minmax(0, 1fr)',
  columnGap: 0.5,
  py: 1,
  pl: 0.75,
  pr: 1,
  borderBottom: '1px solid',
  borderColor: 'quiet.line',
  '&:hover': { bgcolor: 'quiet.sunken' },
  '&[data-current]': {
    bgcolor: 'background.paper',
    boxShadow: 'inset 3px 0 0 var(--mui-palette-primary-main)',
  },
  '& input[type="checkbox"]': { width: 16, height: 16, m: 0, accentColor: 'var(--mui-palette-primary-main)' },
  '& button[data-suggestion]': {
    all: 'unset',
    display: 'block',
    width: '100%',
    cursor: 'pointer',
    fontFamily: SERIF,
    fontSize: '1.0313rem',
    lineHeight: 1.4,
    color: 'text.primary',
    overflowWrap: 'anywhere',
    borderRadius: 0.5,
    '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: 1 },
    '&[data-state="dismissed"]': { color: 'text.secondary' },
  },
  '& .said, & .waiting': {
    fontSize: '0.875rem',
    lineHeight: 1.45,
    color: 'text.secondary',
    overflowWrap: 'anywhere',
  },
} as const;
