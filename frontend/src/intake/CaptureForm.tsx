import { Box, Button, Typography } from '@mui/material';
import { useRef, useState, type FormEvent } from 'react';
import { api } from '../api/http.js';
import type { NewCapture, Source } from '../api/types.js';
import { Either } from '../ui/Either.js';
import { messagesOf } from '../ui/fieldMessages.js';
import { useRefusal } from '../ui/refusal.js';
import { SourcePicker } from '../ui/SourcePicker.js';
import { useSend } from '../ui/useApi.js';
import { MaterialField } from './MaterialField.js';
import { captureBody, NO_SOURCE, type Material, type SourceDraft } from './source.js';
import { SourceFields } from './SourceFields.js';

/** Pastes or uploads a document; what comes of it is an immutable capture. */
export function CaptureForm({ onCaptured }: { onCaptured: (capture: NewCapture) => void }) {
  const [material, setMaterial] = useState<Material>({ text: '' });
  const [draft, setDraft] = useState<SourceDraft>(NO_SOURCE);
  const [known, setKnown] = useState<Source | null>(null);
  const [isNew, setIsNew] = useState(true);
  const { mutate, isPending, error } = useSend(
    async () => {
      const body = await captureBody(isNew || !known ? draft : known, material);
      return api.post<NewCapture>('captures', body);
    },
    { refresh: ['sources'], onSuccess: onCaptured, onProblem: () => true },
  );
  const told = messagesOf(error?.fields.map(withoutSource) ?? []);
  const form = useRef<HTMLFormElement>(null);
  const refusal = useRefusal(form, error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isPending) mutate();
  };
  return (
    <Box
      ref={form}
      component="form"
      noValidate
      onSubmit={submit}
      sx={{ display: 'grid', gap: 4, gridTemplateColumns: { md: 'minmax(0, 1.5fr) minmax(280px, 1fr)' } }}
    >
      <MaterialField
        material={material}
        error={told.text ?? told.contentBase64 ?? told.fileName}
        onChange={setMaterial}
      />
      <div>
        <Box sx={{ mb: 2 }}>
          <Either
            label="Which source is it?"
            options={[
              { id: 'new', name: 'A new source' },
              { id: 'known', name: 'Another copy of a known one' },
            ]}
            value={isNew ? 'new' : 'known'}
            onChange={(chosen) => setIsNew(chosen === 'new')}
          />
        </Box>
        {isNew ? (
          <SourceFields
            source={draft}
            told={told}
            onChange={(part) => setDraft((before) => ({ ...before, ...part }))}
          />
        ) : (
          <SourcePicker label="Source" required value={known} error={told.id} onChange={setKnown} />
        )}
        {refusal && (
          <Typography role="alert" color="error" sx={{ mt: 2 }}>
            {refusal}
          </Typography>
        )}
        <Button
          type="submit"
          variant="contained"
          aria-disabled={isPending}
          disabled={!isNew && !known}
          sx={{ mt: 3 }}
        >
          {isPending ? 'Capturing …' : 'Capture it'}
        </Button>
      </div>
    </Box>
  );
}

function withoutSource({ field, detail }: { field: string; detail: string }) {
  return { field: field.replace(/^source\./u, ''), detail };
}
