import { Box, Stack } from '@mui/material';
import { SOURCE_KINDS } from '../../api/codes.js';
import { Choice } from '../../ui/Choice.js';
import { PartialDateInput } from '../../ui/PartialDateInput.js';
import { PartyPicker } from '../../ui/PartyPicker.js';
import { dateInWords } from '../../ui/time.js';
import { SOURCE_KIND_WORD } from '../../ui/words.js';
import { WordsField } from '../../ui/WordsField.js';
import { FoundHint, FoundOutlet } from './Found.js';
import type { SourceDraft } from './source.js';

interface SourceFieldsProps {
  readonly source: SourceDraft;
  /** What is wrong, field by field. */
  readonly told: Record<string, string>;
  /** What the document says of itself. */
  readonly found: Partial<SourceDraft>;
  /** The outlet that it names. */
  readonly outlet: string | null;
  readonly onChange: (part: Partial<SourceDraft>) => void;
  /** Fills in what follows from the document, unless somebody wrote something else. */
  readonly onFill: (part: Partial<SourceDraft>) => void;
}

type Line = 'title' | 'authors' | 'url' | 'language';

/** What kind of document it is, and who published it when; what was found in it stands there already. */
export function SourceFields({ source, told, found, outlet, onChange, onFill }: SourceFieldsProps) {
  const hint = (name: Line) => (
    <FoundHint found={found[name]} value={source[name]} onUse={(words) => onChange({ [name]: words })} />
  );
  const line = (name: Line, label: string, help?: string, required = false) => (
    <div data-field={name}>
      <WordsField
        label={label}
        required={required}
        value={source[name]}
        error={told[name]}
        help={help}
        onChange={(words) => onChange({ [name]: words })}
      />
      {hint(name)}
    </div>
  );
  return (
    <Stack spacing={2}>
      {line('title', 'Title', undefined, true)}
      <div data-field="publisher">
        <PartyPicker
          label="Publisher"
          value={source.publisher}
          help="The outlet or party whose document it is."
          error={told.publisherId}
          onChange={(publisher) => onChange({ publisher })}
        />
        {outlet !== null && (
          <FoundOutlet
            outlet={outlet}
            publisher={source.publisher}
            onFill={(publisher) => onFill({ publisher })}
            onUse={(publisher) => onChange({ publisher })}
          />
        )}
      </div>
      {line('authors', 'Authors', 'Parted by commas. Empty when none is named.')}
      <div data-field="published">
        <PartialDateInput
          label="Published"
          value={source.published}
          error={told.published}
          onChange={(published) => onChange({ published })}
        />
        <FoundHint
          found={found.published && dateInWords(found.published)}
          value={source.published.date === null ? '' : dateInWords(source.published)}
          onUse={() => found.published && onChange({ published: found.published })}
        />
      </div>
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
