import UploadFile from '@mui/icons-material/UploadFile';
import { Box, Button, TextField, Typography } from '@mui/material';
import { useRef, useState, type DragEvent } from 'react';
import { Either } from '../../ui/Either.js';
import type { Material, Way } from './source.js';

interface MaterialFieldProps {
  readonly material: Material;
  /** What is wrong with it, by the way it came. */
  readonly errors: Readonly<Record<Way, string | undefined>>;
  readonly isLooking: boolean;
  readonly onChange: (part: Partial<Material>) => void;
  /** Asks the site for the page. */
  readonly onLook: () => void;
}

const WAY_NAMES = [
  { id: 'paste', name: 'Paste text' },
  { id: 'upload', name: 'Upload a file' },
  { id: 'fetch', name: 'Web address' },
] as const;

/** Three ways for a document to come in. What one of them holds stays while another one is tried. */
export function MaterialField({ material, errors, isLooking, onChange, onLook }: MaterialFieldProps) {
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    const file = event.dataTransfer.files.item(0);
    setOver(false);
    if (!file) return;
    event.preventDefault();
    onChange({ way: 'upload', file });
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
      <Box sx={{ mb: 2 }}>
        <Either
          label="How does it come in?"
          options={WAY_NAMES}
          value={material.way}
          onChange={(way) => onChange({ way })}
        />
      </Box>
      {material.way === 'paste' && (
        <TextField
          label="The text, as it stands there"
          multiline
          minRows={12}
          maxRows={24}
          placeholder="Paste the whole article, with everything around it."
          value={material.text}
          error={errors.paste !== undefined}
          helperText={errors.paste ?? 'Kept for ever, character for character, with the time and your name.'}
          slotProps={{ htmlInput: { spellCheck: false } }}
          onChange={({ target }) => onChange({ text: target.value })}
        />
      )}
      {material.way === 'upload' && (
        <FileField file={material.file} error={errors.upload} onChange={(file) => onChange({ file })} />
      )}
      {material.way === 'fetch' && (
        <Address
          address={material.address}
          error={errors.fetch}
          isLooking={isLooking}
          onChange={(address) => onChange({ address })}
          onLook={onLook}
        />
      )}
    </Box>
  );
}

interface AddressProps {
  readonly address: string;
  readonly error: string | undefined;
  readonly isLooking: boolean;
  readonly onChange: (address: string) => void;
  readonly onLook: () => void;
}

function Address({ address, error, isLooking, onChange, onLook }: AddressProps) {
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
      <TextField
        label="Address of the page"
        type="url"
        placeholder="https://"
        value={address}
        error={error !== undefined}
        helperText={error ?? 'The page is asked for once, without cookies, and kept as it was answered.'}
        onChange={({ target }) => onChange(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
          event.preventDefault();
          if (address.trim() !== '') onLook();
        }}
      />
      <Button
        variant="outlined"
        aria-disabled={isLooking}
        disabled={address.trim() === ''}
        onClick={() => !isLooking && onLook()}
        sx={{ mt: '26px', whiteSpace: 'nowrap', flexShrink: 0 }}
      >
        {isLooking ? 'Fetching …' : 'Look at it'}
      </Button>
    </Box>
  );
}

interface FileFieldProps {
  readonly file: File | null;
  readonly error: string | undefined;
  readonly onChange: (file: File | null) => void;
}

function FileField({ file, error, onChange }: FileFieldProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <Box
      sx={{
        p: 3,
        border: '1px dashed',
        borderColor: error ? 'error.main' : 'quiet.field',
        borderRadius: 1.5,
        minHeight: 140,
      }}
    >
      {file && (
        <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
          {file.name}{' '}
          <Typography component="span" color="textSecondary">
            {sizeInWords(file.size)}
          </Typography>
        </Typography>
      )}
      {error && (
        <Typography role="alert" color="error" id="file-error">
          {error}
        </Typography>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mt: file ? 1 : 0 }}>
        <Button
          variant="outlined"
          startIcon={<UploadFile />}
          aria-describedby={error ? 'file-error' : undefined}
          onClick={() => picker.current?.click()}
        >
          {file ? 'Choose another file' : 'Choose a .pdf, .html or .txt file'}
        </Button>
        <Typography component="span" variant="body2" color="textSecondary">
          or drop one here; at most 10 MB
        </Typography>
      </Box>
      <input
        ref={picker}
        type="file"
        hidden
        aria-label="File"
        accept=".txt,.html,.htm,.pdf,text/plain,text/html,application/pdf"
        onChange={({ target }) => {
          const chosen = target.files?.item(0);
          if (chosen) onChange(chosen);
          // The same file may be chosen again after it was mended.
          target.value = '';
        }}
      />
    </Box>
  );
}

function sizeInWords(size: number): string {
  return size < 10_000 ? `${size} bytes` : `${Math.round(size / 1000).toLocaleString('en')} kB`;
}
