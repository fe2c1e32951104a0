import { Box, Stack } from '@mui/material';
import { SOURCE_KINDS } from '../api/codes.js';
import { Choice } from '../ui/Choice.js';
import { PartialDateInput } from '../ui/PartialDateInput.js';
import { PartyPicker } from '../ui/PartyPicker.js';
import { WordsField } from '../ui/WordsField.js';
import { SOURCE_KIND_WORD } from '../ui/words.js';
import type { SourceDraft } from './source.js';

interface SourceFieldsProps {
  readonly source: SourceDraft;
  readonly told: Record<string, string>;
  readonly onChange: (part: Partial<SourceDraft>) => void;
}

/** What kind of document it is, and who published it when. */
export function SourceFields({ source, told, onChange }: SourceFieldsProps) {
  const line = (
    name: 'title' | 'authors' | 'url' | 'language',
    label: string,
    help?: string,
    required = false,
  ) => (
    <WordsField
      label={label}
      required={required}
      value={source[name]}
      error={told[name]}
      help={help}
      onChange={(words) => onChange({ [name]: words })}
    />
  );
  return (
    <Stack spacing={2}>
      {line('title', 'Title', undefined, true)}
      <PartyPicker
        label="Publisher"
        value={source.publisher}
        help="The outlet or party whose document it is."
        error={told.publisherId}
        onChange={(publisher) => onChange({ publisher })}
      />
      {line('authors', 'Authors', 'Parted by commas. Empty when none is named.')}
      <PartialDateInput
        label="Published"
        value={source.published}
        error={told.published}
        onChange={(published) => onChange({ published })}
      />
      {line('url', 'Address', 'Where it stood, beginning with https://')}
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: '1fr 1fr' }}>
        <Choice
          label="Kind of document"
          codes={SOURCE_KINDS}
          words={SOURCE_KIND_WORD}
          value={source.kind}
          error={told.kind}
          onChange={(kind) => onChange({ kind: kind ?? 'article' })}
        />
        {line('language', 'Language', 'A code such as en, ru, pt-BR')}
      </Box>
    </Stack>
  );
}
