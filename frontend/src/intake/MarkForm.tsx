import { Box, Button, Stack, Typography } from '@mui/material';
import { useRef, useState, type FormEvent } from 'react';
import type { ApiProblem } from '../api/problem.js';
import { ClaimPicker } from '../ui/ClaimPicker.js';
import { Either } from '../ui/Either.js';
import { messagesOf } from '../ui/fieldMessages.js';
import { Quote } from '../ui/Quote.js';
import { useRefusal } from '../ui/refusal.js';
import { DescriptionFields } from './DescriptionFields.js';
import { UNDESCRIBED, withOwner, type Description } from './facets.js';
import { FORM_FOOT } from './formFoot.js';
import type { MarkedPassage } from './passage.js';
import { UNSAID, type Saying } from './saying.js';
import { SayingFields } from './SayingFields.js';
import type { KnownClaim, Marking } from './useMarking.js';

interface MarkFormProps {
  readonly captureId: string;
  readonly passage: MarkedPassage;
  /** The claim to attach it to, when there is one in mind. */
  readonly known: KnownClaim | undefined;
  /** What was recorded of the passage before this one, in the same sitting. */
  readonly before: Marking | undefined;
  readonly busy: boolean;
  readonly problem: ApiProblem | null;
  readonly onMark: (marking: Marking) => void;
  readonly onDrop: () => void;
}

/** What the chosen words claim, and who says it; or which known claim they state once more. */
export function MarkForm({
  captureId,
  passage,
  known,
  before,
  busy,
  problem,
  onMark,
  onDrop,
}: MarkFormProps) {
  const [isNew, setIsNew] = useState(!known);
  const [claim, setClaim] = useState<KnownClaim | null>(known ?? null);
  const [described, setDescribed] = useState<Description>(() => ({
    ...UNDESCRIBED,
    incident: incidentOf(before),
  }));
  const [saying, setSaying] = useState<Saying>(UNSAID);
  const told = messagesOf(problem?.fields ?? []);
  const form = useRef<HTMLFormElement>(null);
  const refusal = useRefusal(form, problem);
  const say = (part: Partial<Saying>) => {
    setSaying((now) => ({ ...now, ...part }));
    const { speaker } = part;
    if (speaker) setDescribed((now) => withOwner(now, { speaker }));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const of = isNew ? described : claim;
    if (of && !busy) onMark({ captureId, passage, saying, claim: of });
  };
  return (
    <Stack ref={form} component="form" noValidate onSubmit={submit} spacing={2.5}>
      <Box>
        <Typography variant="h2" sx={{ mb: 1 }}>
          The passage
        </Typography>
        <Quote words={passage.exact} lines={6} />
      </Box>
      <Either
        label="Which claim does it state?"
        options={[
          { id: 'new', name: 'A new claim' },
          { id: 'known', name: 'A known claim' },
        ]}
        value={isNew ? 'new' : 'known'}
        onChange={(chosen) => setIsNew(chosen === 'new')}
      />
      {isNew ? (
        <DescriptionFields
          described={described}
          told={told}
          onChange={(part) =>
            setDescribed((now) => (part.kind ? withOwner({ ...now, ...part }, saying) : { ...now, ...part }))
          }
        />
      ) : claim ? (
        <Box>
          <Typography>{claim.statement}</Typography>
          <Button size="small" onClick={() => setClaim(null)} sx={{ ml: -0.75 }}>
            Choose another claim
          </Button>
        </Box>
      ) : (
        <ClaimPicker label="Which claim?" onChange={setClaim} />
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 1.5 }}>
        <Typography variant="h2">Who says it</Typography>
        {before?.saying.speaker && before.saying.speaker.id !== saying.speaker?.id && (
          <Button size="small" onClick={() => say(speakerOf(before.saying))}>
            {before.saying.speaker.name}, as before
          </Button>
        )}
      </Box>
      <SayingFields saying={saying} told={told} citingIn={captureId} onChange={say} />
      {refusal && (
        <Typography role="alert" color="error">
          {refusal}
        </Typography>
      )}
      <Box sx={FORM_FOOT}>
        <Button type="submit" variant="contained" aria-disabled={busy} disabled={!isNew && !claim}>
          {busy ? 'Saving …' : isNew ? 'Save the claim' : 'Attach the passage'}
        </Button>
        <Button onClick={onDrop}>Not this passage</Button>
        <Typography variant="body2" color="textSecondary">
          Ctrl+Enter saves, Escape goes back to the text.
        </Typography>
      </Box>
    </Stack>
  );
}

/** Passages of one article are mostly about one incident. */
function incidentOf(before: Marking | undefined): Description['incident'] {
  return before && !('id' in before.claim) ? before.claim.incident : null;
}

/** Who speaks, as what; how her words arrived is asked of each passage anew. */
function speakerOf({ speaker, capacity }: Saying): Pick<Saying, 'speaker' | 'capacity'> {
  return { speaker, capacity };
}
