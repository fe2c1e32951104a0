import { SOURCE_KINDS, type SourceKind } from '../api/codes.js';
import type { PartialDate, PartyRef, Source } from '../api/types.js';
import { ChoiceInput, DateInput, LinesInput, meant, PartyInput, WordsInput } from '../ui/form/inputs.js';
import { ChangeRecord, type FormShape } from '../ui/form/RecordForm.js';
import { dateInWords } from '../ui/time.js';
import { SOURCE_KIND_WORD } from '../ui/words.js';

interface SourceValues {
  id: string;
  version: number;
  title: string;
  kind: SourceKind;
  publisher: PartyRef | null;
  authors: string[];
  published: PartialDate;
  url: string;
  language: string;
}

const SHAPE: FormShape<Source, SourceValues> = {
  resource: 'sources',
  thing: 'source',
  toValues: ({ id, version, title, kind, publisher, authors, published, url, language }) => ({
    id,
    version,
    title,
    kind,
    publisher,
    authors,
    published,
    url: url ?? '',
    language,
  }),
  toBody: ({ version, title, kind, publisher, authors, published, url, language }) => ({
    version,
    title: title.trim(),
    kind,
    publisherId: publisher?.id ?? null,
    authors: meant(authors),
    published,
    url: url.trim() === '' ? null : url.trim(),
    language: language.trim(),
  }),
  inputs: (
    <>
      <WordsInput source="title" label="Title" required />
      <ChoiceInput source="kind" label="Kind" codes={SOURCE_KINDS} words={SOURCE_KIND_WORD} />
      <PartyInput source="publisher" label="Publisher" help="The outlet or party that put it out." />
      <LinesInput source="authors" label="Authors" help="One per line." />
      <DateInput source="published" label="Published" />
      <WordsInput source="url" label="Address" type="url" help="Where the living page stands or stood." />
      <WordsInput
        source="language"
        label="Language"
        required
        help="A language code such as en, ru or pt-BR."
      />
    </>
  ),
};

export function ChangeSource() {
  return (
    <ChangeRecord<Source, SourceValues>
      {...SHAPE}
      titleOf={({ title }) => `Change “${title}”`}
      shown={[
        { label: 'Title', show: ({ title }) => title },
        { label: 'Kind', show: ({ kind }) => SOURCE_KIND_WORD[kind] },
        { label: 'Publisher', show: ({ publisher }) => publisher?.name },
        { label: 'Authors', show: ({ authors }) => meant(authors).join('\n') },
        { label: 'Published', show: ({ published }) => dateInWords(published) },
        { label: 'Address', show: ({ url }) => url },
        { label: 'Language', show: ({ language }) => language },
      ]}
    />
  );
}
