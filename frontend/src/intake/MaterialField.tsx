import UploadFile from '@mui/icons-material/UploadFile';
import { Box, Button, TextField, Typography } from '@mui/material';
import { useRef, useState, type DragEvent } from 'react';
import type { Material } from './source.js';

interface MaterialFieldProps {
  readonly material: Material;
  readonly error: string | undefined;
  readonly onChange: (material: Material) => void;
}

/** A place to paste a text into, or to drop or choose a file. What is pasted is kept as it came. */
export function MaterialField({ material, error, onChange }: MaterialFieldProps) {
  const [over, setOver] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const drop = (event: DragEvent) => {
    const file = event.dataTransfer.files.item(0);
    setOver(false);
    if (!file) return;
    event.preventDefault();
    onChange({ file });
  };
  return (
    <Box
      onDragOver={(event) => {
        if (![...event.dataTransfer.types].includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      sx={{
        outline: over ? '2px dashed' : 'none',
        outlineColor: 'primary.main',
        outlineOffset: 6,
        borderRadius: 1,
      }}
    >
      {'file' in material ? (
        <ChosenFile file={material.file} error={error} onDrop={() => onChange({ text: '' })} />
      ) : (
        <>
          <TextField
            label="The text, as it stands there"
            multiline
            minRows={14}
            maxRows={26}
            placeholder="Paste the whole article, with everything around it."
            value={material.text}
            error={error !== undefined}
            helperText={error ?? 'Kept for ever, character for character, with the time and your name.'}
            slotProps={{ htmlInput: { spellCheck: false } }}
            onChange={({ target }) => onChange({ text: target.value })}
          />
          <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mt: 1 }}>
            <Button startIcon={<UploadFile />} onClick={() => picker.current?.click()} sx={{ ml: -0.75 }}>
              Or choose a .txt or .html file
            </Button>
            <Typography component="span" variant="body2" color="textSecondary">
              or drop one here
            </Typography>
          </Box>
          <input
            ref={picker}
            type="file"
            hidden
            accept=".txt,.html,.htm,text/plain,text/html"
            onChange={({ target }) => {
              const file = target.files?.item(0);
              if (file) onChange({ file });
            }}
          />
        </>
      )}
    </Box>
  );
}

function ChosenFile({ file, error, onDrop }: { file: File; error: string | undefined; onDrop: () => void }) {
  const size =
    file.size < 10_000 ? `${file.size} bytes` : `${Math.round(file.size / 1000).toLocaleString('en')} kB`;
  return (
    <Box sx={{ p: 3, border: '1px solid', borderColor: error ? 'error.main' : 'divider', borderRadius: 1.5 }}>
      <Typography sx={{ fontWeight: 600 }}>{file.name}</Typography>
      <Typography color={error ? 'error' : 'text.secondary'}>{error ?? size}</Typography>
      <Button onClick={onDrop} sx={{ mt: 1, ml: -1 }}>
        Paste text instead
      </Button>
    </Box>
  );
}
