import { Box, Button, Stack, Typography } from '@mui/material';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { ApiProblem } from '../../api/problem.js';
import type { PartyRef } from '../../api/types.js';
import { messagesOf } from '../../ui/fieldMessages.js';
import { Quote } from '../../ui/Quote.js';
import { useRefusal } from '../../ui/refusal.js';
import { PARTY_KIND_WORD } from '../../ui/words.js';
import { DescriptionFields } from '../DescriptionFields.js';
import { withOwner } from '../facets.js';
import { FORM_FOOT } from '../formFoot.js';
import type { MarkedPassage } from '../passage.js';
import type { Saying } from '../saying.js';
import { SayingFields } from '../SayingFields.js';
import { arrivalOf, type Edit } from './edit.js';
import { isNew } from './parties.js';
import { ViaField } from './ViaField.js';

interface EditFormProps {
  readonly before: Edit;
  /** Other words of the text that were chosen meanwhile. */
  readonly chosen: MarkedPassage | undefined;
  readonly busy: boolean;
  readonly problem: ApiProblem | null;
  /** Hears of every change, so that nothing is lost when the form is left. */
  readonly onKeep: (edit: Edit) => void;
  readonly onAccept: (edit: Edit) => void;
  /** Gives up what was changed. */
  readonly onClose: () => void;
}

/** Everything that a suggestion proposes, to be put right before it becomes a claim. */
export function EditForm(props: EditFormProps) {
  const { before, chosen, busy, problem, onKeep, onAccept, onClose } = props;
  const [described, setDescribed] = useState(before.described);
  const [saying, setSaying] = useState(before.saying);
  const [via, setVia] = useState(before.via);
  const passage = chosen ?? before.passage;
  const told = heard(messagesOf(problem?.fields ?? []));
  const form = useRef<HTMLFormElement>(null);
  const refusal = useRefusal(form, problem);
  const say = (part: Partial<Saying>) => {
    setSaying((now) => ({ ...now, ...part }));
    const { speaker } = part;
    if (speaker) setDescribed((now) => withOwner(now, { speaker }));
  };
  useEffect(() => onKeep({ described, saying, via, passage }), [described, saying, via, passage]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) onAccept({ described, saying: arrivalOf(saying, via), via, passage });
  };
  return (
    <Stack ref={form} component="form" noValidate onSubmit={submit} spacing={2.5} sx={{ p: 0.5 }}>
      <Box>
        <Typography variant="h2" sx={{ mb: 1 }}>
          The passage
        </Typography>
        <Quote words={passage.exact} lines={6} />
        <Typography variant="body2" color="textSecondary" sx={{ mt: 0.75 }}>
          {chosen ? 'As you chose it now.' : 'Select other words in the text to mark those instead.'}
        </Typography>
      </Box>
      <DescriptionFields
        described={described}
        told={told}
        autoFocus
        onChange={(part) =>
          setDescribed((now) => (part.kind ? withOwner({ ...now, ...part }, saying) : { ...now, ...part }))
        }
      />
      <Typography variant="h2">Who says it</Typography>
      <SayingFields
        saying={arrivalOf(saying, via)}
        told={told}
        speakerHelp={whoInWords(saying.speaker)}
        onChange={say}
      />
      <ViaField via={via} error={told.via} onChange={setVia} />
      {refusal && (
        <Typography role="alert" color="error">
          {refusal}
        </Typography>
      )}
      <Box sx={FORM_FOOT}>
        <Button type="submit" variant="contained" aria-disabled={busy}>
          {busy ? 'Saving …' : 'Accept as edited'}
        </Button>
        <Button onClick={onClose}>Cancel</Button>
        <Typography variant="body2" color="textSecondary">
          Ctrl+Enter accepts, Escape goes back.
        </Typography>
      </Box>
    </Stack>
  );
}

/** The server speaks of the speaker; the fields of the form name her id. */
function heard(told: Record<string, string>): Record<string, string> {
  return told.speaker === undefined ? told : { ...told, speakerId: told.speaker };
}

function whoInWords(speaker: PartyRef | null): string | undefined {
  if (!speaker || !isNew(speaker)) return undefined;
  return `Not on file: added as a new ${PARTY_KIND_WORD[speaker.kind].toLowerCase()} when you accept.`;
}
