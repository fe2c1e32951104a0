import KeyboardArrowDown from '@mui/icons-material/KeyboardArrowDown';
import KeyboardArrowUp from '@mui/icons-material/KeyboardArrowUp';
import { IconButton, InputAdornment, TextField, Typography } from '@mui/material';
import { useMemo, useState, type KeyboardEvent } from 'react';
import { placesOf } from './finding.js';
import type { Stretch } from './passage.js';

interface FindPassageProps {
  readonly text: string;
  /** The words found: chosen, as if by hand. */
  readonly onFound: (stretch: Stretch) => void;
  /** Enter once more, where there is no other place to go to. */
  readonly onConfirm: () => void;
}

/** Finds words as somebody types or pastes them, whatever spaces, quotes and dashes stand in the text. */
export function FindPassage({ text, onFound, onConfirm }: FindPassageProps) {
  const [wanted, setWanted] = useState('');
  const [at, setAt] = useState(-1);
  const places = useMemo(() => placesOf(text, wanted), [text, wanted]);
  const go = (step: number) => {
    const next = (Math.max(at, step > 0 ? -1 : 0) + step + places.length) % places.length;
    const place = places[next];
    if (!place) return;
    setAt(next);
    onFound(place);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (places.length === 1 && at === 0) onConfirm();
    else if (places.length > 0) go(event.shiftKey ? -1 : 1);
  };
  return (
    <TextField
      label="Find the passage"
      placeholder="Its words, then Enter"
      value={wanted}
      onChange={({ target }) => {
        setWanted(target.value);
        setAt(-1);
      }}
      onKeyDown={onKeyDown}
      slotProps={{
        htmlInput: { type: 'search', autoComplete: 'off' },
        input: {
          endAdornment: wanted.trim() !== '' && (
            <InputAdornment position="end">
              <Typography variant="body2" role="status" sx={{ mr: 0.5 }}>
                {places.length === 0
                  ? 'not found'
                  : at < 0
                    ? `${places.length} found`
                    : `${at + 1} of ${places.length}`}
              </Typography>
              <IconButton
                size="small"
                aria-label="Previous place"
                disabled={places.length === 0}
                onClick={() => go(-1)}
              >
                <KeyboardArrowUp fontSize="small" />
              </IconButton>
              <IconButton
                size="small"
                aria-label="Next place"
                disabled={places.length === 0}
                onClick={() => go(1)}
              >
                <KeyboardArrowDown fontSize="small" />
              </IconButton>
            </InputAdornment>
          ),
        },
      }}
    />
  );
}
