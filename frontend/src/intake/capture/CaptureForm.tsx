import { Box, Button, Typography } from '@mui/material';
import { useEffect, useMemo, useRef, type FormEvent } from 'react';
import { api } from '../../api/http.js';
import type { ApiProblem, FieldProblem } from '../../api/problem.js';
import type { KnownArticle, NewCapture, Source } from '../../api/types.js';
import { Either } from '../../ui/Either.js';
import { messagesOf } from '../../ui/fieldMessages.js';
import { useRefusal } from '../../ui/refusal.js';
import { SourcePicker } from '../../ui/SourcePicker.js';
import { useSend } from '../../ui/useApi.js';
import { KnownArticles } from './KnownArticles.js';
import { LookNote } from './LookNote.js';
import { MaterialField } from './MaterialField.js';
import { captureBody, told as toldBy, type Way } from './source.js';
import { SourceFields } from './SourceFields.js';
import { useEntry } from './useEntry.js';
import { usePreview } from './usePreview.js';

/** A document is looked at, described and kept; what comes of it is an immutable capture. */
export function CaptureForm({ onCaptured }: { onCaptured: (capture: NewCapture) => void }) {
  const { entry, bring, describe, fill, choose, clear } = useEntry();
  const { material, draft, isNew, known } = entry;
  const { preview, problem, isLooking, look } = usePreview(material);
  const found = useMemo(() => (preview ? toldBy(preview.found, preview.language) : {}), [preview]);
  useEffect(() => fill(found), [found, fill]);

  const { mutate, isPending, error } = useSend(
    async () =>
      api.post<NewCapture>('captures', await captureBody(isNew || !known ? draft : known, material)),
    {
      refresh: ['sources'],
      onProblem: () => true,
      onSuccess: (capture) => {
        clear();
        // What stood at the door was read there.
        onCaptured(preview ? { ...capture, known: [] } : capture);
      },
    },
  );
  const form = useRef<HTMLFormElement>(null);
  const refusal = useRefusal(form, error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isPending) mutate();
  };
  const sameSource = async ({ source }: KnownArticle) => {
    choose({ isNew: false, known: await api.get<Source>(`sources/${source.id}`) });
  };
  const told = messagesOf(partOf(error, true));
  return (
    <Box ref={form} component="form" noValidate onSubmit={submit} sx={HALVES}>
      <div>
        <MaterialField
          material={material}
          errors={materialErrors(error, problem)}
          isLooking={isLooking}
          onChange={bring}
          onLook={look}
        />
        <LookNote
          way={material.way}
          preview={preview}
          isLooking={isLooking}
          onInstead={(way) => bring({ way })}
        />
        {error?.code.startsWith('capture.fetch') && !preview && (
          <Box sx={{ display: 'flex', gap: 1, mt: 1 }}>
            <Button size="small" variant="outlined" onClick={() => bring({ way: 'paste' })}>
              Paste the text instead
            </Button>
            <Button size="small" variant="outlined" onClick={() => bring({ way: 'upload' })}>
              Upload a file instead
            </Button>
          </Box>
        )}
      </div>
      <div>
        <KnownArticles known={preview?.known ?? []} onSameSource={(article) => void sameSource(article)} />
        <Box sx={{ mb: 2 }}>
          <Either
            label="Which source is it?"
            options={[
              { id: 'new', name: 'A new source' },
              { id: 'known', name: 'Another copy of a known one' },
            ]}
            value={isNew ? 'new' : 'known'}
            onChange={(chosen) => choose({ isNew: chosen === 'new' })}
          />
        </Box>
        {isNew ? (
          <SourceFields
            source={draft}
            told={told}
            found={found}
            outlet={preview?.found.outlet ?? null}
            onChange={describe}
            onFill={fill}
          />
        ) : (
          <SourcePicker
            label="Source"
            required
            value={known}
            error={told.id}
            onChange={(source) => choose({ known: source })}
          />
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

const OF_SOURCE = /^source\./u;

/** What is wrong with the description of the source, or with the document itself. */
function partOf(problem: ApiProblem | null, ofSource: boolean): FieldProblem[] {
  return (problem?.fields ?? [])
    .filter(({ field }) => OF_SOURCE.test(field) === ofSource)
    .map(({ field, detail }) => ({ field: field.replace(OF_SOURCE, ''), detail }));
}

function materialErrors(kept: ApiProblem | null, looked: ApiProblem | null): Record<Way, string | undefined> {
  const told = messagesOf([...partOf(kept, false), ...partOf(looked, false)].slice(0, 1));
  const whole = looked && looked.fields.length === 0 ? looked.message : undefined;
  const file = told.contentBase64 ?? told.fileName;
  return { paste: told.text ?? whole, upload: file ?? whole, fetch: told.url ?? whole };
}

const HALVES = {
  display: 'grid',
  gap: 4,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1.5fr) minmax(280px, 1fr)' },
} as const;
