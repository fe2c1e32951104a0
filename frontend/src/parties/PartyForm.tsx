import { PARTY_KINDS, type PartyKind } from '../api/codes.js';
import type { Party } from '../api/types.js';
import { ChoiceInput, LinesInput, meant, WordsInput } from '../ui/form/inputs.js';
import { ChangeRecord, NewRecord, type FormShape } from '../ui/form/RecordForm.js';
import { PARTY_KIND_WORD } from '../ui/words.js';

interface PartyValues {
  id?: string;
  version: number;
  name: string;
  kind: PartyKind;
  aliases: string[];
  description: string;
  externalIds: { wikidata: string; attack: string };
}

const BLANK: PartyValues = {
  version: 0,
  name: '',
  kind: 'person',
  aliases: [],
  description: '',
  externalIds: { wikidata: '', attack: '' },
};

const SHAPE: FormShape<Party, PartyValues> = {
  resource: 'parties',
  thing: 'party',
  toValues: ({ id, version, name, kind, aliases, description, externalIds }) => ({
    id,
    version,
    name,
    kind,
    aliases,
    description,
    externalIds: { wikidata: externalIds.wikidata ?? '', attack: externalIds.attack ?? '' },
  }),
  toBody: ({ version, name, kind, aliases, description, externalIds: { wikidata, attack } }) => ({
    ...(version > 0 ? { version } : {}),
    name: name.trim(),
    kind,
    aliases: meant(aliases),
    description: description.trim(),
    externalIds: {
      ...(wikidata.trim() ? { wikidata: wikidata.trim() } : {}),
      ...(attack.trim() ? { attack: attack.trim() } : {}),
    },
  }),
  inputs: (
    <>
      <WordsInput source="name" label="Name" required help="As readers know it. Readers see it." />
      <ChoiceInput
        source="kind"
        label="Kind"
        codes={PARTY_KINDS}
        words={PARTY_KIND_WORD}
        help="Somebody quoted without a name is “Unnamed”; say in the description how they are described."
      />
      <LinesInput source="aliases" label="Also known as" help="One name per line, in any script." />
      <WordsInput
        source="description"
        label="Description"
        lines={3}
        help="Who this is, in a sentence, to tell it from others. Readers see it."
      />
      <WordsInput source="externalIds.wikidata" label="Wikidata" help="Such as Q159." />
      <WordsInput
        source="externalIds.attack"
        label="ATT&CK"
        help="Such as G0007; for groups, campaigns and software."
      />
    </>
  ),
};

export function NewParty() {
  return <NewRecord {...SHAPE} title="New party" blank={BLANK} />;
}

export function ChangeParty() {
  return (
    <ChangeRecord<Party, PartyValues>
      {...SHAPE}
      titleOf={({ name }) => `Change ${name}`}
      shown={[
        { label: 'Name', show: ({ name }) => name },
        { label: 'Kind', show: ({ kind }) => PARTY_KIND_WORD[kind] },
        { label: 'Also known as', show: ({ aliases }) => meant(aliases).join('\n') },
        { label: 'Description', show: ({ description }) => description },
        { label: 'Wikidata', show: ({ externalIds }) => externalIds.wikidata },
        { label: 'ATT&CK', show: ({ externalIds }) => externalIds.attack },
      ]}
    />
  );
}
