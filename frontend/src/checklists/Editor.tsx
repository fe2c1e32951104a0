import { Box, Button, Stack, Typography } from '@mui/material';
import { useRef, useState, type FormEvent } from 'react';
import type { ClaimKind } from '../api/codes.js';
import type { ChecklistItem } from '../api/types.js';
import { messagesByField, type FieldMessages } from '../api/problem.js';
import { StaleDialog } from '../ui/StaleDialog.js';
import { useRefusal } from '../ui/refusal.js';
import { useTell } from '../ui/useTell.js';
import { WordsField } from '../ui/WordsField.js';
import { ChangeList } from './ChangeList.js';
import { changesOf, shifted, sumOf } from './changes.js';
import { QuestionFields, type Draft } from './QuestionFields.js';
import { usePublishing } from './usePublishing.js';

interface EditorProps {
  readonly kind: ClaimKind;
  /** The version over which the next one is written; 0 for the first. */
  readonly version: number;
  readonly items: readonly ChecklistItem[];
  readonly onDone: () => void;
}

/** Writes the next version: questions are added, reworded, put in another order and removed, and nothing is out before it is published. */
export function Editor({ kind, version, items, onDone }: EditorProps) {
  const [drafts, setDrafts] = useState<readonly Draft[]>(() =>
    items.map((item) => ({ ...item, id: item.key })),
  );
  const [note, setNote] = useState('');
  const made = useRef(0);
  const form = useRef<HTMLFormElement>(null);
  const adding = useRef<HTMLButtonElement>(null);
  const tell = useTell();
  const publishing = usePublishing(kind, onDone);
  const refusal = useRefusal(form, publishing.newer ? null : publishing.problem);
  const told = messagesByField(publishing.problem?.fields ?? []);
  const changes = changesOf(items, drafts);

  const change = (id: string, part: Partial<Draft>) =>
    setDrafts((before) => before.map((one) => (one.id === id ? { ...one, ...part } : one)));
  const move = (place: number, by: -1 | 1) => {
    // A field that is moved in the page loses the keyboard.
    const held = document.activeElement;
    setDrafts(shifted(drafts, place, by));
    requestAnimationFrame(() => held instanceof HTMLElement && held.focus());
  };
  const remove = (place: number) => {
    const before = drafts;
    setDrafts(drafts.filter((_, at) => at !== place));
    requestAnimationFrame(() => {
      const left = form.current?.querySelectorAll<HTMLElement>('[data-removes]') ?? [];
      (left[Math.min(place, left.length - 1)] ?? adding.current)?.focus();
    });
    tell(`Removed: ${before[place]?.question ?? ''}`, { undo: () => setDrafts(before) });
  };
  const add = () => {
    made.current += 1;
    const id = `new ${made.current}`;
    setDrafts([...drafts, { id, key: null, question: '', help: '', demands: 'words' }]);
    requestAnimationFrame(() =>
      form.current?.querySelector<HTMLElement>(`[data-draft="${id}"] textarea`)?.focus(),
    );
  };
  const send = (base: number) =>
    publishing.send({ base, note, items: drafts.map(({ id: _, ...item }) => item) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(version);
  };

  return (
    <Box component="form" ref={form} noValidate onSubmit={submit}>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 2 }}>
        In a question, Alt with the arrow keys moves it up and down. A reworded question keeps the answers
        that it has; remove it and add another where it means something else.
      </Typography>
      <Stack component="ol" spacing={2.5} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {drafts.map((draft, place) => (
          <QuestionFields
            key={draft.id}
            {...{ draft, place }}
            last={place === drafts.length - 1}
            told={messagesOfItem(told, place)}
            onChange={(part) => change(draft.id, part)}
            onMove={(by) => move(place, by)}
            onRemove={() => remove(place)}
          />
        ))}
      </Stack>
      <Button ref={adding} variant="outlined" onClick={add} sx={{ mt: 2.5 }}>
        Add a question
      </Button>
      <Box component="section" aria-label="What will be different" sx={{ mt: 4 }}>
        <Typography variant="h2" sx={{ mb: 1 }}>
          What will be different
        </Typography>
        <Typography aria-live="polite">
          Version {version + 1}: {sumOf(changes)}.
        </Typography>
        <ChangeList changes={changes} />
      </Box>
      <Stack spacing={2} sx={{ mt: 3, maxWidth: 560 }}>
        <WordsField
          label="What is new, and why"
          value={note}
          onChange={setNote}
          required
          error={typeof told.note === 'string' ? told.note : undefined}
          help="For colleagues. Claims at work stay with their version until somebody moves them on."
        />
        {refusal && (
          <Typography role="alert" color="error">
            {refusal}
          </Typography>
        )}
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          <Button type="submit" variant="contained" disabled={publishing.busy || changes.length === 0}>
            Publish as version {version + 1}
          </Button>
          <Button onClick={onDone}>Leave it as it is</Button>
        </Box>
      </Stack>
      {publishing.newer && (
        <StaleDialog
          thing="checklist"
          busy={publishing.busy}
          differences={[
            {
              label: 'Different from the version you opened',
              mine: sumOf(changes),
              theirs: sumOf(changesOf(items, publishing.newer.items)),
            },
          ]}
          onKeepMine={() => send(publishing.newer?.version ?? version)}
          onTakeTheirs={onDone}
          onClose={publishing.reset}
        />
      )}
    </Box>
  );
}

function messagesOfItem(told: FieldMessages, place: number): FieldMessages {
  const all = told.items;
  const here = typeof all === 'object' ? all[place] : undefined;
  return typeof here === 'object' ? here : {};
}
