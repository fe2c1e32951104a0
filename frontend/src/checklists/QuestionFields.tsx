import ArrowDownward from '@mui/icons-material/ArrowDownward';
import ArrowUpward from '@mui/icons-material/ArrowUpward';
import Close from '@mui/icons-material/Close';
import { Box, IconButton, Tooltip } from '@mui/material';
import type { KeyboardEvent, ReactNode } from 'react';
import type { FieldMessages } from '../api/problem.js';
import { DEMAND_WORD } from '../claims/checklist/checklist.js';
import { Choice } from '../ui/Choice.js';
import { oneLine } from '../ui/oneLine.js';
import { WordsField } from '../ui/WordsField.js';
import type { Asked } from './changes.js';

/** A question with a name of its own while it is written. */
export type Draft = Asked & { readonly id: string };

const DEMANDS = ['words', 'evidence', 'search'] as const;

interface QuestionFieldsProps {
  readonly draft: Draft;
  readonly place: number;
  readonly last: boolean;
  readonly told: FieldMessages;
  readonly onChange: (part: Partial<Draft>) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One question of a version that is being written. */
export function QuestionFields(props: QuestionFieldsProps) {
  const { draft, place, last, told, onChange, onMove, onRemove } = props;
  const name = draft.question || `question ${place + 1}`;
  const byKeys = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    const by = event.key === 'ArrowUp' ? -1 : 1;
    if (by === -1 ? place > 0 : !last) onMove(by);
  };
  return (
    <Box
      component="li"
      data-draft={draft.id}
      onKeyDown={byKeys}
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', sm: 'minmax(0, 1fr) max-content' },
        gap: 1.5,
        pt: 2,
        borderTop: '1px solid',
        borderColor: 'divider',
      }}
    >
      <Box role="group" aria-label={`Question ${place + 1}`} sx={{ display: 'grid', gap: 1.5, minWidth: 0 }}>
        <WordsField
          label="Question"
          value={draft.question}
          onChange={(question) => onChange({ question: oneLine(question) })}
          lines={1}
          required
          error={wordsAt(told.question)}
        />
        <WordsField
          label="What to bear in mind"
          value={draft.help}
          onChange={(help) => onChange({ help: oneLine(help) })}
          lines={1}
          error={wordsAt(told.help)}
        />
        <Choice
          label="An answer needs"
          codes={DEMANDS}
          words={DEMAND_WORD}
          value={draft.demands}
          error={wordsAt(told.demands)}
          onChange={(demands) => demands && onChange({ demands })}
        />
      </Box>
      <Box sx={{ display: 'flex', flexDirection: { xs: 'row', sm: 'column' } }}>
        <Tool label={`Move up: ${name}`} off={place === 0} does={() => onMove(-1)}>
          <ArrowUpward fontSize="small" />
        </Tool>
        <Tool label={`Move down: ${name}`} off={last} does={() => onMove(1)}>
          <ArrowDownward fontSize="small" />
        </Tool>
        <Tool label={`Remove: ${name}`} removes off={false} does={onRemove}>
          <Close fontSize="small" />
        </Tool>
      </Box>
    </Box>
  );
}

interface ToolProps {
  readonly label: string;
  readonly removes?: boolean;
  readonly off: boolean;
  readonly does: () => void;
  readonly children: ReactNode;
}

/** A button that cannot act keeps the keyboard all the same, so that nobody loses her place at the end of the list. */
function Tool({ label, removes = false, off, does, children }: ToolProps) {
  return (
    <Tooltip title={label.slice(0, label.indexOf(':'))}>
      <IconButton
        size="small"
        aria-label={label}
        aria-disabled={off}
        {...(removes ? { 'data-removes': '' } : {})}
        onClick={() => !off && does()}
        sx={off ? { opacity: 0.38 } : {}}
      >
        {children}
      </IconButton>
    </Tooltip>
  );
}

function wordsAt(message: string | FieldMessages | undefined): string | undefined {
  return typeof message === 'string' ? message : undefined;
}
