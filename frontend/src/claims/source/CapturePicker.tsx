import { Box, Button, Link as TextLink, Typography } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { DateText } from '../../ui/DateText.js';
import { SourcePicker } from '../../ui/SourcePicker.js';
import { useCaptureInfo } from './captures.js';

interface CapturePickerProps {
  readonly claimId: string;
  readonly known: readonly string[];
  readonly open: string | undefined;
  readonly mayWrite: boolean;
  readonly onOpen: (captureId: string) => void;
}

/** Which captured document is open; the others of this claim, and the way to one that is not yet among them. */
export function CapturePicker({ claimId, known, open, mayWrite, onOpen }: CapturePickerProps) {
  const [looking, look] = useState(false);
  const all = open === undefined || known.includes(open) ? known : [...known, open];
  return (
    <Box component="nav" aria-label="Sources of this claim">
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.25 }}>
        {all.map((captureId) => (
          <li key={captureId}>
            <CaptureLine captureId={captureId} isOpen={captureId === open} onOpen={() => onOpen(captureId)} />
          </li>
        ))}
      </Box>
      {mayWrite && open !== undefined && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, ml: -0.75, mt: 0.25 }}>
          <Button size="small" aria-expanded={looking} onClick={() => look(!looking)}>
            Look in another source
          </Button>
          <Button size="small" component={Link} to={`/intake?claim=${claimId}`}>
            Capture a new one
          </Button>
        </Box>
      )}
      {looking && (
        <SourcePicker
          label="Find a source"
          value={null}
          autoFocus
          onChange={(source) => {
            const newest = source?.captures.at(-1);
            if (!newest) return;
            look(false);
            onOpen(newest.id);
          }}
        />
      )}
    </Box>
  );
}

function CaptureLine({
  captureId,
  isOpen,
  onOpen,
}: {
  captureId: string;
  isOpen: boolean;
  onOpen: () => void;
}) {
  const source = useCaptureInfo(captureId);
  if (!source) return null;
  const name = source.publisher ? `${source.publisher.name}: ${source.title}` : source.title;
  if (!isOpen) {
    return (
      <Button size="small" onClick={onOpen} sx={{ ml: -0.75, textAlign: 'left', fontWeight: 400 }}>
        {name}
      </Button>
    );
  }
  return (
    <Typography aria-current="true" sx={{ lineHeight: 1.4 }}>
      <strong>{name}</strong>
      <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
        {' '}
        <DateText value={source.published} /> ·{' '}
        <TextLink component={Link} to={`/sources/${source.id}`} underline="always">
          about it
        </TextLink>
      </Box>
    </Typography>
  );
}
