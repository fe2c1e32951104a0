import type { PartialDate, Incident, PartyRef } from '../api/types.js';
import type { Stake } from '../api/codes.js';
import { LinesInput, meant, PartiesInput, WordsInput } from '../ui/form/inputs.js';
import { ChangeRecord, NewRecord, type FormShape } from '../ui/form/RecordForm.js';
import { occurredInWords } from '../ui/time.js';
import { STAKE_WORD } from '../ui/words.js';
import { InterestsInput } from './InterestsInput.js';
import { OccurredInput } from './OccurredInput.js';

export interface InterestValues {
  party: PartyRef | null;
  stake: Stake;
  note: string;
}

interface IncidentValues {
  id?: string;
  version: number;
  title: string;
  summary: string;
  occurred: Incident['occurred'];
  receivers: PartyRef[];
  techniques: string[];
  interests: InterestValues[];
}

const NEVER: Incident['occurred'] = {
  from: null,
  to: null,
  precision: 'unknown' satisfies PartialDate['precision'],
};

const BLANK: IncidentValues = {
  version: 0,
  title: '',
  summary: '',
  occurred: NEVER,
  receivers: [],
  techniques: [],
  interests: [],
};

const SHAPE: FormShape<Incident, IncidentValues> = {
  resource: 'incidents',
  thing: 'incident',
  toValues: ({ id, version, title, summary, occurred, receivers, techniques, interests }) => ({
    id,
    version,
    title,
    summary,
    occurred,
    receivers,
    techniques,
    interests,
  }),
  toBody: ({ version, title, summary, occurred, receivers, techniques, interests }) => ({
    ...(version > 0 ? { version } : {}),
    title: title.trim(),
    summary: summary.trim(),
    occurred,
    receivers: receivers.map(({ id }) => id),
    techniques: meant(techniques).map((technique) => technique.toUpperCase()),
    interests: interests.flatMap(({ party, stake, note }) =>
      party ? [{ partyId: party.id, stake, note: note.trim() }] : [],
    ),
  }),
  inputs: (
    <>
      <WordsInput
        source="title"
        label="Title"
        required
        help="What happened, to whom, when: in one line. Readers see it."
      />
      <WordsInput source="summary" label="Summary" lines={4} help="What is undisputed. Readers see it." />
      <OccurredInput />
      <PartiesInput source="receivers" label="It happened to" help="Who was hit." />
      <LinesInput
        source="techniques"
        label="Techniques"
        help="ATT&CK ids such as T1498 or T1498.001, one per line."
      />
      <InterestsInput />
    </>
  ),
};

export function NewIncident() {
  return <NewRecord {...SHAPE} title="New incident" blank={BLANK} />;
}

export function ChangeIncident() {
  return (
    <ChangeRecord<Incident, IncidentValues>
      {...SHAPE}
      titleOf={({ title }) => `Change “${title}”`}
      shown={[
        { label: 'Title', show: ({ title }) => title },
        { label: 'Summary', show: ({ summary }) => summary },
        { label: 'Happened', show: ({ occurred }) => occurredInWords(occurred) },
        { label: 'It happened to', show: ({ receivers }) => receivers.map(({ name }) => name).join('\n') },
        { label: 'Techniques', show: ({ techniques }) => meant(techniques).join('\n') },
        {
          label: 'Interests',
          show: ({ interests }) =>
            interests
              .map(({ party, stake, note }) => `${party?.name}: ${STAKE_WORD[stake]} ${note}`.trim())
              .join('\n'),
        },
      ]}
    />
  );
}
